import type { Cost } from '../catalogue/programme.ts'
import type { Text } from '../facts/fact.ts'
import type { Effect, Move } from './move.ts'

// Short words for writing moves. Each returns plain JSON; none decides anything.

export type Months = Move['months']
export type Place = Move['where'][number]

export const t = (id: string, en: string): Text => ({ id, en })

type PriceOptions = Partial<Pick<Cost, 'payer' | 'currency' | 'aside' | 'note' | 'asOf'>>

/** A published price in rupiah, paid by the student, unless the options say otherwise. */
export const price = (
  what: Text,
  amount: number | readonly [min: number, max: number | null],
  source: string,
  options: PriceOptions = {},
): Cost => ({
  what,
  amount: typeof amount === 'number' ? amount : { min: amount[0], max: amount[1] },
  currency: 'IDR',
  payer: 'student',
  source,
  ...options,
})

/** A price we looked for and did not find: shown as unknown, never counted as zero. */
export const priceNotFound = (
  what: Text,
  options: PriceOptions & { source?: string } = {},
): Cost => ({
  what,
  amount: null,
  currency: 'IDR',
  payer: 'student',
  source: 'm-estimate',
  note: t('Harganya belum kami temukan.', 'We did not find the price.'),
  ...options,
})

/** Getting to a test that is not held in Kupang. */
export const tripToTest: Cost = priceNotFound(
  t('Perjalanan dan menginap dari Kupang ke kota ujian', 'Travel and lodging to the test city'),
)

export const place = (name: string, where: string, source: string): Place => ({
  name,
  place: where,
  source,
})

/** A place that a source names but nobody has confirmed: ask before going there. */
export const unconfirmed = (name: string, where: string, source: string): Place => ({
  name,
  place: where,
  source,
  unconfirmed: true,
})

export const between = (
  min: number | null,
  max: number | null,
  source: string | null,
  basis: Text,
): Months => ({ min, max, source, basis })

/** Waiting for a sitting whose dates were not found: how long is unknown, and said so. */
export const waitNotFound: Months = between(
  0,
  null,
  null,
  t(
    'Jadwal ujian belum kami temukan; lama menunggunya belum diketahui.',
    'We did not find the test dates; the wait is not known.',
  ),
)

/** How long it takes was found nowhere. */
export const timeNotFound: Months = between(
  null,
  null,
  null,
  t('Lamanya belum ditemukan.', 'How long it takes was not found.'),
)

/** The fact is true once the move is done. */
export const holds = (fact: string): Effect => ({ kind: 'set', fact, value: true })
