import fc from 'fast-check'
import type { Answer, Facts, Item, ScalarAnswer, Silence } from '#shared/facts/answer.ts'
import type { FactKind, ListKind, ScalarKind } from '#shared/facts/fact.ts'
import { scales } from '#shared/facts/scales.ts'

// Students of whom everything is known, and what is left of them when some of it is not.

const daysUntil = (year: number, month: number, day: number) =>
  fc
    .integer({
      min: Math.floor(Date.UTC(1980, 0, 1) / 864e5),
      max: Math.floor(Date.UTC(year, month - 1, day) / 864e5),
    })
    .map((n) => new Date(n * 864e5).toISOString().slice(0, 10))

const anyDay = daysUntil(2028, 1, 1)
/** Not after the day on which everybody here is judged. */
const dayGone = daysUntil(2026, 11, 21)

/** Halves where a number may have them, as language tests give. */
const numberOf = ({ min, max, decimals }: Extract<ScalarKind, { kind: 'number' }>) =>
  (decimals ?? 0) === 0
    ? fc.integer({ min, max })
    : fc.integer({ min: min * 2, max: max * 2 }).map((halves) => halves / 2)

const codes: Readonly<Record<string, readonly string[]>> = {
  isco08: ['2221', '2144', '5120', '5321', '2512', '6111'],
  iscedf: ['0913', '0714', '0611', '0811', '1013', '0413'],
  iso3166: ['ID', 'DE', 'AT', 'JP', 'KR', 'CA', 'AU', 'TW'],
  iso639: ['de', 'en', 'ja', 'ko', 'zh', 'fr'],
}

/** Whoever has none of these has no other. */
const noneAlone = (chosen: readonly string[]): readonly string[] =>
  chosen.includes('none') ? ['none'] : chosen

const scalar = (kind: ScalarKind): fc.Arbitrary<ScalarAnswer> => {
  const known = <T>(values: fc.Arbitrary<T>) =>
    values.map((value) => ({ known: value }) as ScalarAnswer)
  switch (kind.kind) {
    case 'yes-no':
      return known(fc.boolean())
    case 'number':
      return known(numberOf(kind))
    case 'day':
      return known(kind.not === 'future' ? dayGone : anyDay)
    case 'choice':
      return known(fc.constantFrom(...kind.options))
    case 'choices':
      return known(fc.subarray([...kind.options]).map(noneAlone))
    case 'code':
      return known(fc.constantFrom(...(codes[kind.system] ?? ['x'])))
    case 'level':
      return known(fc.constantFrom(...(scales[kind.scale] ?? []).flat()))
    case 'money':
      return known(
        fc.record({
          amount: fc.integer({ min: 0, max: 90_000 }),
          currency: fc.constantFrom('EUR', 'IDR', 'XXX'),
          period: fc.constantFrom('month' as const, 'year' as const, 'hour' as const),
          paymentsPerYear: fc.constantFrom(12, 13, 14),
        }),
      )
  }
}

/** What goes on has no end, and what has ended does not go on. */
const consistent = <T extends Record<string, ScalarAnswer>>(item: T): T => {
  if (item.ongoing === undefined) return item
  const ongoing = typeof item.ongoing === 'object' && item.ongoing.known === true
  const ended = typeof item.to === 'object'
  return {
    ...item,
    ongoing: { known: ongoing || !ended },
    to: ongoing || !ended ? 'not-applicable' : item.to,
  }
}

const list = (kind: ListKind): fc.Arbitrary<Answer> => {
  const item = fc.record(
    Object.fromEntries(
      Object.entries(kind.fields).map(([name, { of }]) => [
        name,
        fc.oneof(
          { weight: 9, arbitrary: scalar(of) },
          { weight: 1, arbitrary: fc.constant('not-applicable' as ScalarAnswer) },
        ),
      ]),
    ),
  )
  return fc.array(item.map(consistent), { maxLength: Math.min(3, kind.limit) }).map((items) => ({
    known: items.map((fields, index) => ({ ...fields, id: `i${index}` }) as Item),
  }))
}

/** A student of whom every one of these facts is known, and whose answers the door lets in. */
export const student = (kinds: Readonly<Record<string, FactKind>>): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      Object.entries(kinds).map(([id, kind]) => [
        id,
        kind.kind === 'list' ? list(kind) : scalar(kind),
      ]),
    ),
  ) as fc.Arbitrary<Facts>

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The same day of another year; every year has a 28th of February. */
const inYear = (day: string, year: number): string =>
  `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

const [bornMin, bornMax, grown] = [1985, 2008, 17]

/** Days of an item, none before its owner was grown; what begins does not begin after it ended. */
const grownUp = (item: Item, born: number): Item => {
  const moved: Record<string, ScalarAnswer | string> = { id: item.id }
  for (const [field, answer] of Object.entries(item)) {
    const day = typeof answer === 'object' ? answer.known : undefined
    const year = isDay(day) ? Number(day.slice(0, 4)) : Number.NaN
    moved[field] =
      isDay(day) && year < born + grown
        ? { known: inYear(day, Math.min(born + grown + (year % 8), 2025)) }
        : (answer as ScalarAnswer)
  }
  const { from, to } = moved as Record<string, ScalarAnswer | undefined>
  if (typeof from !== 'object' || typeof to !== 'object') return moved as Item
  if (!isDay(from.known) || !isDay(to.known) || from.known <= to.known) return moved as Item
  return { ...moved, id: item.id, from: to, to: from }
}

/** Answers to come; of hundreds of them any other object is made several times slower. */
const unanswered = (): Record<string, Answer> => Object.create(null)

/** The same answers, given in the opposite order. */
export const backwards = (facts: Facts): Facts => {
  const told = unanswered()
  for (const id of Object.keys(facts).reverse()) told[id] = facts[id] as Answer
  return told
}

const isItems = (known: unknown): known is readonly Item[] =>
  Array.isArray(known) && known.every((one) => typeof one === 'object')

/** The same student as somebody of working age whose days follow from each other. */
const lived = (facts: Facts): Facts => {
  const { birth } = facts
  if (typeof birth !== 'object' || !isDay(birth.known)) return facts
  const born = bornMin + (Number(birth.known.slice(0, 4)) % (bornMax - bornMin + 1))
  const moved = unanswered()
  for (const [id, answer] of Object.entries(facts))
    moved[id] =
      typeof answer === 'object' && isItems(answer.known)
        ? { known: answer.known.map((item) => grownUp(item, born)) }
        : answer
  moved.birth = { known: inYear(birth.known, born) }
  return moved
}

/**
 * Most of these could have lived so. Answers drawn without regard to each other mostly contradict
 * each other, and whoever contradicts himself is told just that, by every programme.
 */
export const somebody = (kinds: Readonly<Record<string, FactKind>>): fc.Arbitrary<Facts> =>
  fc
    .tuple(student(kinds), fc.nat({ max: 7 }))
    .map(([facts, odd]) => (odd === 0 ? facts : lived(facts)))

const silences: readonly (Silence | undefined)[] = [undefined, undefined, 'dont-know', 'declined']

/** A stream of choices made from one seed, the same for equal seeds. */
const choices = (seed: number) => {
  let state = seed | 0
  return (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000
  }
}

const coarser = (answer: ScalarAnswer, roll: number): ScalarAnswer => {
  if (typeof answer !== 'object' || typeof answer.known !== 'string') return answer
  if (!/^\d{4}-\d{2}-\d{2}$/.test(answer.known) || roll > 0.5) return answer
  return { known: answer.known.slice(0, roll > 0.2 ? 7 : 4) }
}

const hideItem = (item: Item, next: () => number, share: number): Item => {
  const shown: Record<string, ScalarAnswer | string> = { id: item.id }
  for (const [field, answer] of Object.entries(item)) {
    if (field === 'id') continue
    const [hidden, roll, which] = [next() < share, next(), next()]
    const silence = silences[Math.floor(which * silences.length)]
    if (!hidden)
      shown[field] = coarser(answer as ScalarAnswer, share === 0 ? 1 : roll + (1 - share))
    else if (silence !== undefined) shown[field] = silence
  }
  return shown as Item
}

/** The same student, less well known: the larger the share, the more is silent or coarse. */
export const hide = (facts: Facts, seed: number, share: number): Facts => {
  const next = choices(seed)
  const shown = unanswered()
  for (const [id, answer] of Object.entries(facts)) {
    const [hidden, roll, which] = [next() < share, next(), next()]
    const silence = silences[Math.floor(which * silences.length)]
    if (hidden) {
      if (silence !== undefined) shown[id] = silence
    } else if (
      typeof answer === 'object' &&
      Array.isArray(answer.known) &&
      answer.known.some((one) => typeof one === 'object')
    )
      shown[id] = {
        known: (answer.known as readonly Item[]).map((item) =>
          hideItem(item, choices(seed ^ (roll * 1e9)), share),
        ),
      }
    else shown[id] = coarser(answer as ScalarAnswer, share === 0 ? 1 : roll + (1 - share))
  }
  return shown
}

const asWhole = <T extends object>(hidden: T, whole: T): T =>
  Object.fromEntries(
    Object.entries(hidden).map(([name, answer]) => [
      name,
      typeof answer === 'object' ? (whole as Record<string, unknown>)[name] : answer,
    ]),
  ) as T

/** The same student with some of these answers not told at all; what is told is told whole. */
export const withhold = (
  facts: Facts,
  mayBe: (fact: string) => boolean,
  seed: number,
  share: number,
): Facts => {
  const hidden = hide(facts, seed, share)
  const shown = unanswered()
  for (const [id, answer] of Object.entries(facts)) {
    const less = mayBe(id) ? hidden[id] : answer
    if (less === undefined) continue
    shown[id] = typeof less === 'object' ? answer : less
    if (typeof less !== 'object' || typeof answer !== 'object') continue
    if (!isItems(less.known) || !isItems(answer.known)) continue
    const items = answer.known
    shown[id] = { known: less.known.map((item, at) => asWhole(item, items[at] ?? item)) }
  }
  return shown
}
