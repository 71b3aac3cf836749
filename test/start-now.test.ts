import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, landscape } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Answer, Facts, ScalarValue } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { hide, somebody } from './arbitraries/facts.ts'

// What a counselor would have to stand for: the doors that invented students are told they can
// start on now, over the real law.

const edition = compileEdition(judging(await discoverCatalogue()))
const now = Date.parse('2026-11-21T04:00:00Z')
const kinds = Object.fromEntries(edition.source.facts.map(({ id, of }) => [id, of]))

type Fields = Readonly<Record<string, ScalarValue>>
const item = (id: string, fields: Fields) => ({
  id,
  ...Object.fromEntries(Object.entries(fields).map(([name, known]) => [name, { known }])),
})
const list = (...items: readonly Fields[]): Answer =>
  ({ known: items.map((fields, at) => item(`i${at}`, fields)) }) as Answer
const school = { country: 'ID', recognised: true, 'full-time': true }
const work = {
  country: 'ID',
  related: true,
  paid: true,
  internship: false,
  'hours-per-week': 40,
  ongoing: true,
}

/** Whatever is not said is a plain no: only what they can show opens a door. */
const plainNo: Facts = Object.fromEntries(
  edition.source.facts.flatMap(({ id, of, asked }): [string, Answer][] => {
    if (asked === undefined) return []
    if (of.kind === 'yes-no') return [[id, { known: false }]]
    if (of.kind === 'list' || of.kind === 'choices') return [[id, { known: [] }]]
    if (of.kind === 'number') return [[id, { known: of.min }]]
    if (of.kind !== 'money') return [[id, 'not-applicable']]
    return [[id, { known: { amount: 5_000_000, currency: 'IDR', period: 'once' } }]]
  }),
)
const from = (birth: string, degree: Fields, rest: Facts = {}): Facts => ({
  ...plainNo,
  birth: { known: birth },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
  'document.ektp': { known: true },
  degrees: list({ ...school, ...degree }),
  ...rest,
})
const ielts = {
  language: 'en',
  test: 'ielts-general',
  date: '2026-05-10',
  mode: 'centre',
  ...{ overall: 7, listening: 7, reading: 7, writing: 7, speaking: 7 },
}
const nurse = from(
  '2002-06-03',
  { level: 'd3', field: '0913', status: 'completed', awarded: '2024-08-20' },
  { 'licence.str-nurse': { known: true } },
)

const students: readonly (readonly [who: string, facts: Facts, doors: readonly string[]])[] = [
  [
    'a vocational graduate of 19',
    from('2007-02-11', { level: 'smk', field: '1013', status: 'completed', awarded: '2025-05-10' }),
    [],
  ],
  [
    'an agribusiness student in the fifth semester',
    from('2005-03-09', { level: 's1', field: '0811', status: 'studying', awarded: '2028-07-30' }),
    [],
  ],
  ['a nurse with a D3 and no work yet', nurse, ['tw-institutional-care']],
  [
    'an engineer of 36 with IELTS 7',
    from(
      '1990-04-10',
      { level: 's1', field: '0714', status: 'completed', awarded: '2013-09-01' },
      { jobs: list({ ...work, occupation: '2144', from: '2021-09-01' }), sittings: list(ielts) },
    ),
    ['jp-esi-engineer-humanities'],
  ],
  [
    'a D3 in hospitality with a year of work',
    from(
      '2003-01-20',
      { level: 'd3', field: '1013', status: 'completed', awarded: '2025-08-20' },
      { jobs: list({ ...work, occupation: '5131', from: '2025-10-01' }) },
    ),
    [],
  ],
  [
    'a teacher with an S1',
    from(
      '2001-05-15',
      { level: 's1', field: '0114', status: 'completed', awarded: '2024-09-10' },
      { jobs: list({ ...work, occupation: '2341', from: '2025-01-06' }) },
    ),
    [],
  ],
  [
    'a school leaver of 18',
    from('2008-06-02', { level: 'sma', field: '0011', status: 'completed', awarded: '2026-05-05' }),
    [],
  ],
  [
    'somebody of 25 who left university',
    from('2001-09-09', { level: 'sma', field: '0011', status: 'completed', awarded: '2019-05-05' }),
    [],
  ],
]

const reported = (facts: Facts, only?: readonly string[]) =>
  assess(facts, edition, now, { digest: 'd', ...(only && { only }) }).programmes

describe('"you can start now" over the real law', () => {
  for (const [who, facts, doors] of students)
    test(`to ${who} it is said of ${doors.join(', ') || 'no door'}`, () => {
      const open = reported(facts).filter(({ outlook }) => outlook.kind === 'ready')
      expect(open.map(({ id }) => id)).toEqual(doors)
    })

  test('nursing in Saudi Arabia asks for the year at work first, and then for the latest news', () => {
    const [door] = reported(nurse, ['sa-nurse'])
    expect(door?.outlook).toMatchObject({
      kind: 'reachable',
      unmet: ['experience'],
      plan: { steps: [{ id: 'work.12-months' }] },
    })
    const jobs = list({ ...work, occupation: '2221', from: '2025-06-01' })
    expect(reported({ ...nurse, jobs }, ['sa-nurse'])[0]).toMatchObject({
      intake: { asOf: '2025-03-26', unconfirmed: true },
      outlook: { kind: 'chance', because: ['intake'] },
    })
  })

  test('never of a door last seen open long ago, nor of one where something is still wanting', () => {
    let ready = 0
    fc.assert(
      fc.property(somebody(kinds), fc.integer(), (whole, seed) => {
        const facts = hide(whole, seed, 0.1)
        // Nobody is ready where a rule is not met, so only the other doors are looked into.
        const only = landscape(facts, edition, now).flatMap((status, at) =>
          status === 'eligible' ? [edition.inOrder[at]?.source.id ?? ''] : [],
        )
        for (const { id, intake, outlook } of assess(facts, edition, now, {
          digest: 'd',
          plans: false,
          only,
        }).programmes) {
          if (outlook.kind !== 'ready') continue
          ready += 1
          expect({ id, ...intake }).toEqual({ id, status: 'open', asOf: intake.asOf })
          const usual = edition.programmes.get(id)?.usual.map(({ source }) => source.id) ?? []
          expect(usual.filter((one) => outlook.leans?.includes(one))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
    expect(ready).toBeGreaterThan(10)
  })
})
