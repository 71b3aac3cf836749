import type { Counselor } from '../../../shared/booking/roster.ts'
import { ownCodeLength } from '../../../shared/gathering/code.ts'
import { tableOf, takesPart } from '../../../shared/gathering/day.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { keysDialog } from '../../http/keys-dialog.ts'
import { choice, confirmed, deed, line } from '../../http/staff-fields.ts'
import { notice, pageHead, panel, unseen } from '../../http/staff-parts.ts'
import type { ComingProblem } from '../requests.ts'
import { dayWords } from '../words.ts'
import { comingFields } from './coming-fields.ts'
import { livePart } from './day-live.ts'
import { isOpen, pathOf, type Shown, tagOf } from './day-parts.ts'
import { stateOf } from './list-page.ts'
import { wallAddress } from './paths.ts'
import {
  aboutName,
  dateText,
  destinationChoices,
  fieldChoices,
  guideName,
  roundText,
} from './speech.ts'

// The organiser's page: all of a day on one screen.

export type Told = keyof (typeof dayWords)['id']['told']

export type DayPage = Shown & {
  /** Of the office: who could come too. */
  readonly counselors: readonly Counselor[]
  readonly told?: Told | undefined
  /** A paper form that was entered: its code. */
  readonly entered?: string | undefined
  readonly typed: URLSearchParams
  readonly problems: readonly ComingProblem[]
}

function links(shown: Shown): Markup {
  const words = dayWords[shown.names.language].day
  const to = (rest: string, label: string) => html`<a href="${pathOf(shown, rest)}">${label}</a>`
  const before = isOpen(shown)
    ? html`${to('/hall', words.hall)} ${to('/wall', words.printWall)} ${to('/paper', words.printPaper)}`
    : ''
  return html`<nav class="day-links" aria-label="${words.prints}">${before} ${to('/groups', words.printGroups)} ${to('/summary', words.printSummary)}</nav>`
}

/** Finds somebody by the code they show: typed, it opens their group; Enter goes to their tick. */
function finder(page: DayPage): Markup {
  const words = dayWords[page.names.language].day
  if (page.book.participants.length === 0) return html``
  const { at, book } = page
  const isCode = at !== undefined && at.length === ownCodeLength
  const missing = isCode && !book.participants.some(({ code }) => code === at)
  return html`<code-finder data-for="hall-live" data-none="${words.findNone}" data-found="${words.findFound}">
    <form method="get" action="${pathOf(page)}" class="finder" role="search"><label for="at">${words.find}</label>
    <input id="at" name="at" value="${isCode ? at : ''}" maxlength="8" autocomplete="off" autocapitalize="characters"
      spellcheck="false" aria-describedby="at-said" data-key="s" />
    <button class="button button-quiet">${words.findGo}</button>
    <p class="small" id="at-said" role="status">${missing ? words.findNone : words.findHint}</p></form></code-finder>`
}

function keys({ names }: DayPage): Markup {
  const words = dayWords[names.language].keys
  return keysDialog(words, Object.entries(words.names))
}

/** A tap beside the tick must not send anybody home: who is removed is named by their code. */
function takeOffPart(page: DayPage): Markup {
  const words = dayWords[page.names.language].day
  if (page.book.participants.length === 0 || !isOpen(page)) return html``
  return confirmed(words.takeOffTitle, {
    action: pathOf(page, '/off'),
    inside: line({ name: 'code', id: 'off-code', label: words.code, max: 8, required: true }),
    button: words.takeOffButton,
    look: 'stop',
  })
}

function guides(shown: Shown): Markup {
  const { book, names } = shown
  const { language } = names
  const words = dayWords[language]
  const { day } = book
  const one = (guide: (typeof day.guides)[number]): Markup => {
    const name = guideName(names, guide.id)
    const kept = day.sittings.filter((sitting) => sitting.guide === guide.id)
    const missing = day.rounds
      .map((_, round) => round)
      .filter((round) => !kept.some((sitting) => sitting.round === round))
    const knows = guide.knows.map((about) => aboutName(about, language)).join(', ')
    const spoken = guide.languages.map((each) => words.languages[each]).join(', ')
    const busy =
      missing.length > 0 && takesPart(guide) && isOpen(shown)
        ? html`<p class="small">${words.day.busy(name, missing.map((at) => roundText(day, at, language)).join(', '))}</p>`
        : ''
    const drop =
      takesPart(guide) && isOpen(shown)
        ? html`<p><a class="button button-quiet" href="${pathOf(shown, `/drop?guide=${encodeURIComponent(guide.id)}`)}">${words.day.drop}${unseen(` ${name}`)}</a></p>`
        : ''
    return html`<li><p><strong>${name}</strong> · ${words.table(tableOf(day, guide.id))} · ${spoken} · ${words.day.seats} ${guide.seatsMax}${
      takesPart(guide) ? '' : html` · ${words.day.out}`
    }</p><p class="small">${words.day.knows}: ${knows === '' ? '–' : knows}</p>${busy}${drop}</li>`
  }
  return panel(
    'guides',
    words.day.guidesTitle,
    html`<ul class="entries">${day.guides.map(one)}</ul>`,
  )
}

/** Somebody who could take part too: one who is out, or was not asked. */
function addGuide(page: DayPage): Markup {
  const { book, names, counselors } = page
  const { language } = names
  const words = dayWords[language].day
  const here = book.day.guides.filter(takesPart).map(({ id }) => id)
  const others = counselors.filter(({ id }) => !here.includes(id))
  if (others.length === 0 || !isOpen(page)) return html``
  const options = others.map(({ id, name }) => ({ value: id, label: name }))
  const knows = [...destinationChoices(language), ...fieldChoices(language)].map(
    ({
      value,
      label,
    }) => html`<label class="pick"><input type="checkbox" name="knows" value="${value}" />
      <span>${label}</span></label>`,
  )
  return html`<details><summary>${words.addTitle}</summary>${deed({
    action: pathOf(page, '/guides'),
    fields: { version: String(book.day.version) },
    inside: html`<p>${words.addLead}</p>${choice({ name: 'guide', label: words.guidesTitle, options })}
      <fieldset class="field"><legend>${words.knows}</legend><div class="picks">${knows}</div></fieldset>`,
    button: words.add,
    look: 'quiet',
  })}</details>`
}

function paperEntry(page: DayPage): Markup {
  const words = dayWords[page.names.language].day
  if (!isOpen(page)) return html``
  const { book, names, typed, problems, entered } = page
  const open = problems.length > 0 || entered !== undefined
  const fields = comingFields({ day: book.day, names, typed, problems, paper: true })
  return html`<details class="hall-fold" id="paper"${open ? html` open` : ''}><summary data-key="p"><strong>${words.paperTitle}</strong></summary>
    <form class="stack" method="post" action="${pathOf(page, '/people')}">${fields}
    <p class="actions"><button class="button">${words.enter}</button></p></form></details>`
}

function notices({ told, entered, names }: DayPage): Markup {
  const words = dayWords[names.language]
  if (entered !== undefined) return notice('done', words.day.entered(entered))
  if (told === undefined) return html``
  const kind = told === 'stale' ? 'stale' : told === 'busy' ? 'refused' : 'done'
  return notice(kind, words.told[told])
}

/** All of a day for its organiser. */
export function dayPage(page: DayPage): Markup {
  const { book, names, origin } = page
  const { language } = names
  const words = dayWords[language].day
  const { day } = book
  const address = wallAddress(origin, day.code)
  const lead = html`${dateText(day, language)}, ${day.place}. ${words.codeTitle}: <strong class="day-code">${day.code}</strong>${
    isOpen(page)
      ? html` · <a href="${address}">${words.join(address.replace(/^https?:\/\//, ''))}</a>`
      : ''
  }`
  const live = html`<live-part id="hall-live" src="${pathOf(page, '/live')}" data-unsaved="${words.unsaved}" data-tag="${tagOf(day, page.now)}">${livePart(page)}</live-part>`
  const cancel = isOpen(page)
    ? confirmed(words.cancel, {
        action: pathOf(page, '/cancel'),
        fields: { version: String(day.version) },
        button: words.cancelQuestion,
        look: 'stop',
      })
    : ''
  const over = stateOf(day, page.now) === 'over' ? html`<p>${words.overNote}</p>` : ''
  return html`${notices(page)}${pageHead(day.title, lead)}${links(page)}${over}${finder(page)}${live}
    <noscript><p class="small">${words.versionNote} <a href="${pathOf(page)}">${words.reload}</a></p></noscript>
    ${paperEntry(page)}${guides(page)}${addGuide(page)}${takeOffPart(page)}${cancel}${keys(page)}`
}
