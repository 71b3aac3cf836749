import type { Answer, Facts } from '../facts/answer.ts'
import type { CompiledEdition, CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'
import { met, unknown, unmet } from '../rules/truth.ts'
import { blocking } from './blocking.ts'
import { mayFail } from './decisive.ts'
import type { Missing } from './missing.ts'
import { missingOnce, openOnce } from './missing-once.ts'

// What the student can see or do: what employers and draws settle stays open for the outlook, so
// that a person without an offer is never drowned in "unknown".

const theirs = new WeakMap<CompiledEdition, ReadonlySet<string>>()

/** The facts that only an employer or a draw can tell. */
const theirsIn = (edition: CompiledEdition): ReadonlySet<string> => {
  const known = theirs.get(edition)
  if (known !== undefined) return known
  const some = edition.source.facts.filter(
    ({ settledBy }) => settledBy === 'employer' || settledBy === 'draw',
  )
  const made = new Set(some.map(({ id }) => id))
  theirs.set(edition, made)
  return made
}

const owned = new WeakMap<CompiledEdition, WeakMap<Facts, Facts>>()

/**
 * The facts without what an employer or a draw has said so far, which may still say otherwise; the
 * same facts where they have said nothing. Of the same facts always the same, so that what was worked
 * out of them is found again.
 */
export const ownFacts = (edition: CompiledEdition, facts: Facts): Facts => {
  const before = owned.get(edition) ?? new WeakMap<Facts, Facts>()
  owned.set(edition, before)
  const known = before.get(facts) ?? ownOf(edition, facts)
  before.set(facts, known)
  return known
}

const ownOf = (edition: CompiledEdition, facts: Facts): Facts => {
  const heard = theirsIn(edition)
  const ids = Object.keys(facts)
  if (!ids.some((id) => heard.has(id))) return facts
  // Of hundreds of answers any other object is made several times slower.
  const own: Record<string, Answer> = Object.create(null)
  for (const id of ids) if (!heard.has(id)) own[id] = facts[id] as Answer
  return own
}

/** What the student, a school or a test settles; duties of leaving come with the offer. */
export const isOwn = ({ source, duty }: CompiledRequirement): boolean =>
  !duty && (source.settledBy === 'student' || source.settledBy === 'school-or-test')

/** What an employer or a draw settles stays open, whatever the student could add to it. */
export const isOthers = ({ source }: CompiledRequirement): boolean =>
  source.settledBy === 'employer' || source.settledBy === 'draw'

/** Own requirements that are open only because somebody else has not spoken. */
export const leaning = (programme: CompiledProgramme, c: Case): readonly string[] =>
  blocking(programme, c)
    .filter((one) => isOwn(one) && one.judge(c) === unknown)
    .map(({ source }) => source.id)

/** Whether this unknown is one we ask the student about. */
export const askable = (edition: CompiledEdition, { fact }: Missing): boolean => {
  const slot = edition.facts.get(fact)?.slot
  return slot !== undefined && edition.source.facts[slot]?.asked !== undefined
}

/** Whether a fact concerns this student now. One whose own condition is open waits for that. */
export const concerns = (edition: CompiledEdition, c: Case, fact: string): boolean => {
  const slot = edition.facts.get(fact)?.slot
  return slot === undefined || (edition.applies[slot]?.(c) ?? met) === met
}

/** Whether nobody was asked yet: "I don't know" and "rather not say" are never asked again. */
export const silent = (facts: Facts, { path, fact, field }: Missing): boolean => {
  const answer = facts[fact]
  if (field === undefined) return answer === undefined || typeof answer === 'object'
  if (typeof answer !== 'object' || !Array.isArray(answer.known)) return false
  const id = path.slice(fact.length + 1, path.length - field.length - 1)
  const item = answer.known.find((one: { id: string }) => one.id === id)
  // An item that only a step would add is nothing anybody could be asked about today.
  if (item === undefined) return false
  return item[field] === undefined || typeof item[field] === 'object'
}

export type Blockers = {
  /** Requirements the facts plainly fail. */
  readonly unmet: readonly string[]
  /** Unknowns we can ask about, on which an open requirement hangs. */
  readonly missing: readonly Missing[]
}

/** The unknowns we can ask about on which an open requirement hangs; none where others settle it. */
export const questionsIn = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  requirement: CompiledRequirement,
  c: Case,
): readonly Missing[] =>
  isOthers(requirement)
    ? []
    : missingOnce(edition, programme, requirement, c).filter((one) => askable(edition, one))

/** What stands between these facts and "ready", as far as it is the student's to settle. */
export const blockersOf = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): Blockers => {
  const failed: string[] = []
  const missing = new Map<string, Missing>()
  for (const requirement of blocking(programme, c)) {
    const verdict = requirement.judge(c)
    if (verdict === unmet) failed.push(requirement.source.id)
    // Once the student's part is shown, the rest is for others to say.
    if (verdict !== unknown || requirement.ownPart?.(c) === met) continue
    for (const one of questionsIn(edition, programme, requirement, c)) missing.set(one.path, one)
  }
  return { unmet: failed, missing: [...missing.values()] }
}

/** Whether the student's own answers could still fail a requirement. */
export const couldFail = (
  edition: CompiledEdition,
  programme: CompiledProgramme,
  c: Case,
): boolean =>
  blocking(programme, c).some((requirement) => {
    if (requirement.judge(c) !== unknown) return false
    const asked = questionsIn(edition, programme, requirement, c).map(({ fact }) => fact)
    return asked.length > 0 && mayFail(openOnce(edition, programme, requirement, c).trial, asked)
  })
