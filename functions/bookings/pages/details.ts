import type { Counselor, Offering, Way } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { labelOf } from '../../../shared/booking/viewed.ts'
import { dayText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { bothClocks, labelText, momentText } from './clocks.ts'
import { ownRecordWords } from './own-record-words.ts'
import { area, hidden, line, problemSummary, radios, serviceName, tick } from './parts.ts'
import { pagePath, sitePaths } from './paths.ts'
import { sharing } from './sharing.ts'
import { timeValue } from './times.ts'
import { type Wish, wishFields } from './wish.ts'
import { pageWords } from './words.ts'

// How the student is reached, and what the counselor should know: one page, one form.

/** What it is for: a start that may be held, or a place in line. */
export type Subject =
  | {
      readonly kind: 'start'
      readonly start: Instant
      readonly end: Instant
      readonly hold?: { readonly id: string; readonly until: Instant } | undefined
    }
  | { readonly kind: 'line'; readonly from: Instant; readonly to: Instant }

export type Filling = {
  readonly wish: Wish
  /** What the programme is called that it is about. */
  readonly about?: string | undefined
  /** What the campus is called whose page led here. */
  readonly campus?: string | undefined
  readonly counselor: Counselor
  readonly offering: Offering
  readonly subject: Subject
  /** Made with each page, by us: the same form sent twice books once, and nobody else knows it. */
  readonly key: string
  /** What was typed before. */
  readonly typed: URLSearchParams
  readonly problems: readonly FieldProblem[]
  readonly now: Instant
  readonly language: Language
}

const isHeld = ({ subject, now }: Filling): boolean =>
  subject.kind === 'start' && subject.hold !== undefined && subject.hold.until > now

/** For whoever lost the hold while typing: the same time once more, with all that was typed. */
const holdAgain = (filling: Filling): Markup | '' => {
  const { subject, counselor, language } = filling
  if (subject.kind === 'line') return ''
  const value = timeValue({ counselor, start: subject.start })
  return html`<button class="button button-quiet" data-again${isHeld(filling) ? html` hidden` : ''}
    formaction="${pagePath(language, 'hold')}" name="time" value="${value}">${
      pageWords[language].details.holdAgain
    }</button>`
}

const countdown = (filling: Filling): Markup | '' => {
  const { subject, wish, now, language } = filling
  if (subject.kind === 'line') return ''
  const { details } = pageWords[language]
  const { hold } = subject
  if (hold === undefined || hold.until <= now)
    return html`<p class="held" role="status">${details.heldGone}</p>`
  const seconds = Math.ceil((hold.until - now) / 1_000)
  const until = `${labelText(labelOf(wish.zone, hold.until), language)} ${zoneText(wish.zone)}`
  return html`<hold-countdown data-seconds="${seconds}" data-hold="${hold.id}" data-visitor="${wish.visitor}"
    data-left="${details.heldLeft}" data-gone="${details.heldGone}" data-over="${details.heldOver}">
    <p class="held" role="status">${details.held(until)}</p></hold-countdown>`
}

/** The start, or the starts, that somebody waits for. */
export const lineText = (
  { from, to }: { readonly from: Instant; readonly to: Instant },
  zone: string,
  language: Language,
): string => {
  const { line, lineOne } = pageWords[language].booking
  if (from === to) return lineOne(momentText(from, zone, language))
  return line(dayText(from, zone, language), dayText(to, zone, language))
}

/** How they meet, where that is settled: nobody is asked twice. */
const settledWay = ({ offering, wish }: Filling): Way | undefined =>
  offering.ways.length === 1 ? offering.ways[0] : offering.ways.find((one) => one === wish.way)

const told = (filling: Filling): Markup => {
  const { subject, wish, about, campus, counselor, offering, language } = filling
  const way = settledWay(filling)
  const { times, choose } = pageWords[language]
  const zones = { here: wish.zone, there: counselor.zone }
  const when =
    subject.kind === 'start'
      ? bothClocks(subject.start, subject.end, zones, language)
      : lineText(subject, wish.zone, language)
  return html`<p>${when}</p>
    <p>${serviceName(offering, language)}, ${times.with(counselor.name)}${
      way === undefined ? '' : ` · ${choose.ways[way]}`
    }${about === undefined ? '' : html`<br />${choose.about(about)}`}${
      campus === undefined ? '' : html`<br />${choose.through(campus)}`
    }</p>`
}

/** Which field of this form a field of the request is. */
const fieldNames: Readonly<Record<string, string>> = {
  'contact.name': 'name',
  'contact.email': 'email',
  'contact.whatsapp': 'whatsapp',
  'guardian.name': 'guardian-name',
  'guardian.reach': 'guardian-reach',
  guardian: 'guardian-name',
  'consents.guardian': 'consent-guardian',
  way: 'by',
}

/** The fields from top to bottom. */
const inOrder = [
  'name',
  'whatsapp',
  'email',
  'by',
  'note',
  'supporter',
  'access',
  'assessment',
  'guardian-name',
  'guardian-reach',
  'consent-guardian',
]

/** Problems under the names of the form's own fields; of what was left empty, in plain words. */
export const inForm = (
  problems: readonly FieldProblem[],
  form: URLSearchParams,
  language: Language,
): readonly FieldProblem[] =>
  problems
    .map(({ field, detail }) => {
      const name = fieldNames[field] ?? field
      const isEmpty = (form.get(name) ?? '').trim() === ''
      const missing = isEmpty ? pageWords[language].details.missing[name] : undefined
      return { field: name, detail: missing ?? detail }
    })
    .toSorted((a, b) => inOrder.indexOf(a.field) - inOrder.indexOf(b.field))

type Problem = (name: string) => string | undefined

const consents = ({ campus, typed, language }: Filling, problem: Problem): Markup => {
  const { details } = pageWords[language]
  const ticked = (value: string) => typed.getAll('consent').includes(value)
  const box = (value: string, label: string) =>
    tick({
      name: 'consent',
      value,
      label,
      ticked: ticked(value),
      problem: problem(`consent-${value}`),
    })
  return html`<fieldset class="card asked"><legend>${details.consents}</legend>
    <p class="small">${details.consentsFree}</p>
    ${box('reminders', details.consentReminders)}
    ${box('statistics', details.consentStatistics)}
    ${campus !== undefined ? html`<p class="small">${ownRecordWords[language].campusTold(campus)}</p>` : ''}
    <p class="small">${ownRecordWords[language].kept} <a href="${sitePaths[language].privacy}" target="_blank">${details.privacy}</a></p>
  </fieldset>`
}

type Entries = {
  readonly filling: Filling
  readonly said: (name: string) => string | undefined
  readonly problem: Problem
}

const reach = ({ filling, said, problem }: Entries): Markup => {
  const { details } = pageWords[filling.language]
  return html`${line({ name: 'name', label: details.name, value: said('name'), max: 80, autocomplete: 'given-name', required: true, problem: problem('name') })}
    <fieldset class="card asked"><legend>${details.reach}</legend><p class="small">${details.reachLead}</p>
      ${line({ name: 'whatsapp', label: details.whatsapp, hint: details.whatsappLike, value: said('whatsapp'), type: 'tel', max: 32, autocomplete: 'tel', problem: problem('whatsapp') })}
      ${line({ name: 'email', label: details.email, value: said('email'), type: 'email', max: 254, autocomplete: 'email', problem: problem('email') })}
    </fieldset>`
}

const ways = ({ filling, said, problem }: Entries): Markup | readonly Markup[] => {
  const { offering, language } = filling
  const { details, choose } = pageWords[language]
  const settled = settledWay(filling)
  if (settled !== undefined && problem('by') === undefined) return hidden({ by: settled })
  return radios({
    name: 'by',
    legend: details.wayTitle,
    options: offering.ways.map((value) => ({ value, label: choose.ways[value] })),
    chosen: said('by') ?? offering.ways[0],
    problem: problem('by'),
  })
}

const more = ({ filling, said, problem }: Entries): Markup => {
  const { language } = filling
  const { details } = pageWords[language]
  const names = ['supporter', 'access']
  const open = names.some((name) => problem(name) !== undefined || said(name) !== undefined)
  const optional = ` (${details.optional})`
  return html`<details class="fold"${open ? html` open` : ''}>
    <summary>${details.more}</summary><div class="stack">
    ${line({ name: 'supporter', label: details.supporter + optional, value: said('supporter'), problem: problem('supporter') })}
    ${line({ name: 'access', label: details.access + optional, value: said('access'), max: 500, problem: problem('access') })}
  </div></details>`
}

const guardian = ({ filling, said, problem }: Entries): Markup => {
  const { details } = pageWords[filling.language]
  return html`<fieldset class="card asked minor"><legend>${details.guardianTitle}</legend>
    ${tick({ name: 'minor', value: 'yes', label: details.minor, hint: details.guardianWhy, ticked: said('minor') === 'yes' })}
    <div class="guardian">
    ${line({ name: 'guardian-name', label: details.guardianName, value: said('guardian-name'), max: 80, problem: problem('guardian-name') })}
    ${line({ name: 'guardian-reach', label: details.guardianReach, value: said('guardian-reach'), problem: problem('guardian-reach') })}
    ${tick({ name: 'consent', value: 'guardian', label: ownRecordWords[filling.language].guardianAgrees, ticked: filling.typed.getAll('consent').includes('guardian'), problem: problem('consent-guardian') })}
    </div>
  </fieldset>`
}

/** What the student wants to know; it begins with the programme that was opened. */
const question = ({ filling, said, problem }: Entries): Markup => {
  const { about, typed, language } = filling
  const { details, choose } = pageWords[language]
  const begun = about === undefined || typed.has('note') ? undefined : `${choose.about(about)}\n`
  const label = `${details.note} (${details.optional})`
  return area({ name: 'note', label, value: said('note') ?? begun, problem: problem('note') })
}

const shared = ({ filling: { typed, language }, said, problem }: Entries): Markup =>
  sharing(
    {
      link: said('assessment'),
      ticked: typed.getAll('consent').includes('assessment'),
      problem: problem('assessment'),
    },
    language,
  )

/** What the form carries though nobody types it. */
const fixed = ({ wish, key, counselor, subject }: Filling) => ({
  ...wishFields(wish),
  key,
  counselor: counselor.id,
  ...(subject.kind === 'start'
    ? { start: new Date(subject.start).toISOString(), hold: subject.hold?.id }
    : { first: new Date(subject.from).toISOString(), last: new Date(subject.to).toISOString() }),
})

/** The form; whatever was typed stands in it. */
export function detailsPage(filling: Filling): Markup {
  const { subject, typed, problems, language } = filling
  const { details, free } = pageWords[language]
  const problem: Problem = (name) => problems.find(({ field }) => field === name)?.detail
  const said = (name: string) => typed.get(name) || undefined
  const entries = { filling, said, problem }
  const waiting = subject.kind === 'line'
  return html`<h1>${waiting ? details.waitTitle : details.title}</h1>
    ${problems.length > 0 ? problemSummary(problems, language) : ''}
    <section class="card stack">${told(filling)}${countdown(filling)}${
      waiting ? html`<p>${details.waitNote}</p>` : ''
    }</section>
    <p><strong>${free}</strong></p>
    <form method="post" action="${pagePath(language, waiting ? 'wait' : 'book')}" class="stack filling" novalidate>
      ${hidden(fixed(filling))}
      ${reach(entries)}
      ${ways(entries)}
      ${question(entries)}
      <div class="card">${tick({ name: 'urgent', value: 'yes', label: details.urgent, hint: details.urgentWhy, ticked: said('urgent') === 'yes' })}</div>
      ${more(entries)}
      ${shared(entries)}
      ${guardian(entries)}
      ${consents(filling, problem)}
      <div class="actions"><button class="button">${waiting ? details.submitWait : details.submit}</button>
        ${holdAgain(filling)}
        <button class="button button-quiet" formaction="${pagePath(language, 'release')}">${details.release}</button></div>
    </form>`
}
