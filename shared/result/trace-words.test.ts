import { describe, expect, test } from 'vitest'
import type { Trace } from '../assessment/explain.ts'
import { scales } from '../facts/scales.ts'
import type { Lexicon } from './lexicon.ts'
import { type Line, traceInWords } from './trace-words.ts'
import { id } from './words/id.ts'

const labels: Readonly<Record<string, string>> = { birth: 'Tanggal lahir', jobs: 'Pekerjaan' }
const lexicon: Lexicon = {
  speech: { language: 'id', words: id },
  fact: (path) => labels[path] ?? path,
  isFact: (path) => path in labels,
  field: (_, field) => field,
  code: (_, code) => code.toUpperCase(),
  prefix: () => [],
  item: (_, item) => item,
  programme: (programme) => programme,
  scales,
}

const said = (trace: Trace, planned?: Trace): Line | undefined =>
  traceInWords(trace, lexicon, planned)

const age = (have: number, atMost: number): Trace => ({
  kind: 'number',
  verdict: have <= atMost ? 'met' : 'unmet',
  subject: { kind: 'age' },
  is: '<=',
  have: { min: have, max: have },
  asked: { min: atMost, max: atMost },
  gap: have <= atMost ? undefined : have - atMost,
})

const level = (have: string, asked: string, verdict: 'met' | 'unmet'): Trace => ({
  kind: 'code',
  verdict,
  path: 's.level',
  have,
  asked: [asked],
  how: 'at-least',
})

const group = (
  join: Extract<Trace, { kind: 'group' }>['join'],
  verdict: Trace['verdict'],
  ...of: readonly Trace[]
): Trace => ({ kind: 'group', join, verdict, of })

describe('what a student reads about a requirement', () => {
  test('an age over the limit says by how many years, in years', () => {
    expect(said(age(36, 35))).toEqual({
      kind: 'leaf',
      verdict: 'unmet',
      label: 'Usia',
      have: '36 tahun',
      asked: 'paling banyak 35 tahun',
      gap: 'lebih 1 tahun',
    })
  })

  test('an amount says its currency and the time it is paid for, alone or with others', () => {
    const amount = (subject: Extract<Trace, { kind: 'number' }>['subject']): Trace => ({
      kind: 'number',
      verdict: 'unmet',
      subject,
      is: '>=',
      have: { min: 9792, max: 9792 },
      asked: { min: 13_092, max: 13_092 },
      gap: 3300,
    })
    const currency = 'EUR'
    expect(
      said(amount({ kind: 'fact', path: 'pay', unit: 'money', currency, period: 'year' })),
    ).toMatchObject({ have: 'EUR 9.792 per tahun', gap: 'kurang EUR 3.300 per tahun' })
    expect(said(amount({ kind: 'amount', currency, paths: ['funds', 'pay'] }))).toMatchObject({
      label: 'funds dan pay',
      have: 'EUR 9.792',
      asked: 'paling sedikit EUR 13.092',
    })
  })

  test('a language level says how many levels are still to go', () => {
    expect(said(level('a2', 'b2', 'unmet'))).toMatchObject({ gap: 'kurang 2 tingkat' })
    expect(said(level('b2', 'b1', 'met'))).toMatchObject({ gap: undefined })
  })

  test('what must not be is told in one line that reads as met', () => {
    const home: Trace = {
      kind: 'code',
      verdict: 'unmet',
      path: 'birth',
      have: 'id',
      asked: ['my'],
      how: 'one-of',
    }
    expect(said(group('not', 'met', home))).toMatchObject({
      kind: 'leaf',
      verdict: 'met',
      have: 'ID',
      asked: 'bukan MY',
    })
  })

  test('an answer that was not given is "not known yet", never "no"', () => {
    const open: Trace = {
      kind: 'code',
      verdict: 'unknown',
      path: 'birth',
      have: undefined,
      asked: [],
      how: 'yes',
    }
    expect(said(open)).toMatchObject({ have: 'belum diketahui', asked: 'ya' })
  })

  test('every failed branch of a choice is told, and the one the plan opens is marked', () => {
    const now = group('any', 'unmet', age(40, 35), level('a1', 'b1', 'unmet'))
    const planned = group('any', 'met', age(40, 35), level('b1', 'b1', 'met'))
    const line = said(now, planned)
    const of = line?.kind === 'group' ? line.of : []
    expect(of).toHaveLength(2)
    expect(of.map(({ nearest }) => nearest)).toEqual([undefined, true])
  })

  test('without a plan the branch with fewest open conditions is nearest; a met one needs none', () => {
    const two = group('all', 'unmet', age(40, 35), age(41, 35))
    const line = said(group('any', 'unmet', two, age(40, 35)))
    expect(line?.kind === 'group' && line.of.map(({ nearest }) => nearest)).toEqual([
      undefined,
      true,
    ])
    const met = said(group('any', 'met', age(30, 35), age(40, 35)))
    expect(met?.kind === 'group' && met.of.some(({ nearest }) => nearest)).toBe(false)
  })

  test('a condition that does not apply asks nothing', () => {
    expect(said(group('when', 'met', age(40, 35), age(40, 35)))).toBeUndefined()
  })

  test('an empty list says what one item would have to show, without inventing what there is', () => {
    const line = said({
      kind: 'list',
      verdict: 'unmet',
      list: 'jobs',
      quantifier: 'some',
      items: [],
      asks: level('a1', 'b1', 'unmet'),
    })
    expect(line).toMatchObject({ kind: 'group', of: [{ kind: 'leaf', have: undefined }] })
    expect(line?.kind === 'group' && line.title).toContain('Pekerjaan')
  })
})

describe('a certificate of another language or test', () => {
  const code = (field: string, have: string, ...asked: readonly string[]): Trace => ({
    kind: 'code',
    verdict: asked.includes(have) ? 'met' : 'unmet',
    path: `s.${field}`,
    have,
    asked,
    how: 'one-of',
  })
  const score: Trace = {
    kind: 'number',
    verdict: 'unmet',
    subject: { kind: 'fact', path: 's.overall', unit: 'number' },
    is: '>=',
    have: { min: 7, max: 7 },
    asked: { min: 400, max: 400 },
    gap: 393,
  }
  const open = (trace: Trace): Trace =>
    trace.kind === 'code' ? { ...trace, verdict: 'unknown', have: undefined } : trace
  const listed = (verdict: 'met' | 'unmet', asks: Trace, ...items: readonly Trace[]): Trace => ({
    kind: 'list',
    verdict,
    list: 'jobs',
    quantifier: 'some',
    asks,
    items: items.map((of, at) => ({ id: `i${at}`, of })),
  })

  test('is named as not used, and what one would have to show is told instead', () => {
    const asks = group(
      'all',
      'unknown',
      open(code('language', 'en', 'ja')),
      open(code('test', '', 'bjt')),
    )
    const english = group('all', 'unmet', code('language', 'en', 'ja'), score)
    const line = said(listed('unmet', asks, english))
    expect(line).toMatchObject({ kind: 'group', verdict: 'unmet' })
    const of = line?.kind === 'group' ? line.of : []
    expect(line?.kind === 'group' && line.title).toMatch(/tidak dipakai di sini: i0\. Perlu satu/)
    expect(of.map((one) => (one.kind === 'leaf' ? [one.have, one.asked] : []))).toEqual([
      [undefined, 'JA'],
      [undefined, 'BJT'],
    ])
  })

  test('stands in one line beside one that counts, and in none where that suffices', () => {
    const japanese = group('all', 'unmet', code('language', 'ja', 'ja'), score)
    const english = group('all', 'unmet', code('language', 'en', 'ja'), score)
    const line = said(listed('unmet', open(score), japanese, english))
    expect(line?.kind === 'group' && line.of.at(-1)).toMatchObject({ kind: 'group', of: [] })
    const proved = group('all', 'met', code('language', 'ja', 'ja'), age(30, 35))
    expect(JSON.stringify(said(listed('met', open(score), proved, english)))).not.toContain('i1')
  })

  test('has its other tests told together, and only those of its language', () => {
    const branch = (...tests: readonly string[]) =>
      group('all', 'unmet', code('test', 'ielts-academic', ...tests), score)
    const any = group('any', 'unmet', age(40, 35), branch('toeic'), branch('oet'), branch('goethe'))
    const line = said(
      listed('unmet', open(score), group('all', 'unmet', code('language', 'en', 'en'), any)),
    )
    const text = JSON.stringify(line)
    expect(text).toContain('TOEIC atau OET')
    expect(text).not.toMatch(/GOETHE|400/)
  })
})

describe('a long rule stays readable', () => {
  test('choices within choices become one list, also behind a name', () => {
    const inner = group('gate', 'unmet', group('any', 'unmet', age(40, 35), age(41, 35)))
    const line = said(group('any', 'unmet', inner, age(42, 35)))
    expect(line?.kind === 'group' && line.of.map(({ kind }) => kind)).toEqual([
      'leaf',
      'leaf',
      'leaf',
    ])
    expect(line?.kind === 'group' && line.of.filter(({ nearest }) => nearest)).toHaveLength(1)
  })

  test('an excuse that is a choice is introduced in one sentence', () => {
    const excuse = group('any', 'unknown', level('a1', 'b1', 'unmet'), age(40, 35))
    const line = said(group('unless', 'unknown', excuse, age(40, 35)))
    const title = line?.kind === 'group' && line.of[1]?.kind === 'group' && line.of[1].title
    expect(title).toBe('Dibebaskan bila: cukup salah satu:')
  })
})
