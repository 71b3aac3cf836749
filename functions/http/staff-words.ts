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
  readonly toRoom: (room: string) => string
  readonly problemsTitle: string
  readonly problemsLead: string
  readonly first: string
  readonly next: string
  readonly pages: string
  readonly optional: string
  readonly refusals: Readonly<Record<'unread' | 'unfit' | 'too-large' | NotThere, Refused>>
  readonly roleNotAllowed: (whose: Whose) => Refused
}

/** What is not there: somebody's case, something else of an office or a campus, or no page at all. */
export type NotThere = 'no-case' | 'not-yours' | 'no-page'

/** A room, whose it is, and as what somebody stands before it. */
type Whose = { readonly room: string; readonly roles: string; readonly own: string }

type Refused = { readonly title: string; readonly detail: string; readonly next: string }

/** What every page of the staff says; each page brings its own words beside it. */
export const staffWords: Readonly<Record<Language, StaffWords>> = {
  id: {
    sections: {
      home: 'Beranda',
      queue: 'Antrean',
      requests: 'Konsultasi',
      calls: 'Pesan WhatsApp',
      days: 'Hari kelompok',
      rules: 'Aturan',
      campus: 'Angka kampus',
      log: 'Catatan akses',
    },
    navigation: 'Halaman petugas',
    signedInAs: 'Masuk sebagai',
    signOut: 'Keluar',
    signIn: 'Masuk',
    toRoom: (room) => `Ke ${room}`,
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
      unfit: {
        title: 'Ada isian yang perlu diperbaiki',
        detail: 'Tidak ada yang disimpan.',
        next: 'Kembali ke halamannya, perbaiki, lalu kirim lagi.',
      },
      'too-large': {
        title: 'Isiannya terlalu panjang',
        detail: 'Formulir ini menerima teks pendek, bukan berkas. Tidak ada yang disimpan.',
        next: 'Kembali, persingkat, lalu kirim lagi.',
      },
      'no-case': {
        title: 'Kasus ini tidak ada, atau bukan milik kantor Anda',
        detail: 'Mungkin mahasiswanya menarik persetujuan atau menghapus penilaiannya.',
        next: 'Kalau Anda memegang kodenya, cari kasusnya di antrean.',
      },
      'not-yours': {
        title: 'Ini tidak ada, atau bukan milik Anda',
        detail: 'Yang dicari mungkin sudah dihapus, atau milik kantor atau kampus lain.',
        next: 'Pilih dari daftarnya.',
      },
      'no-page': {
        title: 'Halaman ini tidak ada',
        detail: 'Alamatnya salah ketik, atau halamannya sudah tidak dipakai.',
        next: 'Pilih halaman dari menu di atas.',
      },
    },
    roleNotAllowed: ({ room, roles, own }) => ({
      title: `“${room}” bukan untuk peran Anda`,
      detail: `Halaman itu untuk: ${roles}. Peran Anda: ${own}.`,
      next: 'Pilih halaman dari menu di atas. Bila peran Anda keliru, beri tahu yang membuatkan akun Anda.',
    }),
  },
  en: {
    sections: {
      home: 'Home',
      queue: 'Queue',
      requests: 'Talks',
      calls: 'WhatsApp messages',
      days: 'Group days',
      rules: 'Rules',
      campus: 'Campus numbers',
      log: 'Access log',
    },
    navigation: 'Pages of the staff',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    signIn: 'Sign in',
    toRoom: (room) => `To ${room}`,
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
      unfit: {
        title: 'Some fields need correcting',
        detail: 'Nothing was kept.',
        next: 'Go back to the page, correct them and send again.',
      },
      'too-large': {
        title: 'What you wrote is too long',
        detail: 'This form takes short text, no files. Nothing was kept.',
        next: 'Go back, shorten it and send again.',
      },
      'no-case': {
        title: 'This case is not there, or not of your office',
        detail: 'The student may have withdrawn their consent or erased their assessment.',
        next: 'If you hold its code, look it up in the queue.',
      },
      'not-yours': {
        title: 'This is not there, or not yours',
        detail: 'It may have been deleted, or belong to another office or campus.',
        next: 'Choose from the list.',
      },
      'no-page': {
        title: 'This page is not there',
        detail: 'The address was mistyped, or the page is no longer in use.',
        next: 'Choose a page from the menu above.',
      },
    },
    roleNotAllowed: ({ room, roles, own }) => ({
      title: `“${room}” is not for your role`,
      detail: `That page is for: ${roles}. Your role: ${own}.`,
      next: 'Choose a page from the menu above. If your role is wrong, tell whoever made your account.',
    }),
  },
}
