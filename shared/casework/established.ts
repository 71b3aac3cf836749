import { canonicalJson, type Json } from '../edition/canonical.ts'
import type { Answer, Facts } from '../facts/answer.ts'
import type { CaseHead, Override } from './case.ts'
import { markOf } from './mark.ts'

// What an office established of answers: that a paper shows one, that one is otherwise, what a human
// decides because of them. All of it is about the answers of then. Once the student answers otherwise
// it holds no more, and somebody has to look again; should they say the same once more, it holds anew.
// What was written before there were marks names no answer, so it is as if the answer had changed: a
// second look costs a minute, while a paper that was never seen for this answer may cost a year.

/** The mark of one answer; that nobody answered has one too. */
export const markOfAnswer = (answer: Answer | undefined): string =>
  markOf(canonicalJson((answer ?? 'unanswered') as Json))

type Marked = { readonly about?: string | undefined }
type Corrected = Readonly<Record<string, Marked & { readonly answer: Answer }>>

const isAbout = ({ about }: Marked, answer: Answer | undefined): boolean =>
  about === markOfAnswer(answer)

const split = <T extends Marked>(all: Readonly<Record<string, T>>, facts: Facts) => {
  const holds = (fact: string, one: T) => isAbout(one, facts[fact])
  const entries = Object.entries(all)
  return {
    holds: Object.fromEntries(entries.filter(([fact, one]) => holds(fact, one))),
    earlier: Object.fromEntries(entries.filter(([fact, one]) => !holds(fact, one))),
  }
}

/**
 * Answers with what the office corrected laid over them; the student's own stay as they are. A
 * correction of an earlier answer overrules no later one.
 */
export const withCorrections = (told: Facts, corrected: Corrected): Facts => ({
  ...told,
  ...Object.fromEntries(
    Object.entries(split(corrected, told).holds).map(([fact, { answer }]) => [fact, answer]),
  ),
})

/** The answers a human decided by: of each the mark. */
export const marksOf = (
  counted: Facts,
  facts: Iterable<string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries([...facts].map((fact) => [fact, markOfAnswer(counted[fact])]))

/** Whether a human decided by answers that are others now. */
export const isOfEarlier = ({ about }: Pick<Override, 'about'>, counted: Facts): boolean =>
  about === undefined ||
  Object.entries(about).some(([fact, mark]) => mark !== markOfAnswer(counted[fact]))

/** What was established for answers that are others now, for somebody to look at again. */
export type Earlier = Pick<CaseHead, 'confirmed' | 'corrected'> & {
  /** The ids of overrides that rest on such answers. */
  readonly overrides: readonly string[]
}

/** What holds for these answers of the student, and apart from it what was for earlier ones. */
export function establishedFor(
  { confirmed, corrected, overrides }: Pick<CaseHead, 'confirmed' | 'corrected' | 'overrides'>,
  told: Facts,
): {
  readonly holds: Pick<CaseHead, 'confirmed' | 'corrected'>
  readonly earlier: Earlier
} {
  const better = split(corrected, told)
  const counted = withCorrections(told, corrected)
  // A paper shows what counted when it was seen: the answer, or what the office had put in its place.
  const seen = split(confirmed, counted)
  const old = overrides.filter((one) => one.state.kind !== 'refused' && isOfEarlier(one, counted))
  return {
    holds: { confirmed: seen.holds, corrected: better.holds },
    earlier: {
      confirmed: seen.earlier,
      corrected: better.earlier,
      overrides: old.map(({ id }) => id),
    },
  }
}
