import type { Occupied } from './answers.ts'

// Students who do not exist and have shown what they keep to an office. Each is called "Contoh" and
// lives at an address that no mail can reach.

export type Sharer = {
  readonly name: string
  readonly does: Occupied
  readonly campus: string
  readonly office: 'bp3mi-ntt' | 'move-id'
  /** So long ago they shared it. */
  readonly hoursAgo: number
  readonly language: 'id' | 'en'
  readonly question?: string | undefined
  /** Somebody asked them for money or papers. */
  readonly urgent: boolean
  /** In so many days they leave. */
  readonly leavesInDays?: number | undefined
}

type Own = Partial<Omit<Sharer, 'name' | 'does'>>

const campuses = [
  'undana',
  'pnk',
  'poltekkes-kupang',
  'unwira',
  'kampus-contoh',
  'kampus-contoh-timur',
]

/** One in four asks the office of Mataram. */
const officeAt = (at: number) => (at % 4 === 3 ? 'move-id' : 'bp3mi-ntt')

const one =
  (name: string, does: Occupied, own: Own = {}) =>
  (at: number): Sharer => ({
    name: `Contoh ${name}`,
    does,
    campus: campuses[at % campuses.length] ?? 'undana',
    office: officeAt(at),
    hoursAgo: 5 + at * 17,
    language: 'id',
    urgent: false,
    ...own,
  })

/** Newest first. */
export const sharers: readonly Sharer[] = [
  one('Adel', 'nurse', { question: 'Apakah ijazah D3-ku diakui di Jerman?' }),
  one('Alan', 'agribusiness', {
    urgent: true,
    question: 'Ada yang minta Rp15 juta supaya cepat berangkat. Apa itu wajar?',
  }),
  one('Anton', 'vocational'),
  one('Asti', 'programmer', {
    language: 'en',
    question: 'Which route needs no degree check?',
  }),
  one('Bayu', 'electrician', {
    leavesInDays: 6,
    question: 'Katanya aku berangkat minggu depan, kontraknya belum kulihat.',
  }),
  one('Bela', 'midwife', { question: 'Aku mau ke Jepang sebagai perawat lansia.' }),
  one('Boni', 'hotel'),
  one('Dessy', 'teacher'),
  one('Didi', 'engineer', { question: 'Berapa poinku untuk Australia?' }),
  one('Dona', 'agribusiness'),
  one('Edo', 'silent', {
    urgent: true,
    question: 'Dokumen asliku dipegang orang. Aku harus bagaimana?',
  }),
  one('Ela', 'nurse'),
  one('Erik', 'electrician'),
  one('Fani', 'hotel', { question: 'Hotel di Jepang atau di Malaysia?' }),
  one('Frans', 'programmer'),
  one('Gabi', 'vocational'),
  one('Galih', 'teacher', { language: 'en' }),
  one('Heni', 'midwife'),
  one('Ian', 'agribusiness', { question: 'Bisa kerja pertanian sebelum lulus?' }),
  one('Ida', 'nurse', { office: 'bp3mi-ntt' }),
  one('Ike', 'silent'),
  one('Jefri', 'engineer'),
  one('Jeni', 'hotel'),
  one('Lala', 'teacher'),
  one('Leo', 'electrician', { leavesInDays: 30 }),
  one('Lusi', 'nurse', { question: 'Belajar bahasa dulu atau STR dulu?' }),
  one('Mia', 'agribusiness'),
  one('Nando', 'vocational'),
  one('Nia', 'midwife'),
  one('Oki', 'programmer'),
  one('Peni', 'hotel'),
  one('Rian', 'electrician'),
  one('Rosa', 'teacher'),
  one('Sandi', 'silent'),
  one('Santi', 'nurse'),
  one('Tina', 'agribusiness'),
  one('Toni', 'vocational'),
  one('Vera', 'midwife'),
  one('Yanti', 'hotel'),
  one('Yos', 'engineer'),
].map((made, at) => made(at))
