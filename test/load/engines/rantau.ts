import { landscape } from '#shared/assessment/assess.ts'
import { explainProgramme } from '#shared/assessment/explain.ts'
import type { Facts } from '#shared/facts/answer.ts'
import {
  all,
  any,
  fact,
  ge,
  is,
  le,
  not,
  pointsOf,
  sumOf,
  tiers,
  yes,
} from '#shared/rules/builders.ts'
import { type CompiledEdition, compileEdition, look } from '#shared/rules/compile.ts'
import type { JudgedFact, JudgedProgramme, JudgingEdition } from '#shared/rules/edition.ts'
import type { Predicate } from '#shared/rules/rule.ts'
import {
  type Condition,
  codeFacts,
  codesOf,
  numberBounds,
  numberFacts,
  type Person,
  type Programme,
  yesFacts,
} from './law.ts'

/** The instant at which everything here is judged. */
export const instant = Date.parse('2026-11-21T12:00:00Z')

const zone = 'Asia/Makassar'

const predicateOf = (condition: Condition): Predicate => {
  switch (condition.kind) {
    case 'at-least':
      return ge(fact(condition.fact), condition.bound)
    case 'at-most':
      return le(fact(condition.fact), condition.bound)
    case 'one-of':
      return is(condition.fact, ...condition.codes)
    case 'yes':
      return yes(condition.fact)
    case 'not':
      return not(predicateOf(condition.of))
    case 'all':
      return all(...condition.of.map(predicateOf))
    case 'any':
      return any(...condition.of.map(predicateOf))
  }
}

const pointsTable = ({ points }: Programme): JudgedProgramme['points'] =>
  points && {
    mark: points.mark,
    gates: [],
    versions: [
      {
        from: '2020-01-01',
        tree: sumOf(
          'total',
          points.of.map((lines, table) =>
            tiers(
              `t${table}`,
              lines.map(({ when, points: value }, line) => [
                `t${table}-${line}`,
                predicateOf(when),
                value,
              ]),
            ),
          ),
        ),
      },
    ],
  }

const must = (id: string, rule: Predicate): JudgedProgramme['requirements'][number] => ({
  id,
  kind: 'must',
  phase: 'apply',
  settledBy: 'student',
  rule,
})

const programmeOf = (programme: Programme): JudgedProgramme => ({
  id: programme.id,
  country: 'XX',
  zone,
  routes: [],
  employer: 'legal-entity',
  fields: [],
  occupations: [],
  from: '2020-01-01',
  intake: { history: [{ from: '2020-01-01', status: 'open' }], asOf: '2026-01-01' },
  requirements: [
    ...programme.requirements.map((one, index) => must(`r${index}`, predicateOf(one))),
    ...(programme.points === undefined
      ? []
      : [must('mark', ge(pointsOf(), programme.points.mark))]),
  ],
  points: pointsTable(programme),
  pay: null,
  months: { min: null, max: null },
})

const registry: readonly JudgedFact[] = [
  ...numberFacts.map((id): JudgedFact => {
    const [min, max] = numberBounds[id]
    return { id, of: { kind: 'number', unit: 'units', min, max }, settledBy: 'student' }
  }),
  ...codeFacts.map(
    (id): JudgedFact => ({
      id,
      of: { kind: 'choice', options: codesOf[id] },
      settledBy: 'student',
    }),
  ),
  ...yesFacts.map((id): JudgedFact => ({ id, of: { kind: 'yes-no' }, settledBy: 'student' })),
]

const judgingOf = (law: readonly Programme[]): JudgingEdition => ({
  format: 1,
  scales: {},
  zones: { from: 0, to: 1e14, offsets: { [zone]: [{ from: 0, minutes: 480 }] } },
  rates: {},
  facts: registry,
  figures: [],
  duties: [],
  programmes: law.map(programmeOf),
  moves: [],
  contradictions: [],
})

/** The same law as an edition of ours. It has been through JSON, as every published one has. */
export const editionOf = (law: readonly Programme[]): CompiledEdition =>
  compileEdition(JSON.parse(JSON.stringify(judgingOf(law))))

export const factsOf = (person: Person): Facts =>
  Object.fromEntries(Object.entries(person).map(([id, known]) => [id, { known }]))

/** Every programme's status, from answers as they come: decoding them is part of the work. */
export const statuses = (edition: CompiledEdition) => (facts: Facts) =>
  landscape(facts, edition, instant)

/** All a page shows of why: each requirement's trace and what it lacks, the tally, the points. */
export const explained = (edition: CompiledEdition) => (facts: Facts) => {
  const seen = look(edition, facts, instant)
  return edition.inOrder.map((programme) => explainProgramme(edition, programme, seen))
}
