import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '../infra/catalogue/discover.ts'
import { assess } from '../shared/assessment/assess.ts'
import { judging } from '../shared/catalogue/assemble.ts'
import type { Answer, Facts, Item, ScalarAnswer } from '../shared/facts/answer.ts'
import type { FactDefinition, ScalarKind } from '../shared/facts/fact.ts'
import { scales } from '../shared/facts/scales.ts'
import { compileEdition } from '../shared/rules/compile.ts'
import { fieldIn, itemsOf, withAnswer } from '../site/src/islands/assessment/amend.ts'
import {
  nextPlace,
  openPapers,
  type Standing,
  ticksFor,
  withPapers,
} from '../site/src/islands/assessment/journey.ts'
import { judgementOf } from '../site/src/islands/assessment/judgement.ts'
import type { Place } from '../site/src/islands/assessment/place.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const facts = new Map<string, FactDefinition>(
  [...catalogue.facts, ...catalogue.programmes.flatMap(({ facts = [] }) => facts)].map((one) => [
    one.id,
    one,
  ]),
)
const instant = Date.parse('2026-11-21T12:00:00Z')

const codes = {
  isco08: ['2221', '5120', '2142'],
  iscedf: ['0913', '0811', '0613'],
  iso3166: ['ID', 'JP', 'DE'],
  iso639: ['de', 'en', 'ja', 'ko'],
} as const

type Pick = (many: number) => number

const one = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T

function value(kind: ScalarKind, pick: Pick): ScalarAnswer {
  switch (kind.kind) {
    case 'yes-no':
      return { known: pick(2) === 0 }
    case 'number':
      return { known: Math.min(kind.max, kind.min + pick(10)) }
    case 'day':
      return { known: `${1995 + pick(30)}-${String(1 + pick(12)).padStart(2, '0')}` }
    case 'choice':
      return { known: one(kind.options, pick) }
    case 'choices':
      return { known: pick(2) === 0 ? [] : [one(kind.options, pick)] }
    case 'code':
      return { known: one(codes[kind.system], pick) }
    case 'level':
      return { known: one((scales[kind.scale] ?? []).flat(), pick) }
    case 'money':
      return { known: { amount: pick(5) * 20_000_000, currency: 'IDR', period: 'once' } }
  }
}

const silence = (pick: Pick): ScalarAnswer | undefined =>
  pick(8) === 0 ? one(['dont-know', 'declined'] as const, pick) : undefined

function answerTo({ of }: FactDefinition, pick: Pick): Answer {
  const silent = silence(pick)
  if (silent !== undefined) return silent
  if (of.kind !== 'list') return value(of, pick)
  const items = Array.from({ length: pick(3) }, (_, at): Item => {
    const told = Object.entries(of.fields).flatMap(([name, field]) =>
      pick(3) === 0 ? [] : [[name, silence(pick) ?? value(field.of, pick)]],
    )
    return { ...Object.fromEntries(told), id: String(at + 1) }
  })
  return { known: items }
}

const factOf = (path: string): FactDefinition => {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length--) {
    const found = facts.get(dotted.slice(0, length).join('.'))
    if (found !== undefined) return found
  }
  throw new Error(`"${path}" is asked but is no fact`)
}

/** Answers what a path asks; a day that decides is told whole, or left at its month. */
function answered(standing: Standing, path: string, pick: Pick): Standing {
  const fact = factOf(path)
  const at = fieldIn(path, fact.id)
  const kind = at === undefined ? fact.of : fact.of.kind === 'list' && fact.of.fields[at.field]?.of
  if (kind === undefined || kind === false) throw new Error(`"${path}" is asked but is no field`)
  const item = itemsOf(standing.facts, fact.id).find(({ id }) => id === at?.item)
  const before = at === undefined ? standing.facts[fact.id] : item?.[at.field]
  if (typeof before === 'object' && kind.kind === 'day') {
    if (pick(2) === 0) return { ...standing, left: new Set([...standing.left, path]) }
    const day = { known: `${String(before.known)}-15`.slice(0, 10) }
    return { ...standing, facts: withAnswer(standing.facts, fact.id, path, day) }
  }
  const given = kind.kind === 'list' ? answerTo(fact, pick) : (silence(pick) ?? value(kind, pick))
  return { ...standing, facts: withAnswer(standing.facts, fact.id, path, given) }
}

type Step = { readonly standing: Standing; readonly from: Place }

const judgementFor = ({ facts: known, opened }: Standing) =>
  judgementOf(edition, 'test', { facts: known, instant, opened })

const judged = (standing: Standing): Standing => ({
  ...standing,
  questions: judgementFor(standing).questions,
})

/** Ticks some of the papers that are open, and says one thing of the others. */
function tickedPapers(standing: Standing, pick: Pick): Standing {
  const shown = openPapers(standing).map(({ fact }) => fact)
  const ticked = shown.filter(() => pick(2) === 0)
  const others = silence(pick) ?? { known: false }
  return { ...standing, facts: withPapers(standing.facts, shown, ticked, others) }
}

function stepOn({ standing, from }: Step, pick: Pick): Step {
  const known = judged(standing)
  const place = nextPlace(known, from)
  if (place.kind === 'first' || place.kind === 'simple') {
    const seen = new Set([...known.seen, place.kind])
    const said =
      place.kind === 'first'
        ? known.facts
        : ticksFor(known)
            .filter(() => pick(2) === 0)
            .reduce((so: Facts, tick) => tick.said(so), known.facts)
    return { standing: { ...known, facts: said, seen }, from: place }
  }
  if (place.kind === 'papers') return { standing: tickedPapers(known, pick), from: place }
  return place.kind === 'question'
    ? { standing: answered(known, place.path, pick), from: place }
    : { standing: known, from: place }
}

type Walk = { readonly standing: Standing; readonly asked: readonly string[] }

/** Answers screen after screen until nothing is asked any more. */
function walked(begun: Standing, pick: Pick): Walk {
  const asked: string[] = []
  let step: Step = { standing: begun, from: { kind: 'start', opened: begun.opened } }
  while (step.from.kind !== 'done') {
    const before = step.standing
    step = stepOn(step, pick)
    if (step.from.kind !== 'question' && step.from.kind !== 'papers') continue
    asked.push(step.from.kind === 'question' ? step.from.path : step.from.kind)
    expect(step.standing.facts !== before.facts || step.standing.left !== before.left).toBe(true)
    expect(asked.length, asked.join(' ')).toBeLessThan(60)
  }
  return { standing: step.standing, asked }
}

const fresh: Standing = { facts: {}, questions: undefined, left: new Set(), seen: new Set() }

const doorOf = (opened: string): Place => ({ kind: 'start', opened })

const reportFor = (known: Facts, id?: string) =>
  assess(known, edition, instant, {
    digest: 'test',
    ...(id !== undefined && { only: [id] }),
  }).programmes

describe('the way through the assessment', () => {
  test('ends, asks nothing twice, and then nothing waits but inside a programme, where it ends too', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 9_999 })), (draws) => {
        const pick: Pick = (many) => (draws.next().value as number) % many
        const { standing, asked } = walked(fresh, pick)
        // A month may be made exact once; anything else is asked a single time.
        const questions = asked.filter((path) => path !== 'papers')
        const times = Map.groupBy(questions, (path) => path)
        for (const [path, all] of times) expect(all.length, path).toBeLessThanOrEqual(2)
        expect(asked.slice(0, 4)).toEqual(['birth', 'degrees', 'skills', 'sittings'])
        const waiting = judgementFor(standing).waiting.map(({ programme }) => programme)
        let done = standing
        for (const opened of waiting)
          done = walked({ ...done, opened, questions: undefined }, pick).standing
        const open = judgementFor({ ...done, opened: undefined })
          .waiting.filter(({ programme }) => waiting.includes(programme))
          .map(({ programme }) =>
            nextPlace(judged({ ...done, opened: programme }), doorOf(programme)),
          )
        expect(open.filter(({ kind }) => kind !== 'done')).toEqual([])
      }),
      { numRuns: 5, seed: 20_261_121 },
    )
  })

  test('never closes a door by an answer of which it said that it only spares a step', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 9_999 })), (draws) => {
        const pick: Pick = (many) => (draws.next().value as number) % many
        const { standing } = walked(fresh, pick)
        for (const { id, outlook } of reportFor(standing.facts))
          for (const path of outlook.kind === 'reachable' ? (outlook.refines ?? []) : []) {
            const after = answered(standing, path, pick).facts
            const kinds = reportFor(after, id).map((one) => one.outlook.kind)
            expect(kinds, `${id} by ${path}`).not.toContain('closed')
          }
      }),
      { numRuns: Number(process.env.RUNS ?? 12) },
    )
  })

  test('asks about an opened programme only what that programme hangs on', () => {
    const opened = 'jp-ssw1-agriculture'
    const degree = { id: '1', level: { known: 's1' }, status: { known: 'studying' } } as const
    const begun: Facts = {
      birth: { known: '2004-05' },
      degrees: { known: [degree] },
      skills: { known: [] },
      sittings: { known: [] },
    }
    const { questions } = judgementOf(edition, 'test', { facts: begun, instant, opened })
    expect(questions.length).toBeGreaterThan(0)
    const uses = edition.programmes.get(opened)?.uses() ?? new Set()
    for (const question of questions) {
      expect(question.programmes).toEqual([opened])
      expect([...uses]).toContain(question.fact)
    }
  })

  test('never asks what is painful outside the programme it belongs to', () => {
    const painful = [...facts.values()].filter(({ question }) => question?.painful === true)
    expect(painful.length).toBeGreaterThan(0)
    const { questions } = judgementOf(edition, 'test', { facts: {}, instant })
    for (const { id } of painful) expect(questions.map(({ fact }) => fact)).not.toContain(id)
  })

  test('names both answers of a contradiction, and which answers do not count', () => {
    const told: Facts = {
      birth: { known: '2004-05' },
      degrees: { known: [{ id: '1', awarded: { known: '2001-07' }, level: { known: 's1' } }] },
      residence: { known: 'MY' },
      'domicile.province': { known: 'NTT' },
    }
    const { conflicts, inactive, counts, programmes } = judgementOf(edition, 'test', {
      facts: told,
      instant,
    })
    expect(conflicts).toEqual([{ id: 'graduated-before-birth', facts: ['birth', 'degrees'] }])
    expect(inactive).toEqual(['domicile.province'])
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(programmes)
  })
})
