import type { Text } from '../facts/fact.ts'
import type { SourceId } from './sources.ts'

/** `stop` alone ends the matter; `warn` asks for checking; `note` is only worth knowing. */
export type Severity = 'stop' | 'warn' | 'note'

/** When in the course of an offer a sign shows itself. */
export type Stage = 'offer' | 'money' | 'documents' | 'travel' | 'work'

/** The stages in the order in which a student meets them. */
export const stages = ['offer', 'money', 'documents', 'travel', 'work'] as const satisfies Stage[]

/** The ILO's indicators of forced labour, by their short codes. */
type Indicator = 'AV' | 'DE' | 'RM' | 'IS' | 'PV' | 'IT' | 'ID' | 'WW' | 'DB' | 'AC' | 'EO'

/** A question about an offer whose "yes" is a sign, with the reason and the next step. */
export type Sign = {
  readonly id: string
  readonly stage: Stage
  readonly severity: Severity
  /** The sign in a few words, at most 52 characters: a line of the list. */
  readonly short: Text
  readonly question: Text
  readonly why: Text
  readonly next: Text
  readonly indicators: readonly Indicator[]
  readonly sources: readonly SourceId[]
}
