import type { DayRefusal as Deciding } from '../../shared/gathering/day.ts'

/** Why something cannot be done with a group day, as it is told. */
export type DayRefusal = Deciding

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Kind = DayRefusal['kind']
type Of<K extends Kind> = Extract<DayRefusal, { readonly kind: K }>

type Entry<K extends Kind> = {
  readonly status: 404 | 409
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

const told = (title: string, detail: string, next: string): Words => ({ title, detail, next })

export const dayProblems = {
  'day-cancelled': {
    status: 409,
    id: () =>
      told('Hari ini dibatalkan', 'Tidak ada lagi yang dapat diubah.', 'Buat hari yang baru.'),
    en: () =>
      told('This day is called off', 'Nothing about it changes any more.', 'Open a new day.'),
  },
  'day-over': {
    status: 409,
    id: () =>
      told('Hari ini sudah selesai', 'Babak terakhirnya sudah lewat.', 'Lihat ringkasannya.'),
    en: () => told('This day is over', 'Its last round has ended.', 'See its summary.'),
  },
  'day-stale': {
    status: 409,
    id: ({ version }) =>
      told(
        'Orang lain lebih dulu mengubah hari ini',
        `Sekarang versi ${version}; keputusan Anda belum dicatat.`,
        'Lihat keadaannya sekarang, lalu putuskan lagi.',
      ),
    en: ({ version }) =>
      told(
        'Somebody else changed this day first',
        `It is at version ${version} now; your decision was not recorded.`,
        'Look at how it stands, then decide again.',
      ),
  },
  'day-not-formed': {
    status: 409,
    id: () =>
      told('Kelompok belum dibentuk', 'Belum ada yang dapat diubah.', 'Bentuk kelompok dulu.'),
    en: () => told('There are no groups yet', 'Nothing can be changed.', 'Form groups first.'),
  },
  'nobody-here': {
    status: 409,
    id: () =>
      told(
        'Belum ada peserta',
        'Tidak ada yang dapat dibagi.',
        'Tunggu sampai ada yang bergabung.',
      ),
    en: () =>
      told('Nobody is here yet', 'There is nobody to divide.', 'Wait until somebody joins.'),
  },
  'no-hours-left': {
    status: 409,
    id: () =>
      told(
        'Tidak ada jam konselor yang kosong',
        'Semua jam terpakai atau sudah lewat.',
        'Yang menunggu mendapat kursi bila ada yang keluar.',
      ),
    en: () =>
      told(
        'No hour of a counselor is free',
        'All of them are taken or past.',
        'Whoever waits gets a seat when somebody leaves.',
      ),
  },
  'day-full': {
    status: 409,
    id: ({ peopleMax }) =>
      told('Hari ini penuh', `Sudah ${peopleMax} orang bergabung.`, 'Tanyakan kepada petugas.'),
    en: ({ peopleMax }) =>
      told('This day is full', `${peopleMax} people have joined.`, 'Ask the staff.'),
  },
  'guide-unknown': {
    status: 409,
    id: () =>
      told('Konselor ini tidak ikut', 'Mungkin sudah dilepas.', 'Lihat daftar konselor hari ini.'),
    en: () =>
      told('This counselor does not take part', 'They may have been released.', 'See the list.'),
  },
  'participant-unknown': {
    status: 404,
    id: () =>
      told('Kode ini tidak ada pada hari ini', 'Mungkin sudah dihapus.', 'Periksa kodenya.'),
    en: () =>
      told('There is no such code on this day', 'It may have been removed.', 'Check the code.'),
  },
} satisfies { readonly [K in Kind]: Entry<K> }
