import type { Doubt, Outlook } from '../../shared/assessment/outlook.ts'
import type { Language } from '../http/language.ts'

export type Group = 'now' | 'steps' | 'chance' | 'ask' | 'later'

/** Where each outlook stands on the page, from the nearest door on. */
export const groupOf: Record<Outlook['kind'], Group> = {
  ready: 'now',
  reachable: 'steps',
  chance: 'chance',
  ask: 'ask',
  dormant: 'later',
  closed: 'later',
}

export const groups: readonly Group[] = ['now', 'steps', 'chance', 'ask', 'later']

type PageWords = {
  readonly title: string
  readonly lead: string
  readonly notKept: string
  readonly groups: Readonly<Record<Group, string>>
  readonly count: (programmes: number, of: number) => string
  readonly tally: (met: number, own: number, gap: number, unknown: number) => string
  readonly months: (min: number, max: number | null) => string
  readonly missing: (labels: string) => string
  readonly because: Readonly<Record<'paused' | 'closed' | 'announced' | 'not-in-force', string>>
  readonly doubts: Readonly<Record<Doubt, (day: string) => string>>
  readonly informal: string
  readonly fixed: string
  readonly notMet: string
  readonly again: string
  readonly talk: string
  readonly problemsTitle: string
  readonly problemsLead: string
  readonly back: string
}

/** What the page of a plain form says, in both languages. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  id: {
    title: 'Hasil penilaianmu',
    lead: 'Ini yang dikatakan aturan tentang jawabanmu. Buka programnya untuk melihat setiap syarat.',
    notKept: 'Jawabanmu tidak disimpan. Halaman ini hilang bila kamu menutupnya.',
    groups: {
      now: 'Bisa mulai sekarang',
      steps: 'Terbuka setelah beberapa langkah',
      chance: 'Ada peluang, belum pasti',
      ask: 'Masih perlu jawabanmu',
      later: 'Belum untuk sekarang',
    },
    count: (programmes, of) => `${programmes} dari ${of} program yang kami periksa`,
    tally: (met, own, gap, unknown) =>
      `${met} dari ${own} syarat terpenuhi · ${gap} belum · ${unknown} belum diketahui`,
    months: (min, max) =>
      max === null ? `Sekitar ${min} bulan atau lebih` : `Sekitar ${min} sampai ${max} bulan`,
    missing: (labels) => `Yang belum kami tahu: ${labels}.`,
    because: {
      paused: 'Pendaftarannya sedang dihentikan sementara.',
      closed: 'Pendaftarannya sedang ditutup.',
      announced: 'Sudah diumumkan, belum dibuka.',
      'not-in-force': 'Aturannya tidak berlaku pada tanggal ini.',
    },
    doubts: {
      selection: () => 'Sesudah mendaftar, orang dipilih.',
      intake: (day) => `Terakhir kami baca terbuka per ${day}; pastikan dulu ke BP3MI NTT.`,
      others: () => 'Bergantung pada keputusan orang lain; halamannya menyebut yang mana.',
    },
    informal:
      'Bekerja di rumah tangga termasuk kerja informal. Lihat pintu formal terdekat di halamannya.',
    fixed: 'Ada syarat yang tidak dapat diubah dengan langkah apa pun.',
    notMet: 'Yang masih menghalangi:',
    again: 'Ubah jawaban',
    talk: 'Bicarakan dengan orang',
    problemsTitle: 'Ada jawaban yang perlu diperbaiki',
    problemsLead: 'Tidak ada yang disimpan. Kembali, perbaiki, lalu kirim lagi; isianmu masih ada.',
    back: 'Kembali ke formulir',
  },
  en: {
    title: 'Your result',
    lead: 'This is what the rules say about your answers. Open a programme to see each requirement.',
    notKept: 'Your answers were not kept. This page is gone once you close it.',
    groups: {
      now: 'Open to you now',
      steps: 'Open after some steps',
      chance: 'A chance, not certain',
      ask: 'Needs more of your answers',
      later: 'Not now',
    },
    count: (programmes, of) => `${programmes} of the ${of} programmes we check`,
    tally: (met, own, gap, unknown) =>
      `${met} of ${own} requirements met · ${gap} missing · ${unknown} not known`,
    months: (min, max) =>
      max === null ? `About ${min} months or more` : `About ${min} to ${max} months`,
    missing: (labels) => `What we do not know yet: ${labels}.`,
    because: {
      paused: 'Applications are paused.',
      closed: 'Applications are closed.',
      announced: 'Announced, not open yet.',
      'not-in-force': 'Its rules are not in force on this day.',
    },
    doubts: {
      selection: () => 'After applying, people are chosen.',
      intake: (day) => `We last read it as open on ${day}; ask BP3MI NTT first.`,
      others: () => "It hangs on somebody else's decision; its page says which.",
    },
    informal:
      'Work in a private household is informal work. Its page names the nearest formal door.',
    fixed: 'A requirement cannot be changed by any step.',
    notMet: 'What stands in the way:',
    again: 'Change answers',
    talk: 'Talk to a person',
    problemsTitle: 'Some answers need correcting',
    problemsLead:
      'Nothing was kept. Go back, correct them and send again; what you typed is there.',
    back: 'Back to the form',
  },
}
