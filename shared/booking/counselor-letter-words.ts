import type { LetterLanguage } from './letter-times.ts'

/** Everything a counselor is told about a talk they give. */
export const counselorLetterKinds = [
  'counselor-requested',
  'counselor-booked',
  'counselor-approved',
  'counselor-moved',
  'counselor-left',
  'counselor-cancelled',
  'counselor-lapsed',
] as const
export type CounselorLetterKind = (typeof counselorLetterKinds)[number]

type KindWords = { readonly subject: (short: string) => string; readonly lead: string }

type CounselorLetterWords = {
  readonly kinds: Readonly<Record<CounselorLetterKind, KindWords>>
  readonly hello: (name: string) => string
  readonly urgent: string
  readonly urgentWhy: string
  readonly answerBy: (until: string) => string
  readonly when: string
  readonly was: string
  readonly how: string
  readonly about: string
  readonly kind: string
  readonly individual: (minutes: number) => string
  readonly group: (minutes: number) => string
  readonly ways: { readonly phone: string; readonly online: string }
  readonly summary: string
  readonly pending: string
  readonly desk: string
  readonly without: string
  readonly noReply: string
}

const indonesian: CounselorLetterWords = {
  kinds: {
    'counselor-requested': {
      subject: (short) => `Mohon dijawab: permintaan konsultasi ${short}`,
      lead: 'Seorang mahasiswa meminta konsultasi dan menunggu jawaban Anda. Waktunya sudah kami simpan.',
    },
    'counselor-booked': {
      subject: (short) => `Konsultasi baru: ${short}`,
      lead: 'Seorang mahasiswa memesan konsultasi dengan Anda.',
    },
    'counselor-approved': {
      subject: (short) => `Sudah pasti: konsultasi ${short}`,
      lead: 'Permintaan ini sudah disetujui; mahasiswanya sudah dikabari.',
    },
    'counselor-moved': {
      subject: (short) => `Konsultasi dipindahkan ke ${short}`,
      lead: 'Sebuah konsultasi dengan Anda dipindahkan. Ini waktunya yang baru; yang lama kosong lagi.',
    },
    'counselor-left': {
      subject: (short) => `Tidak jadi, sudah dipindahkan: konsultasi ${short}`,
      lead: 'Mahasiswanya pindah ke konselor lain atau jenis konsultasi lain. Waktu Anda kosong lagi.',
    },
    'counselor-cancelled': {
      subject: (short) => `Konsultasi batal: ${short}`,
      lead: 'Konsultasi ini batal. Waktu Anda kosong lagi.',
    },
    'counselor-lapsed': {
      subject: (short) => `Permintaan tidak terjawab: ${short}`,
      lead: 'Permintaan ini tidak dijawab tepat waktu dan berakhir. Mahasiswanya sudah dikabari.',
    },
  },
  hello: (name) => `Halo ${name},`,
  urgent: 'Mendesak',
  urgentWhy:
    'Mendesak: mahasiswa ini diminta membayar atau menyerahkan dokumen, atau berangkat dalam 14 hari.',
  answerBy: (until) => `Mohon dijawab paling lambat ${until}; setelah itu permintaannya berakhir.`,
  when: 'Waktu',
  was: 'Waktu itu',
  how: 'Lewat',
  about: 'Tentang',
  kind: 'Jenis',
  individual: (minutes) => `Perorangan, ${minutes} menit`,
  group: (minutes) => `Kelompok, ${minutes} menit; satu tempat`,
  ways: { phone: 'Telepon; Anda yang menelepon', online: 'Daring' },
  summary: 'Konsultasi Rantau',
  pending: 'Menunggu jawaban Anda',
  desk: 'Jawab permintaan',
  without: 'Nama, nomor, dan catatan mahasiswa sengaja tidak dikirim lewat surel.',
  noReply: 'Jangan membalas surel ini: balasannya tidak dibaca.',
}

const english: CounselorLetterWords = {
  kinds: {
    'counselor-requested': {
      subject: (short) => `Please answer: a talk was asked for, ${short}`,
      lead: 'A student asked for a talk and waits for your answer. The time is kept.',
    },
    'counselor-booked': {
      subject: (short) => `A new talk: ${short}`,
      lead: 'A student booked a talk with you.',
    },
    'counselor-approved': {
      subject: (short) => `Certain now: talk ${short}`,
      lead: 'This request was accepted; the student was told.',
    },
    'counselor-moved': {
      subject: (short) => `A talk moved to ${short}`,
      lead: 'A talk with you was moved. This is the new time; the old one is free again.',
    },
    'counselor-left': {
      subject: (short) => `Moved away: talk ${short}`,
      lead: 'The student moved to another counselor or another kind of talk. Your time is free again.',
    },
    'counselor-cancelled': {
      subject: (short) => `A talk is cancelled: ${short}`,
      lead: 'This talk will not take place. Your time is free again.',
    },
    'counselor-lapsed': {
      subject: (short) => `A request was not answered: ${short}`,
      lead: 'This request was not answered in time and has ended. The student was told.',
    },
  },
  hello: (name) => `Hello ${name},`,
  urgent: 'Urgent',
  urgentWhy: 'Urgent: this student was asked for money or papers, or leaves within 14 days.',
  answerBy: (until) => `Please answer by ${until}; after that the request ends.`,
  when: 'When',
  was: 'It was for',
  how: 'How',
  about: 'About',
  kind: 'Kind',
  individual: (minutes) => `One student, ${minutes} minutes`,
  group: (minutes) => `A group, ${minutes} minutes; one seat`,
  ways: { phone: 'By telephone; you call', online: 'Online' },
  summary: 'Rantau talk',
  pending: 'Waits for your answer',
  desk: 'Answer requests',
  without: 'Name, number and note of the student are deliberately not sent by mail.',
  noReply: 'Please do not answer this mail: nobody reads the answers.',
}

/** Every word of every letter to a counselor; a kind without words does not compile. */
export const counselorLetterWords: Readonly<Record<LetterLanguage, CounselorLetterWords>> = {
  id: indonesian,
  en: english,
}
