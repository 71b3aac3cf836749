import encodeQr from 'qr'
import { ends, groupsInOrder } from '../../../shared/gathering/day.ts'
import { byCode, type Group } from '../../../shared/gathering/hall.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../words.ts'
import { pathOf, type Shown, tagOf } from './day-parts.ts'
import { wallAddress } from './paths.ts'
import { dateText, hoursText, placeText } from './speech.ts'

// What a projector shows: codes and groups, no names, and never what anybody may or lacks.

const look = { border: 2, ecc: 'medium' } as const

/** A quiet edge, and nothing but black and white: it is read from the back of a hall. */
export const qrOf = (link: string): Markup => ({ markup: encodeQr(link, 'svg', look) })

function joinPart({ book, names, origin }: Shown): Markup {
  const words = dayWords[names.language].hall
  const link = wallAddress(origin, book.day.code)
  return html`<section class="hall-join"><div class="hall-qr" role="img" aria-label="${link}">${qrOf(link)}</div>
    <div><h2>${words.join}</h2><p>${words.orScan} <strong>${link.replace(/^https?:\/\//, '')}</strong></p>
    <p>${words.code} <strong class="hall-code">${book.day.code}</strong></p>
    <p>${words.people(book.participants.length)}</p></div></section>`
}

/** Codes in their order, each with its group: one looks up one's own, not nine boxes. */
function codesPart({ names }: Shown, groups: readonly Group[], waiting: readonly string[]): Markup {
  const words = dayWords[names.language].hall
  const all = [
    ...groups.flatMap(({ id, members }) => members.map((code) => ({ code, id }))),
    ...waiting.map((code) => ({ code, id: '…' })),
  ].toSorted((a, b) => byCode(a.code, b.code))
  return html`<hall-pages id="hall-codes" data-back="${words.back}" data-next="${words.next}"><ol>${all.map(
    ({ code, id }) => html`<li><span>${code}</span> <strong>${id}</strong></li>`,
  )}</ol></hall-pages>`
}

/** Where and when each group meets. */
function wherePart(
  { book: { day }, names }: Shown,
  groups: readonly Group[],
  waits: boolean,
): Markup {
  const { language } = names
  const words = dayWords[language]
  const one = (group: Group) =>
    html`<li><strong>${group.id}</strong> <span>${placeText(day, group, language)}, ${hoursText(day, group.round, language)}</span></li>`
  const wait = waits ? html`<li><strong>…</strong> <span>${words.hall.waiting}</span></li>` : ''
  return html`<hall-pages id="hall-where" data-back="${words.hall.back}" data-next="${words.hall.next}"><h2>${words.day.groupsTitle}</h2>
    <ul>${groups.map(one)}${wait}</ul></hall-pages>`
}

function groupsPart(shown: Shown): Markup {
  const { book, names, now, origin } = shown
  const words = dayWords[names.language]
  const { day } = book
  // A round that is over needs no place on the wall any more.
  const groups = groupsInOrder(day).filter(({ round }) => (day.rounds[round]?.end ?? 0) > now)
  const waiting = day.arrangement?.waiting ?? []
  const link = wallAddress(origin, day.code).replace(/^https?:\/\//, '')
  return html`<p class="hall-find"><strong>${words.hall.find}</strong> <span>${words.hall.late} <strong>${link}</strong></span></p>
    <div class="hall-board">${codesPart(shown, groups, waiting)}${wherePart(shown, groups, waiting.length > 0)}</div>`
}

/** What is fetched again while the screen stands. */
export function hallLive(shown: Shown): Markup {
  const { book, names, now } = shown
  const words = dayWords[names.language].hall
  const { day } = book
  if (day.cancelledAt !== undefined) return html`<p class="hall-find">${words.cancelled}</p>`
  if (ends(day) <= now) return html`<p class="hall-find">${words.over}</p>`
  return day.arrangement === undefined ? joinPart(shown) : groupsPart(shown)
}

export function hallPage(shown: Shown): Markup {
  const { book, names } = shown
  const words = dayWords[names.language].hall
  return html`<header class="hall-head"><h1>${book.day.title}</h1><p>${dateText(book.day, names.language)}, ${book.day.place}</p>
    <p class="hall-free">${words.free}</p></header><live-part src="${pathOf(shown, '/hall/live')}" data-tag="${tagOf(book.day, shown.now)}">${hallLive(shown)}</live-part>`
}
