import type { Context } from 'hono'
import type { Markup } from '../../../shared/result/markup.ts'
import { html } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { framed, frameOf } from '../../http/framed.ts'
import { type Language, languages } from '../../http/language.ts'
import type { BookingsPorts } from '../ports.ts'
import type { ShownBooking } from '../shown.ts'
import { withoutNames } from './about.ts'
import { saidByAddress } from './carried.ts'
import { choosePath, pathIn, sitePaths } from './paths.ts'
import { pageWords } from './words.ts'

// What every page about talks shares: its frame, and how what came is read.

export type Door = { readonly ports: BookingsPorts; readonly language: Language }
export type Asking = Context<Exchange>
export type Status = 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 500 | 503

/** The same page in the other language; what a form brought cannot be asked for again. */
const elsewhere = (c: Asking, from: Language, to: Language): string => {
  const { pathname, searchParams } = new URL(c.req.url)
  if (c.req.method !== 'GET') return choosePath(to)
  const path = pathname.slice(c.var.framing?.prefix.length ?? 0)
  // A frame's links are given its token anew.
  searchParams.delete('frame')
  return `${pathIn(path, from, to)}${searchParams.size === 0 ? '' : `?${searchParams}`}`
}

const attribute = (text: string): string => html`${text}`.markup

const switching = (frame: string, c: Asking, language: Language): string =>
  languages
    .filter((one) => one !== language)
    .reduce(
      (page, other) =>
        page.replaceAll(
          `href="${choosePath(other)}"`,
          () => `href="${attribute(elsewhere(c, language, other))}"`,
        ),
      frame,
    )

/** Answers with a page. */
export async function page(
  c: Asking,
  { ports, language }: Door,
  title: string,
  content: Markup,
  status: Status = 200,
): Promise<Response> {
  const frame = await frameOf(ports, language, c.var.ancestors === undefined ? 'talk' : 'embed')
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  const own = switching(withoutNames(frame), c, language)
  return c.html(framed(own, attribute(title), content.markup), status)
}

/** In a frame the campus is the one whose frame it is, whatever else was said. */
function ofCampus(c: Asking, fields: URLSearchParams): URLSearchParams {
  const { framing } = c.var
  if (framing !== undefined) fields.set('campus', framing.state.campus)
  return fields
}

export const query = (c: Asking): URLSearchParams =>
  ofCampus(c, saidByAddress(new URL(c.req.url).searchParams))

/** A page that says in a card what came and what to do, and then how to go on. */
export const notice = (
  {
    title,
    detail,
    next,
  }: { readonly title: string; readonly detail: string; readonly next: string },
  rest: Markup,
): Markup => html`<div class="card sign-warn" role="alert"><h1>${title}</h1>
    <p>${detail}</p><p>${next}</p></div>${rest}`

/** Where to go from a page that has nothing. */
export const waysOut = (language: Language): Markup => {
  const { booking } = pageWords[language]
  return html`<p class="actions"><a class="button" href="${choosePath(language)}">${booking.again}</a>
    <a class="button button-quiet" href="${sitePaths[language].help}">${booking.toHelp}</a></p>`
}

/** A form's fields, or a page that says why they could not be read. */
export async function formIn(c: Asking, door: Door): Promise<URLSearchParams | Response> {
  const form = await formBody(c)
  if (!(form instanceof Response)) return ofCampus(c, form)
  const { unreadable } = pageWords[door.language].refused
  return page(
    c,
    door,
    unreadable.title,
    notice(unreadable, waysOut(door.language)),
    form.status as Status,
  )
}

const changeNames = {
  waiting: 'requested',
  offered: 'requested',
  pending: 'requested',
  confirmed: 'booked',
  cancelled: 'cancelled',
  declined: undefined,
  lapsed: undefined,
  attended: undefined,
  'no-show': undefined,
} as const satisfies Record<ShownBooking['state'], string | undefined>

/** Remembers for the page around the frame what was done; a repeated request has done nothing. */
export function noteChange(c: Asking, { id, version, state }: ShownBooking): void {
  const name = changeNames[state]
  if (name !== undefined) c.set('changed', { name, booking: id, version })
}
