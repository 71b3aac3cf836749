import type { Status } from '../catalogue/programme.ts'
import type {
  CompiledEdition,
  CompiledProgramme,
  CompiledRequirement,
  Look,
} from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, type Truth } from '../rules/truth.ts'
import { inForce, isBlocking } from './blocking.ts'
import { columnsAt, layDown, slotAlone } from './columns.ts'
import { type ExplainedRequirement, type Frame, frameOf, truthIn } from './frame.ts'
import { type Group, inRow, tellGroups } from './groups.ts'
import { type Missing, missingFor } from './missing.ts'
import { tableLines } from './points-lines.ts'
import {
  add,
  appliesTo,
  type Counting,
  countingOf,
  type Score,
  scoreIn,
  type Tally,
} from './score.ts'
import { statusFrom } from './status.ts'
import type { PointsLine, Trace } from './trace.ts'
import { numberOf, type Place, type Shared, toldNow } from './tracers.ts'

export type { ExplainedRequirement } from './frame.ts'
export type { PointsLine, Shown, Subject, Trace } from './trace.ts'

const nothing: readonly Missing[] = []

type Entry = {
  readonly id: string
  readonly requirement: CompiledRequirement
  /** The numbers of its rule and of what it comes to. */
  readonly rule: number
  readonly at: number
  /** Whether it was and always will be in force. */
  readonly always: boolean
  readonly blocks: boolean
  /** How it counts in the tally, if it does. */
  readonly counting: Counting | undefined
}

type Explainer = {
  /** In the order of the programme's requirements. */
  readonly entries: readonly Entry[]
  readonly groups: readonly Group[]
  readonly lines: (c: Case) => PointsLine | undefined
  /** What was told of it the last time. */
  last: Frame
}

/** Made programme by programme, when first one of it is explained. */
type Explainers = {
  readonly shared: Shared
  readonly byPlace: (Explainer | undefined)[]
  readonly tell: (at: number, c: Case, frame: Frame) => Trace
  /** How many requirements there are. */
  results: number
}

const explainers = new WeakMap<CompiledEdition, Explainers>()

const explainersOf = (edition: CompiledEdition): Explainers => {
  const known = explainers.get(edition)
  if (known !== undefined) return known
  const byPlace = new Array<Explainer | undefined>(edition.inOrder.length).fill(undefined)
  const shared: Shared = { byText: new Map(), tracers: [], columns: [] }
  const made: Explainers = {
    shared,
    byPlace,
    tell: (at, c, frame) => toldNow(shared, at, c, frame),
    results: 0,
  }
  explainers.set(edition, made)
  return made
}

const always = ({ from, to }: CompiledRequirement): boolean =>
  !Number.isFinite(from) && !Number.isFinite(to)

/** Decided by one answer, a requirement comes to the same for all who give that answer. */
const inColumn = (
  { tell, shared }: Explainers,
  { edition, scope }: Place,
  { id, requirement, rule, at }: Entry,
): void => {
  const slot = slotAlone(edition.compiler, scope, requirement.source.rule)
  if (slot === undefined) return
  const column = columnsAt(shared.columns, slot)
  column.resultAt.push(at)
  column.results.push((c, frame) => {
    const trace = frame.traces[rule] ?? tell(rule, c, frame)
    const { verdict } = trace
    return verdict === 'unknown' ? undefined : { id, verdict, trace, missing: nothing }
  })
}

const explainerIn = (
  all: Explainers,
  edition: CompiledEdition,
  programme: CompiledProgramme,
): Explainer => {
  const known = all.byPlace[programme.place]
  if (known !== undefined) return known
  const { scope } = programme
  const { shared } = all
  const place: Place = { edition, programme, scope, gates: new Map(), shared, groups: [] }
  const entries = programme.requirements.map(
    (requirement): Entry => ({
      id: requirement.source.id,
      requirement,
      rule: numberOf(place, requirement.source.rule),
      at: all.results++,
      always: always(requirement),
      blocks: isBlocking(requirement),
      counting: countingOf(edition, programme, requirement),
    }),
  )
  for (const entry of entries) inColumn(all, place, entry)
  const groups = inRow(place.groups)
  const made: Explainer = { entries, groups, lines: tableLines(place), last: frameOf(0, 0) }
  all.byPlace[programme.place] = made
  return made
}

/** What was told in this case so far, kept behind the programmes' own places. */
const frameIn = (edition: CompiledEdition, { shared, results }: Explainers, c: Case): Frame => {
  const place = edition.inOrder.length
  const known = c.memo[place] as Frame | undefined
  if (known !== undefined) return known
  const made = frameOf(shared.tracers.length, results)
  ;(c.memo as unknown[])[place] = made
  layDown(shared.columns, c, made)
  return made
}

/** Why one requirement stands as it does: all branches and all failures, not only the first. */
export const explain = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
  c: Case,
): Trace => {
  const all = explainersOf(edition)
  const explainer = explainerIn(all, edition, programme)
  const entry = explainer.entries.find((one) => one.requirement === requirement)
  if (entry === undefined)
    throw new Error(
      `requirement "${requirement.source.id}" is not one of programme "${programme.source.id}": explain it in its own`,
    )
  const frame = frameIn(edition, all, c)
  tellGroups(explainer.groups, all.tell, c, frame, explainer.last)
  explainer.last = frame
  return frame.traces[entry.rule] ?? all.tell(entry.rule, c, frame)
}

/** The points table line by line, with subtotals and what a cap takes away; absent in a gap. */
export const explainPoints = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): PointsLine | undefined => explainerIn(explainersOf(edition), edition, programme).lines(c)

export type ExplainedProgramme = {
  readonly status: Status
  readonly score: Score | undefined
  readonly points: PointsLine | undefined
  /** Those in force, duties included. */
  readonly requirements: readonly ExplainedRequirement[]
}

/** What a requirement comes to in this case, given what it came to the last time. */
const explained = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  { id, requirement, rule, at }: Entry,
  c: Case,
  frame: Frame,
  last: Frame,
): ExplainedRequirement => {
  const trace = frame.traces[rule] as Trace
  if (trace.verdict === 'unknown') {
    const missing = missingFor(edition, programme, requirement, c)
    return { id, verdict: 'unknown', trace, missing }
  }
  const before = last.traces[rule] === trace ? last.results[at] : undefined
  const now = before ?? { id, verdict: trace.verdict, trace, missing: nothing }
  frame.results[at] = now
  return now
}

/** All that can be said of one programme, from one evaluation of each requirement. */
export const explainProgramme = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
): ExplainedProgramme => {
  const c = seen.under(programme)
  const all = explainersOf(edition)
  const explainer = explainerIn(all, edition, programme)
  const frame = frameIn(edition, all, c)
  const { entries, groups, last, lines } = explainer
  tellGroups(groups, all.tell, c, frame, last)
  const { traces, bits, results } = frame
  const requirements: ExplainedRequirement[] = new Array(entries.length)
  let count = 0
  const tally: Tally = [0, 0, 0]
  let worst: Truth = met
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry
    const { rule, always, blocks, counting } = entry
    if (!always && !inForce(entry.requirement, c)) continue
    if (traces[rule] === undefined) all.tell(rule, c, frame)
    const truth = truthIn(bits[rule] as number)
    if (counting !== undefined)
      add(tally, counting.asked === undefined ? met : appliesTo(counting, c), truth)
    if (blocks && truth < worst) worst = truth
    requirements[count++] =
      results[entry.at] ?? explained(edition, programme, entry, c, frame, last)
  }
  if (count < entries.length) requirements.length = count
  explainer.last = frame
  return {
    status: statusFrom(edition, programme, seen, worst),
    score: scoreIn(tally),
    points: lines(c),
    requirements,
  }
}
