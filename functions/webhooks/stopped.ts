import type { Campus } from '../../shared/campus/campus.ts'
import { type Endpoint, isToBeTold, type OffWhy } from '../../shared/campus/webhook.ts'
import { dayWords } from '../../shared/result/numbers.ts'
import { dayText } from '../../shared/time/day.ts'
import type { Mail } from '../ports/notices.ts'

// The letter to a campus, when nothing is sent to one of its endpoints any more. It goes where the
// partnership was agreed with, and nowhere else; nothing in it was typed by anybody: the address that
// stopped would be a link of a stranger's choice in a letter of ours. It is read on its page.

type Words = {
  readonly from: string
  readonly subject: string
  readonly why: Readonly<Record<Exclude<OffWhy, 'by-hand'>, string>>
  readonly lead: (since: string) => string
  readonly next: (page: string) => string
}

const words: Readonly<Record<Endpoint['language'], Words>> = {
  id: {
    from: 'Rantau',
    subject: 'Satu webhook kampus dihentikan',
    lead: (since) =>
      `Kami tidak mengirim apa-apa lagi ke penerima webhook yang didaftarkan ${since}.`,
    why: {
      gone: 'Alamatnya menjawab 410 (Gone).',
      'gave-up': 'Satu pesan gagal sepuluh kali selama tiga hari.',
    },
    next: (page) =>
      `Perbaiki penerimanya, lalu nyalakan lagi dan kirim ulang yang gagal di ${page}. Pesan disimpan 30 hari.`,
  },
  en: {
    from: 'Rantau',
    subject: 'A webhook of your campus was stopped',
    lead: (since) => `We send nothing more to the webhook endpoint registered on ${since}.`,
    why: {
      gone: 'Its address answered 410 (Gone).',
      'gave-up': 'One message failed ten times over three days.',
    },
    next: (page) =>
      `Mend the receiver, then turn it on again and send again what failed at ${page}. Messages are kept for 30 days.`,
  },
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const dayMs = 86_400_000

/** The same letter however often it is tried; none where no address of the campus is known. */
export function stoppedLetter(
  endpoint: Endpoint,
  { contact }: Campus,
  site: string,
  now: number,
): Mail | undefined {
  const { off, id, language, createdAt } = endpoint
  if (contact === undefined || off === undefined || off.why === 'by-hand') return undefined
  if (!isToBeTold(endpoint, now)) return undefined
  const { from, subject, lead, why, next } = words[language]
  const page = `${site.replace(/\/+$/, '')}${language === 'en' ? '/en' : ''}/staff/campus/webhooks`
  const since = dayWords(dayText(Math.floor(createdAt / dayMs)), language)
  const lines = [lead(since), why[off.why], next(page)]
  return {
    id: `webhook.${id}.${off.at}`,
    from,
    to: contact,
    subject,
    text: lines.join('\n\n'),
    html: lines.map((line) => `<p>${escaped(line)}</p>`).join('\n'),
  }
}
