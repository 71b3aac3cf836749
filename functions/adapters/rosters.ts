import type { Roster } from '../../shared/booking/roster.ts'
import { type RosterProblem, rosterProblems } from '../../shared/booking/roster-check.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'

const told = ({ whose, field, got, todo }: RosterProblem): string =>
  `- ${whose}, ${field}: ${got}. ${todo}`

/** Throws with all that is wrong with a roster; nobody is booked by a broken one. */
export function assertRoster(roster: Roster): void {
  const problems = rosterProblems(roster)
  if (problems.length === 0) return
  throw new Error(
    `nothing of this roster is published, for nobody could be booked by it:\n${problems.map(told).join('\n')}`,
  )
}

/**
 * Adds offices and counselors to those that can be booked; a roster with anything wrong is refused
 * before a word of it is written. Whoever stands there already stays as the office has left them.
 * Returns how many were new.
 */
export async function addToRoster(records: Records, roster: Roster): Promise<number> {
  assertRoster(roster)
  const { offices, counselors } = roster
  const items = [
    ...offices.map((office) => ({ ...key.office(office.id), office })),
    ...counselors.map((counselor) => ({ ...key.counselor(counselor.id), counselor })),
  ]
  const outcomes = await Promise.all(items.map((item) => putOnce(records, item)))
  return outcomes.filter((outcome) => outcome === 'written').length
}
