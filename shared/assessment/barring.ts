import type { Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme } from '../rules/compile.ts'
import { openAfterSteps } from './far-ahead.ts'
import type { Missing } from './missing.ts'

// What bars a step has to be plainly so. Where it is the very fact that the step sets ("not if already
// judged"), the student's answer may take the step away.

const found = new WeakMap<CompiledEdition, ReadonlySet<string>>()

/** Facts whose answer may bar the step that would change them. */
const barring = (edition: CompiledEdition): ReadonlySet<string> => {
  const known = found.get(edition)
  if (known !== undefined) return known
  const facts = edition.source.moves.flatMap(({ when, effects }) => {
    const text = JSON.stringify(when)
    return effects.flatMap((effect) =>
      effect.kind === 'set' && text.includes(`"path":"${effect.fact}"`) ? [effect.fact] : [],
    )
  })
  const made = new Set(facts)
  found.set(edition, made)
  return made
}

const optionsOf = (edition: CompiledEdition, fact: string): readonly (string | boolean)[] => {
  const of = edition.facts.get(fact)?.definition.of
  if (of?.kind === 'yes-no') return [true, false]
  return of?.kind === 'choice' ? of.options : []
}

/** Whether some answer to this would close the door: then it decides, whatever the steps. */
export const mayClose = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  facts: Facts,
  instant: number,
  { fact, field }: Missing,
): boolean =>
  field === undefined &&
  barring(edition).has(fact) &&
  optionsOf(edition, fact).some(
    (known) =>
      !openAfterSteps(edition, programme, { ...facts, [fact]: { known } }, instant).possible,
  )
