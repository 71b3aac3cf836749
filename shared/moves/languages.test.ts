import { describe, expect, test } from 'vitest'
import { verdictsOf } from '../assessment/status.ts'
import { stepOf } from '../assessment/step.ts'
import { judging } from '../catalogue/assemble.ts'
import type { Programme } from '../catalogue/programme.ts'
import type { Facts } from '../facts/answer.ts'
import { coreFacts } from '../facts/core.ts'
import { compileEdition, look } from '../rules/compile.ts'
import { type DayNumber, parseDay } from '../time/day.ts'
import { languageMoves } from './languages.ts'
import { exchangeRates } from './rates.ts'

const text = { id: 'Langkah', en: 'Step' }
/** A made-up programme whose requirements are the conditions of the steps themselves. */
const steps: Programme = {
  id: 'steps',
  country: 'ID',
  zone: 'Asia/Makassar',
  shortName: text,
  who: text,
  name: text,
  permit: text,
  routes: [],
  employer: 'none',
  sectors: [],
  fields: [],
  occupations: [],
  from: '2020-01-01',
  intake: { history: [{ from: '2020-01-01', status: 'open' }], asOf: '2026-11-21', sources: [] },
  requirements: languageMoves.map(({ id, when }) => ({
    id,
    title: text,
    kind: 'must',
    phase: 'apply',
    settledBy: 'student',
    rule: when,
    source: 'm1',
  })),
  pay: null,
  contractMonths: null,
  residence: text,
  costs: [],
  months: { min: null, max: null, basis: text },
  documents: [],
  steps: [],
  notes: [],
  openQuestions: [],
  alsoSee: [],
}

const edition = compileEdition(
  judging({
    programmes: [steps],
    facts: coreFacts.map(({ question: _, appliesWhen: __, ...fact }) => fact),
    figures: [],
    duties: [],
    moves: languageMoves,
    rates: exchangeRates,
    contradictions: [],
    sources: {},
    zones: {
      from: 0,
      to: Date.parse('2100-01-01'),
      offsets: { 'Asia/Makassar': [{ from: 0, minutes: 480 }] },
    },
  }),
)

const dayOf = (day: string): DayNumber => parseDay(day) ?? Number.NaN
const today = dayOf('2026-11-21')
const programme = edition.programmes.get('steps')
const moves = new Map(edition.source.moves.map((move) => [move.id, move]))

/** The steps that can be taken on a day. */
const open = (facts: Facts, day = today): readonly string[] => {
  if (programme === undefined) throw new Error('the made-up programme is missing')
  const seen = look(edition, facts, day * 86_400_000).before('steps')
  return [...verdictsOf(programme, seen)].flatMap(([id, verdict]) =>
    verdict === 'met' ? [id] : [],
  )
}
const taken = (facts: Facts, id: string): Facts => {
  const move = moves.get(id)
  if (move === undefined) throw new Error(`no step "${id}"`)
  return stepOf(edition, move).apply(facts, today, today)
}

const beginner: Facts = {
  skills: { known: [] },
  sittings: { known: [] },
  'document.ektp': { known: true },
}
const speaker = (language: string, level: string): Facts => ({
  ...beginner,
  skills: { known: [{ id: 'k1', language: { known: language }, level: { known: level } }] },
})

const languages = ['de', 'en', 'ja', 'ko', 'zh', 'fr', 'ar']
const tests = languageMoves.filter(({ kind }) => kind === 'test').map(({ id }) => id)

test('who speaks no foreign language can begin each one, and sit no test yet', () => {
  expect([...open(beginner)].sort()).toEqual(languages.map((code) => `learn.${code}.a1`).sort())
})

test('who has not said which languages they speak is offered no step', () => {
  expect(open({})).toEqual([])
})

test('each lesson opens the next one and closes itself', () => {
  for (const language of languages) {
    let facts = beginner
    for (const { id } of languageMoves.filter((one) => one.id.startsWith(`learn.${language}.`))) {
      expect(open(facts)).toContain(id)
      facts = taken(facts, id)
      expect(open(facts)).not.toContain(id)
    }
  }
})

test('every test can be reached from zero by lessons and tests alone', () => {
  const reachable = new Set<string>()
  const climb = (facts: Facts, language: string): void => {
    const here = open(facts).filter((id) => !reachable.has(id))
    for (const id of here) reachable.add(id)
    for (const id of here.filter((one) => !one.startsWith('learn.')))
      climb(taken(facts, id), language)
    const lesson = open(facts).find((id) => id.startsWith(`learn.${language}.`))
    if (lesson !== undefined) climb(taken(facts, lesson), language)
  }
  for (const language of languages) climb(beginner, language)

  expect(tests.filter((id) => !reachable.has(id))).toEqual([])
})

test('a certificate shows the ability as well as the student’s own word', () => {
  const certified = taken(speaker('de', 'b1'), 'test.goethe.b1')
  const silent = { ...certified, skills: { known: [] } } as const

  expect(open(silent)).toContain('learn.de.b2')
  expect(open(silent)).not.toContain('learn.de.b1')
})

test('an English score of B1 or better is never sent back to the beginners’ class', () => {
  const scored = { ...taken(speaker('en', 'b2'), 'test.ielts-academic.5.5-from-level') }
  const silent = { ...scored, skills: { known: [] } } as const

  expect(open(silent).filter((id) => id.startsWith('learn.en.'))).toEqual(['learn.en.c1'])
})

describe('a test that was just passed is not sold again, and may be retaken once it is old', () => {
  const examples = [
    ['test.goethe.b1', 'de', 'b1', true],
    ['test.ielts-academic.5.5-from-level', 'en', 'b2', true],
    ['test.ielts-general.7.0-from-level', 'en', 'c1', true],
    ['test.jlpt.n4', 'ja', 'a2', false],
    ['test.jft-basic.a2', 'ja', 'a2', false],
    ['test.topik.3', 'ko', 'b1', true],
    ['test.eps-topik', 'ko', 'a1', true],
    ['test.tocfl.a2', 'zh', 'a2', true],
    ['test.delf.b1', 'fr', 'b1', true],
  ] as const
  for (const [id, language, level, again] of examples)
    test(id, () => {
      const facts = speaker(language, level)
      expect(open(facts)).toContain(id)
      expect(open(taken(facts, id))).not.toContain(id)
      expect(open(taken(facts, id), dayOf('2028-01-01')).includes(id)).toBe(again)
    })
})

test('without an e-KTP, JFT-Basic waits and JLPT stays open', () => {
  const facts = { ...speaker('ja', 'a2'), 'document.ektp': { known: false } } as const

  expect(open(facts)).not.toContain('test.jft-basic.a2')
  expect(open(facts)).toContain('test.jlpt.n4')
})

test('a lesson or test costs rupiah at the dated rate, and an unfound price leaves the top open', () => {
  const dollars = moves.get('test.eps-topik')?.rupiah
  const rate = exchangeRates.find(({ currency }) => currency === 'USD')?.rupiah ?? 0

  expect(dollars).toEqual({ min: Math.round(24 * rate), max: null })
})
