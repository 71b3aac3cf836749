import type { Endpoint, OffWhy } from '../../shared/campus/webhook.ts'
import type { Mail } from '../ports/notices.ts'

// The letter to whoever keeps an endpoint, when nothing is sent there any more.

type Words = {
  readonly from: string
  readonly subject: (host: string) => string
  readonly why: Readonly<Record<Exclude<OffWhy, 'by-hand'>, string>>
  readonly lead: (url: string) => string
  readonly next: (page: string) => string
}

const words: Readonly<Record<Endpoint['language'], Words>> = {
  id: {
    from: 'Rantau',
    subject: (host) => `Webhook ke ${host} dihentikan`,
    lead: (url) => `Kami tidak mengirim apa-apa lagi ke ${url}.`,
    why: {
      gone: 'Alamat itu menjawab 410 (Gone).',
      'gave-up': 'Satu pesan gagal sepuluh kali selama tiga hari.',
    },
    next: (page) =>
      `Perbaiki penerimanya, lalu nyalakan lagi dan kirim ulang yang gagal di ${page}. Pesan disimpan 30 hari.`,
  },
  en: {
    from: 'Rantau',
    subject: (host) => `The webhook to ${host} was stopped`,
    lead: (url) => `We send nothing to ${url} any more.`,
    why: {
      gone: 'That address answered 410 (Gone).',
      'gave-up': 'One message failed ten times over three days.',
    },
    next: (page) =>
      `Mend the receiver, then turn it on again and send again what failed at ${page}. Messages are kept for 30 days.`,
  },
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same letter however often it is tried. */
export function stoppedLetter(endpoint: Endpoint, site: string): Mail | undefined {
  const { off, url, id, language, contact } = endpoint
  if (off === undefined || off.why === 'by-hand') return undefined
  const { from, subject, lead, why, next } = words[language]
  const page = `${site.replace(/\/+$/, '')}${language === 'en' ? '/en' : ''}/staff/campus/webhooks`
  const lines = [lead(url), why[off.why], next(page)]
  return {
    id: `webhook.${id}.${off.at}`,
    from,
    to: contact,
    subject: subject(new URL(url).host),
    text: lines.join('\n\n'),
    html: lines.map((line) => `<p>${escaped(line)}</p>`).join('\n'),
  }
}
