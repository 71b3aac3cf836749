import { heldBackText } from '../../shared/edition/held-back.ts'
import type { Published } from '../ports/editions.ts'
import type { PublishingPorts } from './ports.ts'

/** What one run found and did; no secret is in it. */
export type Ran = {
  readonly published: Published['kind']
  readonly edition: string
  readonly made: readonly string[]
}

/** Secrets before rules: whoever is served by the rules may need them. */
async function missingMade({ secrets, needed }: PublishingPorts): Promise<readonly string[]> {
  const made: string[] = []
  for (const name of needed) if ((await secrets.make(name)) === 'made') made.push(name)
  return made
}

/**
 * Makes what must stand before a deployment's functions serve anybody: their secrets, and the rules of
 * the same sources as the edition in force. Running it again changes nothing.
 * @throws if the rules are held back, which ends the deployment with everything as it was
 */
export async function publishing(ports: PublishingPorts): Promise<Ran> {
  const made = await missingMade(ports)
  const published = await ports.editions.publish(await ports.edition(), ports.clock())
  if (published.kind === 'held-back')
    throw new Error(`The catalogue is ${heldBackText(published.amendment, published.why)}`)
  return { published: published.kind, edition: published.digest, made }
}
