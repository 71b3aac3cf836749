import type { OutlookKind, Outlooks } from '../assessment/outlooks.ts'

// What a kept assessment was last answered, so that the next night knows what is another answer now.

/** One programme answers otherwise than before; absent: it was not there, or is there no more. */
export type Turn = {
  readonly programme: string
  readonly from?: OutlookKind | undefined
  readonly to?: OutlookKind | undefined
}

/** Programmes by the answer they gave, each list in order. */
export type Answers = Readonly<Partial<Record<OutlookKind, readonly string[]>>>

/** What was answered last, when, by which edition, and what turned then. */
export type Judged = {
  readonly edition: string
  readonly at: string
  /** The walk that wrote it: repeated, it knows what it did before. */
  readonly run?: string | undefined
  readonly answers: Answers
  readonly turns?: readonly Turn[] | undefined
}

/** The same answers, gathered: two thirds shorter than one by one. */
export function gathered(outlooks: Outlooks): Answers {
  const answers: Partial<Record<OutlookKind, string[]>> = {}
  for (const programme of Object.keys(outlooks).sort()) {
    const kind = outlooks[programme]
    if (kind !== undefined) answers[kind] = [...(answers[kind] ?? []), programme]
  }
  return answers
}

/** Each programme with its answer again. */
export const outlooksIn = (answers: Answers): Outlooks =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([kind, programmes]) =>
      programmes.map((programme) => [programme, kind as OutlookKind] as const),
    ),
  )

/** Every programme that answers otherwise, in order. */
export function turnsBetween(before: Outlooks, after: Outlooks): readonly Turn[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return all.flatMap((programme) => {
    const [from, to] = [before[programme], after[programme]]
    return from === to ? [] : [{ programme, ...(from && { from }), ...(to && { to }) }]
  })
}

/** How far a student has come with a programme: shut, still to be answered, reachable, to be begun. */
const reach: Readonly<Record<OutlookKind, number>> = {
  closed: 0,
  dormant: 0,
  ask: 1,
  reachable: 2,
  chance: 3,
  ready: 3,
}

/**
 * Whether a student should hear of it: a door they could begin with opens or is lost, one that steps
 * lead to is shut or can be reached again. Not told: a question more or less on the way, another
 * reason for the same, and doors nobody could begin with that came or went.
 */
export function matters({ from, to }: Turn): boolean {
  const [was, is] = [reach[from ?? 'closed'], reach[to ?? 'closed']]
  if (was === 3 || is === 3) return was !== is
  return (was === 2 && is === 0) || (was === 0 && is === 2 && from !== undefined)
}

/** Whether it is better than it was, for the words. */
export const isBetter = ({ from, to }: Turn): boolean =>
  reach[to ?? 'closed'] > reach[from ?? 'closed']
