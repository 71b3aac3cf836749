import type { LogEntry } from '../../../../../shared/casework/event.ts'
import { logWords } from '../../../../../shared/casework/log-words.ts'
import type { OverrideSeen, StudentCase } from '../../../../../shared/casework/student-view.ts'
import { html, type Markup } from '../../../../../shared/result/markup.ts'
import { dayWords, type Speech } from '../../../../../shared/result/numbers.ts'
import type { Shelf } from '../../../../../shared/result/shelf.ts'
import { type CounselorWords, counselorWords } from './counselor-words.ts'
import { dayOf } from './kept-view.ts'

/** What the server says of a student's case, and to whom it could be shown. */
export type CounselorAnswer = {
  readonly case: StudentCase | null
  readonly offices: readonly { readonly id: string; readonly name: string; readonly city: string }[]
  readonly campuses: readonly { readonly slug: string; readonly name: string }[]
}

export type CounselorParts = {
  readonly answer: CounselorAnswer
  readonly speech: Speech
  readonly shelf: Shelf
  /** Facts in the words of the questions. */
  readonly factName: (id: string) => string
  /** The short title of a requirement; undefined while its words are not here. */
  readonly requirementName: (programme: string, id: string) => string | undefined
  /** What stands in what was corrected. */
  readonly said: (fact: string, answer: unknown) => string
}

const wordsIn = ({ speech }: Pick<CounselorParts, 'speech'>): CounselorWords =>
  counselorWords[speech.language]

const onDay = (at: number, { speech }: Pick<CounselorParts, 'speech'>): string =>
  dayOf(new Date(at).toISOString(), speech)

const clock = (at: number, { speech }: Pick<CounselorParts, 'speech'>): string =>
  new Intl.DateTimeFormat(speech.language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'Asia/Makassar',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

type Item = { readonly name: string; readonly value: string; readonly more?: string | undefined }

const listed = (title: string, items: readonly Item[], lead?: string): Markup =>
  items.length === 0
    ? html``
    : html`<section class="stack"><h3>${title}</h3>${lead === undefined ? '' : html`<p class="small">${lead}</p>`}
      <ul class="ticks">${items.map(
        ({ name, value, more }) =>
          html`<li><strong>${name}</strong>${value === '' ? '' : html` ${value}`}${more === undefined ? '' : html`<p class="small">${more}</p>`}</li>`,
      )}</ul></section>`

const programmeName = (id: string, { shelf }: CounselorParts): string =>
  shelf.programmes[id]?.name ?? id

const decision = (one: OverrideSeen, parts: CounselorParts): Item => {
  const words = wordsIn(parts)
  const about =
    one.requirement === undefined
      ? undefined
      : parts.requirementName(one.programme, one.requirement)
  const name = [programmeName(one.programme, parts), about].filter(Boolean).join(': ')
  if (one.kind === 'under-review') return { name, value: `· ${words.underReview}` }
  const by = words.by(one.by, onDay(one.at, parts))
  return {
    name,
    value: `· ${one.verdict === 'met' ? words.met : words.unmet}`,
    more: `${words.because(one.reason)} (${by})`,
  }
}

const told = (held: StudentCase, parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  const { speech } = parts
  const { recommended, decided, corrected, confirmed, notes, followUp } = held
  return html`${followUp === undefined ? '' : html`<p>${words.followUp(dayWords(followUp.on, speech.language), followUp.what)}</p>`}
    ${listed(
      words.notes,
      notes.map(({ text, by, at }) => ({
        name: words.by(by, onDay(at, parts)),
        value: '',
        more: text,
      })),
    )}
    ${listed(
      words.recommended,
      recommended.map(({ programme, by, at }) => ({
        name: programmeName(programme, parts),
        value: '',
        more: words.by(by.name, onDay(at, parts)),
      })),
    )}
    ${listed(
      words.decided,
      decided.map((one) => decision(one, parts)),
    )}
    ${listed(
      words.corrected,
      corrected.map(({ fact, answer, reason, by, at }) => ({
        name: `${parts.factName(fact)}:`,
        value: parts.said(fact, answer),
        more: `${words.because(reason)} (${words.by(by, onDay(at, parts))})`,
      })),
      words.correctedMore,
    )}
    ${listed(
      words.confirmed,
      confirmed.map(({ fact, seen, by }) => ({
        name: parts.factName(fact),
        value: words.seen(dayWords(seen, speech.language), by),
      })),
    )}`
}

const viewLine = ({ at, by, kind, reason, office }: LogEntry, parts: CounselorParts): Markup => {
  const { offices } = parts.answer
  const name = offices.find(({ id }) => id === by.office)?.name ?? (by.office || office)
  return html`<li><span class="small">${onDay(at, parts)}, ${clock(at, parts)}</span><br />
    <strong>${by.name}</strong> (${name}) ${logWords[parts.speech.language][kind]}${reason === undefined ? '' : html`: ${reason}`}</li>`
}

const viewsShown = ({ views }: StudentCase, parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  return html`<details class="fold"><summary>${words.views(views.length)}</summary><p class="small">${words.viewsLead}</p>
    ${views.length === 0 ? html`<p>${words.viewsNone}</p>` : html`<ol class="views">${views.map((one) => viewLine(one, parts))}</ol>`}</details>`
}

const entry = (id: string, label: string, field: Markup, hint?: string): Markup =>
  html`<div class="entry"><label for="${id}">${label}</label>${
    hint === undefined ? '' : html`<p class="small" id="${id}-hint">${hint}</p>`
  }${field}</div>`

const select = (
  id: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
): Markup =>
  html`<select id="${id}" name="${name}">${options.map(
    ([value, label]) => html`<option value="${value}">${label}</option>`,
  )}</select>`

/** What a counselor needs to answer: nothing of it is asked before. */
const shareForm = (parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  const { offices, campuses } = parts.answer
  const officeOptions = offices.map(({ id, name, city }) => [id, `${name}, ${city}`] as const)
  const campusOptions = campuses.map(({ slug, name }) => [slug, name] as const)
  return html`<p>${words.lead}</p><form class="stack" data-counselor-form autocomplete="off" novalidate>
    ${entry('case-office', words.office, select('case-office', 'office', [['', words.choose], ...officeOptions]))}
    ${entry('case-name', words.name, html`<input id="case-name" name="name" maxlength="80" />`)}
    ${entry('case-reach', words.reach, html`<input id="case-reach" name="reach" maxlength="120" aria-describedby="case-reach-hint" />`, words.reachHint)}
    ${entry('case-campus', words.campus, select('case-campus', 'campus', [['', words.campusNone], ...campusOptions]))}
    ${entry('case-question', words.question, html`<textarea id="case-question" name="question" rows="3" maxlength="1000" aria-describedby="case-question-hint"></textarea>`, words.questionHint)}
    <label class="consent"><input type="checkbox" name="urgent" value="yes" /><span><strong>${words.urgent}</strong></span></label>
    ${entry('case-leaves', words.leaves, html`<input id="case-leaves" name="leaves" type="date" />`)}
    <p><button class="button" type="submit">${words.send}</button></p></form>`
}

const reviewForm = (held: StudentCase, parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  if (held.reviewAskedAt !== undefined)
    return html`<p>${words.reviewAsked(onDay(held.reviewAskedAt, parts))}</p>`
  return html`<details class="fold"><summary>${words.review}</summary><p class="small">${words.reviewMore}</p>
    <form class="stack" data-review-form autocomplete="off" novalidate>${entry(
      'case-review',
      words.reviewWhat,
      html`<textarea id="case-review" name="question" rows="3" maxlength="1000"></textarea>`,
    )}<p><button class="button button-quiet" type="submit">${words.reviewSend}</button></p></form></details>`
}

const stop = (parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  return html`<p><button class="button button-quiet" type="button" data-do="ask" data-about="unshare">${words.stop}</button></p>
    <p class="small">${words.stopMore}</p>
    <p class="actions" data-sure="unshare" hidden><button class="button button-stop" type="button" data-do="unshare">${words.stopSure}</button>
    <button class="button button-quiet" type="button" data-do="cancel" data-about="unshare">${words.cancel}</button></p>`
}

/** All that a student sees and does about counselors. */
export const counselorView = (parts: CounselorParts): Markup => {
  const words = wordsIn(parts)
  const { case: held, offices } = parts.answer
  const head = html`<h2>${words.heading}</h2>`
  if (held === null) return html`${head}${shareForm(parts)}`
  const office = offices.find(({ id }) => id === held.office)?.name ?? held.office
  if (held.sharedAt === undefined)
    return html`${head}${held.withdrawnAt === undefined ? '' : html`<p class="notice">${words.withdrawn(onDay(held.withdrawnAt, parts))}</p>`}
      ${viewsShown(held, parts)}<details class="fold"><summary>${words.again}</summary>${shareForm(parts)}</details>`
  return html`${head}<p class="notice">${words.shown(office, onDay(held.sharedAt, parts))}</p>${told(held, parts)}
    ${viewsShown(held, parts)}${reviewForm(held, parts)}${stop(parts)}`
}
