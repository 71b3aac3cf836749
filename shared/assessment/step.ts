import type { Answer, Facts, Item, ScalarAnswer, ScalarValue } from '../facts/answer.ts'
import type { Effect } from '../moves/move.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { addMonths, type DayNumber, dayText } from '../time/day.ts'

// Steps a student can take: the edition's moves, and three that follow from their own facts:
// graduating, waiting for a birthday, and working on in their field. Age, citizenship and the past
// have none, and no step is ever to drop out.

/** One step that may be taken, with how long it lasts and what it changes. */
export type Step = {
  readonly id: string
  readonly kind: JudgedMove['kind'] | 'graduate' | 'wait' | 'work'
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
  readonly serial: boolean
  /** A step that cannot be finished before this day. */
  readonly notBefore?: DayNumber
  readonly move?: JudgedMove
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

/** A move of the edition as a step. */
export const stepOf = (edition: CompiledEdition, move: JudgedMove): Step => ({
  id: move.id,
  kind: move.kind,
  months: move.months,
  rupiah: move.rupiah,
  serial: move.serial,
  move,
  apply: (facts, finished) => applied(edition, move, facts, finished),
})

const free = { min: 0, max: 0 } as const

/** The day a text names, its last day where only month or year are known. */
const lastDay = (text: string): string =>
  text.length === 10
    ? text
    : dayText(
        addMonths(
          Math.round(Date.parse(`${text}${text.length === 4 ? '-12' : ''}-01`) / 86_400_000),
          1,
        ) - 1,
      )

const answerText = (answer: ScalarAnswer | string | undefined): string | undefined =>
  typeof answer === 'object' && typeof answer.known === 'string' ? answer.known : undefined

const untilDay = (day: DayNumber | undefined, today: DayNumber) => {
  if (day === undefined) return { min: null, max: null }
  const months = Math.max(0, Math.ceil(((day - today) / 365.25) * 12 * 10) / 10)
  return { min: months, max: months }
}

const graduation = (item: Item, today: DayNumber): readonly Step[] => {
  if (answerText(item.status) !== 'studying') return []
  const expected = answerText(item.awarded)
  const day =
    expected === undefined ? undefined : Math.round(Date.parse(lastDay(expected)) / 86_400_000)
  if (day !== undefined && day < today) return []
  return [
    {
      id: `graduate.${item.id}`,
      kind: 'graduate',
      months: untilDay(day, today),
      rupiah: free,
      serial: false,
      ...(day === undefined ? {} : { notBefore: day }),
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

/** Waiting for the birthday that completes an age, where the birth date is known to the month. */
export const birthdays = (
  facts: Facts,
  ages: readonly number[],
  today: DayNumber,
): readonly Step[] => {
  const birth = answerText(facts.birth as ScalarAnswer | undefined)
  if (birth === undefined) return []
  const born = Math.round(Date.parse(lastDay(birth)) / 86_400_000)
  return ages.flatMap((age) => {
    const day = addMonths(born, age * 12)
    return day <= today
      ? []
      : [
          {
            id: `wait.age-${age}`,
            kind: 'wait' as const,
            months: untilDay(day, today),
            rupiah: free,
            serial: false,
            notBefore: day,
            apply: (same: Facts) => same,
          },
        ]
  })
}

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
  apply: (facts, finished, started) => {
    const item = {
      id: `after.work.${months}`,
      ...(occupation === undefined ? {} : { occupation: { known: occupation } }),
      from: { known: dayText(started) },
      to: { known: dayText(finished) },
      ongoing: { known: false },
      related: { known: true },
      paid: { known: true },
      internship: { known: false },
      country: { known: 'ID' },
      'hours-per-week': { known: 40 },
    } as Item
    return withItem(facts, 'jobs', [...known(facts.jobs), item])
  },
})
