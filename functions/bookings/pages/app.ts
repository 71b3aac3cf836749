import { type Context, Hono } from 'hono'
import type { Booking } from '../../../shared/booking/booking.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import { hashOf, newId } from '../../http/capability.ts'
import type { Exchange } from '../../http/exchange.ts'
import { framed, frameOf } from '../../http/framed.ts'
import { type Language, languages } from '../../http/language.ts'
import { type Refusal, statusOf, wordsOf } from '../../http/problem.ts'
import {
  type At,
  accepting,
  alter,
  cancelling,
  type Deed,
  type DeskRefusal,
  holdStart,
  homeOf,
  isRefusal,
  moving,
  opened,
  queue,
  releaseHold,
  reserve,
} from '../desk.ts'
import { nearestTo } from '../nearest.ts'
import type { BookingsPorts } from '../ports.ts'
import { VisitorToken } from '../requests.ts'
import { bookingPage, gonePage } from './booking-page.ts'
import { choosePage } from './choose.ts'
import { detailsPage } from './details.ts'
import { bookingIn, fillingOf, waitIn } from './filling.ts'
import { hidden } from './parts.ts'
import { bookingPath, choosePath, pagePath, patterns } from './paths.ts'
import { dayList, offeredFor, timeIn, timesPage } from './times.ts'
import { type Wish, wishFields, wishIn } from './wish.ts'
import { pageWords } from './words.ts'

// The pages on which a talk is booked without script: forms, POST, redirect, GET.

type Door = { readonly ports: BookingsPorts; readonly language: Language }
type Status = 200 | 403 | 404 | 409 | 422 | 503

async function page(
  c: Context<Exchange>,
  { ports, language }: Door,
  title: string,
  content: Markup,
  status: Status = 200,
): Promise<Response> {
  const frame = await frameOf(ports, language, 'talk')
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  return c.html(framed(frame, title, content.markup), status)
}

const query = (c: Context<Exchange>): URLSearchParams => new URL(c.req.url).searchParams

const visitorIn = (fields: URLSearchParams): string => {
  const token = VisitorToken.safeParse(fields.get('visitor'))
  return token.success ? token.data : `${newId()}${newId()}`
}

/** Times to take instead, each a button that does the same as before. */
async function instead(
  { ports, language }: Door,
  at: At,
  wish: Wish,
  action: string,
  fields: Readonly<Record<string, string | undefined>>,
): Promise<Markup> {
  const roster = await ports.bookings.roster()
  const nearest = await nearestTo(ports, roster.counselors, at.counselor, at)
  const free = nearest.flatMap(({ counselor: id, start, end }) => {
    const counselor = roster.counselors.find((one) => one.id === id)
    const [from, to] = [Date.parse(start), Date.parse(end)]
    return counselor ? [{ counselor, start: from, end: to, seatsLeft: 1, seatsMax: 1 }] : []
  })
  const words = pageWords[language].refused
  return html`${
    free.length === 0
      ? ''
      : html`<h2>${words.nearest}</h2><form method="post" action="${action}" class="stack">${hidden(fields)}${free.map(
          (one) => dayList([one], wish, language)[0],
        )}</form>`
  }<p><a class="button button-quiet" href="${pagePath(language, 'times', wishFields(wish))}">${words.other}</a></p>`
}

/** A refusal as a page: what came, what to do, and what can be had instead. */
async function refused(
  c: Context<Exchange>,
  door: Door,
  refusal: DeskRefusal,
  rest: Markup,
  zone: string,
): Promise<Response> {
  c.set('refusal', refusal.kind)
  const words = wordsOf({ ...refusal, zone } as Refusal, door.language)
  const content = html`<div class="card sign-warn" role="alert"><h1>${words.title}</h1>
    <p class="lead">${words.detail}</p><p>${words.next}</p></div>${rest}`
  return page(c, door, words.title, content, statusOf(refusal.kind) as Status)
}

async function choose(c: Context<Exchange>, door: Door): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(query(c))
  return page(c, door, pageWords[language].choose.title, choosePage(roster, wish, language))
}

async function times(c: Context<Exchange>, door: Door): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(query(c))
  const offered = await offeredFor(ports, roster, wish)
  const now = ports.clock().getTime()
  const content = timesPage({ roster, offered, wish, now, language }, visitorIn(query(c)))
  return page(c, door, pageWords[language].times.title, content)
}

async function holdTime(c: Context<Exchange>, door: Door): Promise<Response> {
  const { ports, language } = door
  const form = await formBody(c)
  if (form instanceof Response) return form
  const wish = wishIn(form)
  const time = timeIn(form.get('time'))
  if (time === undefined) return c.redirect(pagePath(language, 'times', wishFields(wish)), 303)
  const at = { ...time, service: wish.service }
  const visitor = visitorIn(form)
  const outcome = await holdStart(ports, at, visitor)
  const fields = { ...wishFields(wish), visitor }
  if (isRefusal(outcome)) {
    const rest = await instead(door, at, wish, pagePath(language, 'hold'), fields)
    return refused(c, door, outcome, rest, wish.zone)
  }
  const next = {
    ...fields,
    counselor: at.counselor,
    start: new Date(at.start).toISOString(),
    hold: outcome.answer.hold,
  }
  return c.redirect(pagePath(language, 'details', next), 303)
}

async function letGo(c: Context<Exchange>, { ports, language }: Door): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  // A hold that is gone already is as good as given back.
  await releaseHold(ports, form.get('hold') ?? '', visitorIn(form))
  const wish = { ...wishIn(form), counselor: undefined }
  return c.redirect(pagePath(language, 'times', wishFields(wish)), 303)
}

async function details(c: Context<Exchange>, door: Door): Promise<Response> {
  const filling = await fillingOf(door.ports, query(c), door.language)
  if (filling === undefined) return c.redirect(choosePath(door.language), 303)
  const words = pageWords[door.language].details
  const title = filling.subject.kind === 'line' ? words.waitTitle : words.title
  return page(c, door, title, detailsPage(filling))
}

/** The form again, with what was typed and what is wrong with it. */
async function again(
  c: Context<Exchange>,
  door: Door,
  form: URLSearchParams,
  problems: Parameters<typeof fillingOf>[3],
): Promise<Response> {
  const filling = await fillingOf(door.ports, form, door.language, problems)
  if (filling === undefined) return c.redirect(choosePath(door.language), 303)
  const title = pageWords[door.language].details.errorTitle
  return page(c, door, title, detailsPage(filling), 422)
}

const keyIn = (form: URLSearchParams): string | undefined =>
  /^[\w-]{22,128}$/.exec(form.get('key') ?? '')?.[0]

/** What was typed, carried on to another time. */
const carried = (form: URLSearchParams): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...form].filter(([name]) => !['start', 'hold', 'key', 'time'].includes(name)))

async function place(c: Context<Exchange>, door: Door): Promise<Response> {
  const { ports, language } = door
  const form = await formBody(c)
  if (form instanceof Response) return form
  const { request, problems } = bookingIn(form, language)
  if (request === undefined) return again(c, door, form, problems)
  const outcome = await reserve(ports, request, keyIn(form))
  if (outcome.kind === 'placed')
    return c.redirect(bookingPath(language, `${outcome.link.id}.${outcome.link.token}`), 303)
  const at = { ...request, start: Date.parse(request.start) }
  const wish = wishIn(form)
  const rest = await instead(door, at, wish, pagePath(language, 'hold'), carried(form))
  return refused(c, door, outcome, rest, wish.zone)
}

async function joinLine(c: Context<Exchange>, door: Door): Promise<Response> {
  const { ports, language } = door
  const form = await formBody(c)
  if (form instanceof Response) return form
  const { request, problems } = waitIn(form, language)
  if (request === undefined) return again(c, door, form, problems)
  const outcome = await queue(ports, request, keyIn(form))
  if (outcome.kind === 'placed')
    return c.redirect(bookingPath(language, `${outcome.link.id}.${outcome.link.token}`), 303)
  const at = { ...request, start: Date.parse(request.from) }
  const wish = wishIn(form)
  const rest = await instead(door, at, wish, pagePath(language, 'hold'), carried(form))
  return refused(c, door, outcome, rest, wish.zone)
}

type Kept = { readonly booking: Booking; readonly link: string }

/** The booking the address opens, or the page that says it opens none. */
async function knocked(c: Context<Exchange>, door: Door): Promise<Kept | Response> {
  const link = c.req.param('link') ?? ''
  const [id = '', token = ''] = link.split('.')
  const booking = await opened(door.ports, { id, tokenHash: await hashOf(token) })
  if (booking !== undefined) return { booking, link }
  const words = pageWords[door.language].booking
  return page(c, door, words.gone, gonePage(door.language), 404)
}

async function show(c: Context<Exchange>, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const now = ports.clock().getTime()
  const content = bookingPage({ ...kept, roster, key: newId(), now, language })
  return page(c, door, pageWords[language].booking.states[kept.booking.state], content)
}

const wishOf = ({ wishes, service }: Booking): Wish => ({
  topic: wishes.topic,
  spoken: wishes.language,
  service,
  way: wishes.way,
  zone: wishes.zone,
})

async function otherTimes(c: Context<Exchange>, door: Door): Promise<Response> {
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const { ports, language } = door
  const { booking, link } = kept
  const roster = await ports.bookings.roster()
  const wish = { ...wishOf(booking), from: query(c).get('from') ?? undefined }
  const offered = await offeredFor(
    ports,
    roster,
    wishIn(
      new URLSearchParams(
        Object.entries(wishFields(wish)).filter((one): one is [string, string] => Boolean(one[1])),
      ),
    ),
    [booking.id],
  )
  const words = pageWords[language]
  const content = html`<h1>${words.moving.title}</h1><p class="lead">${words.moving.lead}</p>
    <form method="post" action="${bookingPath(language, link, 'move')}" class="stack">
      ${hidden({ key: newId() })}${dayList(offered.free, wish, language)}</form>
    ${offered.free.length === 0 ? html`<p>${words.times.none}</p>` : ''}
    <p><a class="button button-quiet" href="${bookingPath(language, link)}">${words.moving.back}</a></p>`
  return page(c, door, words.moving.title, content)
}

/** Does it, and shows the booking as it is then. */
async function act(
  c: Context<Exchange>,
  door: Door,
  { booking, link }: Kept,
  deed: Deed,
  key: string | undefined,
): Promise<Response> {
  const { ports, language } = door
  const outcome = await alter(ports, booking, deed, key)
  if (!isRefusal(outcome)) return c.redirect(bookingPath(language, link), 303)
  const wish = wishOf(booking)
  const at = deed.to ?? homeOf(booking)
  const back = html`<p><a class="button" href="${bookingPath(language, link)}">${pageWords[language].moving.back}</a></p>`
  const rest =
    deed.to === undefined
      ? back
      : html`${await instead(door, at, wish, bookingPath(language, link, 'move'), { key: newId() })}${back}`
  return refused(c, door, outcome, rest, wish.zone)
}

async function acted(
  c: Context<Exchange>,
  door: Door,
  deedIn: (form: URLSearchParams, booking: Booking) => Deed | undefined,
): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const kept = await knocked(c, door)
  if (kept instanceof Response) return kept
  const deed = deedIn(form, kept.booking)
  if (deed === undefined) return c.redirect(bookingPath(door.language, kept.link), 303)
  return act(c, door, kept, deed, keyIn(form))
}

const moveIn = (form: URLSearchParams, { service }: Booking): Deed | undefined => {
  const time = timeIn(form.get('time'))
  return time && moving({ ...time, service })
}

const reasonMax = 500

const cancelIn = (form: URLSearchParams): Deed => {
  const reason = form.get('reason')?.trim().slice(0, reasonMax)
  return cancelling(reason === '' ? undefined : reason)
}

/** Every page about talks, in both languages. */
export function pages(ports: BookingsPorts) {
  const app = new Hono<Exchange>()
  for (const language of languages) {
    const door = { ports, language }
    const at = patterns(language)
    const to =
      (work: (c: Context<Exchange>, door: Door) => Promise<Response>) => (c: Context<Exchange>) => {
        c.set('language', language)
        return work(c, door)
      }
    app.get(at.choose, to(choose))
    app.get(at.page('times'), to(times))
    app.post(at.page('hold'), to(holdTime))
    app.post(at.page('release'), to(letGo))
    app.get(at.page('details'), to(details))
    app.get(at.page('line'), to(details))
    app.post(at.page('book'), to(place))
    app.post(at.page('wait'), to(joinLine))
    app.get(at.booking, to(show))
    app.get(at.deed('move'), to(otherTimes))
    app.post(
      at.deed('move'),
      to((c, here) => acted(c, here, moveIn)),
    )
    app.post(
      at.deed('cancel'),
      to((c, here) => acted(c, here, cancelIn)),
    )
    app.post(
      at.deed('accept'),
      to((c, here) => acted(c, here, () => accepting)),
    )
  }
  return app
}
