import type { ProgrammeReport, Report, RequirementReport } from '../assessment/assess.ts'
import type { Instant } from '../booking/time.ts'
import { byDistance } from '../result/groups.ts'
import type { Atlas } from './atlas.ts'
import type { Blocker, CaseOutlook, Judged } from './case.ts'

// What an office is told of a report in one line: where the nearest doors are, what bars them, and
// what has to be asked first. The queue keeps this line and the case opens on it; both ask here.

/** Nearest first. */
export const outlookRank: Readonly<Record<CaseOutlook, number>> = {
  ready: 0,
  chance: 1,
  reachable: 2,
  ask: 3,
  dormant: 4,
  closed: 5,
}

/** So many programmes count as near: the case tells of them whole. */
export const nearMax = 4

/** Programmes, the nearest first: in the order in which the student's own page places them. */
export const nearestFirst = (programmes: readonly ProgrammeReport[]): readonly ProgrammeReport[] =>
  programmes.toSorted(byDistance)

/** The programmes the office looks at first. */
export const nearestOf = ({ programmes }: Pick<Report, 'programmes'>): readonly ProgrammeReport[] =>
  nearestFirst(programmes).slice(0, nearMax)

/** What the law asks before one applies, and the student, a school or a test settles. */
export const isOwnMust = ({ kind, phase, duty, settledBy }: RequirementReport): boolean =>
  kind === 'must' &&
  phase === 'apply' &&
  !duty &&
  (settledBy === 'student' || settledBy === 'school-or-test')

/** Advice that decides where one stands, though no law asks it. */
const isUsual = ({ outlook }: ProgrammeReport, { id, settledBy }: RequirementReport): boolean =>
  (settledBy === 'student' || settledBy === 'school-or-test') &&
  (('unmet' in outlook && outlook.unmet.includes(id)) ||
    ('leans' in outlook && outlook.leans?.includes(id) === true))

/** Requirements that wait for somebody to say something they could know. */
const waitingIn = (programme: ProgrammeReport): readonly RequirementReport[] =>
  programme.requirements.filter(
    (one) => one.verdict === 'unknown' && (isOwnMust(one) || isUsual(programme, one)),
  )

/** Of the answers that would settle one thing, those that serve most: the rest are rarer ways there. */
function askedOf(paths: readonly string[], atlas: Atlas): readonly string[] {
  const facts = paths.flatMap((path) => atlas.askedIn(path) ?? [])
  const common = facts.filter(atlas.isCommon)
  return common.length > 0 ? common : facts
}

/** Facts that decide about a programme and that the student could tell, but nobody knows. */
export function askedFor(programme: ProgrammeReport, atlas: Atlas): readonly string[] {
  const { outlook } = programme
  if (outlook.kind === 'closed') return []
  const doubted =
    outlook.kind === 'ask' ? outlook.conflicts.flatMap((one) => atlas.contradicting(one)) : []
  const said = outlook.kind === 'ask' ? [...outlook.missing, ...(outlook.withheld ?? [])] : []
  const left = waitingIn(programme).flatMap(({ missing }) => askedOf(missing, atlas))
  return [...new Set([...doubted, ...askedOf(said, atlas), ...left])]
}

/** What to ask first: what the nearest programmes wait for, and of that what most of all wait for. */
export function toAsk(report: Pick<Report, 'programmes'>, atlas: Atlas): readonly string[] {
  const waiting = new Map<string, number>()
  for (const one of report.programmes)
    for (const fact of askedFor(one, atlas)) waiting.set(fact, (waiting.get(fact) ?? 0) + 1)
  const wanted = nearestOf(report).flatMap((one) => askedFor(one, atlas))
  return [...new Set(wanted)].toSorted((a, b) => (waiting.get(b) ?? 0) - (waiting.get(a) ?? 0))
}

/** What an outlook names as lacking, in its own order. */
function lackingIn({ outlook }: ProgrammeReport): readonly string[] {
  if (outlook.kind === 'closed') return outlook.because === 'informal' ? [] : outlook.because
  return 'unmet' in outlook ? outlook.unmet : []
}

/** The first own must that is lacking: one the outlook names, or else one that plainly fails. */
function barIn(programme: ProgrammeReport): string | undefined {
  const left = programme.requirements.filter((one) => isOwnMust(one) && one.verdict !== 'met')
  return (
    lackingIn(programme).find((name) => left.some(({ id }) => id === name)) ??
    left.find(({ verdict }) => verdict === 'unmet')?.id
  )
}

/**
 * What of a programme is the student's own and still bars it: a must that is lacking; else what
 * nobody knows. Neither advice nor what a clinic, an employer or an authority has to say is ever a blocker.
 */
export function blockerOf(programme: ProgrammeReport, atlas: Atlas): Blocker | undefined {
  const { id, outlook } = programme
  if (outlook.kind === 'ready') return undefined
  const requirement = barIn(programme)
  if (requirement !== undefined) return { programme: id, outlook: outlook.kind, requirement }
  const facts = askedFor(programme, atlas)
  return facts.length === 0 ? undefined : { programme: id, outlook: outlook.kind, facts }
}

/** The blockers of the nearest programmes, in their order. */
export const blockersOf = (report: Pick<Report, 'programmes'>, atlas: Atlas): readonly Blocker[] =>
  nearestOf(report).flatMap((one) => blockerOf(one, atlas) ?? [])

/** What to see to first; nothing, where one programme can begin at once. */
export function firstBlocker(
  report: Pick<Report, 'programmes'>,
  atlas: Atlas,
): Blocker | undefined {
  if (report.programmes.some(({ outlook }) => outlook.kind === 'ready')) return undefined
  const [first] = blockersOf(report, atlas)
  // Whoever begins to ask asks all that is near at once.
  return first?.facts === undefined ? first : { ...first, facts: toAsk(report, atlas) }
}

const destinationsMax = 4

/** The countries of the nearest doors that are open or can be opened, the nearest first. */
export function destinationsOf(
  { programmes }: Pick<Report, 'programmes'>,
  { countryOf }: Atlas,
): readonly string[] {
  const near = nearestFirst(programmes).filter(
    ({ outlook }) => outlookRank[outlook.kind] <= outlookRank.reachable,
  )
  return [...new Set(near.flatMap(({ id }) => countryOf(id) ?? []))].slice(0, destinationsMax)
}

/** A report as the queue knows it. */
export function judgedOf(report: Report, atlas: Atlas, now: Instant): Judged {
  const [best] = nearestFirst(report.programmes)
  const blocker = firstBlocker(report, atlas)
  return {
    outlook: best?.outlook.kind ?? 'closed',
    destinations: destinationsOf(report, atlas),
    ...(blocker && { blocker }),
    edition: report.edition,
    at: now,
  }
}
