import type { Wishes } from '../../../shared/booking/booking.ts'
import { cleanLine } from '../../../shared/booking/letter-text.ts'
import { bothClocks } from '../../../shared/booking/letter-times.ts'
import { letterWords } from '../../../shared/booking/letter-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { OpenRequest } from '../staff-requests.ts'
import { hidden } from './parts.ts'
import { staffPage } from './staff-page.ts'

// The requests that wait for a counselor's yes, on one plain page: one tap says yes; a no carries a
// word for the student.

const words = {
  id: {
    lead: 'Waktunya disimpan sampai saat yang tertulis; setelah itu permintaannya berakhir.',
    none: 'Tidak ada permintaan yang menunggu.',
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
    lead: 'The time is kept until the moment written here; after that the request ends.',
    none: 'No request is waiting.',
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

const row = (name: string, value: string | undefined): Markup | '' =>
  value === undefined ? '' : html`<dt><strong>${name}</strong></dt><dd>${value}</dd>`

const guardianOf = ({ guardian }: Wishes): string | undefined =>
  guardian && `${guardian.name}, ${guardian.reach}`

function entry({ booking, counselor, place, until }: OpenRequest, language: Language): Markup {
  const { id, contact, wishes } = booking
  const [said, { shared }] = [words[language], letterWords[language]]
  const clocks = { mine: counselor.zone, theirs: wishes.zone }
  const reason = `reason-${id}`
  const name = cleanLine(contact.name)
  return html`<li>
    <h3>${wishes.urgent ? html`<strong>${said.urgent}</strong> · ` : ''}${name}</h3>
    <dl>${row(said.by, bothClocks({ start: until }, clocks, language))}
    ${row(said.when, bothClocks(place, clocks, language))}
    ${row(said.how, shared.ways[wishes.way])}${row(said.about, shared.topics[wishes.topic])}
    ${row(said.note, wishes.note)}${row(said.access, wishes.access)}
    ${row(said.guardian, guardianOf(wishes))}</dl>
    <form method="post" action="/staff/requests">${hidden({ booking: id, deed: 'approve' })}
      <button>${said.yes(name)}</button></form>
    <form method="post" action="/staff/requests">${hidden({ booking: id, deed: 'decline' })}
      <p><label for="${reason}">${said.reason(name)}</label><br />
      <input id="${reason}" name="reason" required maxlength="500" /></p>
      <button>${said.no(name)}</button></form></li>`
}

/** The list, by counselor. */
export function requestsPage(requests: readonly OpenRequest[], language: Language): Markup {
  const said = words[language]
  const counselors = [...new Set(requests.map(({ counselor }) => counselor))]
  return staffPage(
    'requests',
    language,
    html`${requests.length === 0 ? html`<p>${said.none}</p>` : html`<p>${said.lead}</p>`}
    ${counselors.map((whom) => {
      const mine = requests.filter(({ counselor }) => counselor === whom)
      return html`<h2>${whom.name}</h2><ol>${mine.map((one) => entry(one, language))}</ol>`
    })}`,
  )
}
