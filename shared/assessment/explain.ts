import type { Status, Verdict } from '../catalogue/programme.ts'
import type {
  CompiledEdition,
  CompiledProgramme,
  CompiledRequirement,
  Look,
} from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, type Truth, truthOf, unknown } from '../rules/truth.ts'
import { inForce, isBlocking } from './blocking.ts'
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
import { type Frame, type Part, type Place, partOf, type Shared, told } from './tracers.ts'

export type { PointsLine, Shown, Subject, Trace } from './trace.ts'

type Entry = {
  readonly id: string
  readonly requirement: CompiledRequirement
  readonly rule: Part
  /** Whether it was and always will be in force. */
  readonly always: boolean
  readonly blocks: boolean
  /** How it counts in the tally, if it does. */
  readonly counting: Counting | undefined
}

type Explainer = {
  /** In the order of the programme's requirements. */
  readonly entries: readonly Entry[]
  readonly lines: (c: Case) => PointsLine | undefined
}

/** Made programme by programme, when first one of it is explained. */
type Explainers = { readonly shared: Shared; readonly byPlace: (Explainer | undefined)[] }

const explainers = new WeakMap<CompiledEdition, Explainers>()

const explainersOf = (edition: CompiledEdition): Explainers => {
  const known = explainers.get(edition)
  if (known !== undefined) return known
  const byPlace = new Array<Explainer | undefined>(edition.inOrder.length).fill(undefined)
  const made: Explainers = { shared: { byText: new Map(), tracers: [] }, byPlace }
  explainers.set(edition, made)
  return made
}

const explainerIn = (
  { shared, byPlace }: Explainers,
  edition: CompiledEdition,
  programme: CompiledProgramme,
): Explainer => {
  const known = byPlace[programme.place]
  if (known !== undefined) return known
  const { scope } = programme
  const place: Place = { edition, programme, scope, gates: new Map(), shared }
  const entries = programme.requirements.map((requirement) => ({
    id: requirement.source.id,
    requirement,
    rule: partOf(place, requirement.source.rule),
    always: !Number.isFinite(requirement.from) && !Number.isFinite(requirement.to),
    blocks: isBlocking(requirement),
    counting: countingOf(edition, programme, requirement),
  }))
  const made: Explainer = { entries, lines: tableLines(place) }
  byPlace[programme.place] = made
  return made
}

/** What shared conditions came to in this case so far, kept behind the programmes' own places. */
const frameIn = (edition: CompiledEdition, { tracers }: Shared, c: Case): Frame => {
  const place = edition.inOrder.length
  const known = c.memo[place]
  if (known !== undefined) return known as Frame
  const made: Frame = new Array(tracers.length)
  c.memo[place] = made
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
  const { entries } = explainerIn(all, edition, programme)
  const entry = entries.find((one) => one.requirement === requirement)
  if (entry === undefined)
    throw new Error(
      `requirement "${requirement.source.id}" is not one of programme "${programme.source.id}": explain it in its own`,
    )
  return told(entry.rule, all.shared, c, frameIn(edition, all.shared, c))
}

/** The points table line by line, with subtotals and what a cap takes away; absent in a gap. */
export const explainPoints = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): PointsLine | undefined => explainerIn(explainersOf(edition), edition, programme).lines(c)

export type ExplainedRequirement = {
  readonly id: string
  readonly verdict: Verdict
  readonly trace: Trace
  readonly missing: readonly Missing[]
}

export type ExplainedProgramme = {
  readonly status: Status
  readonly score: Score | undefined
  readonly points: PointsLine | undefined
  /** Those in force, duties included. */
  readonly requirements: readonly ExplainedRequirement[]
}

const nothing: readonly Missing[] = []

/** All that can be said of one programme, from one evaluation of each requirement. */
export const explainProgramme = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  seen: Look,
): ExplainedProgramme => {
  const c = seen.under(programme)
  const all = explainersOf(edition)
  const { shared } = all
  const { entries, lines } = explainerIn(all, edition, programme)
  const frame = frameIn(edition, shared, c)
  const requirements: ExplainedRequirement[] = []
  const tally: Tally = [0, 0, 0]
  let worst: Truth = met
  for (let at = 0; at < entries.length; at++) {
    const { id, requirement, rule, always, blocks, counting } = entries[at] as Entry
    if (!always && !inForce(requirement, c)) continue
    const trace = told(rule, shared, c, frame)
    const { verdict } = trace
    const truth = truthOf(verdict)
    const missing = truth === unknown ? missingFor(edition, programme, requirement, c) : nothing
    if (counting !== undefined) add(tally, appliesTo(counting, c), truth)
    if (blocks && truth < worst) worst = truth
    requirements.push({ id, verdict, trace, missing })
  }
  return {
    status: statusFrom(edition, programme, seen, worst),
    score: scoreIn(tally),
    points: lines(c),
    requirements,
  }
}
