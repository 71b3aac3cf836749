import { monthsMax } from '../assessment/ground.ts'
import type { JudgedProgramme, JudgingEdition } from '../rules/edition.ts'
import { addMonths, type DayNumber, dayText, parseDay } from '../time/day.ts'
import { dayBegunEverywhere } from '../time/zone.ts'
import { canonicalJson, type Json } from './canonical.ts'

// The days on which two editions begin or cease to differ: a change dated ahead touches nobody today.

type Dated = Readonly<Partial<Record<'from' | 'to' | 'closes' | 'roundTo', string | undefined>>>

const datedIn = (programme: JudgedProgramme): readonly Dated[] => {
  const { from, to, intake, requirements, points } = programme
  const { closes, roundTo, history } = intake
  const versions = points?.versions ?? []
  return [{ from, to }, { closes }, { roundTo }, ...history, ...requirements, ...versions]
}

/** All that is dated in an edition, by whose it is and what it says. */
const linesIn = ({ figures, programmes }: JudgingEdition): ReadonlyMap<string, Dated> =>
  new Map(
    [
      ...figures.map(({ id, history }) => [id, history] as const),
      ...programmes.map((one) => [one.id, datedIn(one)] as const),
    ].flatMap(([id, lines]: readonly [string, readonly Dated[]]) =>
      lines.map((one) => [`${id} ${canonicalJson(one as Json)}`, one] as const),
    ),
  )

const daysOf = ({ from, to, closes, roundTo }: Dated) =>
  [from, to, closes, roundTo].flatMap((day) => day ?? [])

/** Every day on which something begins or ends that only one of two editions says, in order. */
export function turningDays(before: JudgingEdition, after: JudgingEdition): readonly string[] {
  const [was, is] = [linesIn(before), linesIn(after)]
  const only = [
    ...[...was].filter(([name]) => !is.has(name)),
    ...[...is].filter(([name]) => !was.has(name)),
  ]
  return [...new Set(only.flatMap(([, line]) => daysOf(line)))].sort()
}

/** A day, and the instant (ms) it is judged at: its first in every destination. */
export type JudgedDay = { readonly day: string; readonly at: number }

export type DaysAhead = {
  readonly days: readonly JudgedDay[]
  /** The first day that is too far ahead to be judged, if there is one. */
  readonly beyond?: string | undefined
}

/** Whoever is judged on a day is judged as far as their plans reach. */
const reachOf = (day: DayNumber): DayNumber => addMonths(day, monthsMax + 1)

/** The turning days of two editions that are still to come at an instant (ms) somewhere. */
export function daysAhead(before: JudgingEdition, after: JudgingEdition, now: number): DaysAhead {
  const zones = { ...after.zones, to: Math.min(before.zones.to, after.zones.to) }
  const days: JudgedDay[] = []
  for (const text of turningDays(before, after)) {
    const day = parseDay(text) ?? 0
    const at = dayBegunEverywhere(zones, day)
    if (at === undefined || dayBegunEverywhere(zones, reachOf(day)) === undefined)
      return { days, beyond: dayText(day) }
    if (at > now) days.push({ day: text, at })
  }
  return { days }
}
