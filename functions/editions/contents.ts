import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Content } from '../../shared/edition/amendment.ts'
import { contentOf } from '../../shared/edition/content.ts'
import type { EditionsPorts } from './ports.ts'

const unzipped = promisify(gunzip)

/** What is read at once of an edition's hundred parts. */
const atOnce = 16

/** Two are compared at a time beside the one in force; a digest's content never changes. */
const heldMax = 3

async function read({ editions }: Pick<EditionsPorts, 'editions'>, digest: string) {
  const manifest = await editions.manifest(digest)
  if (manifest === undefined) throw new Error(`edition ${digest} is gone. Publish it again.`)
  const parts: { readonly name: string; readonly body: string }[] = []
  for (let at = 0; at < manifest.parts.length; at += atOnce)
    parts.push(
      ...(await Promise.all(
        manifest.parts.slice(at, at + atOnce).map(async ({ name }) => {
          const gz = await editions.part(digest, name)
          if (gz === undefined) throw new Error(`edition ${digest} lacks part ${name}`)
          return { name, body: (await unzipped(gz)).toString('utf8') }
        }),
      )),
    )
  return contentOf(parts)
}

/** Everything an edition says, read once. */
export function contents(ports: Pick<EditionsPorts, 'editions'>) {
  const held = new Map<string, Promise<Content>>()
  return (digest: string): Promise<Content> => {
    const asked = held.get(digest) ?? read(ports, digest)
    held.delete(digest)
    held.set(digest, asked)
    asked.catch(() => held.delete(digest))
    for (const oldest of held.keys()) if (held.size > heldMax) held.delete(oldest)
    return asked
  }
}

export type Contents = ReturnType<typeof contents>
