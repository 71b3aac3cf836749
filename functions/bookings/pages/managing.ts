import { type Booking, stateAt } from '../../../shared/booking/booking.ts'
import type { Roster } from '../../../shared/booking/roster.ts'
import { dateIn, type Instant } from '../../../shared/booking/time.ts'
import { reasonOf } from '../../../shared/booking/typed.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { hashOf, newId } from '../../http/capability.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import { assessmentNamed, isSeenIn } from '../../http/shown-by-booking.ts'
import {
  accepting,
  alter,
  cancelling,
  type Deed,
  homeOf,
  isRefusal,
  moving,
  opened,
} from '../desk.ts'
import { besides } from '../nearest.ts'
import { possible } from '../shown.ts'
import { bookingPage, cancelPage } from './booking-page.ts'
import { type Asking, type Door, formIn, noteChange, page, query, waysOut } from './door.ts'
import { offeredBy } from './offered.ts'
import { hidden } from './parts.ts'
import { bookingPath } from './paths.ts'
import { keyIn } from './placing.ts'
import { instead, refused } from './refusing.ts'
import { dayList, narrowing, neighbours, timeIn } from './times.ts'
import { able, type Wish, wishIn } from './wish.ts'
import { pageWords } from './words.ts'

// What a private link opens, and what can be done there. Looking changes nothing.

export type Kept = { readonly booking: Booking; readonly link: string }

/** The booking the address opens, or the page that says it opens none. */
export async function knocked(c: Asking, door: Door): Promise<Kept | Response> {
  const link = c.req.param('link') ?? ''
  const [id = '', token = ''] = link.split('.')
  const booking = await opened(door.ports, { id, tokenHash: await hashOf(token) })
  if (booking !== undefined) return { booking, link }
  const { gone, goneLead } = pageWords[door.language].booking
  const content = html`<h1>${gone}</h1><p class="lead">${goneLead}</p>${waysOut(door.language)}`
  return page(c, door, gone, content, 404)
}

/** Whether the counselor can see the assessment that was brought, as it is now. */
async function isShown({ ports }: Door, { booking }: Kept, { counselors }: Roster) {
  const named = assessmentNamed(booking)
  if (named === undefined || ports.assessments === undefined) return true
  const now = ports.clock()
  const office = counselors.find(({ id }) => id === booking.counselor)?.office
  return isSeenIn(office, booking, await ports.assessments.read(named, now), now)
}

async function shown(
  c: Asking,
  door: Door,
  pageOf: typeof bookingPage,
  title: (booking: Booking, now: Instant) => string,
): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const now = ports.clock().getTime()
  const address = `${ownOrigin(c)}${bookingPath(language, kept.link)}`
  const shows = await isShown(door, kept, roster)
  const content = pageOf({ ...kept, address, roster, key: newId(), now, language, shows })
  return page(c, door, title(kept.booking, now), content)
}

export const show = (c: Asking, door: Door): Promise<Response> => {
  const { states } = pageWords[door.language].booking
  return shown(c, door, bookingPage, (booking, now) => states[stateAt(booking, now)])
}

export const askCancel = (c: Asking, door: Door): Promise<Response> =>
  shown(c, door, cancelPage, () => pageWords[door.language].booking.cancelTitle)

/** What the booking was chosen by; who and when can be asked for anew. */
const wishOf = ({ wishes, service }: Booking, asked = new URLSearchParams()): Wish => ({
  ...wishIn(asked),
  topic: wishes.topic,
  spoken: wishes.spoken ?? wishes.language,
  service,
  way: wishes.way,
  zone: asked.has('zone') ? wishIn(asked).zone : wishes.zone,
})

const backTo = ({ language }: Door, link: string): Markup =>
  html`<a class="button button-quiet" href="${bookingPath(language, link)}">${pageWords[language].moving.back}</a>`

const weeksAway = (door: Door, { link, booking }: Kept, wish: Wish, from: string): Markup => {
  const { times } = pageWords[door.language]
  const { earlier, later } = neighbours(from, dateIn(wish.zone, door.ports.clock().getTime()))
  const path = bookingPath(door.language, link, 'move')
  const asked = { ...(wish.counselor && { counselor: wish.counselor }) }
  const zone = wish.zone === booking.wishes.zone ? {} : { zone: wish.zone }
  const to = (day: string, label: string) =>
    html`<a class="button button-quiet" href="${`${path}?${new URLSearchParams({ ...asked, ...zone, from: day })}`}">${label}</a>`
  return html`<div class="actions">${earlier === undefined ? '' : to(earlier, times.earlier)}${to(later, times.later)}</div>`
}

/** Whoever could be asked for instead; the counselor of the booking always is. */
const couldTake = async ({ ports }: Door, { booking }: Kept, wish: Wish) => {
  const roster = await ports.bookings.roster()
  const others = able(roster, wish).map(({ id }) => id)
  return roster.counselors.filter(({ id }) => id === booking.counselor || others.includes(id))
}

export async function otherTimes(c: Asking, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { ports, language } = door
  const { booking, link } = kept
  const now = ports.clock().getTime()
  // What cannot be moved is shown with what can be done instead.
  if (!possible(booking, now).move) return c.redirect(bookingPath(language, link), 303)
  const wish = wishOf(booking, query(c))
  const whom = await couldTake(door, kept, wish)
  const meant = whom.filter(({ id }) => wish.counselor === undefined || id === wish.counselor)
  const offered = await offeredBy(ports, meant, wish, [booking.id])
  const free = offered.free.filter(
    ({ start, counselor: { id } }) => id !== booking.counselor || start !== booking.place?.start,
  )
  const { moving: words, times } = pageWords[language]
  const action = bookingPath(language, link, 'move')
  const content = html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
    ${narrowing({ whom, wish, carried: [], action, method: 'get', fields: { from: wish.from } }, language)}
    ${free.length === 0 ? html`<p class="card">${times.none}</p>` : ''}
    <form method="post" action="${action}" class="days">
      ${hidden({ key: newId() })}${dayList(free, { zone: wish.zone, now, language })}</form>
    ${weeksAway(door, kept, wish, offered.from)}
    <p class="actions">${backTo(door, link)}</p>`
  return page(c, door, words.title, content)
}

/** Does it, and shows the booking as it is then. */
async function act(
  c: Asking,
  door: Door,
  { booking, link }: Kept,
  deed: Deed,
  key: string | undefined,
): Promise<Response> {
  const { ports, language } = door
  const outcome = await alter(ports, booking, deed, key)
  if (!isRefusal(outcome)) {
    if (!outcome.replayed) noteChange(c, outcome.answer)
    return c.redirect(bookingPath(language, link), 303)
  }
  const wish = wishOf(booking)
  const action = bookingPath(language, link, 'move')
  const fields = { key: newId() }
  const at = besides(outcome, { ...(deed.to ?? homeOf(booking)), way: booking.wishes.way })
  // Times are worth nothing to whoever may not move at all.
  const canMove = deed.to !== undefined && possible(booking, ports.clock().getTime()).move
  const times = canMove ? await instead(door, { at, wish, carried: [], action, fields }) : ''
  const rest = html`${times}<p class="actions">${backTo(door, link)}</p>`
  return refused(c, door, outcome, rest, wish.zone)
}

async function acted(
  c: Asking,
  door: Door,
  deedIn: (form: URLSearchParams, booking: Booking) => Deed | undefined,
): Promise<Response> {
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const deed = deedIn(form, kept.booking)
  if (deed === undefined) return c.redirect(bookingPath(door.language, kept.link), 303)
  return act(c, door, kept, deed, keyIn(form))
}

export const move = (c: Asking, door: Door): Promise<Response> =>
  acted(c, door, (form, { service }) => {
    const time = timeIn(form.get('time'))
    return time && moving({ ...time, service })
  })

export const giveUp = (c: Asking, door: Door): Promise<Response> =>
  acted(c, door, (form) => cancelling(reasonOf(form.get('reason') ?? '')))

export const take = (c: Asking, door: Door): Promise<Response> => acted(c, door, () => accepting)
