import type { Facts } from '../facts/answer.ts'
import type { Case } from '../rules/scope.ts'
import { type DayNumber, dayText, monthsAndDays } from '../time/day.ts'
import { type Ground, horizons } from './ground.ts'
import type { Clockwork } from './scan.ts'
import { ageCompletedOn, jobsEnded, type Step, waiting, withWork, worked } from './step.ts'

// What time does by itself: ages, jobs and stays that go on, proofs that run out, laws that change.
// Nothing here knows a threshold: the rules are asked on later and later days until they answer
// otherwise, and the first day on which they do is found by halving.

/** The first day on which a value that time moves differs from before, for better or worse. */
type Turn = { readonly day: DayNumber; readonly clock: Clockwork; readonly better: boolean }

const turned = (a: number, b: number, { helps }: Clockwork): boolean =>
  helps === 0 ? b !== a : b * helps > a * helps

const turnsBetween = (
  see: (day: DayNumber) => Case,
  clock: Clockwork,
  [from, to]: readonly [DayNumber, DayNumber],
): Turn => {
  let [before, after] = [from, to]
  const old = clock.value(see(from))
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (clock.value(see(middle)) === old) before = middle
    else after = middle
  }
  return { day: after, clock, better: turned(old, clock.value(see(after)), clock) }
}

/** Every day up to the last horizon on which one of these values turns. */
const turnsOf = (
  { seenOn, today, dayIn }: Ground,
  facts: Facts,
  clockwork: readonly Clockwork[],
): readonly Turn[] => {
  const see = (day: DayNumber): Case => seenOn(facts, day)
  const days = horizons.map(dayIn)
  return clockwork.flatMap((clock) => {
    const values = days.map((day) => clock.value(see(day)))
    const turns: Turn[] = []
    for (let at = 1; at < days.length; at++) {
      let from = days[at - 1] ?? today
      const to = days[at] ?? today
      // A value may turn more than once in a stretch: a birthday known by its month only.
      while (clock.value(see(from)) !== values[at]) {
        const turn = turnsBetween(see, clock, [from, to])
        turns.push(turn)
        from = turn.day
      }
    }
    return turns
  })
}

/** Whether this turn comes only because a job goes on. */
const byWork = ({ seenOn, today }: Ground, facts: Facts, { day, clock }: Turn): boolean => {
  const stopped = jobsEnded(facts, today)
  return clock.value(seenOn(stopped, day)) !== clock.value(seenOn(facts, day))
}

const waitFor = (ground: Ground, facts: Facts, turn: Turn): Step => {
  const { words, today } = ground
  const text = dayText(turn.day)
  if (words.facts.has('jobs') && byWork(ground, facts, turn))
    return waiting(`keep-working.until-${text}`, 'keep-working', turn.day, today)
  const age = words.facts.has('birth') ? ageCompletedOn(facts, turn.day) : undefined
  return waiting(
    age === undefined ? `wait.until-${text}` : `wait.age-${age}`,
    'wait',
    turn.day,
    today,
  )
}

/** Months of a new job that are full by this day. */
const monthsUntil = (today: DayNumber, day: DayNumber): number => {
  const [months, days] = monthsAndDays(today, day)
  return Math.max(1, days > 0 ? months + 1 : months)
}

const byId = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [step.id, step])).values(),
]

const inTime = (steps: readonly Step[]): readonly Step[] =>
  byId(steps).toSorted((a, b) => (a.months.max ?? 0) - (b.months.max ?? 0))

/** Where time starts from, and the values it may move there. */
type Start = { readonly facts: Facts; readonly clockwork: readonly Clockwork[] }

/** Jobs to take up from today, each as long as the rules ask for, beyond what comes by itself. */
const jobsFor = (
  ground: Ground,
  starts: readonly Start[],
  known: ReadonlySet<DayNumber>,
): readonly Step[] => {
  const { today, occupation } = ground
  const turns = starts.flatMap(({ facts, clockwork }) => {
    const worked = clockwork.filter(({ reads }) => reads.has('jobs'))
    return turnsOf(ground, withWork(facts, { id: 'after.work', occupation }, today), worked)
  })
  return turns
    .filter(({ day, better }) => better && !known.has(day))
    .map(({ day }) => worked(monthsUntil(today, day), occupation))
}

export type Ageing = {
  readonly jobs: readonly Step[]
  /** Days on which time alone changes something, each as a wait until then, in order. */
  readonly waits: readonly Step[]
}

/** What only takes time, for a student as they are and as every step would leave them. */
export const ageing = (ground: Ground, furthest: Facts): Ageing => {
  const { facts, words } = ground
  const { clockwork } = words
  // What no step touches ages the same before and after all steps.
  const touched = clockwork.filter(({ reads }) =>
    [...reads].some((fact) => facts[fact] !== furthest[fact]),
  )
  const now = turnsOf(ground, facts, clockwork)
  // What is open for some months after a degree shuts again: the last day of it is a turn as well.
  const then = turnsOf(ground, furthest, touched).filter(
    ({ better, clock }) => better || clock.reads.has('degrees'),
  )
  const turns = [
    ...now.map((turn) => ({ turn, wait: waitFor(ground, facts, turn) })),
    ...then.map((turn) => ({ turn, wait: waitFor(ground, furthest, turn) })),
  ]
  // Of several things that turn on one day, one that helps names the wait.
  const sorted = turns.toSorted((a, b) => Number(a.turn.better) - Number(b.turn.better))
  const waits = new Map(sorted.map(({ turn, wait }) => [turn.day, wait]))
  return {
    jobs: inTime(
      jobsFor(
        ground,
        [
          { facts, clockwork },
          { facts: furthest, clockwork: touched },
        ],
        new Set(waits.keys()),
      ),
    ),
    waits: inTime([...waits.values()]),
  }
}
