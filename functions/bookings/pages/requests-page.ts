import { type Booking, stateAt } from '../../../shared/booking/booking.ts'
import { bothClocks } from '../../../shared/booking/letter-times.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { deed, line, problemSummary } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { defined, pageHead, panel, tag } from '../../http/staff-parts.ts'
import { staffWords } from '../../http/staff-words.ts'
import { type HallHour, hallDays } from './hall-days.ts'
import { daysShown, officeDays, type Seated } from './office-days.ts'
import { caseLink, codeOfBooking, personOf } from './request-parts.ts'
import { requestsWords } from './requests-words.ts'

// What lies before the office, on one page: requests first, where one tap says yes and a no carries
// a word for the student; then the talks that stand, day by day.

type Row = readonly [name: string, value: string | Markup | undefined]

/** An answer that could not be given, with what was typed. */
export type RefusedAnswer = {
  readonly booking: string
  readonly reason: string
  readonly fields: readonly FieldProblem[]
}

/** The yes and the no to a request. */
function answers(booking: Booking, { language, refused }: Here): Markup {
  const words = requestsWords[language]
  const { id } = booking
  const code = codeOfBooking(booking)
  const action = staffPath(language, '/requests')
  const mine = refused?.booking === id ? refused : undefined
  const reason = line({
    name: 'reason',
    id: mine === undefined ? `reason-${id}` : 'reason',
    value: mine?.reason,
    problem: mine?.fields.find(({ field }) => field === 'reason')?.detail,
    label: words.reason(code),
    max: 500,
    required: true,
  })
  const no = { action, inside: reason, button: words.no(code), look: 'quiet' } as const
  return html`${deed({ action, fields: { booking: id, deed: 'approve' }, button: words.yes(code) })}
    ${deed({ ...no, fields: { booking: id, deed: 'decline' } })}`
}

export type Before = {
  readonly before: readonly Booking[]
  /** Hours of group days. */
  readonly hours?: readonly HallHour[] | undefined
  readonly counselors: readonly Counselor[]
  readonly now: Instant
  readonly refused?: RefusedAnswer | undefined
}

type Here = Pick<Before, 'now' | 'refused'> & { readonly language: Language }

/** What decides about a yes; who asks folds out, for whoever has to call them first. */
function request({ booking, whom }: Seated, here: Here): Markup {
  const { language } = here
  const words = requestsWords[language]
  const { wishes, place, until } = booking
  const { guardian } = wishes
  const clocks = { mine: whom.zone, theirs: wishes.zone }
  const rows: readonly Row[] = [
    [words.by, until === undefined ? undefined : bothClocks({ start: until }, clocks, language)],
    [words.when, bothClocks(place, clocks, language)],
    [words.whom, whom.name],
    [words.how, words.ways[wishes.way]],
    [words.about, words.topics[wishes.topic]],
    [words.note, wishes.note],
    [words.access, wishes.access],
  ]
  const people: readonly Row[] = [
    [words.supporter, wishes.supporter],
    [words.guardian, guardian && `${guardian.name}, ${guardian.reach}`],
  ]
  return html`<li${wishes.urgent ? html` class="first"` : ''}>
    <h3>${caseLink(booking, language)}${wishes.urgent ? html` ${tag(words.urgent, 'stop')}` : ''}</h3>
    ${defined(rows)}
    <details><summary>${words.who}</summary><p>${personOf(booking)}</p>${defined(people)}</details>
    ${answers(booking, here)}</li>`
}

const requestsShown = (waiting: readonly Seated[], here: Here): Markup => {
  const words = requestsWords[here.language]
  if (waiting.length === 0) return html``
  const entries = waiting.map((one) => request(one, here))
  return panel(
    'waiting',
    words.waiting(waiting.length),
    html`<p class="small">${words.waitingLead}</p><ol class="entries">${entries}</ol>`,
  )
}

const seatedWith =
  (counselors: readonly Counselor[]) =>
  (booking: Booking): readonly Seated[] => {
    const { place } = booking
    const whom = counselors.find(({ id }) => id === booking.counselor)
    return place === undefined || whom === undefined
      ? []
      : [{ booking: { ...booking, place }, whom }]
  }

/** All that lies before an office. */
export function requestsPage(shown: Before, language: Language): Markup {
  const { before, hours = [], counselors, now, refused } = shown
  const words = requestsWords[language]
  const here = { now, refused, language }
  const all = before.flatMap(seatedWith(counselors))
  const waits = ({ booking }: Seated): boolean => stateAt(booking, now) === 'pending'
  return html`${pageHead(staffWords[language].sections.requests, all.length + hours.length === 0 ? words.none : words.lead)}
    ${refused === undefined ? '' : problemSummary(refused.fields, language)}
    ${requestsShown(all.filter(waits), here)}
    ${daysShown(
      officeDays(
        all.filter((one) => !waits(one)),
        hallDays(hours),
      ),
      here,
    )}`
}
