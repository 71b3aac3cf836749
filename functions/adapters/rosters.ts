import type { Roster } from '../../shared/booking/roster.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'

/**
 * Adds offices and counselors to those that can be booked. Whoever stands there already stays as
 * the office has left them. Returns how many were new.
 */
export async function addToRoster(
  records: Records,
  { offices, counselors }: Roster,
): Promise<number> {
  const items = [
    ...offices.map((office) => ({ ...key.office(office.id), office })),
    ...counselors.map((counselor) => ({ ...key.counselor(counselor.id), counselor })),
  ]
  const outcomes = await Promise.all(items.map((item) => putOnce(records, item)))
  return outcomes.filter((outcome) => outcome === 'written').length
}
