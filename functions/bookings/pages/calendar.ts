import { stateAt } from '../../../shared/booking/booking.ts'
import { calendarFile } from '../../../shared/booking/calendar.ts'
import { originOf } from '../origin.ts'
import type { Asking, Door } from './door.ts'
import { knocked } from './managing.ts'
import { officeOf } from './parts.ts'
import { bookingPath, choosePath } from './paths.ts'

/** A calendar wants an address of whoever invites; where no letters are sent nobody answers at it. */
const nobody = 'rantau@rantau.invalid'

/** A talk that has a time, as a file for the student's own calendar; else the booking's page. */
export async function calendar(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { ports, language } = door
  const { booking, link } = kept
  const { whom, office } = officeOf(await ports.bookings.roster(), booking.counselor)
  const now = ports.clock().getTime()
  const origin = originOf(c)
  const file =
    whom &&
    office &&
    calendarFile(
      { ...booking, state: stateAt(booking, now) },
      {
        office,
        counselor: whom,
        manage: `${origin}${bookingPath(language, link)}`,
        again: `${origin}${choosePath(language)}`,
        sender: ports.sender ?? nobody,
        now,
      },
      'publish',
    )
  if (file === undefined) return c.redirect(bookingPath(language, link), 303)
  return c.body(file.content, 200, {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'no-store',
  })
}
