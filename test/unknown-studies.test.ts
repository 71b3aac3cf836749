import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts, Item } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'

// "I do not know" of one's own studies: it sends nobody to the next school, and shuts no door.

const edition = compileEdition(judging(await discoverCatalogue()))
const now = Date.parse('2026-11-22T04:00:00Z')

/** Who speaks no foreign language and never worked. */
const beginner: Facts = {
  skills: { known: [] },
  sittings: { known: [] },
  stays: { known: [] },
  jobs: { known: [] },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'document.ektp': { known: true },
  'document.passport': { known: false },
  'domicile.province': { known: 'NTT' },
  funds: { known: { amount: 5_000_000, currency: 'IDR', period: 'once' } },
}

const outlookOf = (facts: Facts, id: string) =>
  assess(facts, edition, now, { digest: 'd', only: [id] }).programmes[0]?.outlook

/** Sixteen years old, with a first degree of which something is not known. */
const studied = (fields: Readonly<Record<string, Item[string]>>): Facts => ({
  ...beginner,
  birth: { known: '2010-02' },
  degrees: {
    known: [{ id: 'd1', level: { known: 's1' }, country: { known: 'ID' }, ...fields } as Item],
  },
})

test('whoever cannot say of what field a study is, and was not asked if it is finished, is asked, not sent to the next school', () => {
  const facts = studied({ field: 'dont-know', years: 'dont-know' })
  expect(outlookOf(facts, 'us-j1-intern')).toMatchObject({
    kind: 'ask',
    missing: expect.arrayContaining(['degrees.d1.status']),
  })
  const stopped = studied({ field: 'dont-know', years: 'dont-know', status: { known: 'stopped' } })
  expect(outlookOf(stopped, 'us-j1-intern')?.kind).toBe('closed')
})

test('no plan sends anybody to the Ners year whose finished study in nursing is not known', () => {
  const unsure = [
    studied({ field: 'dont-know', status: { known: 'completed' } }),
    studied({ field: { known: '0913' }, status: 'dont-know' }),
    studied({ field: { known: '0913' } }),
  ]
  for (const facts of unsure) {
    const { programmes } = assess(facts, edition, now, { digest: 'd' })
    const plans = programmes.flatMap(({ outlook }) => ('plan' in outlook ? outlook.plan : []))
    expect(plans.flatMap((plan) => plan?.steps.map(({ id }) => id) ?? [])).not.toContain(
      'learn.ners',
    )
  }
})

test('who studies and cannot say until when, or was not asked, may still look for work in Korea on points', () => {
  const nursing = (awarded: Item[string] | undefined): Facts => ({
    ...beginner,
    birth: { known: '2002-05' },
    degrees: {
      known: [
        {
          id: 'd1',
          country: { known: 'ID' },
          level: { known: 's1' },
          field: { known: '0913' },
          status: { known: 'studying' },
          ...(awarded !== undefined && { awarded }),
        },
      ],
    },
  })
  expect(outlookOf(nursing({ known: '2028-08' }), 'kr-d10-1')?.kind).toBe('reachable')
  const asked = outlookOf(nursing(undefined), 'kr-d10-1')
  expect(asked).toMatchObject({ kind: 'ask' })
  expect(asked).toMatchObject({ missing: expect.arrayContaining(['degrees.d1.awarded']) })
  for (const silence of ['dont-know', 'declined'] as const) {
    const told = outlookOf(nursing(silence), 'kr-d10-1')
    expect(told).toMatchObject({ kind: 'ask', withheld: ['degrees.d1.awarded'] })
  }
})

/** As it is, or left open. */
const toldOr = (known: string) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({ known }) },
    { weight: 1, arbitrary: fc.constantFrom('dont-know' as const, 'declined' as const, undefined) },
  )

/** Doors of which some open by one more year of school, and one that counts from the day of a degree. */
const doorsOfSchools = [
  'us-j1-intern',
  'uk-health-care-nurse',
  'jp-esi-engineer-humanities',
  'kr-d10-1',
]

/** A study as it is, and as it was told: any of it may have been left open. */
const study = fc
  .record({
    level: fc.constantFrom('d3', 's1', 's1', 's2', 'profesi'),
    field: fc.constantFrom('0913', '0913', '0811', '0714'),
    ends: fc.constantFrom(
      { status: 'completed', awarded: '2015-08' },
      { status: 'completed', awarded: '2026-08' },
      { status: 'stopped', awarded: '2015-08' },
      { status: 'studying', awarded: '2028-08' },
    ),
  })
  .map(({ ends, ...rest }) => ({ ...rest, ...ends }))
  .chain((truth) =>
    fc
      .record({
        level: toldOr(truth.level),
        field: toldOr(truth.field),
        status: toldOr(truth.status),
        awarded: toldOr(truth.awarded),
      })
      .map((told) => ({ truth, told })),
  )

const isKnown = (answer: unknown, ...values: readonly string[]): boolean =>
  typeof answer === 'object' && values.includes((answer as { known: string }).known)

test('of whatever study level, field, end or its day are not known: it sends nobody to the next school, and closes no door that the whole truth would open', () => {
  let [schools, asked] = [0, 0]
  fc.assert(
    fc.property(
      study,
      fc.constantFrom('2010-02', '2002-05', '1990-02'),
      fc.oneof(fc.constantFrom(...doorsOfSchools), fc.constantFrom(...edition.programmes.keys())),
      ({ truth, told }, birth, id) => {
        const facts = (fields: object): Facts => ({
          ...beginner,
          birth: { known: birth },
          degrees: {
            known: [{ id: 'd1', country: { known: 'ID' }, ...fields } as Item],
          },
        })
        const outlook = outlookOf(facts(told), id)
        const steps = outlook && 'plan' in outlook ? (outlook.plan?.steps ?? []) : []
        const ids = steps.map((step) => step.id)
        if (ids.includes('learn.ners')) {
          schools += 1
          expect(isKnown(told.level, 's1', 's2')).toBe(true)
          expect(isKnown(told.field, '0913')).toBe(true)
          expect(isKnown(told.status, 'completed') || ids.includes('graduate.d1')).toBe(true)
        }
        if (outlook?.kind === 'ask') asked += 1
        const whole = Object.entries(truth).map(([name, known]) => [name, { known }])
        if (outlook?.kind === 'closed')
          expect(outlookOf(facts(Object.fromEntries(whole)), id)?.kind, id).toBe('closed')
      },
    ),
    { numRuns: Number(process.env.PLAN_RUNS ?? 5_000) },
  )
  expect(schools).toBeGreaterThan(0)
  expect(asked).toBeGreaterThan(0)
})
