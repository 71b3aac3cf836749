import type { OutlookKind } from '../assessment/outlooks.ts'
import { type Block, htmlLetter, plainLetter } from '../booking/letter-blocks.ts'
import { cleanText } from '../booking/letter-text.ts'
import { isBetter, type Turn } from './judged.ts'

type Language = 'id' | 'en'

/** How an answer is named in a sentence. */
const answers: Readonly<Record<Language, Readonly<Record<OutlookKind | 'absent', string>>>> = {
  id: {
    ready: 'bisa mulai sekarang',
    chance: 'bisa mendaftar, lalu ada seleksi',
    reachable: 'bisa, setelah beberapa langkah',
    ask: 'perlu satu jawaban lagi darimu',
    dormant: 'sedang tidak bisa dilamar',
    closed: 'tidak terbuka untukmu',
    absent: 'belum ada di daftar',
  },
  en: {
    ready: 'you can start now',
    chance: 'you can apply, then people are chosen',
    reachable: 'possible after some steps',
    ask: 'one more answer of yours is needed',
    dormant: 'nobody can apply at the moment',
    closed: 'not open to you',
    absent: 'not in the list',
  },
}

const words = {
  id: {
    subject: 'Hasilmu di Rantau berubah',
    hello: 'Halo,',
    lead: 'kamu meminta kami memberi tahu bila hasilmu berubah. Aturan, tanggal, atau pendaftarannya berubah, sehingga jawabannya sekarang lain:',
    better: 'Yang terbuka',
    worse: 'Yang tertutup atau bertambah syaratnya',
    was: 'dulu',
    more: (count: number) => `dan ${count} program lain`,
    open: 'Sebabnya, syarat demi syarat, ada di hasilmu: buka tautan pribadi yang kamu simpan. Kami tidak mengirimkannya, karena siapa pun yang memegangnya bisa membukanya.',
    talk: 'Bicara dengan konselor',
    free: 'Rantau gratis. Ini bukan tawaran kerja. Jangan membayar siapa pun karena surat ini.',
    why: 'Kami menulis sekali untuk setiap perubahan. Tidak mau lagi? Buka tautan pribadimu, lalu tarik izinnya.',
  },
  en: {
    subject: 'Your result in Rantau changed',
    hello: 'Hello,',
    lead: 'you asked us to tell you when your result changes. Rules, dates or an intake changed, so the answer is another one now:',
    better: 'What opened',
    worse: 'What closed or asks for more',
    was: 'before',
    more: (count: number) => `and ${count} more programmes`,
    open: 'Why, requirement by requirement, stands in your result: open the private link you kept. We do not send it, for whoever holds it can open it.',
    talk: 'Talk to a counselor',
    free: 'Rantau is free. This is not a job offer. Pay nobody because of this letter.',
    why: 'We write once for each change. No more? Open your private link and take the consent back.',
  },
} as const

export type OutlookNews = {
  readonly language: Language
  /** Those that matter. */
  readonly turns: readonly Turn[]
  /** What a programme is called; undefined: it is in no edition any more. */
  readonly nameOf: (programme: string) => string | undefined
  /** Where a talk is booked. */
  readonly talk: string
}

const listedMax = 6

const lineOf = ({ programme, from, to }: Turn, { language, nameOf }: OutlookNews): string => {
  const said = answers[language]
  const { was } = words[language]
  const name = nameOf(programme) ?? programme
  // An answer has commas of its own: what holds now comes first, and what was stands apart.
  return `${name}: ${said[to ?? 'absent']} (${was}: ${said[from ?? 'absent']})`
}

function listOf(title: string, turns: readonly Turn[], news: OutlookNews): readonly Block[] {
  if (turns.length === 0) return []
  const rest = turns.length - listedMax
  const lines = turns.slice(0, listedMax).map((turn) => lineOf(turn, news))
  const items = rest > 0 ? [...lines, words[news.language].more(rest)] : lines
  return [{ kind: 'list', title, items }]
}

/** Tells what turned, the good first; neither facts nor a way into what is kept. */
export function outlookLetter(news: OutlookNews) {
  const said = words[news.language]
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: `${said.hello} ${said.lead}` },
    ...listOf(said.better, news.turns.filter(isBetter), news),
    ...listOf(
      said.worse,
      news.turns.filter((turn) => !isBetter(turn)),
      news,
    ),
    { kind: 'paragraph', text: said.open },
    { kind: 'link', name: said.talk, url: news.talk },
    { kind: 'paragraph', text: `${said.free} ${said.why}` },
  ]
  const { subject } = said
  const html = htmlLetter(news.language, subject, blocks)
  return { subject, text: plainLetter(blocks), html }
}

/** The same for a chat, written by hand. */
export function outlookMessage(news: OutlookNews): string {
  const said = words[news.language]
  const lines = news.turns.slice(0, listedMax).map((turn) => `- ${lineOf(turn, news)}`)
  return cleanText([`${said.hello} ${said.lead}`, ...lines, said.open, said.free].join('\n'))
}
