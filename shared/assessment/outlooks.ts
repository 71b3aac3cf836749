import type { Facts } from '../facts/answer.ts'
import { type CompiledEdition, look } from '../rules/compile.ts'
import type { Report } from './assess.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { ownFacts } from './own.ts'
import type { Preference } from './plan.ts'
import { finder } from './planned.ts'

/** The student's answer for one programme, without its reasons. */
export type OutlookKind = Outlook['kind']

export type Outlooks = Readonly<Record<string, OutlookKind>>

export type OutlooksAsked = {
  /** The programmes that are asked about; absent, all. */
  readonly only?: ReadonlySet<string> | undefined
  readonly prefer?: Preference | undefined
}

/**
 * What an edition answers a student on a day, programme by programme: the very answers of a report
 * with plans, without telling plans or reasons. It is what is compared night after night.
 */
export const outlooksOf = (
  facts: Facts,
  edition: CompiledEdition,
  instant: number,
  { only, prefer }: OutlooksAsked = {},
): Outlooks => {
  const own = ownFacts(edition, facts)
  const seen = look(edition, own, instant)
  const asked = edition.inOrder.filter(({ source }) => only === undefined || only.has(source.id))
  return Object.fromEntries(
    asked.map((programme) => [
      programme.source.id,
      outlookOf({ edition, programme, facts: own, seen, instant, prefer, planner: finder }).kind,
    ]),
  )
}

/** The answers of a report that was made with plans. */
export const outlooksTold = ({ programmes }: Report): Outlooks =>
  Object.fromEntries(programmes.map(({ id, outlook }) => [id, outlook.kind]))
