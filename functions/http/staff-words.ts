import type { Language } from './language.ts'

/** The rooms of the staff's house, in the order the navigation names them. */
export const staffSections = [
  'home',
  'queue',
  'requests',
  'calls',
  'days',
  'rules',
  'campus',
  'log',
] as const

export type StaffSection = (typeof staffSections)[number]

type StaffWords = {
  readonly sections: Readonly<Record<StaffSection, string>>
  readonly navigation: string
  readonly signedInAs: string
  readonly signOut: string
  readonly signIn: string
  readonly back: string
  readonly problemsTitle: string
  readonly problemsLead: string
  readonly first: string
  readonly next: string
  readonly pages: string
  readonly optional: string
  readonly refusals: Readonly<Record<'unread' | 'too-large' | 'not-found', Refused>>
}

type Refused = { readonly title: string; readonly detail: string; readonly next: string }

/** What every page of the staff says; each page brings its own words beside it. */
export const staffWords: Readonly<Record<Language, StaffWords>> = {
  id: {
    sections: {
      home: 'Beranda',
      queue: 'Antrean',
      requests: 'Permintaan',
      calls: 'Kabari lewat WhatsApp',
      days: 'Hari kelompok',
      rules: 'Aturan',
      campus: 'Angka kampus',
      log: 'Catatan akses',
    },
    navigation: 'Halaman petugas',
    signedInAs: 'Masuk sebagai',
    signOut: 'Keluar',
    signIn: 'Masuk',
    back: 'Kembali',
    problemsTitle: 'Ada isian yang perlu diperbaiki',
    problemsLead: 'Belum ada yang disimpan. Isian Anda masih ada.',
    first: 'Ke awal daftar',
    next: 'Halaman berikutnya',
    pages: 'Halaman daftar',
    optional: 'boleh kosong',
    refusals: {
      unread: {
        title: 'Formulirnya tidak terbaca',
        detail:
          'Isian tidak sampai dalam bentuk yang dikirim formulir ini. Tidak ada yang disimpan.',
        next: 'Kembali ke halamannya, lalu kirim dengan tombolnya.',
      },
      'too-large': {
        title: 'Isiannya terlalu panjang',
        detail: 'Formulir ini menerima teks pendek, bukan berkas. Tidak ada yang disimpan.',
        next: 'Kembali, persingkat, lalu kirim lagi.',
      },
      'not-found': {
        title: 'Halaman ini tidak ada, atau bukan milik kantor Anda',
        detail: 'Mungkin mahasiswanya menarik persetujuan atau menghapus penilaiannya.',
        next: 'Buka lagi daftarnya dari menu di atas.',
      },
    },
  },
  en: {
    sections: {
      home: 'Home',
      queue: 'Queue',
      requests: 'Requests',
      calls: 'Tell on WhatsApp',
      days: 'Group days',
      rules: 'Rules',
      campus: 'Campus numbers',
      log: 'Access log',
    },
    navigation: 'Pages of the staff',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    signIn: 'Sign in',
    back: 'Back',
    problemsTitle: 'Some fields need correcting',
    problemsLead: 'Nothing is kept yet. What you typed is still here.',
    first: 'To the start of the list',
    next: 'Next page',
    pages: 'Pages of the list',
    optional: 'may stay empty',
    refusals: {
      unread: {
        title: 'The form could not be read',
        detail: 'It did not arrive in the shape this form sends. Nothing was kept.',
        next: 'Go back to the page and send it with its button.',
      },
      'too-large': {
        title: 'What you wrote is too long',
        detail: 'This form takes short text, no files. Nothing was kept.',
        next: 'Go back, shorten it and send again.',
      },
      'not-found': {
        title: 'This page is not there, or not of your office',
        detail: 'The student may have withdrawn their consent or erased their assessment.',
        next: 'Open the list again from the menu above.',
      },
    },
  },
}
