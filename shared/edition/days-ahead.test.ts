import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import type { JudgedFigure, JudgingEdition } from '../rules/edition.ts'
import { dayText, parseDay } from '../time/day.ts'
import { civilDay, dayBegunEverywhere } from '../time/zone.ts'
import { amendUnchecked } from './amend.ts'
import type { Change, Content } from './amendment.ts'
import { contentOf } from './content.ts'
import { daysAhead, turningDays } from './days-ahead.ts'

const whole = contentOf((await catalogueEdition()).parts).judging
const [figure, programme] = ['de.livelihood-opportunity-card', 'de-ausbildung-pflege']

/** One figure and one programme of it. */
const judging: JudgingEdition = {
  ...whole,
  figures: whole.figures.filter(({ id }) => id === figure),
  programmes: whole.programmes.filter(({ id }) => id === programme),
}
const content: Content = { judging, texts: {} }
const now = Date.parse('2026-11-22T04:00:00Z')

const source = {
  title: 'Contoh',
  url: 'https://authority.example/',
  publisher: 'Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
} as const

const first = parseDay('2026-09-01') ?? 0
const day = fc.integer({ min: 0, max: 900 }).map((days) => dayText(first + days))

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    figure: fc.constant(figure),
    from: day,
    to: fc.option(day, { nil: undefined }),
    value: fc.integer({ min: 1_000, max: 1_002 }),
    expected: fc.constantFrom(undefined, true as const),
  }),
  fc.record({
    kind: fc.constant('intake' as const),
    programme: fc.constant(programme),
    status: fc.constantFrom('open' as const, 'paused' as const, 'closed' as const),
    from: day,
    until: fc.option(day, { nil: undefined }),
    closes: fc.option(day, { nil: undefined }),
  }),
)

/** The changes that can be made, one after another. */
const made = (changes: readonly Change[]): JudgingEdition =>
  changes.reduce((now, change) => {
    const amended = amendUnchecked(now, { change, cited: { key: 'amended-1', source } })
    return amended.kind === 'amended' ? amended.content : now
  }, content).judging

const lineOn = ({ history }: JudgedFigure, on: string) =>
  history.find(({ from, to }) => from <= on && (to === undefined || on < to))

/** What the changed figure and intake say on a day, in short. */
function saidOn({ figures, programmes }: JudgingEdition, on: string): string {
  const line = lineOn(figures.find(({ id }) => id === figure) as JudgedFigure, on)
  const intake = programmes.find(({ id }) => id === programme)?.intake
  const status = intake?.history.find(({ from }) => from <= on)?.status
  const over = [intake?.closes, intake?.roundTo].map((end) => end !== undefined && end <= on)
  const { from: _, to: __, ...value } = line ?? {}
  return JSON.stringify([value, status, over])
}

test('whatever difference changes make on some day, the last day judged before it shows that very difference', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), day, (changes, on) => {
      const after = made(changes)
      const pairOn = (at: string) => [saidOn(judging, at), saidOn(after, at)]
      const [was, is] = pairOn(on)
      if (was === is) return
      const judged = turningDays(judging, after).findLast((turning) => turning <= on)
      expect(judged && pairOn(judged)).toEqual([was, is])
    }),
    { numRuns: 5_000 },
  )
})

test('a day is judged as soon as it has come in every destination, and not a moment before', () => {
  const zones = Object.keys(judging.zones.offsets)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_600 }), (days) => {
      const at = dayBegunEverywhere(judging.zones, first + days) ?? Number.NaN
      const on = (instant: number) => zones.map((zone) => civilDay(judging.zones, zone, instant))
      expect(Math.min(...on(at))).toBe(first + days)
      expect(Math.min(...on(at - 1))).toBe(first + days - 1)
    }),
    { numRuns: 5_000 },
  )
})

test('what is not dated, or began already, is judged today alone; what is too far ahead is named', () => {
  const change = { kind: 'figure', figure, value: 1_500 } as const
  const ahead = (from: string) => daysAhead(judging, made([{ ...change, from }]), now)
  expect(daysAhead(judging, structuredClone(judging), now)).toEqual({ days: [] })
  expect(ahead('2026-11-01')).toEqual({ days: [] })
  const [one] = ahead('2027-01-01').days
  expect(one?.day).toBe('2027-01-01')
  // Begun in Berlin, and in Toronto too.
  expect(new Date(one?.at ?? 0).toISOString()).toBe('2027-01-01T05:00:00.000Z')
  expect(ahead('2036-01-01')).toEqual({ days: [], beyond: '2036-01-01' })
  expect(ahead('2099-01-01')).toEqual({ days: [], beyond: '2099-01-01' })
})
