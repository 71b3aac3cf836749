import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import type { Source } from '../catalogue/programme.ts'
import { amendUnchecked } from './amend.ts'
import type { Change, Content } from './amendment.ts'
import { contentOf } from './content.ts'
import { changedWords, differencesBetween } from './difference.ts'
import { valueAt } from './json-path.ts'

const whole = contentOf((await catalogueEdition()).parts)

const few: Content = {
  judging: {
    ...whole.judging,
    programmes: whole.judging.programmes.slice(0, 2),
    figures: whole.judging.figures.filter(({ id }) => id.startsWith('de.blue-card')),
  },
  texts: Object.fromEntries(
    [...whole.judging.programmes.slice(0, 2).map(({ id }) => id), 'figures'].map((part) => [
      part,
      whole.texts[part] ?? {},
    ]),
  ),
}
const [first, second] = few.judging.programmes.map(({ id }) => id) as [string, string]

const source: Source = {
  title: 'Contoh',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
}

const made = (content: Content, change: Change): Content => {
  const amended = amendUnchecked(content, { change, cited: { key: 'amended-0', source } })
  return amended.kind === 'amended' ? amended.content : content
}

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('intake' as const),
    programme: fc.constantFrom(first, second),
    status: fc.constantFrom('paused' as const, 'closed' as const),
    from: fc.constantFrom('2027-01-01', '2027-02-01'),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    figure: fc.constantFrom('de.blue-card-regular', 'de.blue-card-shortage'),
    from: fc.constantFrom('2027-01-01', '2027-02-01'),
    value: fc.constantFrom(60_000, 61_000),
  }),
  fc
    .record({
      part: fc.constantFrom(first, second),
      language: fc.constantFrom('id', 'en'),
      field: fc.constantFrom('who', 'shortName'),
      is: fc.constantFrom('Contoh satu', 'Contoh dua'),
    })
    .map(({ part, language, field, is }): Change => {
      const was = String(valueAt(few.texts[part]?.[language], [field]))
      return { kind: 'text', part, language, path: [field], was, is }
    }),
)

const kindOf = ({ kind }: Change) => (kind === 'source-checked' ? 'source' : kind)

test('an edition differs in what was amended and in the page it was read on, and in nothing else', () => {
  expect(differencesBetween(whole, whole)).toEqual([])
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 3 }), (changes) => {
      const after = changes.reduce(made, few)
      const found = differencesBetween(few, after)
      expect(found.length === 0).toBe(after === few)
      const kinds = new Set<string>([...changes.map(kindOf), 'source'])
      for (const one of found) {
        expect(kinds.has(one.kind), JSON.stringify(one).slice(0, 200)).toBe(true)
        if (one.kind === 'text') expect(one.is).toMatch(/^Contoh/)
      }
      const back = differencesBetween(after, few)
      expect(back.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind))
    }),
    { numRuns: 5_000 },
  )
})

test('a rule that judges otherwise is told of, though no amendment can make it', () => {
  const [one, ...rest] = few.judging.programmes
  if (one === undefined) throw new Error('no programme')
  const judging = { ...few.judging, programmes: [{ ...one, zone: 'Asia/Tokyo' as never }, ...rest] }
  const found = differencesBetween(few, { ...few, judging })
  expect(found).toMatchObject([{ kind: 'rules', of: one.id, readings: [{ is: 'Asia/Tokyo' }] }])
  const fewer = differencesBetween(few, { ...few, judging: { ...few.judging, programmes: rest } })
  expect(fewer[0]).toEqual({ kind: 'programme', programme: one.id, now: 'gone' })
})

test('the words that were changed stand between those that stay, whatever the two texts are', () => {
  const anyText = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      const [was, is] = [one.join(' '), two.join(' ')]
      const { head, tail, ...between } = changedWords(was, is)
      expect(`${head}${between.was}${tail}`).toBe(was)
      expect(`${head}${between.is}${tail}`).toBe(is)
    }),
    { numRuns: 5_000 },
  )
})
