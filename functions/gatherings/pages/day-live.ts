import {
  freeSittings,
  isAhead,
  isDividing,
  type Participant,
} from '../../../shared/gathering/day.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { deed } from '../../http/staff-fields.ts'
import { tag } from '../../http/staff-parts.ts'
import { dayWords } from '../words.ts'
import { groupsPart } from './day-groups.ts'
import { isOpen, pathOf, type Shown } from './day-parts.ts'
import { stateOf } from './list-page.ts'

// What of a day renews itself while people arrive: counts, the one button, and the groups.

const count = (participants: readonly Participant[], of: (one: Participant) => boolean): number =>
  participants.filter(of).length

function counts({ book, names }: Shown): Markup {
  const words = dayWords[names.language].day
  const { day, participants } = book
  const figure = (number: number, label: string) =>
    html`<li><strong>${number}</strong> ${label}</li>`
  const formed = day.arrangement !== undefined
  const some = (number: number, label: string) => (number === 0 ? '' : figure(number, label))
  return html`<ul class="figures">${figure(participants.length, words.arrivals)}
    ${some(
      count(participants, ({ via }) => via === 'paper'),
      words.paper,
    )}
    ${some(
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
  if (isDividing(day, now)) return html`<p class="dividing" role="status">${words.dividing}</p>`
  if (hours === 0) return html`<p>${words.noHours}</p>`
  const small = people < day.sizeMin ? html`<p>${words.tooFew(people, day.sizeMin)}</p>` : ''
  return deed({
    action: pathOf(shown, '/form'),
    fields: { version: String(day.version) },
    inside: html`<p>${words.formLead(people, hours)}</p>${small}`,
    busy: words.dividing,
    button: waiting === undefined ? words.form : words.formLate(waiting),
    key: 'f',
  })
}

/** What is fetched again and again while the page stands open. */
export const livePart = (shown: Shown): Markup => {
  const words = dayWords[shown.names.language]
  const state = stateOf(shown.book.day, shown.now)
  return html`<p>${tag(words.states[state], state === 'cancelled' ? 'stop' : undefined)}</p>
    ${counts(shown)}${formButton(shown)}${groupsPart(shown)}`
}
