import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Outlook } from '../assessment/outlook.ts'
import type { BeyondOf } from './beyond.ts'
import { labelsOf, type Shelf } from './shelf.ts'

type Named = Pick<Shelf, 'facts'>

/** From the nearest on; the page shows its groups in this order. */
export const groups = ['now', 'steps', 'chance', 'ask', 'later'] as const

export type Group = (typeof groups)[number]

const groupByOutlook: Readonly<Record<Outlook['kind'], Group>> = {
  ready: 'now',
  reachable: 'steps',
  chance: 'chance',
  ask: 'ask',
  dormant: 'later',
  closed: 'later',
}

/** No law closes it, but nothing the student has would count there. */
const isTheirs = (outlook: Outlook): boolean =>
  outlook.kind === 'chance' && outlook.because.includes('theirs')

export const groupOf = ({ outlook }: Pick<ProgrammeReport, 'outlook'>): Group =>
  isTheirs(outlook) ? 'later' : groupByOutlook[outlook.kind]

/** How far a programme is, by its own outlook alone: never by comparing tallies of people. */
export const distanceOf = ({
  outlook,
  score,
}: Pick<ProgrammeReport, 'outlook' | 'score'>): readonly number[] => {
  switch (outlook.kind) {
    case 'chance':
      // A selection may be entered; what has first to be confirmed is nobody's nearest door.
      if (outlook.because.some((doubt) => doubt !== 'selection'))
        return [isTheirs(outlook) ? 2.8 : 2.5, outlook.because.length, outlook.leans?.length ?? 0]
      return [0, (score?.unknown ?? 0) > 0 ? 1 : 0]
    case 'ready':
      // What still waits for a job offer stands after what waits for nobody's answer.
      return [0, (score?.unknown ?? 0) > 0 ? 1 : 0]
    case 'reachable': {
      const { plan, leans = [] } = outlook
      // Steps that end at somebody else's decision are nobody's nearest door.
      if (leans.length > 0) return [2.2, leans.length, plan?.months.max ?? plan?.months.min ?? 99]
      if (plan === undefined) return [1, 1, 0, outlook.unmet.length]
      return [1, plan.months.max === null ? 1 : 0, plan.months.max ?? plan.months.min]
    }
    case 'ask':
      return outlook.conflicts.length > 0
        ? [2, 0, outlook.conflicts.length]
        : [2, outlook.missing.length + (outlook.withheld?.length ?? 0), outlook.unmet.length]
    case 'dormant':
      return [3, outlook.unmet.length]
    case 'closed':
      return [4, outlook.because === 'informal' ? 1 : 0]
  }
}

/** Compares place by place; the first difference decides. */
export const byPlaces = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export const byDistance = (a: ProgrammeReport, b: ProgrammeReport): number =>
  byPlaces(distanceOf(a), distanceOf(b)) || (a.id < b.id ? -1 : 1)

export type Grouped = {
  readonly group: Group
  readonly programmes: readonly ProgrammeReport[]
}

/** Answers a programme still waits for; what asks for none that could be given stands last. */
const answersLeft = ({ outlook }: ProgrammeReport, shelf: Named | undefined): number => {
  if (outlook.kind !== 'ask') return 0
  const left =
    shelf === undefined ? outlook.missing.length : labelsOf(outlook.missing, shelf).length
  return left === 0 ? Number.MAX_SAFE_INTEGER : left
}

/**
 * Every programme once, in its group. What waits for answers stands by how few they are; the rest by
 * what fits the student's wishes, and the nearest of it. A group without programmes is left out.
 */
export const grouped = (
  programmes: readonly ProgrammeReport[],
  beyondOf: BeyondOf = () => [],
  shelf?: Named,
): readonly Grouped[] =>
  groups
    .map((group) => ({
      group,
      programmes: programmes
        .filter((one) => groupOf(one) === group)
        .sort(
          (a, b) =>
            answersLeft(a, shelf) - answersLeft(b, shelf) ||
            beyondOf(a).length - beyondOf(b).length ||
            byDistance(a, b),
        ),
    }))
    .filter((one) => one.programmes.length > 0)
