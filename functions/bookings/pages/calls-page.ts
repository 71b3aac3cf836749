import type { Office } from '../../../shared/booking/roster.ts'
import { whenText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { DueCall } from '../calls.ts'
import { hidden } from './parts.ts'
import { staffPage } from './staff-page.ts'

// Whom an office writes to by hand, on one plain page: a tap opens the chat with the message in it,
// another says that it was sent.

const words = {
  id: {
    lead: 'Surel tidak sampai kepada mereka. Ketuk nomornya, kirim pesannya, lalu tandai.',
    none: 'Tidak ada yang perlu dikabari.',
    urgent: 'Mendesak',
    message: 'Pesannya',
    open: (number: string) => `Buka WhatsApp +${number}`,
    sent: (name: string) => `Sudah kukirim ke ${name}`,
    talk: 'Konsultasi',
  },
  en: {
    lead: 'No mail reaches them. Tap the number, send the message, then mark it.',
    none: 'Nobody has to be told anything.',
    urgent: 'Urgent',
    message: 'The message',
    open: (number: string) => `Open WhatsApp +${number}`,
    sent: (name: string) => `I have sent it to ${name}`,
    talk: 'Talk',
  },
} as const

const entry = (call: DueCall, language: Language): Markup => {
  const { office, booking, letter, version, name, whatsapp, urgent, start, text, link } = call
  const said = words[language]
  return html`<li>
    <h3>${urgent ? html`<strong>${said.urgent}</strong> · ` : ''}${name}</h3>
    ${start === undefined ? '' : html`<p>${said.talk}: ${whenText(start, 'Asia/Makassar', language)}</p>`}
    <details><summary>${said.message}</summary><pre>${text}</pre></details>
    <p><a class="chat" href="${link}" target="_blank" rel="noreferrer">${said.open(whatsapp)}</a></p>
    <form method="post" action="/staff/calls">${hidden({ office, booking, letter, version: String(version) })}
      <button>${said.sent(name)}</button></form></li>`
}

/** The list, by office. */
export function callsPage(
  calls: readonly DueCall[],
  offices: readonly Office[],
  language: Language,
): Markup {
  const said = words[language]
  const ofEach = offices
    .map((office) => ({ office, mine: calls.filter((one) => one.office === office.id) }))
    .filter(({ mine }) => mine.length > 0)
  return staffPage(
    'calls',
    language,
    html`${calls.length === 0 ? html`<p>${said.none}</p>` : html`<p>${said.lead}</p>`}
    ${ofEach.map(
      ({ office, mine }) =>
        html`<h2>${office.name}</h2><ol>${mine.map((one) => entry(one, language))}</ol>`,
    )}`,
  )
}
