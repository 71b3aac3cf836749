import type { Answer, Facts, Item, ScalarAnswer, ScalarValue } from '../facts/answer.ts'
import type { Effect } from '../moves/move.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { addMonths, civil, type DayNumber, dayText, parsePartialDay } from '../time/day.ts'

// Steps a student can take: the edition's moves, and those that follow from their own facts:
// graduating, working in their field, keeping a job, and letting time pass. Age, citizenship and
// the past have none, and no step is ever to drop out.

/**
 * A fact a step changes; of a list, only the items in one language, where it names one. Dated: what
 * it makes of it hangs on the day on which it is finished.
 */
export type Touch = {
  readonly fact: string
  readonly language?: string | undefined
  readonly dated?: boolean
}

/** One step that may be taken, with how long it lasts and what it changes. */
export type Step = {
  readonly id: string
  readonly kind: JudgedMove['kind'] | 'graduate' | 'wait' | 'keep-working' | 'work'
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
  readonly serial: boolean
  /** A step that cannot be finished before this day. */
  readonly notBefore?: DayNumber
  readonly move?: JudgedMove
  readonly touches: readonly Touch[]
  readonly apply: (facts: Facts, finished: DayNumber, started: DayNumber) => Facts
}

const known = (value: ScalarAnswer | { readonly known: readonly Item[] } | undefined) =>
  typeof value === 'object' && Array.isArray(value.known) ? (value.known as readonly Item[]) : []

const withItem = (facts: Facts, list: string, items: readonly Item[]): Facts => ({
  ...facts,
  [list]: { known: items } as Answer,
})

const finishing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'finishing-day'

const added = (
  edition: CompiledEdition,
  facts: Facts,
  effect: Extract<Effect, { kind: 'add' }>,
  id: string,
  finished: DayNumber,
): Facts => {
  const kind = edition.facts.get(effect.list)?.definition.of
  if (kind?.kind !== 'list') return facts
  const item: Record<string, ScalarAnswer | string> = { id }
  for (const field of Object.keys(kind.fields)) item[field] = 'not-applicable'
  for (const [field, value] of Object.entries(effect.item))
    item[field] = { known: finishing(value) ? dayText(finished) : value } as ScalarAnswer
  const others = known(facts[effect.list]).filter((one) => one.id !== id)
  return withItem(facts, effect.list, [...others, item as Item])
}

const raised = (facts: Facts, effect: Extract<Effect, { kind: 'raise' }>, id: string): Facts => {
  const items = known(facts[effect.list])
  const matches = (item: Item): boolean =>
    Object.entries(effect.match).every(([field, code]) => {
      const answer = item[field]
      return typeof answer === 'object' && answer.known === code
    })
  const level = { [effect.field]: { known: effect.level } }
  if (items.some(matches))
    return withItem(
      facts,
      effect.list,
      items.map((item) => (matches(item) ? ({ ...item, ...level } as Item) : item)),
    )
  const match = Object.entries(effect.match).map(([field, code]) => [field, { known: code }])
  return withItem(facts, effect.list, [
    ...items,
    { id, ...Object.fromEntries(match), ...level } as Item,
  ])
}

const answered = (facts: Facts, id: string, known: ScalarValue): Facts => ({
  ...facts,
  [id]: { known },
})

const applied = (
  edition: CompiledEdition,
  move: JudgedMove,
  facts: Facts,
  finished: DayNumber,
): Facts =>
  move.effects.reduce<Facts>((so, effect) => {
    if (effect.kind === 'set') return answered(so, effect.fact, effect.value)
    return effect.kind === 'add'
      ? added(edition, so, effect, `after.${move.id}`, finished)
      : raised(so, effect, `after.${move.id}`)
  }, facts)

const touched = (effect: Effect): Touch => {
  if (effect.kind === 'set') return { fact: effect.fact }
  const { language } = effect.kind === 'add' ? effect.item : effect.match
  const dated = effect.kind === 'add' && Object.values(effect.item).some(finishing)
  return { fact: effect.list, ...(typeof language === 'string' && { language }), dated }
}

/** A move of the edition as a step. */
export const stepOf = (edition: CompiledEdition, move: JudgedMove): Step => ({
  id: move.id,
  kind: move.kind,
  months: move.months,
  rupiah: move.rupiah,
  serial: move.serial,
  move,
  touches: move.effects.map(touched),
  apply: (facts, finished) => applied(edition, move, facts, finished),
})

const free = { min: 0, max: 0 } as const

/** The last day a text may name: of its month or year, where only that is known. */
const lastDay = (text: string | undefined): DayNumber | undefined =>
  text === undefined ? undefined : parsePartialDay(text)?.[1]

const answerText = (answer: ScalarAnswer | string | undefined): string | undefined =>
  typeof answer === 'object' && typeof answer.known === 'string' ? answer.known : undefined

/** The day so many months after another; part of a month counts as that part of 30 days. */
export const dayAfter = (today: DayNumber, months: number): DayNumber => {
  const whole = Math.floor(months)
  return addMonths(today, whole) + Math.ceil((months - whole) * 30)
}

/** Tenths of months from today after which this day has come. */
export const tenthsUntil = (day: DayNumber, today: DayNumber): number => {
  let tenths = Math.max(0, Math.floor(((day - today) / 365.25) * 120) - 2)
  while (dayAfter(today, tenths / 10) < day) tenths += 1
  return tenths
}

/**
 * A day by which everything is over that lasts so many tenths of months from today: the 30 days of
 * a broken month may end after the whole month, and adding up months may cost a day.
 */
export const overAfter = (tenths: number, today: DayNumber): DayNumber => {
  const broken = addMonths(today, Math.floor(tenths / 10) - 1) + 30
  return Math.max(dayAfter(today, tenths / 10), broken) + 1
}

const untilDay = (day: DayNumber | undefined, today: DayNumber) => {
  if (day === undefined) return { min: null, max: null }
  const months = tenthsUntil(day, today) / 10
  return { min: months, max: months }
}

const graduation = (item: Item, today: DayNumber): readonly Step[] => {
  if (answerText(item.status) !== 'studying') return []
  const day = lastDay(answerText(item.awarded))
  if (day !== undefined && day < today) return []
  return [
    {
      id: `graduate.${item.id}`,
      kind: 'graduate',
      months: untilDay(day, today),
      rupiah: free,
      serial: false,
      ...(day === undefined ? {} : { notBefore: day }),
      touches: [{ fact: 'degrees' }],
      apply: (facts) =>
        withItem(
          facts,
          'degrees',
          known(facts.degrees).map((one) =>
            one.id === item.id ? ({ ...one, status: { known: 'completed' } } as Item) : one,
          ),
        ),
    },
  ]
}

/** Finishing each course the student is in. Leaving it is never a step. */
export const graduations = (facts: Facts, today: DayNumber): readonly Step[] =>
  known(facts.degrees).flatMap((item) => graduation(item, today))

/** Letting time pass until this day, because of a birthday, a job that goes on, or anything else. */
export const waiting = (
  id: string,
  kind: 'wait' | 'keep-working',
  day: DayNumber,
  today: DayNumber,
): Step => ({
  id,
  kind,
  months: untilDay(day, today),
  rupiah: free,
  serial: false,
  notBefore: day,
  touches: [],
  apply: (facts) => facts,
})

/** The student's own birthday on which an age is completed, or undefined on any other day. */
export const ageCompletedOn = (facts: Facts, day: DayNumber): number | undefined => {
  const born = lastDay(answerText(facts.birth as ScalarAnswer | undefined))
  if (born === undefined) return undefined
  const age = civil(day).year - civil(born).year
  return addMonths(born, age * 12) === day ? age : undefined
}

const field = {
  related: { known: true },
  paid: { known: true },
  internship: { known: false },
  country: { known: 'ID' },
  'hours-per-week': { known: 40 },
} as const

/** A job in the student's field; its occupation where that is sure. */
type Work = { readonly id: string; readonly occupation?: string | undefined }

/** The facts with paid work in the field of the diploma, from a day to another or still going on. */
export const withWork = (
  facts: Facts,
  { id, occupation }: Work,
  from: DayNumber,
  to?: DayNumber,
): Facts =>
  withItem(facts, 'jobs', [
    ...known(facts.jobs),
    {
      id,
      ...(occupation !== undefined && { occupation: { known: occupation } }),
      from: { known: dayText(from) },
      ...(to !== undefined && { to: { known: dayText(to) } }),
      ongoing: { known: to === undefined },
      ...field,
    } as Item,
  ])

/** The facts as they would be had every job of the student ended on that day. */
export const jobsEnded = (facts: Facts, day: DayNumber): Facts =>
  withItem(
    facts,
    'jobs',
    known(facts.jobs).map((job) =>
      answerTrue(job.ongoing)
        ? ({ ...job, to: { known: dayText(day) }, ongoing: { known: false } } as Item)
        : job,
    ),
  )

const answerTrue = (answer: ScalarAnswer | string | undefined): boolean =>
  typeof answer === 'object' && answer.known === true

/**
 * Paid work in the field of the diploma for so many months more, from now on; as which occupation is
 * said where the programme is for that one field.
 */
export const worked = (months: number, occupation?: string): Step => ({
  id: `work.${months}-months`,
  kind: 'work',
  months: { min: months, max: months },
  rupiah: free,
  serial: false,
  touches: [{ fact: 'jobs' }],
  // Not until the day that is judged: a plan may last longer than the job.
  apply: (facts, _finished, started) =>
    withWork(
      facts,
      { id: `after.work.${months}`, occupation },
      started,
      addMonths(started, months),
    ),
})

/** The same from now until the day that is judged: as far as work can lead. */
export const workOn = (occupation?: string): Step => ({
  ...worked(0, occupation),
  id: 'work',
  touches: [{ fact: 'jobs', dated: true }],
  apply: (facts, finished, started) =>
    withWork(facts, { id: 'after.work', occupation }, started, finished),
})
