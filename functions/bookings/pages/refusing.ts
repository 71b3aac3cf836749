import { html, type Markup } from '../../../shared/result/markup.ts'
import { extraHeaders, type Refusal, statusOf, wordsOf } from '../../http/problem.ts'
import type { At, DeskRefusal } from '../desk.ts'
import { nearestTo } from '../nearest.ts'
import { type Carried, hiddenCarried, onward } from './carried.ts'
import { type Asking, type Door, notice, page, type Status } from './door.ts'
import type { FreeTime } from './offered.ts'
import { hidden, officeChat, officeOf } from './parts.ts'
import { pagePath } from './paths.ts'
import { fewTimes, lineForm } from './times.ts'
import { type Wish, wishFields } from './wish.ts'
import { pageWords } from './words.ts'

// A refusal as a page: what came, what to do, and what can be had instead. Nothing typed is lost.

/** The nearest starts that are free, whoever gives them. */
async function nearestFree({ ports }: Door, at: At): Promise<readonly FreeTime[]> {
  const { counselors } = await ports.bookings.roster()
  const nearest = await nearestTo(ports, counselors, at.counselor, at)
  return nearest.flatMap(({ counselor: id, start, end }) => {
    const counselor = counselors.find((one) => one.id === id)
    if (counselor === undefined) return []
    const [from, to] = [Date.parse(start), Date.parse(end)]
    return [{ counselor, zone: counselor.zone, start: from, end: to, seatsLeft: 1, seatsMax: 1 }]
  })
}

type Instead = {
  readonly at: At
  readonly wish: Wish
  readonly carried: Carried
  /** Where a tap on a time leads, and what goes along. */
  readonly action: string
  readonly fields: Readonly<Record<string, string | undefined>>
}

/** Times to take instead, each a button that does the same as before. */
export async function instead(
  door: Door,
  { at, wish, carried, action, fields }: Instead,
): Promise<Markup> {
  const free = await nearestFree(door, at)
  const { refused } = pageWords[door.language]
  if (free.length === 0) return html``
  return html`<h2>${refused.nearest}</h2><form method="post" action="${action}" class="days">
    ${hidden(fields)}${hiddenCarried(carried)}${fewTimes(free, wish.zone, door.language)}</form>`
}

/** What could not be had, and why. */
type Lost = Pick<Instead, 'at' | 'wish' | 'carried'> & { readonly kind: DeskRefusal['kind'] }

/** What may have been booked before, by a link that was lost. */
const ownAlready: readonly DeskRefusal['kind'][] = [
  'student-busy',
  'seat-already',
  'already-waiting',
]

/** A way on that only this refusal has: the line of a full group, or whoever knows the booking. */
async function onlyThen(door: Door, { at, wish, carried, kind }: Lost): Promise<Markup | ''> {
  const { language, ports } = door
  const { whom, office } = officeOf(await ports.bookings.roster(), at.counselor)
  const { refused, times } = pageWords[language]
  if (kind === 'session-full' && whom !== undefined) {
    const line = { counselor: whom, first: at.start, last: at.start, full: true } as const
    return html`<section class="card stack"><h2>${times.waitTitle}</h2><p>${times.waitLead}</p>
      <ul class="links">${lineForm(line, wish, carried, language)}</ul></section>`
  }
  if (!ownAlready.includes(kind)) return ''
  return html`<p>${refused.lost}</p>${officeChat(office, refused.lostChat, language)}`
}

/** The same for somebody who has no booking yet, with the way to all other times. */
export async function insteadOfHold(
  door: Door,
  { at, wish, carried, kind }: Lost,
): Promise<Markup> {
  const { language } = door
  const { refused } = pageWords[language]
  const action = pagePath(language, 'hold')
  const times = await instead(door, { at, wish, carried, action, fields: wishFields(wish) })
  const anybody = { ...wish, counselor: undefined }
  const look = 'button button-quiet'
  const more = await onlyThen(door, { at, wish, carried, kind })
  return html`${carried.length === 0 ? '' : html`<p><strong>${refused.kept}</strong></p>`}${times}${more}
    <div class="actions">${onward({ page: 'times', wish: anybody, carried, label: refused.other, look }, language)}</div>`
}

/** The page of a refusal. */
export function refused(
  c: Asking,
  door: Door,
  refusal: DeskRefusal,
  rest: Markup,
  zone: string,
): Promise<Response> {
  c.set('refusal', refusal.kind)
  for (const [name, value] of Object.entries(extraHeaders(refusal as Refusal)))
    c.header(name, value)
  const words = wordsOf({ ...refusal, zone } as Refusal, door.language)
  return page(c, door, words.title, notice(words, rest), statusOf(refusal.kind) as Status)
}
