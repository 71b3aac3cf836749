import type { StaffMember } from '../staff/staff.ts'
import type { CaseHead } from './case.ts'
import { whyNotBy } from './decide.ts'
import { type Deed, deedKinds } from './deed.ts'
import { whyNotSettle } from './override.ts'

// What this person can do here, by the very refusals of the decision: a page offers what is in it,
// and says it of nothing else.

type Kind = Deed['kind']

const hasSettled = (head: CaseHead, by: StaffMember): boolean =>
  head.overrides.some((one) => whyNotSettle(one, head, by) === undefined)

/** Deeds that need something to be there. */
const needs: { readonly [K in Kind]?: (head: CaseHead, by: StaffMember) => boolean } = {
  claim: ({ claim }) => claim === undefined,
  release: ({ claim }) => claim !== undefined,
  uncorrect: ({ corrected }) => Object.keys(corrected).length > 0,
  approve: hasSettled,
  refuse: hasSettled,
  'followed-up': ({ followUp }) => followUp !== undefined,
  outcome: ({ bookings }) => bookings.length > 0,
}

/** The deeds that are theirs on this case as it is. */
export const allowedTo = (head: CaseHead, by: StaffMember): ReadonlySet<Kind> =>
  new Set(
    deedKinds.filter(
      (kind) => whyNotBy(head, kind, by) === undefined && needs[kind]?.(head, by) !== false,
    ),
  )
