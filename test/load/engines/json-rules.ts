import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { totalOf } from './by-hand.ts'
import type { Condition, Person, Programme } from './law.ts'

const nested = (condition: Condition): NestedCondition => {
  switch (condition.kind) {
    case 'at-least':
      return { fact: condition.fact, operator: 'greaterThanInclusive', value: condition.bound }
    case 'at-most':
      return { fact: condition.fact, operator: 'lessThanInclusive', value: condition.bound }
    case 'one-of':
      return { fact: condition.fact, operator: 'in', value: [...condition.codes] }
    case 'yes':
      return { fact: condition.fact, operator: 'equal', value: true }
    case 'not':
      return { not: nested(condition.of) }
    case 'all':
      return { all: condition.of.map(nested) }
    case 'any':
      return { any: condition.of.map(nested) }
  }
}

const totalName = (id: string) => `points of ${id}`

const conditionsOf = ({ id, requirements, points }: Programme): TopLevelCondition => ({
  all: [
    ...requirements.map(nested),
    ...(points === undefined
      ? []
      : [{ fact: totalName(id), operator: 'greaterThanInclusive', value: points.mark }]),
  ],
})

/**
 * Each programme's answer for a person. The engine has no sums, so a points total is a fact that
 * hand-written code works out for it: that is to its advantage.
 */
export const byJsonRules = (law: readonly Programme[]) => {
  const engine = new Engine(
    law.map((programme) => ({
      name: programme.id,
      conditions: conditionsOf(programme),
      event: { type: programme.id },
    })),
  )
  for (const { id, points } of law) {
    if (points === undefined) continue
    const total = totalOf(points)
    engine.addFact(totalName(id), async (_, almanac) => total(await almanac.factValue('person')))
  }
  return async (person: Person): Promise<readonly boolean[]> => {
    const { events } = await engine.run({ ...person, person })
    const held = new Set(events.map(({ type }) => type))
    return law.map(({ id }) => held.has(id))
  }
}
