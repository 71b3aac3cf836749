import type { Language } from './language.ts'

type DoorWords = {
  readonly expiredTitle: string
  readonly expiredLead: string
  readonly expiredStill: string
  readonly expiredFirst: string
  readonly expiredSignIn: string
  readonly expiredThen: string
  readonly expiredSend: string
  readonly expiredOther: string
}

/** What the staff's door says to whoever it cannot let in. */
export const doorWords: Readonly<Record<Language, DoorWords>> = {
  id: {
    expiredTitle: 'Anda perlu masuk lagi',
    expiredLead:
      'Masuknya sudah berakhir, jadi ini belum terkirim. Yang Anda ketik masih ada di sini.',
    expiredStill: 'Anda belum masuk, jadi belum terkirim. Kerjakan langkah 1 dulu.',
    expiredFirst: '1. Masuk lagi. Halaman masuk terbuka di tab sendiri; jangan tutup tab ini.',
    expiredSignIn: 'Masuk di tab baru',
    expiredThen: '2. Kembali ke tab ini, lalu kirim lagi.',
    expiredSend: 'Kirim lagi',
    expiredOther: 'Kalau Anda masuk sebagai orang lain, ini dikirim atas nama orang itu.',
  },
  en: {
    expiredTitle: 'You need to sign in again',
    expiredLead:
      'You were no longer signed in, so this was not sent. What you typed is still here.',
    expiredStill: 'You are not signed in yet, so it was not sent. Take step 1 first.',
    expiredFirst: '1. Sign in again. That opens in a tab of its own; do not close this one.',
    expiredSignIn: 'Sign in, in a new tab',
    expiredThen: '2. Come back to this tab and send it again.',
    expiredSend: 'Send again',
    expiredOther: 'If you sign in as somebody else, it is sent in their name.',
  },
}
