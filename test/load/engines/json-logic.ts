import { LogicEngine } from 'json-logic-engine'
import type { Condition, Person, PointsTable, Programme, Tiers } from './law.ts'

type Logic = boolean | number | { readonly [operator: string]: unknown }

const read = (fact: string): Logic => ({ var: fact })

const logicOf = (condition: Condition): Logic => {
  switch (condition.kind) {
    case 'at-least':
      return { '>=': [read(condition.fact), condition.bound] }
    case 'at-most':
      return { '<=': [read(condition.fact), condition.bound] }
    case 'one-of':
      return { in: [read(condition.fact), condition.codes] }
    case 'yes':
      return { '===': [read(condition.fact), true] }
    case 'not':
      return { '!': [logicOf(condition.of)] }
    case 'all':
      return { and: condition.of.map(logicOf) }
    case 'any':
      return { or: condition.of.map(logicOf) }
  }
}

const tiersOf = (lines: Tiers): Logic => ({
  if: [...lines.flatMap(({ when, points }) => [logicOf(when), points]), 0],
})

const reaches = ({ of, mark }: PointsTable): Logic => ({ '>=': [{ '+': of.map(tiersOf) }, mark] })

/** Each programme's answer for a person, by the engine's own compiled form. */
export const byJsonLogic = (law: readonly Programme[]) => {
  const engine = new LogicEngine()
  const built = law.map(({ requirements, points }) =>
    engine.build({
      and: [...requirements.map(logicOf), ...(points === undefined ? [] : [reaches(points)])],
    }),
  ) as ((person: Person) => unknown)[]
  return (person: Person): readonly boolean[] => built.map((run) => run(person) === true)
}
