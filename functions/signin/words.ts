import type { Language } from '../http/language.ts'

type Part = { readonly title: string; readonly lead: string }

type SigninWords = {
  readonly going: Part & { readonly on: string }
  readonly leaving: Part & { readonly on: string }
  readonly done: Part
  readonly out: Part & { readonly again: string }
  readonly unfinished: Part & { readonly again: string }
  readonly home: (name: string) => string
  readonly homeLead: string
  readonly today: string
  readonly waiting: {
    readonly [K in
      | 'urgent'
      | 'leaving'
      | 'mine'
      | 'unclaimed'
      | 'reviews'
      | 'proposals'
      | 'noNumbers']: string
  } & {
    readonly held: (mine: number, first: string | undefined) => string
    readonly due: (mine: number, first: string | undefined) => string
    readonly day: (title: string, mine: number) => string
    readonly talks: (next: string | undefined) => string
    readonly rejudged: (done: number, parts: number) => string
    readonly numbers: (until: string) => string
    readonly undone: (by: string) => string
  }
  readonly origins: string
}

/** What the pages of the sign-in say. */
export const signinWords: Readonly<Record<Language, SigninWords>> = {
  id: {
    going: {
      title: 'Anda sudah masuk',
      lead: 'Sebentar lagi halaman yang Anda tuju terbuka.',
      on: 'Lanjut sekarang',
    },
    leaving: {
      title: 'Anda sedang keluar',
      lead: 'Di Rantau Anda sudah keluar. Layanan masuknya juga perlu tahu.',
      on: 'Selesaikan',
    },
    done: {
      title: 'Anda sudah masuk',
      lead: 'Tutup tab ini, kembali ke tab sebelumnya, lalu kirim lagi.',
    },
    out: {
      title: 'Anda sudah keluar',
      lead: 'Tidak ada lagi halaman petugas yang terbuka di peramban ini.',
      again: 'Masuk lagi',
    },
    unfinished: {
      title: 'Masuknya belum selesai',
      lead: 'Mungkin terlalu lama menunggu, dibatalkan, atau alamat ini dibuka untuk kedua kalinya.',
      again: 'Masuk',
    },
    home: (name) => `Halo, ${name}`,
    homeLead: 'Yang bisa Anda kerjakan di sini',
    today: 'Yang menunggu hari ini',
    waiting: {
      urgent: 'dimintai uang atau surat',
      leaving: 'berangkat dalam 14 hari',
      mine: 'kasus Anda',
      unclaimed: 'belum diambil siapa pun',
      reviews: 'putusan menunggu persetujuan Anda',
      proposals: 'usulan menunggu penyunting kedua',
      held: (mine, first) =>
        `konsultasi sudah lewat, hasilnya belum dicatat${mine === 0 ? '' : ` (${mine} milik Anda)`}${first === undefined ? '' : `; mulai dari ${first}`}`,
      due: (mine, first) =>
        `tindak lanjut harinya sudah tiba${mine === 0 ? '' : ` (${mine} milik Anda)`}${first === undefined ? '' : `; mulai dari ${first}`}`,
      day: (title, mine) =>
        `hari kelompok hari ini: ${title}${mine === 0 ? '' : `; ${mine} kelompok Anda`}`,
      talks: (next) =>
        `konsultasi kantor dalam 24 jam${next === undefined ? '' : `; berikutnya ${next}`}`,
      rejudged: (done, parts) =>
        done === parts
          ? 'jawaban berubah pada penilaian ulang hari ini, yang sudah selesai'
          : `jawaban berubah pada penilaian ulang hari ini; ${done} dari ${parts} bagian selesai`,
      undone: (by) => `penerbitan terakhir dibatalkan oleh satu editor: ${by}`,
      numbers: (until) => `angka kampus terbaru, sampai ${until}`,
      noNumbers: 'belum ada minggu yang angkanya ditutup',
    },
    origins: 'Alamat situs kampus',
  },
  en: {
    going: {
      title: 'You are signed in',
      lead: 'The page you were going to opens in a moment.',
      on: 'Go on now',
    },
    leaving: {
      title: 'You are signing out',
      lead: 'You are signed out of Rantau. The sign-in service has to know too.',
      on: 'Finish',
    },
    done: {
      title: 'You are signed in',
      lead: 'Close this tab, go back to the one before, and send it again.',
    },
    out: {
      title: 'You are signed out',
      lead: 'No page of the staff is open in this browser any more.',
      again: 'Sign in again',
    },
    unfinished: {
      title: 'Signing in was not finished',
      lead: 'It may have taken too long or been stopped, or this address was opened a second time.',
      again: 'Sign in',
    },
    home: (name) => `Hello, ${name}`,
    homeLead: 'What you can do here',
    today: 'Waiting today',
    waiting: {
      urgent: 'asked for money or papers',
      leaving: 'leaving within 14 days',
      mine: 'cases of yours',
      unclaimed: 'claimed by nobody',
      reviews: 'decisions waiting for your yes',
      proposals: 'proposals waiting for a second editor',
      held: (mine, first) =>
        `talks are over, without an outcome${mine === 0 ? '' : ` (${mine} of yours)`}${first === undefined ? '' : `; begin with ${first}`}`,
      due: (mine, first) =>
        `follow-ups whose day has come${mine === 0 ? '' : ` (${mine} of yours)`}${first === undefined ? '' : `; begin with ${first}`}`,
      day: (title, mine) =>
        `group day today: ${title}${mine === 0 ? '' : `; ${mine} of its groups are yours`}`,
      talks: (next) =>
        `talks of the office within 24 hours${next === undefined ? '' : `; the next at ${next}`}`,
      rejudged: (done, parts) =>
        done === parts
          ? 'answers turned when all was judged again today'
          : `answers turned so far, judging all again today; ${done} of ${parts} parts done`,
      undone: (by) => `what was published last was undone by one editor alone: ${by}`,
      numbers: (until) => `the newest campus numbers, until ${until}`,
      noNumbers: 'no week is closed yet',
    },
    origins: 'Addresses of the campus site',
  },
}
