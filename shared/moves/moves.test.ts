import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import sources from '../catalogue/sources.json' with { type: 'json' }
import { coreFacts } from '../facts/core.ts'
import type { FactDefinition } from '../facts/fact.ts'
import { scales } from '../facts/scales.ts'
import { moves, rates } from './index.ts'
import type { Effect } from './move.ts'

const catalogue = new URL('../catalogue/', import.meta.url)
const files = readdirSync(catalogue, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /^[a-z]{2,}\/[a-z0-9.-]+\.ts$/.test(path) && !/\.(test|examples)\.ts$/.test(path),
)
const modules: readonly Record<string, unknown>[] = await Promise.all(
  files.map((path) => import(new URL(path, catalogue).href)),
)
const isFacts = (value: unknown): value is readonly FactDefinition[] =>
  Array.isArray(value) && value.some((one) => one?.settledBy !== undefined && one?.of !== undefined)
const catalogueFacts = modules.flatMap((module) =>
  Object.values(module).flatMap((value) => {
    const own = (value as { readonly facts?: unknown } | undefined)?.facts
    return [value, own].filter(isFacts).flat()
  }),
)
const facts = new Map([...coreFacts, ...catalogueFacts].map((fact) => [fact.id, fact]))

const keys = (value: unknown, name: string): readonly string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, one]) =>
        key === name && typeof one === 'string' ? [one] : keys(one, name),
      )
const texts = (value: unknown): readonly { id: string; en: string }[] => {
  if (value === null || typeof value !== 'object') return []
  if ('id' in value && 'en' in value) return [value as { id: string; en: string }]
  return Object.values(value).flatMap(texts)
}
/** Facts a condition reads: every path, less what a quantifier binds by its own name. */
const read = (value: unknown, bound: readonly string[] = []): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => read(one, bound))
  if (value === null || typeof value !== 'object') return []
  const node = value as { readonly as?: unknown; readonly path?: unknown; readonly list?: unknown }
  const inner = typeof node.as === 'string' ? [...bound, node.as] : bound
  const own = [node.path, node.list].filter((path) => typeof path === 'string')
  return [
    ...own.filter((path) => !inner.includes(path.split('.')[0] ?? '')),
    ...Object.values(node).flatMap((one) => read(one, inner)),
  ]
}
/** Why the effect cannot be written on the facts, or undefined if it can. */
const whyNot = (effect: Effect): string | undefined => {
  const fact = facts.get(effect.kind === 'set' ? effect.fact : effect.list)
  if (fact === undefined) return `no fact ${effect.kind === 'set' ? effect.fact : effect.list}`
  if (effect.kind === 'set') return fact.of.kind === 'list' ? `${fact.id} is a list` : undefined
  if (fact.of.kind !== 'list') return `${fact.id} is no list`
  const { fields } = fact.of
  const named =
    effect.kind === 'add' ? effect.item : { ...effect.match, [effect.field]: effect.level }
  const reasons = Object.entries(named).map(([name, value]) => {
    const field = fields[name]
    if (field === undefined) return `${fact.id} has no field ${name}`
    const { of } = field
    if (of.kind === 'choice' && !of.options.includes(`${value}`)) return `${name}: no ${value}`
    if (of.kind === 'level' && !scales[of.scale]?.flat().includes(`${value}`))
      return `${name}: no level ${value}`
    if (of.kind === 'number' && (typeof value !== 'number' || value < of.min || value > of.max))
      return `${name}: ${value} is out of range`
    return undefined
  })
  return reasons.find((reason) => reason !== undefined)
}
const chosen = (effect: Effect): string | undefined => {
  if (effect.kind !== 'set') return undefined
  const of = facts.get(effect.fact)?.of
  if (of?.kind === 'choice' && !of.options.includes(`${effect.value}`))
    return `${effect.fact}: no option ${effect.value}`
  if (of?.kind === 'yes-no' && typeof effect.value !== 'boolean') return `${effect.fact}: yes or no`
  return undefined
}

test('every step a student can take has an id of its own', () => {
  expect(moves.length).toBeGreaterThan(60)
  expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length)
})

test('every price, place and duration names a source we hold', () => {
  const named = [...moves, ...rates].flatMap((one) => keys(one, 'source'))

  expect(named.length).toBeGreaterThan(200)
  expect(named.filter((key) => !(key in sources))).toEqual([])
})

test('a duration without a source says in words that it is our estimate or not found', () => {
  for (const { id, months } of moves)
    if (months.source === null)
      expect({ id, basis: months.basis.en }).toEqual({
        id,
        basis: expect.stringMatching(/estimate|not found|not find|not known/i),
      })
})

test('every step changes facts that exist, to values they can have', () => {
  const wrong = moves.flatMap(({ id, effects }) =>
    effects.flatMap((effect) => {
      const why = whyNot(effect) ?? chosen(effect)
      return why === undefined ? [] : [`${id}: ${why}`]
    }),
  )
  expect(wrong).toEqual([])
  for (const { effects } of moves) expect(effects.length).toBeGreaterThan(0)
})

test('every condition of a step reads facts that exist', () => {
  const strangers = moves.flatMap(({ id, when }) =>
    read(when)
      .filter((path) => !facts.has(path))
      .map((path) => `${id}: ${path}`),
  )
  expect(strangers).toEqual([])
})

test('no range of months or money runs backwards or below zero', () => {
  const ranges = moves.flatMap(({ id, months, costs }) => [
    { id, min: months.min, max: months.max },
    ...costs.flatMap(({ amount }) =>
      amount === null
        ? []
        : typeof amount === 'number'
          ? [{ id, min: amount, max: amount }]
          : [{ id, ...amount }],
    ),
  ])
  expect(
    ranges.filter(({ min, max }) => (min ?? 0) < 0 || (min !== null && max !== null && min > max)),
  ).toEqual([])
})

test('every word of a step is there in both languages, finished and without a verdict on people', () => {
  for (const one of moves)
    for (const text of texts(one))
      expect({ id: one.id, text, ok: text.id.trim() !== '' && text.en.trim() !== '' }).toEqual({
        id: one.id,
        text: expect.objectContaining({
          id: expect.not.stringMatching(/TODO|\baman\b/i),
          en: expect.not.stringMatching(/TODO|\bsafe\b/i),
        }),
        ok: true,
      })
})

test('no step is sold for what an employer, a draw, an age or a passport country decides', () => {
  const moved = moves.flatMap(({ effects }) =>
    effects.map((effect) => (effect.kind === 'set' ? effect.fact : effect.list)),
  )
  const closed = ['birth', 'citizenship', 'residence', 'stays']
  expect(
    moved.filter(
      (id) =>
        closed.includes(id) || ['employer', 'draw'].includes(facts.get(id)?.settledBy ?? 'draw'),
    ),
  ).toEqual([])
})

test('an exam fee stands on the test and never on the lessons, so that it is paid once', () => {
  const lessons = moves.filter(({ id }) => /^learn\.[a-z]{2}\./.test(id))

  expect(lessons.length).toBeGreaterThan(20)
  expect(
    lessons.flatMap(({ id, costs }) =>
      costs.filter(({ what }) => /\b(exam|test)\b/i.test(what.en)).map(() => id),
    ),
  ).toEqual([])
})

test('only the languages we name are learned, level after level without a hole', () => {
  const ladder = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2']
  const learned = moves.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      effect.kind === 'raise' ? [{ language: effect.match.language, level: effect.level }] : [],
    ),
  )
  for (const language of new Set(learned.map((one) => one.language))) {
    const levels = learned.filter((one) => one.language === language).map(({ level }) => level)
    expect({ language, levels }).toEqual({ language, levels: ladder.slice(0, levels.length) })
  }
})

test('every currency of a price has one dated exchange rate', () => {
  expect(new Set(rates.map(({ currency }) => currency)).size).toBe(rates.length)
  const priced = new Set(moves.flatMap(({ costs }) => costs.map(({ currency }) => currency)))
  const known = new Set(['IDR', ...rates.map(({ currency }) => currency)])
  expect([...priced].filter((currency) => !known.has(currency))).toEqual([])
  for (const { rupiah, date } of rates) {
    expect(rupiah).toBeGreaterThan(1)
    expect(date).toMatch(/^2026-\d\d-\d\d$/)
  }
})
