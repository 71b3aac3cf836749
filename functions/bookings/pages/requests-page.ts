import { agreesTo, type Booking, stateAt } from '../../../shared/booking/booking.ts'
import { cleanLine } from '../../../shared/booking/letter-text.ts'
import { bothClocks } from '../../../shared/booking/letter-times.ts'
import { letterWords } from '../../../shared/booking/letter-words.ts'
import type { Counselor } from '../../../shared/booking/roster.ts'
import type { Instant } from '../../../shared/booking/time.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { deed, line, problemSummary } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { defined, pageHead, panel, tag } from '../../http/staff-parts.ts'
import { staffWords } from '../../http/staff-words.ts'

// What lies before the office, on one page: requests, where one tap says yes and a no carries
// a word for the student; and the talks that stand, with how the student is reached.

const words = {
  id: {
    lead: 'Waktu sebuah permintaan disimpan sampai saat yang tertulis; setelah itu permintaannya berakhir.',
    none: 'Tidak ada permintaan atau konsultasi.',
    stands: 'Sudah pasti',
    reach: 'Hubungi',
    with: 'Ditemani',
    result: 'Kasus',
    open: 'Buka',
    urgent: 'Mendesak',
    by: 'Jawab paling lambat',
    when: 'Waktu',
    how: 'Lewat',
    about: 'Tentang',
    note: 'Catatan',
    access: 'Kebutuhan',
    guardian: 'Belum 18 tahun; walinya',
    yes: (name: string) => `Terima ${name}`,
    reason: (name: string) => `Alasan untuk ${name}, bila ditolak`,
    no: (name: string) => `Tolak ${name}`,
  },
  en: {
    lead: 'The time of a request is kept until the moment written here; after that it ends.',
    none: 'There is no request and no talk.',
    stands: 'Certain',
    reach: 'Reach',
    with: 'Comes with',
    result: 'Case',
    open: 'Open',
    urgent: 'Urgent',
    by: 'Answer by',
    when: 'When',
    how: 'How',
    about: 'About',
    note: 'Note',
    access: 'Needs',
    guardian: 'Under 18; the guardian',
    yes: (name: string) => `Accept ${name}`,
    reason: (name: string) => `Reason for ${name}, if you decline`,
    no: (name: string) => `Decline ${name}`,
  },
} as const

type Row = readonly [name: string, value: string | Markup | undefined]

const reachOf = ({ email, whatsapp }: Booking['contact']): string =>
  [email, whatsapp && `+${whatsapp}`].filter(Boolean).join(', ')

/** What the student told the counselor; the assessment only where they agreed to show it. */
function told(booking: Booking, language: Language): readonly Row[] {
  const { contact, wishes } = booking
  const said = words[language]
  const { guardian, assessment } = wishes
  // The case, where a look is written down: by the link itself nobody would know who looked.
  const shown = agreesTo(booking, 'assessment') ? assessment?.split('.')[0] : undefined
  const path = staffPath(language, `/cases/${shown ?? booking.id}`)
  const link = html`<a href="${path}">${said.open}</a>`
  return [
    [said.reach, reachOf(contact)],
    [said.note, wishes.note],
    [said.with, wishes.supporter],
    [said.access, wishes.access],
    [said.guardian, guardian && `${guardian.name}, ${guardian.reach}`],
    [said.result, link],
  ]
}

/** An answer that could not be given, with what was typed. */
export type RefusedAnswer = {
  readonly booking: string
  readonly reason: string
  readonly fields: readonly FieldProblem[]
}

/** The yes and the no to a request. */
function answers(
  { id }: Booking,
  name: string,
  language: Language,
  refused: RefusedAnswer | undefined,
): Markup {
  const said = words[language]
  const action = staffPath(language, '/requests')
  const mine = refused?.booking === id ? refused : undefined
  const reason = line({
    name: 'reason',
    id: mine === undefined ? `reason-${id}` : 'reason',
    value: mine?.reason,
    problem: mine?.fields.find(({ field }) => field === 'reason')?.detail,
    label: said.reason(name),
    max: 500,
    required: true,
  })
  const no = { action, inside: reason, button: said.no(name), look: 'quiet' } as const
  return html`${deed({ action, fields: { booking: id, deed: 'approve' }, button: said.yes(name) })}
    ${deed({ ...no, fields: { booking: id, deed: 'decline' } })}`
}

type Before = {
  readonly before: readonly Booking[]
  readonly counselors: readonly Counselor[]
  readonly now: Instant
  readonly refused?: RefusedAnswer | undefined
}

function entry(
  booking: Booking,
  { zone }: Counselor,
  { now, refused }: Pick<Before, 'now' | 'refused'>,
  language: Language,
): Markup {
  const { contact, wishes, place, until } = booking
  const [said, { shared }] = [words[language], letterWords[language]]
  const clocks = { mine: zone, theirs: wishes.zone }
  const waits = stateAt(booking, now) === 'pending' && until !== undefined
  const name = cleanLine(contact.name)
  const rows: readonly Row[] = [
    [said.by, waits ? bothClocks({ start: until }, clocks, language) : undefined],
    [said.when, place && bothClocks(place, clocks, language)],
    [said.how, shared.ways[wishes.way]],
    [said.about, shared.topics[wishes.topic]],
    ...told(booking, language),
  ]
  return html`<li${wishes.urgent ? html` class="first"` : ''}>
    <h3>${wishes.urgent ? html`${tag(said.urgent, 'stop')} ` : ''}${name}${waits ? '' : ` · ${said.stands}`}</h3>
    ${defined(rows)}
    ${waits ? answers(booking, name, language, refused) : ''}</li>`
}

/** The list, by counselor. */
export function requestsPage(shown: Before, language: Language): Markup {
  const { before, counselors, refused } = shown
  const said = words[language]
  const lists = counselors
    .map((whom) => ({ whom, mine: before.filter(({ counselor }) => counselor === whom.id) }))
    .filter(({ mine }) => mine.length > 0)
  return html`${pageHead(staffWords[language].sections.requests, before.length === 0 ? said.none : said.lead)}
    ${refused === undefined ? '' : problemSummary(refused.fields, language)}
    ${lists.map(({ whom, mine }) =>
      panel(
        whom.id,
        whom.name,
        html`<ol class="entries">${mine.map((one) => entry(one, whom, shown, language))}</ol>`,
      ),
    )}`
}
