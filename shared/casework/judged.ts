import type { ProgrammeReport, Report } from '../assessment/assess.ts'
import type { Instant } from '../booking/time.ts'
import { byDistance } from '../result/groups.ts'
import type { Blocker, CaseOutlook, Judged } from './case.ts'

// A report in one line, for the queue: the best there is, where, and what stands in its way.

/** Nearest first. */
export const outlookRank: Readonly<Record<CaseOutlook, number>> = {
  ready: 0,
  chance: 1,
  reachable: 2,
  ask: 3,
  dormant: 4,
  closed: 5,
}

/** Programmes, the nearest first: in the order in which the student's own page places them. */
export const nearestFirst = (programmes: readonly ProgrammeReport[]): readonly ProgrammeReport[] =>
  programmes.toSorted(byDistance)

const first = <T>(all: readonly T[] | undefined): T | undefined => all?.[0]

const unmetIn = ({ outlook }: ProgrammeReport): string | undefined => {
  if (outlook.kind === 'closed')
    return outlook.because === 'informal' ? undefined : first(outlook.because)
  return 'unmet' in outlook ? first(outlook.unmet) : undefined
}

/** What hangs on somebody else's word, where all that is the student's own is done. */
const openIn = ({ outlook, requirements }: ProgrammeReport): string | undefined =>
  ('leans' in outlook ? first(outlook.leans) : undefined) ??
  requirements.find(({ verdict, phase }) => verdict === 'unknown' && phase === 'apply')?.id

/** What keeps a programme from being ready: what is not met, what nobody knows, what others settle. */
export function blockerOf(programme: ProgrammeReport): Blocker {
  const { id, outlook } = programme
  const unmet = unmetIn(programme)
  const fact = unmet === undefined && outlook.kind === 'ask' ? first(outlook.missing) : undefined
  const requirement = unmet ?? (fact === undefined ? openIn(programme) : undefined)
  return {
    programme: id,
    outlook: outlook.kind,
    ...(requirement !== undefined && { requirement }),
    ...(fact !== undefined && { fact }),
  }
}

const isOfTheirs = ({ requirement, fact }: Blocker): boolean =>
  requirement !== undefined || fact !== undefined

/** Blockers, of the nearest programmes first; where only others decide there is none. */
export const blockersOf = (report: Report, most: number): readonly Blocker[] =>
  nearestFirst(report.programmes)
    .filter(({ outlook }) => outlook.kind !== 'ready')
    .map(blockerOf)
    .filter(isOfTheirs)
    .slice(0, most)

/** What to see to first; nothing, where one programme can begin at once. */
export const firstBlocker = (report: Report): Blocker | undefined =>
  report.programmes.some(({ outlook }) => outlook.kind === 'ready')
    ? undefined
    : blockersOf(report, 1)[0]

type CountryOf = (programme: string) => string | undefined

/** The countries of the nearest programmes, those with most of them first. */
function destinationsOf(nearest: readonly ProgrammeReport[], countryOf: CountryOf) {
  const found = new Map<string, number>()
  for (const { id, outlook } of nearest) {
    const country = outlookRank[outlook.kind] <= outlookRank.reachable ? countryOf(id) : undefined
    if (country === undefined) continue
    found.set(country, (found.get(country) ?? 0) + 100 ** (2 - outlookRank[outlook.kind]))
  }
  return [...found]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([country]) => country)
}

const destinationsMax = 4

/** A report as the queue knows it. */
export function judgedOf(report: Report, countryOf: CountryOf, now: Instant): Judged {
  const nearest = nearestFirst(report.programmes)
  const [best] = nearest
  const blocker = firstBlocker(report)
  return {
    outlook: best?.outlook.kind ?? 'closed',
    destinations: destinationsOf(nearest, countryOf).slice(0, destinationsMax),
    ...(blocker && { blocker }),
    edition: report.edition,
    at: now,
  }
}
