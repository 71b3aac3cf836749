import { wallMinutes } from './openings.ts'
import type { WeeklyWindow, Window } from './roster.ts'
import type { Found } from './roster-shape.ts'

// What is wrong with windows of time.

const dayMinutes = 1_440
const weekMinutes = 7 * dayMinutes

/** Why a window is none, or mistakable. */
export function windowProblems(
  { from, to, overnight, services = [] }: Window,
  field: string,
  offered: readonly string[],
): readonly Found[] {
  const [begin, end] = [wallMinutes(from), wallMinutes(to)]
  const got = `${from} to ${to}${overnight ? ' overnight' : ''}`
  const problems: Found[] = services
    .filter((service) => !offered.includes(service))
    .map((service) => ({
      field: `${field}.services`,
      got: `"${service}"`,
      todo: `Name a service this counselor offers: ${offered.join(', ')}.`,
    }))
  if (begin === dayMinutes)
    problems.push({
      field: `${field}.from`,
      got,
      todo: 'Begin at 00:00 of the next day instead of 24:00.',
    })
  else if (overnight && end > begin)
    problems.push({
      field: `${field}.overnight`,
      got,
      todo: 'Remove the overnight mark: the window ends on the day it begins.',
    })
  else if (overnight && end === 0)
    problems.push({
      field: `${field}.to`,
      got,
      todo: 'End at 24:00 and remove the overnight mark.',
    })
  else if (!overnight && end <= begin)
    problems.push({
      field: `${field}.to`,
      got,
      todo: 'End after the start, or mark the window overnight if it ends on the next day.',
    })
  return problems
}

type Minutes = { readonly from: number; readonly to: number; readonly at: number }

const inWeek = (week: readonly WeeklyWindow[]): readonly Minutes[] =>
  week.map(({ weekday, from, to, overnight }, at) => {
    const day = (weekday - 1) * dayMinutes
    const next = overnight ? dayMinutes : 0
    return { at, from: day + wallMinutes(from), to: day + next + wallMinutes(to) }
  })

/** Whether a kind of talk is given around the clock, all week. */
export function hasNoPause(week: readonly WeeklyWindow[], service: string): boolean {
  const spans = inWeek(
    week.filter(({ services }) => services === undefined || services.includes(service)),
  )
  // What reaches past Sunday's end counts at Monday's beginning.
  const around = spans.flatMap((one) => [
    one,
    { ...one, from: one.from - weekMinutes, to: one.to - weekMinutes },
  ])
  let reached = 0
  for (const { from, to } of around.toSorted((a, b) => a.from - b.from))
    if (from <= reached) reached = Math.max(reached, to)
  return reached >= weekMinutes
}
