import { type Outlooks, outlooksOf } from '../../shared/assessment/outlooks.ts'
import { amendAll } from '../../shared/edition/amend.ts'
import { programmesTouched } from '../../shared/edition/touched.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import { gathered, outlooksIn, turnsBetween } from '../../shared/keeping/judged.ts'
import { readyEdition } from '../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../shared/rules/edition.ts'
import type { Proposal } from '../ports/editions.ts'
import type { Walk } from '../ports/walks.ts'
import type { DatedTurn } from '../walks/turned.ts'
import type { RechecksPorts } from './ports.ts'

/** What becomes of one assessment on a walk: how its answers turned. */
export type Judge = (assessment: Assessment) => Promise<readonly DatedTurn[]>

const factsOf = ({ facts }: Assessment) => facts as Facts

async function rulesOf({ judging }: RechecksPorts, digest: string) {
  const rules = await judging.byDigest(digest)
  if (rules === undefined) throw new Error(`edition ${digest} is named by a walk, but gone`)
  return rules
}

/** The rules as a proposal would have them. */
async function proposed(ports: RechecksPorts, source: JudgingEdition, proposal: Proposal) {
  if (proposal.back) return (await rulesOf(ports, proposal.digest)).source
  // Texts judge nobody.
  const rules = proposal.amendments.filter(
    ({ change }) => change.kind === 'intake' || change.kind === 'figure',
  )
  const amended = amendAll({ judging: source, texts: {} }, rules, () => undefined)
  if (amended.kind === 'stopped') throw new Error(`proposal ${proposal.id}: ${amended.why.kind}`)
  return amended.kind === 'unchanged' ? source : amended.content.judging
}

/**
 * Judges by an edition and by what a proposal would make of it, on each day of the walk by both: what
 * merely the day brings is not the proposal's doing. Nothing is written to anybody.
 */
async function previewing(ports: RechecksPorts, walk: Walk, amendment: string): Promise<Judge> {
  const { source, outlooks } = await rulesOf(ports, walk.edition)
  const proposal = await ports.amendments.read(amendment)
  if (proposal === undefined) throw new Error(`proposal ${amendment} is to be seen first, but gone`)
  const judging = await proposed(ports, source, proposal)
  const only = programmesTouched(source, judging)
  if (only.size === 0) return async () => []
  const after = readyEdition(judging)
  const days = walk.days ?? [{ day: undefined, at: walk.at }]
  return async (assessment) => {
    const facts = factsOf(assessment)
    const asked = { only, prefer: assessment.prefer }
    return days.flatMap(({ day, at }) => {
      const was = outlooks(facts, new Date(at), asked)
      const is = outlooksOf(facts, after, Date.parse(at), asked)
      return turnsBetween(was, is).map((turn) => ({ ...turn, day }))
    })
  }
}

/** Programmes that two editions may judge differently, reckoned once for each pair. */
function touching(ports: RechecksPorts, walk: Walk) {
  const known = new Map<string, Promise<ReadonlySet<string> | undefined>>()
  const between = async (before: string) => {
    const was = await ports.judging.byDigest(before)
    const is = await rulesOf(ports, walk.edition)
    return was && programmesTouched(was.source, is.source)
  }
  return (before: string) => {
    const asked = known.get(before) ?? between(before)
    known.set(before, asked)
    return asked
  }
}

/**
 * Judges by the edition of the walk and writes what turned. What was judged later than this walk's
 * instant stays; what this very walk wrote before it was stopped is told again, not written again.
 */
async function rejudging(ports: RechecksPorts, walk: Walk): Promise<Judge> {
  const rules = await rulesOf(ports, walk.edition)
  const at = new Date(walk.at)
  const touched = touching(ports, walk)
  return async (assessment) => {
    const { judged } = assessment
    if (judged?.run === walk.id) return judged.turns ?? []
    if (judged !== undefined && judged.at > walk.at) return []
    const only = judged && walk.touchedOnly ? await touched(judged.edition) : undefined
    const before = judged && outlooksIn(judged.answers)
    const fresh = rules.outlooks(factsOf(assessment), at, { only, prefer: assessment.prefer })
    const after = only === undefined ? fresh : { ...standing(before, rules.programmes), ...fresh }
    const turns = before === undefined ? [] : turnsBetween(before, after)
    if (before !== undefined && turns.length === 0) return []
    const now = {
      edition: walk.edition,
      at: walk.at,
      run: walk.id,
      answers: gathered(after),
      ...(turns.length > 0 && { turns }),
    }
    return (await ports.kept.judged(assessment, now)) ? turns : []
  }
}

/** The answers of before, of programmes that are still there. */
const standing = (before: Outlooks | undefined, programmes: ReadonlySet<string>): Outlooks =>
  Object.fromEntries(Object.entries(before ?? {}).filter(([id]) => programmes.has(id)))

/** How many walks are made ready for at once: one that judges, one or two that only look. */
const heldMax = 3

/** How walks judge, made ready once for all parts of a walk. */
export function judges(ports: RechecksPorts): (walk: Walk) => Promise<Judge> {
  const held = new Map<string, Promise<Judge>>()
  const make = (walk: Walk) =>
    walk.amendment === undefined ? rejudging(ports, walk) : previewing(ports, walk, walk.amendment)
  return (walk) => {
    const judge = held.get(walk.id) ?? make(walk)
    held.set(walk.id, judge)
    judge.catch(() => held.delete(walk.id))
    for (const oldest of held.keys()) if (held.size > heldMax) held.delete(oldest)
    return judge
  }
}
