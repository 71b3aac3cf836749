import { type Edition, judgingPart } from '../../shared/edition/edition.ts'
import type { Zones } from '../../shared/time/zone.ts'

type Reach = Pick<Zones, 'from' | 'to'>

/** The instants between which an edition knows every zone it needs. */
export function reachOf({ digest, parts }: Edition): Reach {
  const body = parts.find(({ name }) => name === judgingPart)?.body
  if (body === undefined) throw new Error(`edition ${digest} has no part "${judgingPart}"`)
  return JSON.parse(body).zones
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Stops the start where every judgement would be refused, because the clock is out of reach. */
export function assertReached({ from, to }: Reach, now: Date, set: string | undefined): void {
  const at = now.getTime()
  if (at >= from && at < to) return
  const clock = set === undefined ? "this machine's clock" : 'NOW'
  throw new Error(
    `The rules reach days from ${dayOf(from)} to before ${dayOf(to)}; ${clock} says ` +
      `${now.toISOString()}. Set NOW to an instant between them, such as 2026-11-21T09:00:00Z.`,
  )
}
