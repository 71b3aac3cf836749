import { weekOf, weekStart } from '../../../shared/booking/ledger.ts'
import { listedStarts } from '../../../shared/booking/listing.ts'
import type { Counselor, Roster } from '../../../shared/booking/roster.ts'
import type { FreeStart } from '../../../shared/booking/slots.ts'
import { dateIn, datePlus, type Instant, zonedDay } from '../../../shared/booking/time.ts'
import { clockText, dayText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { diaryOver } from '../diaries.ts'
import type { BookingsPorts } from '../ports.ts'
import { hidden, serviceName } from './parts.ts'
import { choosePath, pagePath } from './paths.ts'
import { servicesOf, suited, type Wish, wishFields } from './wish.ts'
import { pageWords } from './words.ts'

// The free times of two weeks, by the reader's days; one tap holds one.

const daysShown = 14

export type FreeTime = FreeStart & { readonly counselor: Counselor }

export type Offered = {
  readonly from: string
  readonly free: readonly FreeTime[]
  /** Who could have been asked: what can be waited for. */
  readonly whom: readonly Counselor[]
}

/** What is free for a wish in the two weeks from its first day on. */
export async function offeredFor(
  ports: BookingsPorts,
  roster: Roster,
  wish: Wish,
  besides?: readonly string[],
): Promise<Offered> {
  const now = ports.clock().getTime()
  const today = dateIn(wish.zone, now)
  const from = wish.from === undefined || wish.from < today ? today : wish.from
  const [first, last] = [
    zonedDay(wish.zone, from).start,
    zonedDay(wish.zone, datePlus(from, daysShown)).start,
  ]
  const whom = suited(roster, wish)
  const each = whom.map(async (counselor) => {
    const diary = await diaryOver(ports, counselor, first, last)
    const free = listedStarts(
      diary,
      wish.service,
      { from: first, to: last },
      { now, without: besides },
    )
    return free.map((one) => ({ ...one, counselor }))
  })
  return { from, whom, free: (await Promise.all(each)).flat() }
}

/** Each start once: of several counselors who could, the one with most of it still free. */
const once = (free: readonly FreeTime[]): readonly FreeTime[] => {
  const load = Map.groupBy(free, ({ counselor }) => counselor.id)
  const spare = ({ counselor }: FreeTime) => load.get(counselor.id)?.length ?? 0
  return [...Map.groupBy(free, ({ start }) => start).values()]
    .map((same) => same.toSorted((a, b) => spare(b) - spare(a))[0])
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.start - b.start)
}

/** What a tap on a time sends: whom and when. */
export const timeValue = ({ counselor, start }: FreeTime): string =>
  `${counselor.id}@${new Date(start).toISOString()}`

const timePattern = /^([a-z0-9][a-z0-9-]{0,63})@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/

/** A tapped time read back; undefined if it is none. */
export function timeIn(value: string | null): { counselor: string; start: Instant } | undefined {
  const [, counselor, text] = timePattern.exec(value ?? '') ?? []
  const start = Date.parse(text ?? '')
  return counselor === undefined || Number.isNaN(start) ? undefined : { counselor, start }
}

const timeButton = (one: FreeTime, wish: Wish, language: Language): Markup => {
  const { times } = pageWords[language]
  const [here, there] = [
    clockText(one.start, wish.zone, language),
    clockText(one.start, one.counselor.zone, language),
  ]
  return html`<button class="time" name="time" value="${timeValue(one)}"><strong>${here}</strong><span>${
    one.counselor.name
  }</span>${
    here === there ? '' : html`<span>${times.elsewhere(there, zoneText(one.counselor.zone))}</span>`
  }${one.seatsMax > 1 ? html`<span>${times.seats(one.seatsLeft)}</span>` : ''}${
    one.place === undefined ? '' : html`<span>${one.place}</span>`
  }</button>`
}

/** Days with their times, the first one open. */
export const dayList = (
  free: readonly FreeTime[],
  wish: Wish,
  language: Language,
): readonly Markup[] => {
  const { times } = pageWords[language]
  const days = Map.groupBy(once(free), ({ start }) => dateIn(wish.zone, start))
  return [...days.values()].map(
    (starts, at) => html`<details class="fold day"${at === 0 ? html` open` : ''}>
      <summary><span>${dayText(starts[0]?.start ?? 0, wish.zone, language)}</span>
        <span class="small">${times.count(starts.length)}</span></summary>
      <div class="times">${starts.map((one) => timeButton(one, wish, language))}</div>
    </details>`,
  )
}

const zones = [
  'Asia/Makassar',
  'Asia/Jakarta',
  'Asia/Jayapura',
  'Asia/Kuala_Lumpur',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Taipei',
  'Asia/Riyadh',
  'Europe/Berlin',
  'Australia/Darwin',
] as const

const zoneChoice = (wish: Wish, language: Language): Markup => {
  const { times } = pageWords[language]
  const known = (zones as readonly string[]).includes(wish.zone) ? zones : [wish.zone, ...zones]
  const { zone: _, ...rest } = wishFields(wish)
  return html`<form method="get" action="${pagePath(language, 'times')}" class="inline">
    ${hidden(rest)}
    <label for="zone">${times.zone}</label>
    <select id="zone" name="zone">${known.map(
      (zone) =>
        html`<option value="${zone}"${zone === wish.zone ? html` selected` : ''}>${zoneText(zone)}</option>`,
    )}</select>
    <button class="button button-quiet">${times.showZone}</button>
  </form>`
}

/** Weeks of the shown range in which somebody could be waited for. */
const waitable = (
  { whom, from }: Offered,
  wish: Wish,
  now: Instant,
): readonly { counselor: Counselor; first: Instant; last: Instant }[] => {
  const start = Math.max(zonedDay(wish.zone, from).start, now)
  const weeks = [weekOf(start), weekOf(start) + 1]
  return whom.flatMap((counselor) =>
    weeks.map((week) => ({
      counselor,
      first: Math.max(weekStart(week), start),
      last: weekStart(week + 1) - 1,
    })),
  )
}

const waits = (offered: Offered, wish: Wish, now: Instant, language: Language): Markup | '' => {
  const { times } = pageWords[language]
  const lines = waitable(offered, wish, now)
  if (lines.length === 0) return ''
  return html`<h3>${times.waitTitle}</h3><p>${times.waitLead}</p>
    <ul class="links">${lines.map(({ counselor, first, last }) => {
      const week = `${dayText(first, wish.zone, language)} – ${dayText(last, wish.zone, language)}`
      const query = {
        ...wishFields({ ...wish, counselor: counselor.id }),
        first: new Date(first).toISOString(),
        last: new Date(last).toISOString(),
      }
      return html`<li><a href="${pagePath(language, 'line', query)}">${times.waitFor(counselor.name, week)}</a></li>`
    })}</ul>`
}

/** Where to go when nothing is free: another counselor, another kind of talk, later, in line. */
function noDeadEnd(
  roster: Roster,
  offered: Offered,
  wish: Wish,
  now: Instant,
  language: Language,
): Markup {
  const { times } = pageWords[language]
  const others = servicesOf(roster).filter(({ service }) => service !== wish.service)
  const wider = { ...wish, counselor: undefined, way: 'any' as const }
  const narrow = wish.counselor !== undefined || wish.way !== 'any'
  const later = { ...wish, from: datePlus(offered.from, daysShown) }
  return html`<section class="card"><h2>${times.none}</h2><p>${times.noneLead}</p>
    <ul class="links">
      ${narrow ? html`<li><a href="${pagePath(language, 'times', wishFields(wider))}">${times.otherWay}</a></li>` : ''}
      ${others.map(
        (one) =>
          html`<li><a href="${pagePath(language, 'times', wishFields({ ...wish, service: one.service }))}">${times.otherService(serviceName(one, language))}</a></li>`,
      )}
      <li><a href="${pagePath(language, 'times', wishFields(later))}">${times.laterWeeks}</a></li>
    </ul>
    ${waits(offered, wish, now, language)}</section>`
}

const chosenLine = (roster: Roster, wish: Wish, language: Language): string => {
  const { choose } = pageWords[language]
  const offering = servicesOf(roster).find(({ service }) => service === wish.service)
  const way = wish.way === 'any' ? choose.anyWay : choose.ways[wish.way]
  const kind = offering === undefined ? wish.service : serviceName(offering, language)
  return [choose.topics[wish.topic], kind, way, choose.languages[wish.spoken]].join(' · ')
}

const neighbours = (offered: Offered, wish: Wish, today: string, language: Language): Markup => {
  const { times } = pageWords[language]
  const before = datePlus(offered.from, -daysShown)
  const at = (from: string) => pagePath(language, 'times', wishFields({ ...wish, from }))
  return html`<p class="actions">${
    offered.from > today
      ? html`<a class="button button-quiet" href="${at(before < today ? today : before)}">${times.earlier}</a>`
      : ''
  }<a class="button button-quiet" href="${at(datePlus(offered.from, daysShown))}">${times.later}</a></p>`
}

type Shown = {
  readonly roster: Roster
  readonly offered: Offered
  readonly wish: Wish
  readonly now: Instant
  readonly language: Language
}

/** The free times, each a button that holds it. */
export function timesPage(shown: Shown, visitor: string): Markup {
  const { roster, offered, wish, now, language } = shown
  const { times, choose } = pageWords[language]
  const today = dateIn(wish.zone, now)
  const fields = { ...wishFields(wish), visitor }
  return html`<h1>${times.title}</h1>
    <p>${chosenLine(roster, wish, language)}
      <a href="${choosePath(language, wishFields(wish))}">${times.change}</a></p>
    ${zoneChoice(wish, language)}
    ${
      offered.free.length === 0
        ? noDeadEnd(roster, offered, wish, now, language)
        : html`<p>${times.lead}</p>
          <form method="post" action="${pagePath(language, 'hold')}" class="stack" aria-label="${choose.submit}">
            ${hidden(fields)}${dayList(offered.free, wish, language)}
          </form>`
    }
    ${neighbours(offered, wish, today, language)}
    ${
      offered.free.length === 0
        ? ''
        : html`<details class="fold"><summary>${times.waitTitle}</summary>
          <div class="stack">${waits(offered, wish, now, language)}</div></details>`
    }`
}
