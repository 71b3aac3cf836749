import type { DayNumber } from './day.ts'

/** Offsets of a zone from UTC, oldest first; each holds from its instant on. */
export type ZoneOffsets = readonly { readonly from: number; readonly minutes: number }[]

/** Every zone an edition needs, and the instants (ms) between which its offsets are known. */
export type Zones = {
  readonly from: number
  readonly to: number
  readonly offsets: Readonly<Record<string, ZoneOffsets>>
}

/** The civil day an instant (ms since 1970) falls on in a zone of the edition. */
export const civilDay = (zones: Zones, zone: string, instant: number): DayNumber => {
  const offsets = zones.offsets[zone]
  if (offsets === undefined) throw new Error(`zone "${zone}" is not in this edition`)
  if (instant < zones.from || instant >= zones.to)
    throw new Error(
      `instant ${new Date(instant).toISOString()} lies outside this edition's zone tables: publish a newer edition`,
    )
  let minutes = offsets[0]?.minutes ?? 0
  for (const step of offsets) {
    if (step.from > instant) break
    minutes = step.minutes
  }
  return Math.floor((instant + minutes * 60_000) / 86_400_000)
}

/** The first instant (ms) at which a civil day has come in a zone; undefined: its table ends before. */
const dayBegins = ({ to, offsets }: Zones, zone: string, day: DayNumber): number | undefined => {
  const steps = offsets[zone] ?? []
  for (const [at, { from, minutes }] of steps.entries()) {
    const begins = Math.max(from, day * 86_400_000 - minutes * 60_000)
    if (begins < (steps[at + 1]?.from ?? to)) return begins
  }
  return undefined
}

/** The first instant (ms) at which a civil day has come in every zone; undefined: beyond the tables. */
export const dayBegunEverywhere = (zones: Zones, day: DayNumber): number | undefined => {
  const begins = Object.keys(zones.offsets).map((zone) => dayBegins(zones, zone, day))
  return begins.some((one) => one === undefined) ? undefined : Math.max(...(begins as number[]))
}
