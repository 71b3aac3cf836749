import {
  type Day,
  ends,
  groupOf,
  keptDays,
  type Participant,
} from '../../../shared/gathering/day.ts'
import { whyElsewhere } from '../../../shared/gathering/elsewhere.ts'
import type { Group } from '../../../shared/gathering/hall.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../words.ts'
import { type ComingFields, comingFields } from './coming-fields.ts'
import { studentPath } from './paths.ts'
import {
  aboutName,
  dateText,
  elsewhereText,
  guideName,
  type Names,
  placeText,
  roundText,
} from './speech.ts'

// What a student sees on their phone: one short form, then a code, a group, a place and a time.

const sites = {
  id: { assess: '/penilaian', result: '/hasil', keep: '/simpan', talk: '/konsultasi' },
  en: { assess: '/en/assessment', result: '/en/result', keep: '/en/keep', talk: '/en/talk' },
} as const

const problem = (text: string): Markup =>
  html`<div class="card sign-warn" role="alert"><p>${text}</p></div>`

/** Asks for the code that stands on the wall. */
export function findPage(language: Names['language'], unknown?: string): Markup {
  const words = dayWords[language].student
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${unknown === undefined ? '' : problem(words.unknown)}
    <form method="get" action="${studentPath(language)}" class="card stack"><div class="entry">
      <label for="code">${words.code}</label><p class="small" id="code-hint">${words.find}</p>
      <input id="code" name="code" maxlength="12" required autocomplete="off" autocapitalize="characters"
        spellcheck="false" aria-describedby="code-hint"${
          unknown === undefined
            ? ''
            : html` value="${unknown.slice(0, 12)}" aria-invalid="true" autofocus`
        } /></div>
      <p class="actions"><button class="button">${words.go}</button></p></form>`
}

const heading = (day: Day, { language }: Names): Markup =>
  html`<h1>${day.title}</h1><p class="lead">${dateText(day, language)}, ${day.place}</p>`

/** Why nobody can join any more, or undefined. */
function whyShut(day: Day, now: number, names: Names): string | undefined {
  const words = dayWords[names.language].student
  if (day.cancelledAt !== undefined) return words.cancelled
  return ends(day) <= now ? words.over : undefined
}

/** What lets a phone find its way back here from the assessment, until the day is over. */
const place = (day: Day, names: Names, left = false): Markup => {
  const words = dayWords[names.language].student
  return html`data-day="${day.code}" data-until="${new Date(ends(day)).toISOString()}" data-joined="${words.joinedAs('····')}"
    data-own="${words.toOwn}"${left ? html` data-left` : ''}`
}

/** Whoever made none is led to it first; a phone that has a result takes this away. */
const assessPart = ({ language }: Names): Markup => {
  const words = dayWords[language].student
  return html`<section class="card stack" data-without><p>${words.assess}</p>
    <p class="actions"><a class="button button-quiet" href="${sites[language].assess}">${words.toAssessment}</a></p></section>`
}

export type JoinPage = ComingFields & {
  readonly now: number
  readonly refused?: 'full' | 'busy' | 'noCode' | 'left' | undefined
}

/** The form that is all there is to joining. */
export function joinPage(page: JoinPage): Markup {
  const { day, names, now, refused } = page
  const { language } = names
  const words = dayWords[language].student
  const shut = whyShut(day, now, names)
  if (shut !== undefined) return html`${heading(day, names)}${problem(shut)}`
  const said = refused === undefined ? '' : problem(words[refused])
  return html`${heading(day, names)}${said}<p>${words.lead}</p>${assessPart(names)}
    <day-handover data-said="${words.handover}" ${place(day, names, refused === 'left')}><form method="post" action="${studentPath(language, day.code)}" class="stack">
    ${comingFields(page)}<p class="actions"><button class="button">${words.join}</button></p></form></day-handover>
    <p class="small">${words.kept(keptDays)}</p>`
}

/** Whoever sits where nobody talks about their wish reads why, and what they may do. */
function elsewherePart(day: Day, person: Participant, { language }: Names): Markup {
  const told = whyElsewhere(day, person)
  if (told === undefined) return html``
  const words = dayWords[language].student.elsewhere
  return html`<p>${elsewhereText(language, day, told)} ${words.next}</p>`
}

/** Whoever was left alone reads where everybody is, and why they sit where they do. */
function companyPart(day: Day, { members }: Group, { code }: Participant, { language }: Names) {
  const words = dayWords[language].student
  const from = day.regrouped?.find((one) => one.code === code)?.from
  const moved = from === undefined ? '' : html`<p>${words.regrouped(from)}</p>`
  return members.length === 1
    ? html`${moved}<p>${words.lone}</p>`
    : html`${moved}<p class="small">${words.others(members.length)}</p>`
}

function groupPart(day: Day, group: Group, person: Participant, names: Names): Markup {
  const { language } = names
  const words = dayWords[language]
  const row = (name: string, value: string) => html`<dt>${name}</dt><dd>${value}</dd>`
  return html`<section class="card stack"><h2>${words.student.group(group.id)}</h2><dl class="told">
    ${row(words.student.when, `${dateText(day, language)}, ${roundText(day, group.round, language)}`)}
    ${row(words.student.where, `${day.place}, ${placeText(day, group, language)}`)}${row(words.student.who, guideName(names, group.guide))}
    ${row(words.student.language, words.languages[group.language])}
    ${group.about === undefined ? '' : row(words.student.about, aboutName(group.about, language))}</dl>
    ${elsewherePart(day, person, names)}${companyPart(day, group, person, names)}</section>`
}

export type OwnPage = {
  readonly day: Day
  readonly person: Participant
  readonly names: Names
  readonly now: number
  /** What lets them leave; only the page they came to has it. */
  readonly key?: string | undefined
}

/** What becomes of somebody, as it is now; fetched again while they look. */
export function ownLive({ day, person, names, now }: OwnPage): Markup {
  const words = dayWords[names.language].student
  const shut = whyShut(day, now, names)
  const group = groupOf(day, person.code)
  const without = day.arrangement === undefined ? words.notYet : words.waits
  const state =
    group === undefined
      ? html`<p class="card">${without}</p>`
      : groupPart(day, group, person, names)
  return html`${shut === undefined ? '' : problem(shut)}${state}`
}

const planPart = (language: Names['language']): Markup => {
  const words = dayWords[language].student
  const paths = sites[language]
  return html`<section class="stack"><h2>${words.plan}</h2>
    <div class="stack" data-without><p>${words.planNone}</p>
    <p class="actions"><a class="button" href="${paths.assess}">${words.toAssessment}</a></p></div>
    <div class="stack" data-with><p>${words.planLead}</p>
    <p class="actions"><a class="button" href="${paths.result}">${words.toResult}</a>
    <a class="button button-quiet" href="${paths.keep}">${words.toKeep}</a></p></div>
    <p><a href="${paths.talk}">${words.toTalk}</a></p></section>`
}

/** Changes whenever what a student sees may. */
export const ownTag = ({ version, moves, arrangement }: Day): string =>
  // Before there are groups nobody's page changes because others come.
  arrangement === undefined ? `"${version}"` : `"${version}.${moves}"`

export function ownPage(page: OwnPage): Markup {
  const { day, person, names, key } = page
  const { language } = names
  const words = dayWords[language].student
  const path = studentPath(language, day.code, person.code)
  const leave =
    key === undefined
      ? ''
      : html`<form method="post" action="${path}/leave"><input type="hidden" name="key" value="${key}" />
        <p><button class="button button-quiet">${words.leave}</button></p></form>`
  return html`${heading(day, names)}<section class="card stack"><h2>${words.yourCode}</h2>
    <p class="own-code">${person.code}</p><p>${words.keep}</p></section>
    <live-part src="${path}/live" data-tag="${ownTag(day)}" data-every="9000">${ownLive(page)}</live-part>
    <p class="small"><a href="${path}">${words.reload}</a></p>
    <day-handover data-code="${person.code}" ${place(day, names)}>${planPart(language)}</day-handover>${leave}`
}
