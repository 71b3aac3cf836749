import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addCampus } from '../../functions/adapters/campuses.ts'
import { addStaff } from '../../functions/adapters/directory.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import type { Sown } from '../../functions/adapters/seeds.ts'
import { type Week, weekOf, weekStart } from '../../shared/booking/ledger.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { sowCampusWeeks } from './campus-weeks.ts'
import { campuses } from './campuses.ts'
import { demonstrationRoster } from './roster.ts'
import { bookSeats } from './seats.ts'
import { staff } from './staff.ts'

async function sowOnce(table: Records, now: Instant): Promise<string> {
  const added = await addToRoster(table, demonstrationRoster(now))
  const outcomes = await Promise.all(campuses.map((campus) => addCampus(table, campus)))
  const written = outcomes.filter((outcome) => outcome === 'written').length
  const signed = await Promise.all(staff.map(({ id, ...rest }) => addStaff(table, id, rest)))
  const hired = signed.filter((outcome) => outcome === 'written').length
  const weeks = await sowCampusWeeks(table, new Date(now))
  return `${added} offices and counselors, ${written} campuses, ${hired} staff, ${weeks} weeks of numbers`
}

const weeksSown = 3

type Asked = {
  /** Whether offices, counselors and campuses may be missing. */
  readonly once: boolean
  /** The weeks in which seats were booked before. */
  readonly weeks: readonly Week[]
  readonly contactSecret: string | undefined
}

async function sowWeeks(
  table: Records,
  { weeks, contactSecret }: Omit<Asked, 'once'>,
  now: Instant,
): Promise<string> {
  const where = { bookings: bookingStore(table), contactSecret }
  let seats = 0
  for (const week of weeks) seats += await bookSeats(where, week, now)
  return `${seats} seats`
}

/** Sows what is missing at this instant, and says until when that is all. */
export async function sowNew(
  table: Records,
  { once, weeks, contactSecret }: Asked,
  at: Date,
): Promise<Omit<Sown, 'digest'> & { readonly said: string }> {
  const now = at.getTime()
  const week = weekOf(now)
  const coming = Array.from({ length: weeksSown }, (_, ahead) => week + ahead)
  const missing = coming.filter((one) => !weeks.includes(one))
  const said = [
    ...(once ? [await sowOnce(table, now)] : []),
    await sowWeeks(table, { weeks: missing, contactSecret }, now),
  ].join(', ')
  return { said, weeks: [...weeks, ...missing], from: weekStart(week), until: weekStart(week + 1) }
}
