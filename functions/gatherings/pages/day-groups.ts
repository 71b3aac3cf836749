import {
  codesOf,
  type Day,
  groupOf,
  groupsInOrder,
  hallOf,
  loneGroups,
  type Participant,
} from '../../../shared/gathering/day.ts'
import { byCode, type Group, type Hall } from '../../../shared/gathering/hall.ts'
import { isLack, reasonsOf } from '../../../shared/gathering/reasons.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { hiddenFields } from '../../http/staff-fields.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import { dayWords } from '../words.ts'
import { pathOf, type Shown } from './day-parts.ts'
import { aboutName, campusName, guideName, placeText, reasonText, roundText } from './speech.ts'

// Who is there, group by group, each folded: whoever works in a hall opens the one they stand before.
// Ids stay the same from one renewal to the next, so what is open and what has the focus stay so too.

function tickForm(shown: Shown, { code, came }: Participant): Markup {
  const words = dayWords[shown.names.language].day
  const button = (value: 'yes' | 'no', label: string, now: boolean, said: string) =>
    html`<button class="button button-quiet" id="${value}-${code}" name="came" value="${now ? '' : value}"
      data-value="${value}" aria-pressed="${String(now)}" aria-label="${said}">${label}</button>`
  return html`<form class="ticks" method="post" action="${pathOf(shown, '/attendance')}">${hiddenFields({ code })}
    ${button('yes', words.isHere, came === true, words.tickHere(code))}
    ${button('no', words.notHere, came === false, words.tickNot(code))}</form>`
}

const personPart = (shown: Shown, one: Participant): Markup =>
  html`<li class="person" id="p-${one.code}" data-code="${one.code}"${shown.at === one.code ? html` data-found` : ''}>
    <code>${one.code}</code> <span class="small">${campusName(shown.names, one.campus)}</span>${tickForm(shown, one)}</li>`

const peoplePart = (shown: Shown, people: readonly Participant[]): Markup =>
  html`<ul class="people">${people
    .toSorted((a, b) => byCode(a.code, b.code))
    .map((one) => personPart(shown, one))}</ul>`

type Fold = {
  readonly id: string
  readonly summary: Markup
  readonly people: readonly Participant[]
  readonly open: boolean
  readonly before?: Markup
  readonly after?: Markup
}

/** How many came of those it holds; the one figure a hall is run by. */
const tally = (shown: Shown, people: readonly Participant[]): Markup => {
  const came = people.filter((one) => one.came === true).length
  return html`<span class="tally">${dayWords[shown.names.language].day.tally(came, people.length)}</span>`
}

function fold(shown: Shown, { id, summary, people, open, before, after }: Fold): Markup {
  const holds = people.some(({ code }) => code === shown.at)
  return html`<details class="hall-fold" id="${id}"${open || holds ? html` open` : ''}>
    <summary data-row><span>${summary}</span> ${tally(shown, people)}</summary>
    <div class="stack">${before ?? ''}${peoplePart(shown, people)}${after ?? ''}</div></details>`
}

/** Everybody of a group of whom nothing was said yet, in one tap. */
function allCame(shown: Shown, group: Group, people: readonly Participant[]): Markup {
  const open = people.filter(({ came }) => came === undefined).length
  if (open === 0) return html``
  const words = dayWords[shown.names.language].day
  return html`<form class="ticks" method="post" action="${pathOf(shown, '/attendance')}">${hiddenFields({ group: group.id })}
    <button class="button" id="all-${group.id}">${words.allCame(open)}</button></form>`
}

function whyPart(shown: Shown, hall: Hall, group: Group): Markup {
  const reasons = reasonsOf(hall, group)
  const said = (lacking: boolean) =>
    reasons
      .filter((one) => isLack(one) === lacking)
      .map((one) => html`<li>${reasonText(shown.names, group, one)}</li>`)
  return html`<details id="why-${group.id}"><summary>${dayWords[shown.names.language].day.why}</summary>
    <ul>${said(false)}</ul>${reasons.some(isLack) ? html`<p>${dayWords[shown.names.language].day.lacks}</p><ul>${said(true)}</ul>` : ''}</details>`
}

/** The group somebody is with now or next: the one of their own that stands open. */
function nowWith({ book: { day }, counselor, now }: Shown): string | undefined {
  const own = (day.arrangement?.groups ?? [])
    .filter(({ guide }) => guide === counselor)
    .toSorted((a, b) => a.round - b.round)
  return own.find(({ round }) => (day.rounds[round]?.end ?? 0) > now)?.id
}

function groupFold(shown: Shown, hall: Hall, group: Group): Markup {
  const { book, names, counselor } = shown
  const { language } = names
  const words = dayWords[language].day
  const people = book.participants.filter(({ code }) => group.members.includes(code))
  const own = group.guide === counselor
  const about = group.about === undefined ? '' : html` · ${aboutName(group.about, language)}`
  const summary = html`<strong>${words.group(group.id)}</strong>${about}
    · ${words.round(group.round + 1)}, ${roundText(book.day, group.round, language)}
    · ${placeText(book.day, group, language)}, ${guideName(names, group.guide)} ${own ? tag(words.yours, 'good') : ''}`
  const open = group.id === nowWith(shown) || shown.at === group.id
  const [before, after] = [allCame(shown, group, people), whyPart(shown, hall, group)]
  return fold(shown, { id: `g-${group.id}`, summary, people, open, before, after })
}

/** One's own before those of others, each in the order of their hours. */
const ownFirst = (day: Day, counselor?: string) =>
  groupsInOrder(day).toSorted(
    (a, b) => Number(b.guide === counselor) - Number(a.guide === counselor),
  )

/** Whoever is in no group: everybody before groups are formed, those who wait after. */
function othersFold(shown: Shown, day: Day): Markup {
  const { book, names } = shown
  const words = dayWords[names.language].day
  const people = book.participants.filter(({ code }) => groupOf(day, code) === undefined)
  const formed = day.arrangement !== undefined
  if (people.length === 0) return html``
  return fold(shown, {
    id: 'g-none',
    summary: html`<strong>${formed ? words.waitingTitle : words.peopleTitle}</strong>`,
    people,
    open: shown.at === 'none',
    ...(formed && { before: html`<p>${words.waitingLead}</p>` }),
  })
}

/** Who was left alone when others went, and what became of them. */
function leftAlone({ book: { day }, names, now }: Shown): Markup {
  const words = dayWords[names.language].day
  const moved = (day.regrouped ?? []).flatMap(({ code, from }) => {
    const to = groupOf(day, code)?.id
    return to === undefined ? [] : [html`<p>${words.regrouped(code, from, to)}</p>`]
  })
  const lone = loneGroups(day, now).map(({ id }) => html`<p>${words.lone(id)}</p>`)
  const all = [...lone, ...moved]
  return all.length === 0 ? html`` : html`<div class="notice" id="left-alone">${all}</div>`
}

/** How many sit where their wish is talked about, of those who have one and a group. */
function wishesMet({ book, names }: Shown): Markup {
  const words = dayWords[names.language].day
  const seated = book.participants.flatMap(({ code, interests }) => {
    const group = groupOf(book.day, code)
    return group === undefined || interests.length === 0 ? [] : [{ group, interests }]
  })
  const met = seated.filter(({ group, interests }) => interests.some((one) => one === group.about))
  return seated.length === 0 ? html`` : html`<p>${words.wishesMet(met.length, seated.length)}</p>`
}

/** All who are there, with their groups once there are any. */
export function groupsPart(shown: Shown): Markup {
  const { book, names, counselor } = shown
  const words = dayWords[names.language].day
  const { day, participants } = book
  if (participants.length === 0) return html``
  const hall = hallOf(book, codesOf(participants), shown.now)
  const { arrangement, formedBy } = day
  return panel(
    'groups',
    arrangement === undefined ? words.attendanceTitle : words.groupsTitle,
    html`${leftAlone(shown)}${formedBy === undefined ? '' : html`${wishesMet(shown)}<p class="small">${words.formedBy[formedBy]}</p>`}${
      arrangement === undefined
        ? ''
        : ownFirst(day, counselor).map((one) => groupFold(shown, hall, one))
    }${othersFold(shown, day)}`,
  )
}
