import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { ownFacts } from './own.ts'

/** The student's answer for one programme, without its reasons. */
export type OutlookKind = Outlook['kind']

export type Outlooks = Readonly<Record<string, OutlookKind>>

/**
 * What an edition answers a student on a day, programme by programme, without plans or reasons: what
 * is compared night after night. `only`: the programmes that are asked about; absent, all.
 */
export const outlooksOf = (
  facts: Facts,
  edition: CompiledEdition,
  instant: number,
  only?: ReadonlySet<string>,
): Outlooks => {
  const own = ownFacts(edition, facts)
  const seen = look(edition, own, instant)
  const asked = edition.inOrder.filter(({ source }) => only === undefined || only.has(source.id))
  return Object.fromEntries(
    asked.map((programme) => [
      programme.source.id,
      outlookOf({ edition, programme, facts: own, seen, instant }).kind,
    ]),
  )
}
