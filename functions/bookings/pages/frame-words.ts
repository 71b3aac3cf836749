import type { Language } from '../../http/language.ts'

type Said = { readonly title: string; readonly detail: string; readonly next: string }

export type FrameWords = {
  readonly unknown: Said
  readonly revoked: (campus: string) => Said
  readonly notRegistered: (page: string, campus: string) => Said
  readonly expired: Said
  readonly unsigned: Said
  /** Opens Rantau itself. */
  readonly alone: string
  /** Sends what was typed to Rantau itself. */
  readonly sendAlone: string
  readonly sendAgain: string
  readonly toPartners: string
  readonly back: (host: string) => string
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  id: {
    unknown: {
      title: 'Kampus ini tidak kami kenal',
      detail: 'Alamat bingkai ini tidak menyebut kampus yang terdaftar.',
      next: 'Buka Rantau langsung: isinya sama.',
    },
    revoked: (campus) => ({
      title: 'Pemesanan lewat situs ini sudah ditutup',
      detail: `Kerja sama dengan ${campus} untuk bingkai ini sudah berakhir.`,
      next: 'Kamu tetap bisa memesan, memindahkan dan membatalkan di Rantau sendiri. Gratis.',
    }),
    notRegistered: (page, campus) => ({
      title: 'Halaman ini belum terdaftar',
      detail: `${page} tidak ada di daftar alamat ${campus}.`,
      next: 'Mahasiswa: buka Rantau langsung. Pengelola situs: daftarkan alamat itu persis seperti tertulis.',
    }),
    expired: {
      title: 'Halaman ini terlalu lama terbuka',
      detail: 'Belum ada yang dikirim. Isianmu masih ada di halaman ini.',
      next: 'Tekan sekali lagi untuk mengirimnya.',
    },
    unsigned: {
      title: 'Isian ini tidak datang dari bingkai kami',
      detail: 'Belum ada yang dikirim. Isianmu masih ada di halaman ini.',
      next: 'Kirim di Rantau sendiri.',
    },
    alone: 'Buka di Rantau',
    sendAlone: 'Kirim di Rantau',
    sendAgain: 'Kirim lagi',
    toPartners: 'Cara memasang dan mendaftarkan alamat',
    back: (host) => `Kembali ke ${host}`,
  },
  en: {
    unknown: {
      title: 'We do not know this campus',
      detail: 'The address of this frame names no registered campus.',
      next: 'Open Rantau itself: it holds the same.',
    },
    revoked: (campus) => ({
      title: 'Booking through this site is closed',
      detail: `The partnership with ${campus} for this frame has ended.`,
      next: 'You can still book, move and cancel on Rantau itself. It is free.',
    }),
    notRegistered: (page, campus) => ({
      title: 'This page is not registered',
      detail: `${page} is not among the addresses of ${campus}.`,
      next: 'Students: open Rantau itself. Keepers of the site: register that address as it is written here.',
    }),
    expired: {
      title: 'This page stood open for too long',
      detail: 'Nothing was sent yet. What you typed is still on this page.',
      next: 'Press once more to send it.',
    },
    unsigned: {
      title: 'This form does not come from our frame',
      detail: 'Nothing was sent yet. What you typed is still on this page.',
      next: 'Send it on Rantau itself.',
    },
    alone: 'Open in Rantau',
    sendAlone: 'Send on Rantau',
    sendAgain: 'Send again',
    toPartners: 'How to install it and register an address',
    back: (host) => `Back to ${host}`,
  },
}
