import type { Status, Verdict } from '../catalogue/programme.ts'
import type {
  CompiledEdition,
  CompiledProgramme,
  CompiledRequirement,
  Look,
} from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { type Truth, truthOf, unknown } from '../rules/truth.ts'
import { inForce } from './blocking.ts'
import { type Missing, missingFor } from './missing.ts'
import { tableLines } from './points-lines.ts'
import { type Score, scoreOf } from './score.ts'
import { statusFrom } from './status.ts'
import type { PointsLine, Trace } from './trace.ts'
import { type Frame, type Place, ruleTracer, type Shared, type Tracer } from './tracers.ts'

export type { PointsLine, Shown, Subject, Trace } from './trace.ts'

type Entry = {
  readonly id: string
  readonly requirement: CompiledRequirement
  readonly tracer: Tracer
}

type Explainer = {
  /** In the order of the programme's requirements. */
  readonly entries: readonly Entry[]
  readonly lines: (c: Case) => PointsLine | undefined
  readonly shared: Shared
}

const explainers = new WeakMap<CompiledProgramme, Explainer>()
const sharedTracers = new WeakMap<CompiledEdition, Shared>()

const sharedIn = (edition: CompiledEdition): Shared => {
  const known = sharedTracers.get(edition)
  if (known !== undefined) return known
  const made: Shared = { byText: new Map(), tracers: [] }
  sharedTracers.set(edition, made)
  return made
}

const explainerOf = (edition: CompiledEdition, programme: CompiledProgramme): Explainer => {
  const known = explainers.get(programme)
  if (known !== undefined) return known
  const shared = sharedIn(edition)
  const { scope } = programme
  const place: Place = { edition, programme, scope, gates: new Map(), shared }
  const entries = programme.requirements.map((requirement) => ({
    id: requirement.source.id,
    requirement,
    tracer: ruleTracer(place, requirement.source.rule),
  }))
  const made: Explainer = { entries, lines: tableLines(place), shared }
  explainers.set(programme, made)
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
  const { entries, shared } = explainerOf(edition, programme)
  const entry = entries.find((one) => one.requirement === requirement)
  if (entry === undefined)
    throw new Error(
      `requirement "${requirement.source.id}" is not one of programme "${programme.source.id}": explain it in its own`,
    )
  return entry.tracer(c, frameIn(edition, shared, c))
}

/** The points table line by line, with subtotals and what a cap takes away; absent in a gap. */
export const explainPoints = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): PointsLine | undefined => explainerOf(edition, programme).lines(c)

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
  const { entries, lines, shared } = explainerOf(edition, programme)
  const frame = frameIn(edition, shared, c)
  const requirements: ExplainedRequirement[] = []
  const truths: (Truth | undefined)[] = []
  for (const { id, requirement, tracer } of entries) {
    if (!inForce(requirement, c)) {
      truths.push(undefined)
      continue
    }
    const trace = tracer(c, frame)
    const { verdict } = trace
    const truth = truthOf(verdict)
    const missing = truth === unknown ? missingFor(edition, programme, requirement, c) : nothing
    truths.push(truth)
    requirements.push({ id, verdict, trace, missing })
  }
  return {
    status: statusFrom(edition, programme, seen, truths),
    score: scoreOf(edition, programme, c, truths),
    points: lines(c),
    requirements,
  }
}
