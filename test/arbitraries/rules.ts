// One invented law in one place: a generator for each kind of rule, so that none is left undrawn.
import fc from 'fast-check'
import type { FactKind } from '#shared/facts/fact.ts'
import { scales } from '#shared/facts/scales.ts'
import { fact } from '#shared/rules/builders.ts'
import type { JudgedProgramme, JudgingEdition } from '#shared/rules/edition.ts'
import type { Points, Predicate, Quantity } from '#shared/rules/rule.ts'

// A small invented law: every kind of fact once, and random rules over them.

const yesNo: FactKind = { kind: 'yes-no' }
const options = ['x', 'y', 'z']

export const smallFacts: Readonly<Record<string, FactKind>> = {
  birth: { kind: 'day' },
  a: yesNo,
  b: yesNo,
  n: { kind: 'number', unit: 'points', min: 0, max: 9 },
  m: { kind: 'number', unit: 'points', min: 0, max: 9 },
  code: { kind: 'choice', options },
  set: { kind: 'choices', options },
  level: { kind: 'level', scale: 'cefr' },
  pay: { kind: 'money' },
  jobs: {
    kind: 'list',
    limit: 3,
    fields: {
      from: { of: { kind: 'day' }, label: { id: '', en: '' } },
      to: { of: { kind: 'day' }, label: { id: '', en: '' } },
      ongoing: { of: yesNo as never, label: { id: '', en: '' } },
      related: { of: yesNo as never, label: { id: '', en: '' } },
      score: { of: { kind: 'number', unit: 'points', min: 0, max: 9 }, label: { id: '', en: '' } },
      level: { of: { kind: 'level', scale: 'cefr' }, label: { id: '', en: '' } },
    },
  },
}

const levels = (scales.cefr ?? []).flat()
const small = fc.integer({ min: 0, max: 9 })
const onDay: Quantity = { kind: 'date', of: 'application' }

/** A day others set, not before another. */
const onOrAfterBirth: Quantity = {
  kind: 'max',
  of: [
    { kind: 'day', day: '2001-12-15' },
    { kind: 'fact', path: 'birth' },
  ],
}

type Bound = 'job' | undefined

const quantity = (depth: number, bound: Bound): fc.Arbitrary<Quantity> => {
  const leaves: fc.Arbitrary<Quantity>[] = [
    small,
    fc.constantFrom<Quantity>(
      { kind: 'fact', path: 'n' },
      { kind: 'fact', path: 'm' },
      { kind: 'figure', figure: 'floor', on: onDay },
      { kind: 'figure', figure: 'fee', on: { kind: 'fact', path: 'birth' } },
      { kind: 'age', on: { kind: 'fact', path: 'birth' }, leapling: 'february-28' },
    ),
    fc.constant<Quantity>({ kind: 'money', path: 'pay', currency: 'EUR', period: 'month' }),
  ]
  if (bound === 'job') leaves.push(fc.constant<Quantity>({ kind: 'fact', path: 'job.score' }))
  if (depth === 0) return fc.oneof(...leaves)
  const inner = quantity(depth - 1, bound)
  const then = inner
  const nested: fc.Arbitrary<Quantity>[] = [
    fc.record({
      kind: fc.constantFrom('sum' as const, 'max' as const, 'min' as const, 'times' as const),
      of: fc.array(inner, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('minus' as const), left: inner, right: inner }),
    fc.record({
      kind: fc.constant('choose' as const),
      if: predicate(depth - 1, bound),
      then,
      otherwise: inner,
    }),
    fc
      .record({ whens: fc.array(predicate(depth - 1, bound), { minLength: 1 }), value: inner })
      .map(({ whens, value }) => ({
        kind: 'table' as const,
        hit: 'any' as const,
        rows: whens.map((when) => ({ when, value })),
        otherwise: 4,
      })),
    fc.tuple(fc.constantFrom('n', 'm'), inner, inner, inner).map(([path, a, b, otherwise]) => ({
      kind: 'table' as const,
      hit: 'unique' as const,
      rows: [
        {
          when: { kind: 'compare' as const, left: fact(path), is: '<' as const, right: 4 },
          value: a,
        },
        {
          when: { kind: 'compare' as const, left: fact(path), is: '>' as const, right: 6 },
          value: b,
        },
      ],
      otherwise,
    })),
    fc.record({
      kind: fc.constant('table' as const),
      hit: fc.constant('first' as const),
      rows: fc.array(fc.record({ when: predicate(depth - 1, bound), value: inner }), {
        minLength: 1,
        maxLength: 3,
      }),
      otherwise: inner,
    }),
    fc.record({
      kind: fc.constant('count' as const),
      of: fc.array(predicate(depth - 1, bound), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('bounds' as const), from: inner, to: inner }),
    fc.record({
      kind: fc.constant('round' as const),
      of: inner,
      mode: fc.constantFrom('up' as const, 'down' as const, 'half-up' as const),
      decimals: fc.constantFrom(0, 1),
    }),
  ]
  if (bound === undefined) nested.push(...overJobs(depth))
  return fc.oneof(...leaves, ...nested)
}

/** When the last job that is known to be related ended, if there was one. */
const lastEnd: Quantity = {
  kind: 'best',
  pick: 'max',
  list: 'jobs',
  as: 'past',
  where: { kind: 'yes', path: 'past.related' },
  of: { kind: 'fact', path: 'past.to' },
}

/** Whether the last related job, if there was one, ended in spring. */
const lastInSpring: Predicate = {
  kind: 'during',
  on: lastEnd,
  from: '03-01',
  to: '06-01',
  yearly: true,
}

const overJobs = (depth: number): fc.Arbitrary<Quantity>[] => [
  fc.record({
    kind: fc.constant('best' as const),
    pick: fc.constantFrom('max' as const, 'min' as const),
    list: fc.constant('jobs'),
    as: fc.constant('job'),
    where: fc.option(predicate(depth - 1, 'job'), { nil: undefined }),
    of: quantity(depth - 1, 'job'),
    otherwise: fc.option(small, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('total' as const),
    list: fc.constant('jobs'),
    as: fc.constant('job'),
    where: fc.option(predicate(depth - 1, 'job'), { nil: undefined }),
    of: quantity(depth - 1, 'job'),
  }),
  fc.record({
    kind: fc.constant('months-in' as const),
    list: fc.constant('jobs'),
    as: fc.constant('job'),
    where: fc.option(predicate(0, 'job'), { nil: undefined }),
    after: fc.option(fc.constant<Quantity>({ kind: 'fact', path: 'birth' }), { nil: undefined }),
    before: fc.option(fc.constant<Quantity>(lastEnd), { nil: undefined }),
    within: fc.option(
      fc.constantFrom({ months: 24, before: onDay }, { months: 9, before: lastEnd }),
      {
        nil: undefined,
      },
    ),
    spans: fc.constantFrom('union' as const, 'longest' as const),
    rounding: fc.constantFrom('sum-then-31-days' as const, 'exact' as const),
  }),
]

const leafPredicates = (bound: Bound): fc.Arbitrary<Predicate>[] => [
  fc.constantFrom<Predicate>({ kind: 'always' }, { kind: 'never' }, { kind: 'unsettled' }),
  fc.record({
    kind: fc.constant('yes' as const),
    path: fc.constantFrom(...(bound ? ['job.related', 'a'] : ['a', 'b'])),
  }),
  fc.record({
    kind: fc.constant('in' as const),
    path: fc.constant('code'),
    codes: fc.subarray(options, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('has' as const),
    path: fc.constant('set'),
    which: fc.constantFrom('any' as const, 'all' as const, 'none' as const),
    codes: fc.subarray(options, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('reaches' as const),
    path: fc.constantFrom(...(bound ? ['job.level', 'level'] : ['level'])),
    level: fc.constantFrom(...levels),
  }),
  fc.constantFrom<Predicate>(
    { kind: 'during', on: { kind: 'fact', path: 'birth' }, from: '1999-02-10', to: '2003-06-01' },
    {
      kind: 'during',
      on: { kind: 'fact', path: 'birth' },
      from: '03-01',
      to: '09-15',
      yearly: true,
    },
    {
      kind: 'during',
      on: { kind: 'fact', path: 'birth' },
      from: '11-20',
      to: '02-01',
      yearly: true,
    },
    { kind: 'during', on: onOrAfterBirth, from: '10-01', to: '04-01', yearly: true },
    ...(bound === undefined ? [lastInSpring] : []),
  ),
  fc.record({
    kind: fc.constant('compare' as const),
    left: fc.constant<Quantity>({ kind: 'age', on: onDay, leapling: 'march-1' }),
    is: fc.constantFrom('>=' as const, '<' as const, '<=' as const),
    right: fc.integer({ min: 15, max: 45 }),
  }),
]

/** Any condition over the small facts. */
export const predicate = (depth: number, bound?: Bound): fc.Arbitrary<Predicate> => {
  const leaves = leafPredicates(bound)
  if (depth === 0) return fc.oneof(...leaves)
  const inner = predicate(depth - 1, bound)
  const then = inner
  const many = fc.array(inner, { minLength: 1, maxLength: 3 })
  const nested: fc.Arbitrary<Predicate>[] = [
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: many }),
    fc.record({
      kind: fc.constant('at-least' as const),
      n: fc.integer({ min: 1, max: 3 }),
      of: many,
    }),
    fc.record({ kind: fc.constant('not' as const), of: inner }),
    fc.record({
      kind: fc.constant('when' as const),
      if: inner,
      then,
      otherwise: fc.option(inner, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('unless' as const), waived: inner, of: inner }),
    fc.record({
      kind: fc.constant('compare' as const),
      left: quantity(depth - 1, bound),
      is: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
      right: quantity(depth - 1, bound),
    }),
  ]
  if (bound === undefined)
    nested.push(
      fc.record({
        kind: fc.constantFrom('some' as const, 'every' as const),
        list: fc.constant('jobs'),
        as: fc.constant('job'),
        where: fc.option(predicate(depth - 1, 'job'), { nil: undefined }),
        hold: predicate(depth - 1, 'job'),
        onEmpty: fc.constantFrom(undefined, 'met' as const, 'unmet' as const),
      }),
    )
  return fc.oneof(...leaves, ...nested)
}

let serial = 0
const named = <T extends object>(node: T): T & { readonly id: string } => ({
  ...node,
  id: `p${serial++}`,
})

/** Any points tree over the small facts. */
export const points = (depth: number): fc.Arbitrary<Points> => {
  const requires = fc.option(predicate(0), { nil: undefined })
  const leaves: fc.Arbitrary<Points>[] = [
    fc
      .record({
        kind: fc.constant('row' as const),
        when: predicate(1),
        points: fc.integer({ min: -5, max: 9 }),
        requires,
      })
      .map(named),
    fc
      .record({
        kind: fc.constant('each' as const),
        of: quantity(1, undefined),
        unit: fc.integer({ min: 1, max: 6 }),
        points: fc.integer({ min: -2, max: 3 }),
      })
      .map(named),
    fc
      .record({
        kind: fc.constant('tiers' as const),
        rows: fc.array(
          fc.record({ when: predicate(1), points: fc.integer({ min: -5, max: 9 }) }).map(named),
          { minLength: 1, maxLength: 3 },
        ),
        requires,
      })
      .map(named),
  ]
  if (depth === 0) return fc.oneof(...leaves)
  return fc.oneof(
    ...leaves,
    fc
      .record({
        kind: fc.constantFrom('sum' as const, 'max' as const, 'min' as const),
        of: fc.array(points(depth - 1), { minLength: 1, maxLength: 3 }),
        cap: fc.option(small, { nil: undefined }),
        floor: fc.option(fc.integer({ min: -9, max: 0 }), { nil: undefined }),
        requires,
      })
      .map(named),
  )
}

/** As it comes out of a file: what is undefined is not there, and no part is shared with another. */
export const asWritten = <T>(made: T): T => JSON.parse(JSON.stringify(made)) as T

const frozen = <T>(made: T): T => {
  if (typeof made !== 'object' || made === null) return made
  for (const part of Object.values(made)) frozen(part)
  return Object.freeze(made)
}

/** What every small edition has. It is one for all of them, so nobody may change it. */
const law: Omit<JudgingEdition, 'programmes'> = frozen({
  format: 1,
  scales,
  zones: {
    from: Date.UTC(2000, 0, 1),
    to: Date.UTC(2100, 0, 1),
    offsets: { 'Asia/Makassar': [{ from: 0, minutes: 480 }] },
  },
  rates: { EUR: { rupiah: 20424.09, date: '2026-05-08' } },
  facts: Object.entries(smallFacts).map(([id, of]) => ({
    id,
    of,
    settledBy: 'student' as const,
  })),
  figures: [
    {
      id: 'floor',
      history: [
        { kind: 'value', from: '2026-01-01', value: 5.5 },
        { kind: 'value', from: '2025-01-01', to: '2026-01-01', value: 4 },
      ],
    },
    {
      id: 'fee',
      history: [
        { kind: 'value', from: '2015-01-01', value: 3, expected: true },
        { kind: 'abolished', from: '2005-01-01', to: '2015-01-01' },
        { kind: 'gap', from: '2000-01-01', to: '2005-01-01' },
        { kind: 'value', from: '1990-01-01', to: '2000-01-01', value: 6 },
      ],
    },
  ],
  duties: [],
  moves: [],
  contradictions: [],
})

/** An edition of one programme with this one requirement, and a points tree if given. */
export const smallEdition = (rule: Predicate, tree?: Points): JudgingEdition => {
  const programme: JudgedProgramme = {
    id: 'p',
    country: 'XX',
    zone: 'Asia/Makassar',
    routes: [],
    employer: 'legal-entity',
    fields: [],
    occupations: [],
    from: '2000-01-01',
    intake: { history: [{ from: '2000-01-01', status: 'open' }], asOf: '2026-11-21' },
    requirements: [{ id: 'r', kind: 'must', phase: 'apply', settledBy: 'student', rule }],
    points: tree && {
      mark: null,
      gates: [],
      versions: [{ from: '2000-01-01', tree }],
    },
    pay: null,
    months: { min: null, max: null },
  }
  return { ...law, programmes: [asWritten(programme)] }
}
