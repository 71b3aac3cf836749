import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import { lookOf, saidBy, saidWith } from '../rules/look.ts'
import { recalling } from '../rules/recalling.ts'
import type { Case } from '../rules/scope.ts'
import type { DayNumber } from '../time/day.ts'
import { type Readiness, readinessOf } from './readiness.ts'
import { type Vocabulary, vocabulary } from './scan.ts'
import { dayAfter, type Step } from './step.ts'

/** A plan longer than this is no plan a student can weigh; later laws are not foreseen either. */
export const monthsMax = 72

/** Months from now at which it is asked whether a goal can be reached at all. */
export const horizons: readonly number[] = [0, 3, 6, 12, 24, 36, 48, 60, monthsMax]

/** One student before one programme's law. */
export type Ground = {
  readonly edition: CompiledEdition
  readonly programme: CompiledProgramme
  readonly facts: Facts
  readonly today: DayNumber
  readonly words: Vocabulary
  /**
   * The student before the law as it will be on a day, with these facts instead of their own. What
   * these facts leave out stays as it is.
   */
  readonly seenOn: (facts: Facts, day: DayNumber) => Case
  readonly initial: Case
  /** What work in the student's field is called, where the programme is for that field alone. */
  readonly occupation: string | undefined
  /** The day so many months from today. */
  readonly dayIn: (months: number) => DayNumber
  /** The condition on which a step is ready; undefined: always. */
  readonly conditionOf: (step: Step) => Readiness | undefined
}

const dayMs = 86_400_000

type Seen = { readonly said: Case['said']; readonly days: Map<DayNumber, Case> }

/** What was looked at last is looked at again; a search that kept all would leave the memory full. */
const factsKept = 16
const daysKept = 64

const keepLast = <K, V>(kept: Map<K, V>, key: K, value: V, most: number): void => {
  if (kept.has(key)) return
  const oldest = kept.size < most ? undefined : kept.keys().next().value
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, value)
}

const occupationOf = ({ fields, occupations }: JudgedProgramme, facts: Facts) => {
  const [field] = fields
  if (field === undefined || fields.length > 1) return undefined
  const degrees = typeof facts.degrees === 'object' ? facts.degrees.known : []
  const theirs = (Array.isArray(degrees) ? degrees : []).some(
    (item) => typeof item?.field === 'object' && String(item.field.known).startsWith(field),
  )
  return theirs ? occupations[0] : undefined
}

/** The student before the law today, and before the law and the facts of later days. */
export const groundOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
): Ground => {
  const { id } = programme.source
  const own = saidBy(edition, facts)
  const recalled = recalling()
  const initial = lookOf(edition, own, instant, { recalled }).before(id)
  const today = initial.day
  const seen = new Map<Facts, Seen>()
  const seenOn = (other: Facts, day: DayNumber): Case => {
    const one = seen.get(other) ?? { said: saidWith(edition, own, facts, other), days: new Map() }
    keepLast(seen, other, one, factsKept)
    const known = one.days.get(day)
    if (known !== undefined) return known
    const at = instant + (day - today) * dayMs
    const made = lookOf(edition, one.said, at, { recalled, knownAt: instant }).before(id)
    keepLast(one.days, day, made, daysKept)
    return made
  }
  const words = vocabulary(edition, programme)
  const occupation = occupationOf(programme.source, facts)
  // A move names its condition; work in the one field of a programme waits for what its law asks.
  const conditionOf = ({ move, kind }: Step) => {
    const when =
      move?.when ?? (kind === 'work' && occupation ? programme.source.workWhen : undefined)
    return when && readinessOf(edition, when)
  }
  const days = new Map<number, DayNumber>()
  const dayIn = (months: number): DayNumber => {
    const known = days.get(months) ?? dayAfter(today, months)
    days.set(months, known)
    return known
  }
  return {
    edition,
    programme,
    facts,
    today,
    words,
    seenOn,
    initial,
    occupation,
    conditionOf,
    dayIn,
  }
}
