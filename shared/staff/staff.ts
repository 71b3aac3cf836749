/** What somebody may do here; one person may be several. */
export const staffRoles = ['counselor', 'lead', 'editor', 'campus'] as const

export type StaffRole = (typeof staffRoles)[number]

/** Somebody who signed in, as the table knows them; the roles are what their token says too. */
export type StaffMember = {
  /** The subject of the sign-in; it never changes. */
  readonly id: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  /** Of counselors and leads: whose students they see. */
  readonly office?: string | undefined
  /** Of counselors: their id in the roster. */
  readonly counselor?: string | undefined
  /** Of a campus: its slug. */
  readonly campus?: string | undefined
}

/** Whether one of these roles is theirs. */
export const isOneOf = (member: StaffMember, roles: readonly StaffRole[]): boolean =>
  member.roles.some((role) => roles.includes(role))
