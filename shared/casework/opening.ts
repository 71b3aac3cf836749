import type { Report } from '../assessment/assess.ts'
import type { Topic } from '../booking/roster.ts'
import type { Facts } from '../facts/answer.ts'
import type { Atlas } from './atlas.ts'
import type { Blocker, CaseHead } from './case.ts'
import type { Earlier } from './established.ts'
import { firstBlocker, nearestOf, toAsk } from './judged.ts'

// The three lines a case opens on: what the student asks, what stands in the way, what to verify.

/** What the student wants to know: in their own words, or else what the talk is about. */
export type AskedLine =
  | { readonly kind: 'own-words'; readonly text: string }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'nothing-said' }

export type OpeningLines = {
  readonly question: AskedLine
  /** Undefined: nothing does, or nothing is shown. */
  readonly blocker?: Blocker | undefined
  /** Facts that decide and that nobody knows: what most hangs on first. */
  readonly ask: readonly string[]
  /** Facts that a good verdict rests on and that nobody has seen proof of. */
  readonly verify: readonly string[]
  /** Facts that were confirmed or corrected, and that the student answers otherwise since. */
  readonly again: readonly string[]
}

type Words = {
  readonly question?: string | undefined
  readonly note?: string | undefined
  readonly topic?: Topic | undefined
}

export function askedLine({ question, note, topic }: Words): AskedLine {
  const text = question ?? note
  if (text !== undefined && text !== '') return { kind: 'own-words', text }
  return topic === undefined ? { kind: 'nothing-said' } : { kind: 'topic', topic }
}

const verifiedMax = 5

/** Something was said that a paper could show; "none of these" has no paper. */
const isShowable = (answer: Facts[string]): boolean =>
  typeof answer === 'object' && !(Array.isArray(answer.known) && answer.known.length === 0)

type Known = {
  readonly facts: Facts
  readonly head: Pick<CaseHead, 'confirmed' | 'corrected'>
  readonly earlier: Pick<Earlier, 'confirmed' | 'corrected'>
  readonly atlas: Atlas
}

/** What somebody has to look at again, each fact once. */
const toLookAt = ({ earlier }: Known): readonly string[] => [
  ...new Set([...Object.keys(earlier.corrected), ...Object.keys(earlier.confirmed)]),
]

/**
 * What to verify: facts that the nearest programmes count as met by the student's word alone, those
 * that most of them rest on first. What is to be looked at again is told apart from them.
 */
export function toVerify(report: Report, known: Known): readonly string[] {
  const { facts, head, atlas } = known
  const again = toLookAt(known)
  const found = new Map<string, number>()
  for (const { id, requirements } of nearestOf(report))
    for (const one of requirements.filter(
      ({ verdict, kind }) => verdict === 'met' && kind === 'must',
    ))
      for (const fact of atlas.reads(id, one.id))
        if (isShowable(facts[fact] ?? 'dont-know') && atlas.onPaper(fact))
          found.set(fact, (found.get(fact) ?? 0) + 1)
  return [...found]
    .filter(([fact]) => head.confirmed[fact] === undefined && head.corrected[fact] === undefined)
    .filter(([fact]) => !again.includes(fact))
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, verifiedMax)
    .map(([fact]) => fact)
}

/** What a case opens on besides the student's question; nothing where nothing is shown. */
export function openingOf(
  report: Report | undefined,
  known: Known | undefined,
): Omit<OpeningLines, 'question'> {
  if (report === undefined || known === undefined) return { ask: [], verify: [], again: [] }
  const blocker = firstBlocker(report, known.atlas)
  return {
    ...(blocker && { blocker }),
    ask: toAsk(report, known.atlas),
    verify: toVerify(report, known),
    again: toLookAt(known),
  }
}
