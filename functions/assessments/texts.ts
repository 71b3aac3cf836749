import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { textPart } from '../../shared/edition/edition.ts'
import type { Language } from '../http/language.ts'
import type { EditionStore } from '../ports.ts'

/** What a page needs of a programme's words. */
export type ProgrammeWords = {
  readonly shortName: string
  readonly requirements: readonly { readonly id: string; readonly title: string }[]
}

/** What a page needs of the words all programmes share. */
export type SharedWords = {
  readonly facts: readonly {
    readonly id: string
    readonly label: string
    readonly fields?: readonly { readonly name: string; readonly label: string }[]
  }[]
}

export type Texts = {
  readonly programme: (
    edition: string,
    id: string,
    language: Language,
  ) => Promise<ProgrammeWords | undefined>
  readonly shared: (edition: string, language: Language) => Promise<SharedWords | undefined>
}

const unzipped = promisify(gunzip)

/** More than one edition's words in both languages; beyond that the oldest are read again. */
const heldMax = 800

/** The words of editions, read when first needed and held: a digest's words never change. */
export function texts(editions: Pick<EditionStore, 'part'>): Texts {
  const held = new Map<string, Promise<unknown>>()
  const read = async (edition: string, part: string) => {
    const gz = await editions.part(edition, part)
    return gz && JSON.parse((await unzipped(gz)).toString('utf8'))
  }
  const text = (edition: string, part: string) => {
    const name = `${edition} ${part}`
    const words = held.get(name) ?? read(edition, part)
    held.set(name, words)
    words.catch(() => held.delete(name))
    for (const oldest of held.keys()) if (held.size > heldMax) held.delete(oldest)
    return words as Promise<never>
  }
  return {
    programme: (edition, id, language) => text(edition, textPart(id, language)),
    shared: (edition, language) => text(edition, textPart('shared', language)),
  }
}
