import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts, Item } from '#shared/facts/answer.ts'
import { advisedOf } from '#shared/result/advised.ts'
import { compileEdition } from '#shared/rules/compile.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const now = Date.parse('2026-11-22T04:00:00Z')

const outlookOf = (facts: Facts, id: string) =>
  assess(facts, edition, now, { digest: 'd' }).programmes.find((one) => one.id === id)?.outlook

const stepsOf = (facts: Facts, id: string): readonly string[] => {
  const outlook = outlookOf(facts, id)
  return outlook?.kind === 'reachable' ? (outlook.plan?.steps.map((step) => step.id) ?? []) : []
}

const degree = (fields: Readonly<Record<string, string>>): Item =>
  ({
    id: 'd1',
    ...Object.fromEntries(Object.entries(fields).map(([name, known]) => [name, { known }])),
  }) as Item

const rupiah = (amount: number) => ({ known: { amount, currency: 'IDR', period: 'once' } }) as const

/** Agriculture, graduating in 2028, no foreign language, five million rupiah. */
const agriculture: Facts = {
  birth: { known: '2005-05' },
  degrees: {
    known: [
      degree({ level: 's1', status: 'studying', country: 'ID', field: '0811', awarded: '2028-08' }),
    ],
  },
  skills: { known: [] },
  sittings: { known: [] },
  stays: { known: [] },
  jobs: { known: [] },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'document.ektp': { known: true },
  'document.passport': { known: false },
  'domicile.province': { known: 'NTT' },
  funds: rupiah(5_000_000),
}

/** Civil engineering, five years of work, IELTS 7. */
const engineer: Facts = {
  ...agriculture,
  birth: { known: '1990-02' },
  degrees: {
    known: [
      degree({
        level: 's1',
        status: 'completed',
        country: 'ID',
        field: '0732',
        awarded: '2013-09',
      }),
    ],
  },
  jobs: {
    known: [
      {
        id: 'j1',
        occupation: { known: '2142' },
        country: { known: 'ID' },
        from: { known: '2021-10' },
        ongoing: { known: true },
        'hours-per-week': { known: 40 },
        related: { known: true },
        paid: { known: true },
        internship: { known: false },
      } as Item,
    ],
  },
  skills: { known: [{ id: 's1', language: { known: 'en' }, level: { known: 'c1' } } as Item] },
  funds: rupiah(150_000_000),
}

test('a figure that nobody has announced yet never makes up for savings a student lacks', () => {
  // The Korean line is known for 2026 alone; the plan ends in 2031.
  const [studies] = (agriculture.degrees as { known: readonly Item[] }).known
  const graduate: Facts = {
    ...agriculture,
    degrees: {
      known: [
        { ...studies, status: { known: 'completed' }, awarded: { known: '2026-08' } } as Item,
      ],
    },
    'kr-d10-1.target-job': { known: true },
  }
  expect(stepsOf(graduate, 'kr-d10-1')).toContain('money.kr-job-seeking')
})

test('points that only a ranking or a ministry could give are never sold as a plan', () => {
  // A student of agriculture has 25 points on graduating; work and Korean would take till 2033.
  expect(outlookOf({ ...agriculture, 'kr-d10-1.target-job': { known: true } }, 'kr-d10-1')).toEqual(
    { kind: 'closed', because: ['score'] },
  )
})

test('proof of English is not asked for by a student who has yet to learn it', () => {
  const [studies] = (agriculture.degrees as { known: readonly Item[] }).known
  const student: Facts = {
    ...agriculture,
    degrees: { known: [{ ...studies, 'full-time': { known: true } } as Item] },
    'us-j1-intern.english': { known: false },
  }
  expect(stepsOf(student, 'us-j1-intern')).toEqual([
    'learn.en.a1',
    'learn.en.a2',
    'learn.en.b1',
    'paper.us-intern-english',
  ])
})

test('farm work in Japan asks for one of the two tests, also from whoever never said which they passed', () => {
  const tests = stepsOf(engineer, 'jp-ssw1-agriculture').filter((id) => id.startsWith('test.ssw'))
  expect(tests).toHaveLength(1)
})

test('farm work in Japan asks for an e-KTP, not for a second test, of whoever never said if they have one', () => {
  const { 'document.ektp': _, ...unsaid } = agriculture
  for (const ektp of [{}, { 'document.ektp': 'dont-know' }, { 'document.ektp': { known: false } }])
    expect(stepsOf({ ...unsaid, ...ektp } as Facts, 'jp-ssw1-agriculture')).toEqual([
      'learn.ja.a1',
      'paper.ektp',
      'learn.ja.a2',
      'test.jft-basic.a2',
      'test.ssw.agriculture-crop',
    ])
})

test('"I do not know" is never worse than the worse of yes and no', () => {
  const office = (answer: Facts[string]) =>
    outlookOf({ ...engineer, 'jp.ten-related-years': answer }, 'jp-esi-engineer-humanities')?.kind
  expect(office('dont-know')).toBe(office({ known: false }))

  const school = (answer: Facts[string]) =>
    outlookOf(
      { ...engineer, 'de-ausbildung-pflege.general-schooling': answer },
      'de-ausbildung-pflege',
    )
  expect(school('dont-know')).toEqual(school({ known: false }))
})

test('savings are kept for 28 days only once they are there', () => {
  const nurse: Facts = {
    ...engineer,
    degrees: {
      known: [
        degree({
          level: 's1',
          status: 'completed',
          country: 'ID',
          field: '0913',
          awarded: '2024-09',
        }),
      ],
    },
    'document.str-nurse': { known: true },
    funds: rupiah(5_000_000),
  }
  const steps = stepsOf(nurse, 'uk-health-care-nurse')
  expect(steps).toContain('money.uk-savings-held')
  expect(steps.indexOf('money.uk-maintenance')).toBeLessThan(steps.indexOf('money.uk-savings-held'))
})

test('nobody is asked again what they said they do not know: it is named as theirs to find out', () => {
  const asked = assess(
    { ...engineer, 'sea.basic-safety': 'dont-know', 'sea.security-awareness': 'dont-know' },
    edition,
    now,
    { digest: 'd' },
  ).programmes.flatMap(({ outlook }) => (outlook.kind === 'ask' ? [outlook] : []))
  expect(asked.length).toBeGreaterThan(0)
  const silenced = ['sea.basic-safety', 'sea.security-awareness']
  for (const { missing } of asked)
    for (const id of silenced) expect(missing.some((path) => path.startsWith(id))).toBe(false)
})

/** The plan for Saudi Arabia of a nurse who has never worked, with or without the STR. */
const saudiPlan = (registered: boolean) => {
  const facts: Facts = {
    ...agriculture,
    degrees: {
      known: [
        degree({
          level: 'd3',
          status: 'completed',
          country: 'ID',
          field: '0913',
          awarded: '2024-09',
        }),
      ],
    },
    'licence.str-nurse': { known: registered },
  }
  const outlook = outlookOf(facts, 'sa-nurse')
  return outlook?.kind === 'reachable' ? outlook.plan : undefined
}

test('a nurse without an STR is told to get it first and to nurse after that, not beside it', () => {
  const plan = saudiPlan(false)
  const [registration, work] = plan?.steps ?? []
  expect(registration?.id).toBe('paper.str-nurse')
  expect(work?.id).toBe('work.12-months')
  expect(work?.begins).toBe(registration?.months.max)
  expect(plan?.months).toEqual({ min: 12, max: 14 })
})

test('a nurse who holds the STR may start to work at once', () => {
  const plan = saudiPlan(true)
  expect(plan?.steps.map(({ id, begins }) => `${id} ${begins}`)).toEqual(['work.12-months 0'])
})

test('an engineer without Japanese is told that most jobs in Japan ask for it', () => {
  const ask = (facts: Facts) => {
    const japan = assess(facts, edition, now, { digest: 'd', only: ['jp-esi-engineer-humanities'] })
    return advisedOf(japan.programmes[0]?.requirements ?? [])
  }
  expect(ask(engineer)).toEqual(['japanese-usual'])
  const n2 = {
    id: 'n2',
    language: { known: 'ja' },
    test: { known: 'jlpt' },
    level: { known: 'n2' },
  }
  expect(ask({ ...engineer, sittings: { known: [n2 as Item] } })).toEqual([])
})

test('nobody is asked what work they look for in Korea where the points close it anyway', () => {
  const asked = outlookOf(agriculture, 'kr-d10-1')
  expect(asked).toMatchObject({ kind: 'closed', because: ['score'] })
  for (const known of [true, false])
    expect(outlookOf({ ...agriculture, 'kr-d10-1.target-job': { known } }, 'kr-d10-1')?.kind).toBe(
      'closed',
    )
})

test('who may still have studied in Korea is asked, for then the points may be there', () => {
  const { stays: _, ...unsaid } = agriculture
  expect(outlookOf(unsaid, 'kr-d10-1')).toMatchObject({ kind: 'ask', missing: ['stays'] })
})

test('whoever cannot say what they studied is sent to no school, and no door opens by one', () => {
  for (const degrees of ['dont-know', 'declined'] as const) {
    const { programmes } = assess({ ...agriculture, degrees }, edition, now, { digest: 'd' })
    const plans = programmes.flatMap(({ outlook }) =>
      'plan' in outlook ? (outlook.plan ?? []) : [],
    )
    expect(plans.flatMap(({ steps }) => steps.map(({ id }) => id))).not.toContain('learn.ners')
    expect(outlookOf({ ...agriculture, degrees }, 'kr-eps-manufacturing')?.kind).not.toBe(
      'reachable',
    )
  }
})
