import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import type { Cost } from '#shared/catalogue/programme.ts'

const { programmes, moves } = await discoverCatalogue()

const priced = [...programmes, ...moves].flatMap(({ id, costs }) =>
  costs.map((cost) => ({ id, cost })),
)

/** What a price says of itself, in its own words. */
const saying = ({ what, note }: Cost): string => `${what.en} ${note?.en ?? ''}`

const exactly = (words: RegExp): readonly string[] =>
  priced.flatMap(({ id, cost }) =>
    typeof cost.amount === 'number' && cost.amount > 0 && words.test(saying(cost))
      ? [`${id}: ${cost.what.en}`]
      : [],
  )

test('nobody is told a ceiling, or the dearer way of paying, as the price', () => {
  expect(exactly(/official ceiling|at most|gets a reduction|\d online/i)).toEqual([])
})

test('nobody is told an old price that has risen as the price', () => {
  expect(exactly(/to rise|raised again|expect a higher|before tax/i)).toEqual([])
})

test('where two amounts are reported, both are told', () => {
  expect(exactly(/, or \d|is reported since/i)).toEqual([])
})
