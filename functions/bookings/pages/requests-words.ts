import type { Topic, Way } from '../../../shared/booking/roster.ts'
import type { Language } from '../../http/language.ts'

type RequestsWords = {
  readonly lead: string
  readonly none: string
  readonly waiting: (count: number) => string
  readonly waitingLead: string
  readonly today: (day: string) => string
  readonly tomorrow: (day: string) => string
  readonly who: string
  readonly whoToday: (count: number) => string
  readonly group: (taken: number, seats: number | undefined) => string
  readonly hall: {
    readonly day: (date: string, clock: string) => string
    readonly counselors: (count: number) => string
    readonly seated: (count: number) => string
    readonly notFormed: string
  }
  readonly urgent: string
  readonly by: string
  readonly when: string
  readonly whom: string
  readonly how: string
  readonly about: string
  readonly note: string
  readonly access: string
  readonly guardian: string
  readonly supporter: string
  readonly openCase: (code: string) => string
  readonly yes: (code: string) => string
  readonly reason: (code: string) => string
  readonly no: (code: string) => string
  readonly topics: Readonly<Record<Topic, string>>
  readonly ways: Readonly<Record<Way, string>>
}

/** What the office reads of its talks; a student on them is called by the code of their case. */
export const requestsWords: Readonly<Record<Language, RequestsWords>> = {
  id: {
    lead: 'Permintaan yang menunggu jawaban, lalu konsultasi kantor Anda hari demi hari.',
    none: 'Tidak ada permintaan dan tidak ada konsultasi yang akan datang.',
    waiting: (count) => `Menunggu jawaban Anda (${count})`,
    waitingLead:
      'Waktunya disimpan sampai saat yang tertulis. Kalau sampai saat itu belum dijawab, permintaannya berakhir.',
    today: (day) => `Hari ini, ${day}`,
    tomorrow: (day) => `Besok, ${day}`,
    who: 'Nama dan cara menghubungi',
    whoToday: (count) => `Nama dan cara menghubungi (${count})`,
    group: (taken, seats) =>
      seats === undefined
        ? `kelompok, ${taken} peserta`
        : `kelompok, ${taken} dari ${seats} kursi terisi`,
    hall: {
      day: (date, clock) => `Hari kelompok ${date}, ${clock}`,
      counselors: (count) => `${count} konselor`,
      seated: (count) => `${count} peserta dalam kelompok`,
      notFormed: 'kelompok belum dibentuk',
    },
    urgent: 'Mendesak',
    by: 'Jawab paling lambat',
    when: 'Waktu',
    whom: 'Konselor',
    how: 'Cara',
    about: 'Tentang',
    note: 'Catatan',
    access: 'Kebutuhan',
    guardian: 'Belum 18 tahun; walinya',
    supporter: 'Ditemani',
    openCase: (code) => `Buka kasus ${code}`,
    yes: (code) => `Terima ${code}`,
    reason: (code) => `Alasan menolak ${code}, untuk mahasiswanya`,
    no: (code) => `Tolak ${code}`,
    topics: {
      way: 'jalan kerja yang cocok',
      papers: 'surat-surat',
      language: 'bahasa dan ujiannya',
      offer: 'tawaran kerja yang diterimanya',
      money: 'biaya dan uang',
      family: 'keluarga yang ikut bertanya',
    },
    ways: { online: 'Daring', phone: 'Telepon', place: 'Bertemu langsung' },
  },
  en: {
    lead: 'Requests that wait for an answer, then the talks of your office day by day.',
    none: 'No request waits, and no talk is to come.',
    waiting: (count) => `Waiting for your answer (${count})`,
    waitingLead: 'The time is kept until the moment written here. Unanswered by then, it ends.',
    today: (day) => `Today, ${day}`,
    tomorrow: (day) => `Tomorrow, ${day}`,
    who: 'Name and how to reach them',
    whoToday: (count) => `Names and how to reach them (${count})`,
    group: (taken, seats) =>
      seats === undefined
        ? `group, ${taken} ${taken === 1 ? 'seat' : 'seats'} taken`
        : `group, ${taken} of ${seats} seats taken`,
    hall: {
      day: (date, clock) => `Group day on ${date}, ${clock}`,
      counselors: (count) => `${count} counselors`,
      seated: (count) => (count === 1 ? '1 person in a group' : `${count} people in groups`),
      notFormed: 'groups not formed yet',
    },
    urgent: 'Urgent',
    by: 'Answer by',
    when: 'When',
    whom: 'Counselor',
    how: 'How',
    about: 'About',
    note: 'Note',
    access: 'Needs',
    guardian: 'Under 18; the guardian',
    supporter: 'Comes with',
    openCase: (code) => `Open case ${code}`,
    yes: (code) => `Accept ${code}`,
    reason: (code) => `Why ${code} is declined, for the student`,
    no: (code) => `Decline ${code}`,
    topics: {
      way: 'which way to work fits them',
      papers: 'papers',
      language: 'languages and their tests',
      offer: 'a job they were offered',
      money: 'costs and money',
      family: 'family who ask as well',
    },
    ways: { online: 'Online', phone: 'Telephone', place: 'In person' },
  },
}
