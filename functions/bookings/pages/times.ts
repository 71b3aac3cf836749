import type { Counselor, Roster } from '../../../shared/booking/roster.ts'
import { dateIn, datePlus, type Instant } from '../../../shared/booking/time.ts'
import { startsByDay, type ViewedDay, type ViewedStart } from '../../../shared/booking/viewed.ts'
import { dayText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { type Carried, hiddenCarried, onward } from './carried.ts'
import { elsewhere, labelText, momentText, nearDayText } from './clocks.ts'
import { daysShown, type FreeTime, type Line, type Offered, once } from './offered.ts'
import { noDeadEnd, type Otherwise } from './otherwise.ts'
import { hidden, serviceName } from './parts.ts'
import { pagePath } from './paths.ts'
import { able, servicesOf, type Wish, wishFields } from './wish.ts'
import { pageWords } from './words.ts'

// The free times of two weeks, by the reader's days; one tap holds one.

/** What a tap on a time sends: whom and when. */
export const timeValue = ({ counselor, start }: Pick<FreeTime, 'counselor' | 'start'>): string =>
  `${counselor.id}@${new Date(start).toISOString()}`

const timePattern = /^([a-z0-9][a-z0-9-]{0,63})@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/

/** A tapped time read back; undefined if it is none. */
export function timeIn(value: string | null): { counselor: string; start: Instant } | undefined {
  const [, counselor, text] = timePattern.exec(value ?? '') ?? []
  const start = Date.parse(text ?? '')
  return counselor === undefined || Number.isNaN(start) ? undefined : { counselor, start }
}

const timeButton = (one: ViewedStart<FreeTime>, language: Language): Markup => {
  const { times } = pageWords[language]
  const also = elsewhere(one.here, one.there, language)
  return html`<button class="time" name="time" value="${timeValue(one)}"><strong>${labelText(
    one.here,
    language,
  )}</strong><span>${one.counselor.name}</span>${also === undefined ? '' : html`<span>${also}</span>`}${
    one.seatsMax > 1 ? html`<span>${times.seats(one.seatsLeft)}</span>` : ''
  }${one.place === undefined ? '' : html`<span>${one.place}</span>`}</button>`
}

/** A day with more times than this is told in parts. */
const atOnceMax = 6

type Part = 'night' | 'morning' | 'afternoon' | 'evening'

const partOf = ({ here: { time } }: ViewedStart<FreeTime>): Part => {
  if (time < '05:00') return 'night'
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

const timesOf = (starts: readonly ViewedStart<FreeTime>[], language: Language): Markup =>
  html`<div class="times">${starts.map((one) => timeButton(one, language))}</div>`

const partsOf = ({ starts }: ViewedDay<FreeTime>, language: Language): Markup => {
  const parts = Map.groupBy(starts, partOf)
  if (starts.length <= atOnceMax || parts.size === 1) return timesOf(starts, language)
  const { partNames } = pageWords[language].times
  return html`${[...parts].map(
    ([part, some]) => html`<p class="part">${partNames[part]}</p>${timesOf(some, language)}`,
  )}`
}

/** So many times are to be seen before anything is tapped. */
const seenMin = 4

/** The days that stand open: the first, and more of them where it has hardly any time. */
const openDays = (days: readonly ViewedDay<FreeTime>[]): number => {
  let seen = 0
  const last = days.findIndex(({ starts }) => {
    seen += starts.length
    return seen >= seenMin
  })
  return last === -1 ? days.length : last + 1
}

/** Who reads the times: on which clock, when, in which language. */
export type Reader = { readonly zone: string; readonly now: Instant; readonly language: Language }

/** Days with their times, the first ones open. */
export const dayList = (
  free: readonly FreeTime[],
  { zone, now, language }: Reader,
): readonly Markup[] => {
  const { times } = pageWords[language]
  const days = startsByDay(once(free), zone)
  const open = openDays(days)
  return days.map(
    (day, at) => html`<details class="fold day"${at < open ? html` open` : ''}>
      <summary><span>${nearDayText(day.starts[0]?.start ?? 0, { zone, now, language })}</span>
        <span class="small">${times.count(day.starts.length)}</span></summary>
      ${partsOf(day, language)}
    </details>`,
  )
}

/** A few times to take instead, each with its day. */
export const fewTimes = (
  free: readonly FreeTime[],
  zone: string,
  language: Language,
): readonly Markup[] =>
  startsByDay(free, zone).map(
    ({ starts }) => html`<p class="part">${dayText(starts[0]?.start ?? 0, zone, language)}</p>
      ${timesOf(starts, language)}`,
  )

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

const option = (value: string, label: string, chosen: boolean): Markup =>
  html`<option value="${value}"${chosen ? html` selected` : ''}>${label}</option>`

type Choosing = {
  readonly whom: readonly Counselor[]
  readonly wish: Wish
  readonly carried: Carried
  /** Where the choice leads, and what must come along. */
  readonly action: string
  readonly method: 'get' | 'post'
  readonly fields: Readonly<Record<string, string | undefined>>
}

/** Another counselor, or another clock to read times on. */
export const narrowing = (
  { whom, wish, carried, action, method, fields }: Choosing,
  language: Language,
): Markup => {
  const { times } = pageWords[language]
  const known = (zones as readonly string[]).includes(wish.zone) ? zones : [wish.zone, ...zones]
  return html`<details class="fold narrow"${wish.counselor === undefined ? '' : html` open`}>
    <summary>${times.narrow(zoneText(wish.zone))}</summary>
    <form method="${method}" action="${action}" class="narrowing">
      ${hidden(fields)}${hiddenCarried(carried)}
      <label for="counselor">${times.counselor}</label>
      <select id="counselor" name="counselor">${option('', times.anybody, wish.counselor === undefined)}${whom.map(
        ({ id, name }) => option(id, name, id === wish.counselor),
      )}</select>
      <label for="zone">${times.zone}</label>
      <select id="zone" name="zone">${known.map((zone) => option(zone, zoneText(zone), zone === wish.zone))}</select>
      <button class="button button-quiet">${times.show}</button>
    </form></details>`
}

const lineLabel = ({ counselor, first, last, full }: Line, zone: string, language: Language) => {
  const { times } = pageWords[language]
  if (full === true) return times.waitFor(counselor.name, momentText(first, zone, language))
  const [from, to] = [first, last].map((one) => dayText(one, zone, language))
  return times.waitFor(counselor.name, from === to ? `${from}` : `${from} – ${to}`)
}

/** A way into a line. */
export const lineForm = (line: Line, wish: Wish, carried: Carried, language: Language): Markup => {
  const fields = {
    ...wishFields({ ...wish, counselor: line.counselor.id }),
    first: new Date(line.first).toISOString(),
    last: new Date(line.last).toISOString(),
  }
  const label = lineLabel(line, wish.zone, language)
  if (carried.length === 0)
    return html`<li><a href="${pagePath(language, 'line', fields)}">${label}</a></li>`
  return html`<li><form method="post" action="${pagePath(language, 'line')}">${hidden(fields)}${hiddenCarried(
    carried,
  )}<button class="way">${label}</button></form></li>`
}

/** More lines than these nobody reads. */
const linesMax = 8

const waits = ({ lines }: Offered, { wish, carried, language }: Shown): Markup | '' => {
  const { times } = pageWords[language]
  if (lines.length === 0) return ''
  const full = lines.some((one) => one.full)
  return html`<section class="card stack"><h2>${full ? times.fullTitle : times.waitTitle}</h2>
    <p>${times.waitLead}</p>
    <ul class="links">${lines
      .slice(0, linesMax)
      .map((line) => lineForm(line, wish, carried, language))}</ul></section>`
}

const chosenLine = ({ roster, wish, about, language }: Shown): string => {
  const { choose } = pageWords[language]
  const offering = servicesOf(roster).find(({ service }) => service === wish.service)
  const way = wish.way === 'any' ? [] : [choose.ways[wish.way]]
  const kind = offering === undefined ? wish.service : serviceName(offering, language)
  const topic = about === undefined ? choose.topics[wish.topic] : choose.about(about)
  // A dot ends a line; it never begins one.
  return [topic, kind, ...way, choose.languages[wish.spoken]].join('\u00a0· ')
}

/** The first day of the two weeks before these and after them, where there are such. */
export function neighbours(from: string, today: string) {
  const before = datePlus(from, -daysShown)
  return {
    earlier: from > today ? (before < today ? today : before) : undefined,
    later: datePlus(from, daysShown),
  }
}

const paging = ({ offered, wish, carried, now, language }: Shown): Markup => {
  const { times } = pageWords[language]
  const { earlier, later: next } = neighbours(offered.from, dateIn(wish.zone, now))
  // Where nothing is free the way on is named above, if there is one.
  const later = offered.free.length === 0 ? undefined : next
  const to = (from: string, label: string) =>
    onward(
      { page: 'times', wish: { ...wish, from }, carried, label, look: 'button button-quiet' },
      language,
    )
  return html`<div class="actions">${earlier === undefined ? '' : to(earlier, times.earlier)}${
    later === undefined ? '' : to(later, times.later)
  }</div>`
}

export type Shown = {
  readonly roster: Roster
  readonly offered: Offered
  readonly wish: Wish
  /** What the programme is called that it is about. */
  readonly about?: string | undefined
  readonly carried: Carried
  /** Where nothing is free, what is. */
  readonly instead: readonly Otherwise[]
  readonly now: Instant
  readonly language: Language
}

/** The free times, each a button that holds it. */
export function timesPage(shown: Shown): Markup {
  const { roster, offered, wish, carried, language } = shown
  const { times, refused } = pageWords[language]
  const { zone: _, counselor: __, ...rest } = wishFields(wish)
  const action = pagePath(language, 'times')
  const method = carried.length === 0 ? 'get' : 'post'
  const whom = able(roster, wish)
  return html`<h1>${times.title}</h1>
    <div class="chosen">${chosenLine(shown)}<br />
      ${onward({ page: 'choose', wish, carried, label: times.change }, language)}</div>
    ${carried.length === 0 ? '' : html`<p class="card"><strong>${refused.kept}</strong></p>`}
    ${narrowing({ whom, wish, carried, action, method, fields: rest }, language)}
    ${
      offered.free.length === 0
        ? noDeadEnd(shown, language)
        : html`<p>${times.lead}</p>
          <form method="post" action="${pagePath(language, 'hold')}" class="days">
            ${hidden(wishFields(wish))}${hiddenCarried(carried)}${dayList(offered.free, { zone: wish.zone, now: shown.now, language })}
          </form>`
    }
    ${paging(shown)}
    ${waits(offered, shown)}`
}
