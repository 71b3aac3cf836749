import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { askedPerDayMax } from '../../shared/booking/asking.ts'
import { heldPerWeekMax, holdsMax, lineMax, movesMax } from '../../shared/booking/booking.ts'
import { asksPerMinuteMax, keysMax } from '../../shared/campus/api-key.ts'
import { originsMax } from '../../shared/campus/campus.ts'
import { endpointsMax } from '../../shared/campus/webhook.ts'
import { overridesMax } from '../../shared/casework/decide.ts'
import { peopleMax } from '../../shared/gathering/day.ts'
import { sharesMax } from '../../shared/keeping/assessment.ts'
import { bodyBytesMax } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { frameOf } from '../http/framed.ts'
import { type Language, languages } from '../http/language.ts'
import { type Refusal, type RefusalKind, refuse, statusOf, wordsOf } from '../http/problem.ts'
import { framed } from './plain-page.ts'
import type { AssessmentsPorts } from './ports.ts'

const sometime = Date.UTC(2026, 11, 8, 1)
const later = Date.UTC(2026, 11, 8, 1, 30)

/** One refusal of each kind, for telling about the kind; what differs each time is left open. */
const typical: { readonly [K in RefusalKind]: Extract<Refusal, { readonly kind: K }> } = {
  'bad-json': { kind: 'bad-json', reason: '…' },
  'unsupported-media-type': {
    kind: 'unsupported-media-type',
    got: '…',
    expected: 'application/json',
  },
  'body-too-large': { kind: 'body-too-large', bytesMax: bodyBytesMax },
  'headers-too-large': { kind: 'headers-too-large' },
  'body-not-valid': { kind: 'body-not-valid', fields: [] },
  'parameter-not-valid': { kind: 'parameter-not-valid', fields: [] },
  'not-found': { kind: 'not-found' },
  'method-not-allowed': { kind: 'method-not-allowed', allowed: ['…'] },
  'link-missing': { kind: 'link-missing' },
  'link-not-valid': { kind: 'link-not-valid' },
  'link-read-only': { kind: 'link-read-only' },
  'not-signed-in': { kind: 'not-signed-in' },
  'role-not-allowed': { kind: 'role-not-allowed' },
  'sent-from-elsewhere': { kind: 'sent-from-elsewhere' },
  'version-missing': { kind: 'version-missing' },
  'version-stale': { kind: 'version-stale', version: 2 },
  'consent-withdrawn': { kind: 'consent-withdrawn', withdrawnAt: '…' },
  'too-many-shares': { kind: 'too-many-shares', sharesMax },
  'edition-unknown': { kind: 'edition-unknown', edition: '…' },
  'part-unknown': { kind: 'part-unknown', part: '…' },
  'key-reused': { kind: 'key-reused' },
  'day-cancelled': { kind: 'day-cancelled' },
  'day-over': { kind: 'day-over' },
  'day-stale': { kind: 'day-stale', version: 2 },
  'day-not-formed': { kind: 'day-not-formed' },
  'nobody-here': { kind: 'nobody-here' },
  'no-hours-left': { kind: 'no-hours-left' },
  'day-full': { kind: 'day-full', peopleMax },
  'guide-unknown': { kind: 'guide-unknown' },
  'participant-unknown': { kind: 'participant-unknown' },
  'case-stale': { kind: 'case-stale', version: 2 },
  'case-claimed': { kind: 'case-claimed', by: { id: '…', name: '…' }, since: sometime },
  'case-not-yours': { kind: 'case-not-yours' },
  'lead-needed': { kind: 'lead-needed' },
  'override-own': { kind: 'override-own' },
  'lead-elsewhere': { kind: 'lead-elsewhere' },
  'override-unknown': { kind: 'override-unknown' },
  'override-settled': { kind: 'override-settled', state: { kind: 'waiting' } },
  'not-shared': { kind: 'not-shared' },
  'case-closed': { kind: 'case-closed' },
  'guardian-first': { kind: 'guardian-first' },
  'review-open': { kind: 'review-open' },
  'nothing-there': { kind: 'nothing-there', what: 'follow-up' },
  'too-many-decided': { kind: 'too-many-decided', most: overridesMax },
  'member-unknown': { kind: 'member-unknown' },
  'key-missing': { kind: 'key-missing' },
  'key-not-valid': { kind: 'key-not-valid' },
  'key-scope': { kind: 'key-scope', scope: 'numbers' },
  'too-often': { kind: 'too-often', perMinute: asksPerMinuteMax, seconds: 60 },
  'keys-full': { kind: 'keys-full', most: keysMax },
  'webhooks-full': { kind: 'webhooks-full', most: endpointsMax },
  'webhook-off': { kind: 'webhook-off' },
  'origins-full': { kind: 'origins-full', most: originsMax },
  'campus-revoked': { kind: 'campus-revoked' },
  'not-ready': { kind: 'not-ready' },
  'day-unreachable': { kind: 'day-unreachable', from: '…', to: '…' },
  'service-unknown': { kind: 'service-unknown', service: '…' },
  'counselor-unknown': { kind: 'counselor-unknown', counselor: '…' },
  'way-not-offered': { kind: 'way-not-offered', ways: ['…'] },
  'off-hours': { kind: 'off-hours' },
  'off-grid': { kind: 'off-grid', before: sometime, after: later },
  'too-soon': { kind: 'too-soon', earliest: sometime },
  'too-far': { kind: 'too-far', latest: sometime },
  'slot-taken': { kind: 'slot-taken' },
  'session-full': { kind: 'session-full', seatsMax: 12 },
  'day-limit': { kind: 'day-limit', perDay: 6 },
  'week-limit': { kind: 'week-limit', perWeek: 20 },
  'too-many-holds': { kind: 'too-many-holds', holdsMax },
  'hold-not-yours': { kind: 'hold-not-yours' },
  'student-busy': { kind: 'student-busy', start: sometime, taken: [] },
  'seat-already': { kind: 'seat-already' },
  'already-waiting': { kind: 'already-waiting' },
  'line-full': { kind: 'line-full', lineMax },
  'not-full': { kind: 'not-full', start: sometime },
  'range-empty': { kind: 'range-empty' },
  'too-many-held': { kind: 'too-many-held', heldMax: heldPerWeekMax },
  'too-many-asked': { kind: 'too-many-asked', askedMax: askedPerDayMax },
  'too-many-moves': { kind: 'too-many-moves', movesMax },
  'already-started': { kind: 'already-started', start: sometime },
  'not-yet-started': { kind: 'not-yet-started', start: sometime },
  'not-live': { kind: 'not-live', state: 'cancelled' },
  busy: { kind: 'busy' },
  'amendment-refused': {
    kind: 'amendment-refused',
    at: 0,
    why: { kind: 'figure-unknown', figure: '…' },
  },
  'amendment-idle': { kind: 'amendment-idle' },
  'proposal-decided': { kind: 'proposal-decided', state: '…' },
  'proposal-own': { kind: 'proposal-own' },
  'proposal-stale': { kind: 'proposal-stale' },
  'proposal-not-asked': { kind: 'proposal-not-asked' },
  'proposal-too-large': {
    kind: 'proposal-too-large',
    ...{ count: 51, countMax: 50, bytes: 201_000, bytesMax: 200_000 },
  },
  'draft-busy': { kind: 'draft-busy' },
  'draft-empty': { kind: 'draft-empty' },
  'preview-unfinished': { kind: 'preview-unfinished' },
  'edition-never-active': { kind: 'edition-never-active' },
  'not-alone': { kind: 'not-alone' },
  unexpected: { kind: 'unexpected' },
}

const isKind = (text: string): text is RefusalKind => Object.hasOwn(typical, text)

function section(kind: RefusalKind, language: Language, first: boolean) {
  const { title, detail, next } = wordsOf(typical[kind], language)
  return html`<section lang="${language}">
    ${first ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p class="lead">${detail}</p>
    <p>${next}</p>
  </section>`
}

/** What a refusal means, in the reader's language first and then in the other. */
async function page(c: Context<Exchange>, { frames }: AssessmentsPorts): Promise<Response> {
  const kind = c.req.param('kind') ?? ''
  if (!isKind(kind)) return refuse(c, { kind: 'not-found' })
  const { language } = c.var
  const frame = await frameOf({ frames }, language)
  const others = languages.filter((one) => one !== language)
  const content = await html`${[language, ...others].map((one, at) => section(kind, one, at === 0))}
    <p class="small"><code>${kind}</code> · HTTP ${statusOf(kind)}</p>`
  c.header('content-language', language)
  c.header('vary', 'accept-language')
  c.header('cache-control', 'public, max-age=3600')
  return c.html(framed(frame, wordsOf(typical[kind], language).title, String(content)))
}

/** The address every problem's `type` names. */
export const problemPages = (ports: AssessmentsPorts) =>
  new Hono<Exchange>().get('/:kind', (c) => page(c, ports))
