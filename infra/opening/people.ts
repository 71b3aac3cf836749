import { isDeepStrictEqual } from 'node:util'
import type { Records } from '../../functions/adapters/records.ts'
import type { StaffRole } from '../../shared/staff/staff.ts'
import { nameOf, staffEntry } from './entries.ts'
import { type Planned, planned, type Settled, settled } from './settle.ts'
import type { SignIn, SignIns } from './sign-ins.ts'
import type { Person } from './wanted.ts'

// Somebody of the staff is a sign-in, its groups and a record, in this order: the record comes last, so
// that a run which was broken off finds by it what is still to be done.

type Stage = { readonly records: Records; readonly signIns: SignIns }

/** One of the staff before anything is done. */
export type PlannedPerson = {
  readonly person: Person
  readonly signIn: SignIn | undefined
  /** Undefined while nobody knows as whom they will sign in. */
  readonly record: Planned | undefined
}

export async function plannedPerson(
  { records, signIns }: Stage,
  person: Person,
  replace: boolean,
): Promise<PlannedPerson> {
  const signIn = await signIns.find(person.email)
  if (signIn === undefined) return { person, signIn, record: undefined }
  return {
    person,
    signIn,
    record: await planned(records, staffEntry(person, signIn.subject), replace),
  }
}

type Groups = { readonly join: readonly StaffRole[]; readonly leave: readonly StaffRole[] }

/** Groups follow the record; those nobody here ever gave stay, unless the file is to hold. */
function groupsOf(record: Planned, { roles }: SignIn, replace: boolean): Groups {
  const may = record.next.value.roles as readonly StaffRole[]
  const gave = (record.seen?.value.roles ?? []) as readonly StaffRole[]
  return {
    join: may.filter((role) => !roles.includes(role)),
    leave: roles.filter((role) => !may.includes(role) && (replace || gave.includes(role))),
  }
}

/** What would be said of them. */
export function toldOf(plan: PlannedPerson, replace: boolean): Settled {
  const { person, signIn, record } = plan
  if (signIn === undefined || record === undefined)
    return { name: nameOf(person), did: 'made', changed: [], kept: [] }
  const { name, did, changed, kept } = record
  const { join, leave } = groupsOf(record, signIn, replace)
  const moved = !isDeepStrictEqual({ join, leave }, { join: [], leave: [] })
  return moved && did !== 'made'
    ? { name, did: 'changed', changed: [...new Set([...changed, 'groups'])], kept }
    : { name, did, changed, kept }
}

async function found(signIns: SignIns, { email, record: { name } }: Person): Promise<SignIn> {
  const there = await signIns.find(email)
  if (there !== undefined) return there
  await signIns.invite(email, name)
  const made = await signIns.find(email)
  if (made === undefined)
    throw new Error(`${email} was invited and is not found. Run the same command again.`)
  return made
}

/** Invites them if they are nobody yet, and gives them what the file says. */
export async function settledPerson(
  stage: Stage,
  person: Person,
  replace: boolean,
): Promise<Settled> {
  const { records, signIns } = stage
  const signIn = await found(signIns, person)
  const entry = staffEntry(person, signIn.subject)
  const record = await planned(records, entry, replace)
  const { join, leave } = groupsOf(record, signIn, replace)
  for (const role of join) await signIns.join(person.email, role)
  for (const role of leave) await signIns.leave(person.email, role)
  const { name, did, changed, kept } = await settled(records, record, replace)
  return toldOf({ person, signIn, record: { ...record, name, did, changed, kept } }, replace)
}
