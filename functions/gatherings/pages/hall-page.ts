import encodeQr from 'qr'
import { ends } from '../../../shared/gathering/day.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../words.ts'
import { pathOf, type Shown, tagOf } from './day-parts.ts'
import { wallAddress } from './paths.ts'
import { dateText, roundText } from './speech.ts'

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

/** More groups than these are written smaller. */
const manyGroups = 9

function groupsPart({ book, names, now, origin }: Shown): Markup {
  const { language } = names
  const words = dayWords[language]
  const { day } = book
  // A round that is over needs no place on the wall any more.
  const standing = (day.arrangement?.groups ?? []).filter(
    ({ round }) => (day.rounds[round]?.end ?? 0) > now,
  )
  const groups = standing.map(
    (group) => html`<li><h2>${words.day.group(group.id)}</h2>
      <p>${roundText(day, group.round, language)}</p>
      <p class="codes">${group.members.map((code) => html`<span>${code}</span> `)}</p></li>`,
  )
  const waiting = day.arrangement?.waiting ?? []
  const link = wallAddress(origin, day.code).replace(/^https?:\/\//, '')
  return html`<p class="hall-find"><strong>${words.hall.find}</strong> <span>${words.hall.late} <strong>${link}</strong></span></p><ol class="hall-groups${standing.length > manyGroups ? ' hall-many' : ''}">${groups}${
    waiting.length === 0
      ? ''
      : html`<li><h2>${words.hall.waiting}</h2><p class="codes">${waiting.map((code) => html`<span>${code}</span> `)}</p></li>`
  }</ol>`
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
    <p class="hall-free">${words.free}</p></header><live-part src="${pathOf(shown, '/hall/live')}" data-tag="${tagOf(book.day)}">${hallLive(shown)}</live-part>`
}
