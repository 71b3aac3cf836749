import { groupsInOrder } from '../../../shared/gathering/day.ts'
import { byCode } from '../../../shared/gathering/hall.ts'
import { summaryOf, type Tally } from '../../../shared/gathering/summary.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { notice, pageHead, table, unseen } from '../../http/staff-parts.ts'
import { offeredLanguages, otherCampus } from '../requests.ts'
import { dayWords } from '../words.ts'
import type { Shown } from './day-parts.ts'
import { qrOf } from './hall-page.ts'
import { wallAddress } from './paths.ts'
import {
  aboutName,
  campusName,
  dateText,
  destinationChoices,
  fieldChoices,
  guideName,
  placeText,
  roundText,
} from './speech.ts'

// What leaves the printer: the sheet on the wall, the paper form, the list of groups, the summary.

const blank = (label: string): Markup => html`<li class="blank">${label}</li>`

const heading = ({ book, names }: Shown): string =>
  `${book.day.title}, ${dateText(book.day, names.language)}, ${book.day.place}`

export function paperPage(shown: Shown): Markup {
  const { book, names } = shown
  const { language } = names
  const words = dayWords[language]
  const { day } = book
  const part = (title: string, options: readonly string[]) =>
    html`<section><h2>${title}</h2><ul class="blanks">${options.map(blank)}</ul></section>`
  return html`${pageHead(words.paper.title, heading(shown))}<p>${words.paper.lead}</p>
    ${part(
      words.paper.campus,
      [...day.campuses, otherCampus].map((slug) => campusName(names, slug)),
    )}
    ${part(
      words.paper.languages,
      offeredLanguages(day).map((one) => words.languages[one]),
    )}
    ${part(
      words.paper.to,
      destinationChoices(language).map(({ label }) => label),
    )}
    ${part(
      words.paper.field,
      fieldChoices(language).map(({ label }) => label),
    )}
    <ul class="blanks">${blank(words.paper.supporter)}</ul>
    <p class="paper-code">${words.paper.code}: <span>______________</span></p>
    <p><strong>${words.paper.promise}</strong></p>`
}

/** At home the address is this computer's own, and leads a phone to itself. */
const isOwnMachine = (origin: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname)

export function wallPage(shown: Shown): Markup {
  const { book, names, origin } = shown
  const words = dayWords[names.language].hall
  const link = wallAddress(origin, book.day.code)
  const atHome = isOwnMachine(origin) ? notice('note', words.atHome) : ''
  return html`${atHome}<article class="wall"><h1>${book.day.title}</h1><p>${dateText(book.day, names.language)}, ${book.day.place}</p>
    <h2>${words.join}</h2><div class="hall-qr" role="img" aria-label="${link}">${qrOf(link)}</div>
    <p>${words.orScan} <strong>${link.replace(/^https?:\/\//, '')}</strong></p>
    <p class="wall-or">${words.code}</p><p class="hall-code">${book.day.code}</p><p>${words.free}</p></article>`
}

/** Everybody by their code: one looks up one's own, not every group. */
function codesPart({ book: { day }, names }: Shown): Markup {
  const { groupsSheet, day: words } = dayWords[names.language]
  const all = groupsInOrder(day)
    .flatMap(({ id, members }) => members.map((code) => ({ code, id })))
    .toSorted((a, b) => byCode(a.code, b.code))
  if (all.length === 0) return html``
  return html`<section class="stack"><h2>${groupsSheet.byCode}</h2><ol class="code-list">${all.map(
    ({ code, id }) =>
      html`<li><code>${code}</code> ${unseen(words.groupColumn)} <strong>${id}</strong></li>`,
  )}</ol></section>`
}

export function groupsPage(shown: Shown): Markup {
  const { book, names } = shown
  const { language } = names
  const words = dayWords[language]
  const { day } = book
  const rows = groupsInOrder(day).map((group) => [
    words.day.group(group.id),
    roundText(day, group.round, language),
    placeText(day, group, language),
    html`<span class="codes">${group.members.map((code) => html`<span>${code}</span> `)}</span>`,
  ])
  return html`<article class="group-sheet stack">${pageHead(words.groupsSheet.title, words.groupsSheet.lead)}<p>${heading(shown)}</p>${table(
    {
      caption: words.groupsSheet.title,
      captionHidden: true,
      columns: [
        { name: words.day.groupColumn },
        { name: words.list.when },
        { name: words.student.where },
        { name: words.day.code },
      ],
      rows,
    },
  )}${codesPart(shown)}</article>`
}

const tallies = (
  { names }: Shown,
  caption: string,
  all: readonly Tally[],
  nameOf: (of: string) => string,
): Markup => {
  const words = dayWords[names.language].summary
  return table({
    caption,
    keeps: true,
    columns: [
      { name: words.what },
      { name: words.people, look: 'number' },
      { name: words.came, look: 'number' },
    ],
    rows: all.map(({ of, people, came }) => [nameOf(of), String(people), String(came)]),
  })
}

export function summaryPage(shown: Shown): Markup {
  const { book, names } = shown
  const { language } = names
  const words = dayWords[language].summary
  const sum = summaryOf(book)
  const figure = (label: string, number: number) =>
    html`<li><strong>${number}</strong> ${label}</li>`
  const about = new Map(sum.interests.map(({ of }) => [of as string, aboutName(of, language)]))
  return html`<article class="one-page stack">${pageHead(words.title, heading(shown))}<p>${words.lead}</p>
    <ul class="figures">${figure(words.people, sum.people)}${figure(words.came, sum.came)}
    ${figure(words.absent, sum.absent)}${figure(words.open, sum.open)}${figure(words.paper, sum.paper)}
    ${figure(words.supporters, sum.supporters)}${figure(words.groups, sum.groups)}${figure(words.waiting, sum.waiting)}</ul>
    <div class="halves"><div class="stack">${tallies(shown, words.byGuide, sum.guides, (of) => guideName(names, of))}
    ${tallies(shown, words.byCampus, sum.campuses, (of) => campusName(names, of))}</div>
    <div class="stack">${tallies(shown, words.byInterest, sum.interests, (of) => about.get(of) ?? of)}
    <p class="small">${words.interestNote}</p></div></div></article>`
}
