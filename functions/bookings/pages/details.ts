import type { Counselor, Offering } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { clockText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import {
  area,
  bothClocks,
  hidden,
  line,
  problemSummary,
  radios,
  serviceName,
  tick,
} from './parts.ts'
import { pagePath, sitePaths } from './paths.ts'
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
  readonly counselor: Counselor
  readonly offering: Offering
  readonly subject: Subject
  readonly visitor: string
  /** Made with the page: the same form sent twice books once. */
  readonly key: string
  /** What was typed before. */
  readonly typed: URLSearchParams
  readonly problems: readonly FieldProblem[]
  readonly now: Instant
  readonly language: Language
}

const countdown = ({ subject, wish, now, language }: Filling): Markup | '' => {
  if (subject.kind === 'line') return ''
  const { details } = pageWords[language]
  const { hold } = subject
  if (hold === undefined || hold.until <= now)
    return html`<p class="card" role="status">${details.heldGone}</p>`
  const seconds = Math.ceil((hold.until - now) / 1_000)
  const until = `${clockText(hold.until, wish.zone, language)} ${zoneText(wish.zone)}`
  return html`<hold-countdown data-seconds="${seconds}" data-left="${details.heldLeft}" data-gone="${details.heldGone}">
    <p class="card held" role="status">${details.held(until)}</p></hold-countdown>`
}

const about = ({ subject, wish, counselor, offering, language }: Filling): Markup => {
  const { times, booking } = pageWords[language]
  const zones = { here: wish.zone, there: counselor.zone }
  const what = serviceName(offering, language)
  if (subject.kind === 'start')
    return html`<p>${bothClocks(subject.start, subject.end, zones, language)}</p>
      <p>${what}, ${times.with(counselor.name)}</p>`
  const at = (instant: Instant) =>
    `${clockText(instant, wish.zone, language)} ${new Intl.DateTimeFormat(
      language === 'id' ? 'id-ID' : 'en-GB',
      { timeZone: wish.zone, day: 'numeric', month: 'long' },
    ).format(instant)}`
  return html`<p>${booking.line(at(subject.from), at(subject.to))}</p>
    <p>${what}, ${times.with(counselor.name)}</p>`
}

/** Which field of this form a field of the request is. */
const fieldNames: Readonly<Record<string, string>> = {
  'contact.name': 'name',
  'contact.email': 'email',
  'contact.whatsapp': 'whatsapp',
  'guardian.name': 'guardian-name',
  'guardian.reach': 'guardian-reach',
  guardian: 'guardian-name',
  consents: 'consent-talk',
}

/** Problems under the names of the form's own fields. */
export const inForm = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.map(({ field, detail }) => ({ field: fieldNames[field] ?? field, detail }))

const consents = ({ typed, language }: Filling): Markup => {
  const { details } = pageWords[language]
  const ticked = (value: string) => typed.getAll('consent').includes(value)
  const box = (value: string, label: string, required = false) =>
    tick({ name: 'consent', value, label, ticked: ticked(value), required })
  return html`<fieldset class="card question" id="consents"><legend>${details.consents}</legend>
    ${box('talk', details.consentTalk, true)}
    ${box('assessment', details.consentAssessment)}
    ${box('reminders', details.consentReminders)}
    ${box('statistics', details.consentStatistics)}
    <p class="small"><a href="${sitePaths[language].privacy}">${sitePaths[language].privacy}</a></p>
  </fieldset>`
}

/** The form; whatever was typed stands in it. */
export function detailsPage(filling: Filling): Markup {
  const { wish, offering, subject, visitor, key, typed, problems, language } = filling
  const { details, choose, free } = pageWords[language]
  const problem = (name: string) => problems.find(({ field }) => field === name)?.detail
  const said = (name: string) => typed.get(name) ?? undefined
  const waiting = subject.kind === 'line'
  const fixed: Readonly<Record<string, string | undefined>> = {
    ...wishFields(wish),
    visitor,
    key,
    counselor: filling.counselor.id,
    ...(subject.kind === 'start'
      ? { start: new Date(subject.start).toISOString(), hold: subject.hold?.id }
      : {
          first: new Date(subject.from).toISOString(),
          last: new Date(subject.to).toISOString(),
        }),
  }
  const { way: _, assessment: __, ...carried } = fixed
  const optional = ` (${details.optional})`
  const chosenWay = said('way') ?? (wish.way === 'any' ? undefined : wish.way)
  return html`<h1>${waiting ? details.waitTitle : details.title}</h1>
    ${problems.length > 0 ? problemSummary(problems, language) : ''}
    <section class="card stack">${about(filling)}${countdown(filling)}${
      waiting ? html`<p>${details.waitNote}</p>` : ''
    }</section>
    <p><strong>${free}</strong></p>
    <form method="post" action="${pagePath(language, waiting ? 'wait' : 'book')}" class="stack" novalidate>
      ${hidden(carried)}
      ${line({ name: 'name', label: details.name, value: said('name'), max: 80, autocomplete: 'given-name', required: true, problem: problem('name') })}
      <fieldset class="card question"><legend>${details.reach}</legend><p class="small">${details.reachLead}</p>
        ${line({ name: 'whatsapp', label: details.whatsapp, value: said('whatsapp'), type: 'tel', max: 32, autocomplete: 'tel', problem: problem('whatsapp') })}
        ${line({ name: 'email', label: details.email, value: said('email'), type: 'email', max: 254, autocomplete: 'email', problem: problem('email') })}
      </fieldset>
      ${
        offering.ways.length > 1
          ? radios(
              'way',
              details.wayTitle,
              offering.ways.map((value) => ({ value, label: choose.ways[value] })),
              chosenWay ?? offering.ways[0],
            )
          : hidden({ way: offering.ways[0] })
      }
      ${tick({ name: 'urgent', value: 'yes', label: details.urgent, hint: details.urgentWhy, ticked: said('urgent') === 'yes' })}
      <details class="fold"${['note', 'supporter', 'access', 'assessment'].some((name) => problem(name) !== undefined || said(name)) ? html` open` : ''}>
        <summary>${details.more}</summary><div class="stack">
        ${area({ name: 'note', label: details.note + optional, value: said('note'), problem: problem('note') })}
        ${line({ name: 'supporter', label: details.supporter + optional, value: said('supporter'), problem: problem('supporter') })}
        ${line({ name: 'access', label: details.access + optional, value: said('access'), max: 500, problem: problem('access') })}
        ${line({ name: 'assessment', label: details.assessment + optional, hint: details.assessmentWhy, value: said('assessment') ?? wish.assessment, max: 400, problem: problem('assessment') })}
      </div></details>
      <fieldset class="card question"><legend>${details.guardianTitle}</legend>
        ${tick({ name: 'minor', value: 'yes', label: details.minor, hint: details.guardianWhy, ticked: said('minor') === 'yes' })}
        <div class="guardian">
        ${line({ name: 'guardian-name', label: details.guardianName, value: said('guardian-name'), max: 80, problem: problem('guardian-name') })}
        ${line({ name: 'guardian-reach', label: details.guardianReach, value: said('guardian-reach'), problem: problem('guardian-reach') })}
        </div>
      </fieldset>
      ${consents(filling)}
      <p class="actions"><button class="button">${waiting ? details.submitWait : details.submit}</button></p>
    </form>
    ${
      subject.kind === 'start' && subject.hold !== undefined
        ? html`<form method="post" action="${pagePath(language, 'release')}">${hidden({ ...wishFields(wish), visitor, hold: subject.hold.id })}
          <button class="button button-quiet">${details.release}</button></form>`
        : ''
    }`
}
