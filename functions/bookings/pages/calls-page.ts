import type { Office } from '../../../shared/booking/roster.ts'
import { whenText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { deed } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { pageHead, panel, tag } from '../../http/staff-parts.ts'
import { staffWords } from '../../http/staff-words.ts'
import type { OutlookCall } from '../../walks/outlook-calls.ts'
import type { DueCall } from '../calls.ts'

// Whom an office writes to by hand, on one page: a tap opens the chat with the message in it,
// another says that it was sent.

const words = {
  id: {
    lead: 'Surel tidak sampai kepada mereka. Ketuk nomornya, kirim pesannya, lalu tandai.',
    none: 'Tidak ada yang perlu dikabari.',
    urgent: 'Mendesak',
    message: 'Pesannya',
    open: (number: string) => `Buka WhatsApp +${number}`,
    sent: (name: string) => `Sudah dikirim ke ${name}`,
    talk: 'Konsultasi',
    turned: 'Hasilnya berubah',
    turnedLead: 'Mereka meminta diberi tahu bila hasilnya berubah, dan hanya punya nomor.',
    sentTurned: 'Sudah dikirim',
  },
  en: {
    lead: 'No mail reaches them. Tap the number, send the message, then mark it.',
    none: 'Nobody has to be told anything.',
    urgent: 'Urgent',
    message: 'The message',
    open: (number: string) => `Open WhatsApp +${number}`,
    sent: (name: string) => `I have sent it to ${name}`,
    talk: 'Talk',
    turned: 'Their result changed',
    turnedLead: 'They asked to be told when their result changes, and left a number only.',
    sentTurned: 'I have sent it',
  },
} as const

const entry = (call: DueCall, language: Language): Markup => {
  const { office, booking, letter, version, name, whatsapp, urgent, start, text, link } = call
  const said = words[language]
  return html`<li${urgent ? html` class="first"` : ''}>
    <h3>${urgent ? html`${tag(said.urgent, 'stop')} ` : ''}${name}</h3>
    ${start === undefined ? '' : html`<p>${said.talk}: ${whenText(start, 'Asia/Makassar', language)}</p>`}
    <details><summary>${said.message}</summary><pre class="said">${text}</pre></details>
    <p><a class="button" href="${link}" target="_blank" rel="noreferrer">${said.open(whatsapp)}</a></p>
    ${deed({
      action: staffPath(language, '/calls'),
      fields: { office, booking, letter, version: String(version) },
      button: said.sent(name),
      look: 'quiet',
    })}</li>`
}

const turnedEntry = (call: OutlookCall, language: Language): Markup => {
  const { office, assessment, whatsapp, text, link } = call
  const said = words[language]
  return html`<li><h3>+${whatsapp}</h3>
    <details><summary>${said.message}</summary><pre class="said">${text}</pre></details>
    <p><a class="button" href="${link}" target="_blank" rel="noreferrer">${said.open(whatsapp)}</a></p>
    ${deed({
      action: staffPath(language, '/calls'),
      fields: { office, assessment },
      button: said.sentTurned,
      look: 'quiet',
    })}</li>`
}

const turnedPanel = (turned: readonly OutlookCall[], language: Language): Markup => {
  const { turned: title, turnedLead } = words[language]
  const entries = turned.map((one) => turnedEntry(one, language))
  const inside = html`<p>${turnedLead}</p><ol class="entries">${entries}</ol>`
  return turned.length === 0 ? html`` : panel('turned', title, inside)
}

/** The list, by office. */
export function callsPage(
  {
    calls,
    turned,
  }: { readonly calls: readonly DueCall[]; readonly turned: readonly OutlookCall[] },
  offices: readonly Office[],
  language: Language,
): Markup {
  const said = words[language]
  const ofEach = offices
    .map((office) => ({ office, mine: calls.filter((one) => one.office === office.id) }))
    .filter(({ mine }) => mine.length > 0)
  return html`${pageHead(staffWords[language].sections.calls, calls.length + turned.length === 0 ? said.none : said.lead)}
    ${ofEach.map(({ office, mine }) =>
      panel(
        office.id,
        office.name,
        html`<ol class="entries">${mine.map((one) => entry(one, language))}</ol>`,
      ),
    )}${turnedPanel(turned, language)}`
}
