import { type Outlooks, outlooksOf } from '../../shared/assessment/outlooks.ts'
import { amendAll } from '../../shared/edition/amend.ts'
import { programmesTouched } from '../../shared/edition/touched.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import { gathered, outlooksIn, type Turn, turnsBetween } from '../../shared/keeping/judged.ts'
import { readyEdition } from '../../shared/rules/compile.ts'
import type { Walk } from '../ports/walks.ts'
import type { RechecksPorts } from './ports.ts'

/** What becomes of one assessment on a walk: how its answers turned. */
export type Judge = (assessment: Assessment) => Promise<readonly Turn[]>

const factsOf = ({ facts }: Assessment) => facts as Facts

async function rulesOf({ judging }: RechecksPorts, digest: string) {
  const rules = await judging.byDigest(digest)
  if (rules === undefined) throw new Error(`edition ${digest} is named by a walk, but gone`)
  return rules
}

/** Judges by an edition and by what a proposal would make of it; nothing is written to anybody. */
async function previewing(ports: RechecksPorts, walk: Walk, amendment: string): Promise<Judge> {
  const { source, outlooks } = await rulesOf(ports, walk.edition)
  const proposal = await ports.amendments.read(amendment)
  if (proposal === undefined) throw new Error(`proposal ${amendment} is to be seen first, but gone`)
  // Texts judge nobody.
  const rules = proposal.amendments.filter(
    ({ change }) => change.kind === 'intake' || change.kind === 'figure',
  )
  const amended = amendAll({ judging: source, texts: {} }, rules, () => undefined)
  if (amended.kind === 'stopped') throw new Error(`proposal ${amendment}: ${amended.why.kind}`)
  if (amended.kind === 'unchanged') return async () => []
  const { judging } = amended.content
  const touched = programmesTouched(source, judging)
  const after = readyEdition(judging)
  const at = new Date(walk.at)
  return async (assessment) => {
    const facts = factsOf(assessment)
    const asked = { only: touched, prefer: assessment.prefer }
    const is = outlooksOf(facts, after, at.getTime(), asked)
    return turnsBetween(outlooks(facts, at, asked), is)
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
