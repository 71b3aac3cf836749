import { withdrawable } from '../../../shared/booking/decide.ts'
import { html } from '../../../shared/result/markup.ts'
import { newId } from '../../http/capability.ts'
import { alter, type DeskRefusal, eraseBooking, isRefusal, withdrawing } from '../desk.ts'
import { possible, shownBooking } from '../shown.ts'
import { staffSeen } from '../staff-seen.ts'
import { type Asking, type Door, formIn, noteChange, page } from './door.ts'
import { type Kept, knocked } from './managing.ts'
import { erasedPage, erasePage, ownRecordPage } from './own-record-page.ts'
import { ownRecordWords } from './own-record-words.ts'
import { bookingPath, pagePath } from './paths.ts'
import { keyIn } from './placing.ts'
import { refused } from './refusing.ts'

// What students do with their own data, behind the private link of their booking.

/** All that is kept, and who of the staff looked at it. */
export async function data(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { language, ports } = door
  const [seen, { offices }] = await Promise.all([
    staffSeen(ports, kept.booking),
    ports.bookings.roster(),
  ])
  const own = { ...kept, key: newId(), language, seen, offices }
  return page(c, door, ownRecordWords[language].title, ownRecordPage(own))
}

export async function askErase(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { language } = door
  return page(c, door, ownRecordWords[language].eraseTitle, erasePage({ ...kept, language }))
}

/** The same as a file, in a form a machine can read. */
export async function copy(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const booking = shownBooking(kept.booking, door.ports.clock().getTime())
  const staff = await staffSeen(door.ports, kept.booking)
  c.header('content-disposition', 'attachment; filename="rantau.json"')
  return c.json({ format: 'rantau-booking-1', booking, staff })
}

/** Why nothing was done, and the way back. */
function unchanged(
  c: Asking,
  door: Door,
  { booking, link }: Kept,
  refusal: DeskRefusal,
): Promise<Response> {
  const { language } = door
  const { back } = ownRecordWords[language]
  const rest = html`<p class="actions"><a class="button" href="${bookingPath(language, link)}">${back}</a></p>`
  return refused(c, door, refusal, rest, booking.wishes.zone)
}

/** Takes one consent back, and shows what is still agreed to. */
export async function takeBack(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const purpose = withdrawable.find((one) => one === form.get('purpose'))
  const path = bookingPath(door.language, kept.link, 'data')
  if (purpose === undefined) return c.redirect(path, 303)
  const outcome = await alter(door.ports, kept.booking, withdrawing([purpose]), keyIn(form))
  return isRefusal(outcome) ? unchanged(c, door, kept, outcome) : c.redirect(path, 303)
}

/** Erases everything; the page around a frame learns that a seat is given up. */
export async function eraseAll(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { booking } = kept
  const now = door.ports.clock().getTime()
  const outcome = await eraseBooking(door.ports, booking)
  if (isRefusal(outcome)) return unchanged(c, door, kept, outcome)
  if (possible(booking, now).cancel)
    noteChange(c, {
      ...shownBooking(booking, now),
      version: booking.version + 1,
      state: 'cancelled',
    })
  return c.redirect(pagePath(door.language, 'erased'), 303)
}

export const erased = (c: Asking, door: Door): Promise<Response> =>
  page(c, door, ownRecordWords[door.language].erased, erasedPage(door.language))
