import type { Records } from '../../functions/adapters/records.ts'
import { rosterProblems } from '../../shared/booking/roster-check.ts'
import { type CalendarDate, dateIn } from '../../shared/booking/time.ts'
import { originsMax } from '../../shared/campus/campus.ts'
import type { Asked, StageName } from './asked.ts'
import { demonstration } from './demonstration.ts'
import { type Entry, entriesOf, nameOf } from './entries.ts'
import { type Looked, look } from './look.ts'
import type { Opening } from './opening.ts'
import { type PlannedPerson, plannedPerson, settledPerson, toldOf } from './people.ts'
import type { Reason } from './reason.ts'
import { shown } from './reason.ts'
import { type Planned, planned, type Settled, settled } from './settle.ts'
import type { SignIns } from './sign-ins.ts'
import { peopleOf } from './wanted.ts'
import { whyNotOpen } from './why-not-open.ts'
import { whyNotShown } from './why-not-shown.ts'

/** A stage that stands, and what is said meanwhile. */
export type Stage = {
  readonly name: StageName
  readonly records: Records
  readonly signIns: SignIns
  readonly say: (line: Settled) => void
}

export type Wish = Pick<Asked, 'replace' | 'only' | 'dryRun' | 'inviteAgain'>

export type Opened =
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'opened'
      readonly settled: readonly Settled[]
      /** Who is written to with this, and who was before and has not come. */
      readonly invited: readonly string[]
      readonly awaited: readonly string[]
      /** Who stands in the file and is let in nowhere, for somebody disabled their sign-in. */
      readonly barred: readonly string[]
      /** Who may sign in and does not stand in the file: perhaps they have left. */
      readonly strangers: readonly string[]
      readonly site: string | undefined
    }

/** The offices are in Indonesia's middle: a day is theirs. */
export const todayOf = (now: Date): CalendarDate => dateIn('Asia/Makassar', now.getTime())

const noEdition = ({ name }: Stage): Reason => ({
  field: 'the edition in force',
  got: 'none',
  expected: 'one: without it nobody is told anything',
  todo: `It is published when the stage is deployed: npm run deploy -- --stage ${name}, then this again.`,
})

/** What of the table must go first, or stand in the file too. */
function whyNotBeside(stage: Stage, looked: Looked, entries: readonly Entry[]): readonly Reason[] {
  if (stage.name !== 'prod') return []
  const named = new Set(entries.map(({ where: { pk, sk } }) => `${pk}\n${sk}`))
  return whyNotShown(looked, demonstration, stage.records.table).filter(
    ({ kind, where }) =>
      kind === 'made-up' || where === undefined || !named.has(`${where.pk}\n${where.sk}`),
  )
}

/** Of what would stand: parts of two versions need not fit each other. */
function whyNotMerged(looked: Looked, plans: readonly Planned[]): readonly Reason[] {
  const next = new Map(plans.map(({ entry: { where }, next }) => [where.sk, next.value]))
  const having = (holds: 'office' | 'counselor') => {
    const others = looked.stands.filter((one) => one.holds === holds && !next.has(one.where.sk))
    const own = plans.filter(({ entry }) => entry.holds === holds)
    return [...others.map(({ value }) => value), ...own.map((one) => one.next.value)]
  }
  const roster = { offices: having('office'), counselors: having('counselor') }
  const crowded = plans.filter(
    ({ entry, next: { value } }) =>
      entry.holds === 'campus' && (value.origins as readonly string[]).length > originsMax,
  )
  const todo = 'Leave out what the file adds, or let --replace put the file in its place.'
  return [
    ...rosterProblems(roster).map(({ whose, field, got, todo: first }) => ({
      field: `${whose}, ${field}, together with what stands`,
      got,
      expected: 'what can be booked by',
      todo: `${first} ${todo}`,
    })),
    ...crowded.map(({ name, next: { value } }) => ({
      field: `${name}, origins, together with those the campus registered`,
      got: shown((value.origins as readonly string[]).length),
      expected: `${originsMax} at most`,
      todo,
    })),
  ]
}

const unknownNames = (only: readonly string[], names: readonly string[]): readonly Reason[] =>
  only
    .filter((one) => !names.includes(one))
    .map((one) => ({
      field: '--only',
      got: shown(one),
      expected: `one of ${names.join(', ')}`,
      todo: 'Correct it, or leave --only out.',
    }))

type Plan = { readonly entries: readonly Planned[]; readonly people: readonly PlannedPerson[] }

async function planOf(stage: Stage, opening: Opening, wish: Wish, today: CalendarDate) {
  const { records } = stage
  const { replace, only } = wish
  const asks = (name: string) => only.length === 0 || only.includes(name)
  const entries: Planned[] = []
  for (const entry of entriesOf(opening, today))
    if (asks(entry.name)) entries.push(await planned(records, entry, replace))
  const people: PlannedPerson[] = []
  for (const person of peopleOf(opening))
    if (asks(nameOf(person))) people.push(await plannedPerson(stage, person, replace))
  return { entries, people } satisfies Plan
}

/** One after another, people last: whoever signs in finds their office and their campus. */
async function carriedOut(stage: Stage, { entries, people }: Plan, wish: Wish) {
  const { replace, dryRun, inviteAgain } = wish
  const all: Settled[] = []
  const tell = (one: Settled) => {
    const { name, did, changed, kept } = one
    all.push({ name, did, changed, kept })
    stage.say({ name, did, changed, kept })
  }
  for (const plan of entries) tell(dryRun ? plan : await settled(stage.records, plan, replace))
  for (const plan of people) {
    tell(dryRun ? toldOf(plan, replace) : await settledPerson(stage, plan.person, replace))
    if (inviteAgain && !dryRun && plan.signIn?.isInvited === true)
      await stage.signIns.inviteAgain(plan.person.email)
  }
  return all
}

const mailboxes = (people: readonly PlannedPerson[]): readonly string[] =>
  people.map(({ person }) => person.email)

/** Whoever nobody knew is written to; whoever was written to before may have lost the letter. */
const lettersOf = ({ people }: Plan, { inviteAgain }: Wish) => {
  const unknown = mailboxes(people.filter(({ signIn }) => signIn === undefined))
  const waiting = mailboxes(people.filter(({ signIn }) => signIn?.isInvited === true))
  return inviteAgain
    ? { invited: [...unknown, ...waiting], awaited: [] }
    : { invited: unknown, awaited: waiting }
}

/**
 * Opens a stage with what a file says, or says all that is in the way; nothing is written then. Broken
 * off anywhere and run again it ends the same, and run again it changes nothing.
 */
export async function openStage(
  stage: Stage,
  opening: Opening,
  wish: Wish,
  now: Date,
): Promise<Opened> {
  const today = todayOf(now)
  const entries = entriesOf(opening, today)
  const names = [...entries.map(({ name }) => name), ...peopleOf(opening).map(nameOf)]
  const looked = await look(stage.records, stage.signIns)
  const early = [
    ...unknownNames(wish.only, names),
    ...whyNotOpen(opening, stage.name, { demonstration, today }),
    ...whyNotBeside(stage, looked, entries),
    ...(looked.edition === undefined ? [noEdition(stage)] : []),
  ]
  if (early.length > 0) return { kind: 'refused', reasons: early }
  const plan = await planOf(stage, opening, wish, today)
  const reasons = whyNotMerged(looked, plan.entries)
  if (reasons.length > 0) return { kind: 'refused', reasons }
  const done = await carriedOut(stage, plan, wish)
  const barred = mailboxes(plan.people.filter(({ signIn }) => signIn?.isDisabled === true))
  const own = new Set(peopleOf(opening).map(({ email }) => email))
  const others = looked.signIns.filter(({ email }) => !own.has(email.toLowerCase()))
  const strangers = others.map(({ email }) => email)
  const site = await stage.signIns.site()
  return { kind: 'opened', settled: done, ...lettersOf(plan, wish), barred, strangers, site }
}

/** Only looks. A stage that was never opened is none to complain of. */
export async function checkStage(stage: Stage): Promise<readonly Reason[]> {
  const looked = await look(stage.records, stage.signIns)
  return [
    ...(looked.edition === undefined ? [noEdition(stage)] : []),
    ...(stage.name === 'prod' ? whyNotShown(looked, demonstration, stage.records.table) : []),
  ]
}
