import {
  codesOf,
  type DayBook,
  freeSittings,
  groupOf,
  hallOf,
  isAhead,
  type Participant,
} from '../../../shared/gathering/day.ts'
import type { Group } from '../../../shared/gathering/hall.ts'
import { isLack, reasonsOf } from '../../../shared/gathering/reasons.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { deed } from '../../http/staff-fields.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import { dayWords } from '../words.ts'
import { stateOf } from './list-page.ts'
import { daysPath } from './paths.ts'
import { aboutName, guideName, type Names, reasonText, roundText } from './speech.ts'

// What of a day renews itself while people arrive: counts, the one button, and the groups.

export type Shown = {
  readonly book: DayBook
  readonly names: Names
  readonly now: number
  readonly origin: string
}

export const pathOf = ({ book, names }: Shown, rest = ''): string =>
  daysPath(names.language, `/${book.day.id}${rest}`)

/** Changes whenever anything on the page does. */
export const tagOf = ({ version, arrivals, ticks }: DayBook['day']): string =>
  `"${version}.${arrivals}.${ticks}"`

export const isOpen = ({ book, now }: Shown): boolean =>
  ['open', 'formed'].includes(stateOf(book.day, now))

const count = (participants: readonly Participant[], of: (one: Participant) => boolean): number =>
  participants.filter(of).length

function counts({ book, names }: Shown): Markup {
  const words = dayWords[names.language].day
  const { day, participants } = book
  const figure = (number: number, label: string) =>
    html`<li><strong>${number}</strong> ${label}</li>`
  const formed = day.arrangement !== undefined
  return html`<ul class="figures">${figure(participants.length, words.arrivals)}
    ${figure(
      count(participants, ({ via }) => via === 'paper'),
      words.paper,
    )}
    ${figure(
      count(participants, ({ supporter }) => supporter),
      words.chairs,
    )}
    ${formed ? figure(day.arrangement?.waiting.length ?? 0, words.waiting) : ''}
    ${figure(
      count(participants, ({ came }) => came === true),
      words.came,
    )}</ul>`
}

/** The one button; of whoever waits once there are groups. */
function formButton(shown: Shown): Markup {
  const { book, names, now } = shown
  const words = dayWords[names.language].day
  const { day, participants } = book
  if (!isOpen(shown)) return html``
  const waiting = day.arrangement?.waiting.length
  const hours = freeSittings(day).filter((one) => isAhead(day, one, now)).length
  const people = waiting ?? participants.length
  if (people === 0) return html``
  if (hours === 0) return html`<p>${words.noHours}</p>`
  const small = people < day.sizeMin ? html`<p>${words.tooFew(people, day.sizeMin)}</p>` : ''
  return deed({
    action: pathOf(shown, '/form'),
    fields: { version: String(day.version) },
    inside: html`<p>${words.formLead(people, hours)}</p>${small}`,
    button: waiting === undefined ? words.form : words.formLate(waiting),
    key: 'f',
  })
}

function groupPart(shown: Shown, group: Group): Markup {
  const { book, names, now } = shown
  const { language } = names
  const words = dayWords[language]
  const { day, participants } = book
  const hall = hallOf(book, codesOf(participants), now)
  const about = group.about === undefined ? '' : html` · ${aboutName(group.about, language)}`
  const reasons = reasonsOf(hall, group)
  const said = (lacking: boolean) =>
    reasons
      .filter((one) => isLack(one) === lacking)
      .map((one) => html`<li>${reasonText(names, group, one)}</li>`)
  const lacks = reasons.some(isLack)
  return html`<li class="group"><h3>${words.day.group(group.id)}${about}</h3>
    <p>${words.day.round(group.round + 1)}, ${roundText(day, group.round, language)}
      ${words.day.with} ${guideName(names, group.guide)}</p>
    <p class="codes">${group.members.map((code) => html`<span>${code}</span> `)}</p>
    <details open><summary>${words.day.why}</summary>
      <ul>${said(false)}</ul>${lacks ? html`<ul class="lacks">${said(true)}</ul>` : ''}</details></li>`
}

function groupsPart(shown: Shown): Markup {
  const { book, names } = shown
  const words = dayWords[names.language].day
  const { arrangement, formedBy } = book.day
  if (arrangement === undefined) return html``
  const waiting = book.participants.filter(({ code }) => groupOf(book.day, code) === undefined)
  return html`${panel(
    'groups',
    words.groupsTitle,
    html`${formedBy === undefined ? '' : html`<p class="small">${words.formedBy[formedBy]}</p>`}
      <ol class="groups">${arrangement.groups.map((one) => groupPart(shown, one))}</ol>`,
  )}${
    waiting.length === 0
      ? ''
      : panel(
          'waiting',
          words.waitingTitle,
          html`<p>${words.waitingLead}</p><p class="codes">${waiting.map(({ code }) => html`<span>${code}</span> `)}</p>`,
        )
  }`
}

/** What is fetched again and again while the page stands open. */
export const livePart = (shown: Shown): Markup => {
  const words = dayWords[shown.names.language]
  const state = stateOf(shown.book.day, shown.now)
  return html`<p>${tag(words.states[state], state === 'cancelled' ? 'stop' : undefined)}</p>
    ${counts(shown)}${formButton(shown)}${groupsPart(shown)}`
}
