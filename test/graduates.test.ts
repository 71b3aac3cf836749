import { expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts, Item } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const now = Date.parse('2026-11-21T17:00:00Z')

const graduate = (awarded: string): Facts => ({
  birth: { known: '2003-01-30' },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 's1' },
        status: { known: 'completed' },
        country: { known: 'ID' },
        field: { known: '1015' },
        awarded: { known: awarded },
      } as Item,
    ],
  },
  'us-j1-intern.english': { known: true },
})

const internship = (awarded: string) => {
  const report = assess(graduate(awarded), edition, now, { digest: 'd', plans: false })
  const one = report.programmes.find(({ id }) => id === 'us-j1-intern')
  const own = one?.requirements.find(({ id }) => id === 'status')
  const outlook = one?.outlook
  const doubts = outlook?.kind === 'chance' ? outlook.because : []
  return { outlook: outlook?.kind, sponsor: doubts.includes('others'), status: own?.verdict }
}

// No newer page shows the intake open, so nobody is called ready; what the sponsor's day adds is another
// doubt, of its own name.
test('an internship that must begin within a year of graduation hangs on the day the sponsor sets', () => {
  expect(internship('2026-05-21')).toEqual({
    outlook: 'chance',
    sponsor: false,
    status: 'unknown',
  })
})

test('whoever has less than three months of that year left is told that the sponsor decides', () => {
  expect(internship('2026-02-21')).toMatchObject({ sponsor: false, status: 'unknown' })
  expect(internship('2026-02-20')).toMatchObject({ sponsor: true, status: 'unknown' })
  expect(internship('2025-11-21')).toMatchObject({ sponsor: true, status: 'unknown' })
})

test('a year after graduation that door is closed, whatever day a sponsor would set', () => {
  expect(internship('2025-11-20')).toMatchObject({ outlook: 'closed', status: 'unmet' })
})

/** In the fifth semester, who said of everything else that they do not know. */
const enrolled = (): Facts => ({
  ...Object.fromEntries(
    edition.source.facts.flatMap(({ id, asked }) => (asked ? [[id, 'dont-know' as const]] : [])),
  ),
  birth: { known: '2006-03' },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 's1' },
        status: { known: 'studying' },
        'full-time': { known: true },
        country: { known: 'ID' },
        field: { known: '0811' },
        awarded: { known: '2028-08' },
      } as Item,
    ],
  },
  jobs: { known: [] },
  stays: { known: [] },
  skills: { known: [] },
  sittings: { known: [] },
  'jp.ssw-tests': { known: [] },
  'us-j1-intern.english': { known: false },
})

const outlookOf = (id: string) =>
  assess(enrolled(), edition, now, { digest: 'd' }).programmes.find((one) => one.id === id)?.outlook

test('a door that graduation would shut is reached while studies go on', () => {
  const outlook = outlookOf('us-j1-intern')
  const steps = outlook?.kind === 'reachable' ? outlook.plan?.steps.map(({ id }) => id) : undefined
  expect(steps?.at(-1)).toBe('paper.us-intern-english')
  expect(steps).not.toContain('graduate.d1')
})

test('nobody is asked about a job that only a step would bring', () => {
  const outlook = outlookOf('jp-esi-engineer-humanities')

  expect(outlook).toMatchObject({ kind: 'reachable', unmet: ['qualification'] })
})
