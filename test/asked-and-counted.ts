import type { ProgrammeReport, Report } from '#shared/assessment/assess.ts'
import { questionsFor } from '#shared/assessment/questions.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { labelsOf } from '#shared/result/shelf.ts'
import type { CompiledEdition } from '#shared/rules/compile.ts'

/** What a row counts as questions of a programme, and what is then asked about it: the same. */
export function askedAndCounted(
  edition: CompiledEdition,
  facts: Facts,
  one: ProgrammeReport,
  whole: Report,
) {
  if (one.outlook.kind !== 'ask') return { asked: [], counted: [] }
  const names = { facts: Object.fromEntries(edition.source.facts.map(({ id }) => [id, id])) }
  const asked = questionsFor(edition, facts, whole, one.id).map(({ fact }) => fact)
  return { asked: asked.sort(), counted: [...labelsOf(one.outlook.missing, names)].sort() }
}
