import type { ZoneOffsets, Zones } from '#shared/time/zone.ts'

const step = 7 * 86_400_000
const from = Date.UTC(2020, 0, 1)
const to = Date.UTC(2037, 0, 1)

/** Minutes ahead of UTC at an instant, read from this machine's time-zone database. */
const offsetAt = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
  return (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
    const parts = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name ?? '')
    if (parts === null) throw new Error(`zone "${zone}": cannot read the offset "${name}"`)
    const minutes = Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
    return parts[1] === '-' ? -minutes : minutes
  }
}

/** The last instant before which the offset is still the old one, to the minute. */
const turn = (offset: (instant: number) => number, before: number, after: number): number => {
  const old = offset(before)
  let [low, high] = [before, after]
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000
    if (offset(middle) === old) low = middle
    else high = middle
  }
  return high
}

const transitions = (zone: string): ZoneOffsets => {
  const offset = offsetAt(zone)
  const steps = [{ from, minutes: offset(from) }]
  for (let at = from; at < to; at += step) {
    if (offset(at) === offset(at + step)) continue
    const since = turn(offset, at, at + step)
    steps.push({ from: since, minutes: offset(since) })
  }
  return steps
}

/** Offsets of the zones for 2020 to 2036, so that judging needs no time-zone database. */
export const zoneTables = (zones: readonly string[]): Zones => ({
  from,
  to,
  offsets: Object.fromEntries([...new Set(zones)].sort().map((zone) => [zone, transitions(zone)])),
})
