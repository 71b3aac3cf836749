import type { Language } from '../http/language.ts'
import type { OriginNotRegistered } from '../ports/campuses.ts'

type OriginsWords = {
  readonly title: string
  readonly lead: (campus: string) => string
  readonly none: string
  readonly list: string
  readonly column: string
  readonly remove: string
  readonly removeOne: (origin: string) => string
  readonly removeWhat: string
  readonly registered: (origin: string) => string
  readonly removed: (origin: string) => string
  readonly address: string
  readonly addressHint: string
  readonly register: string
  readonly meant: (origin: string) => string
  readonly refused: Readonly<Record<OriginNotRegistered, string>>
  readonly refusedTitle: string
  readonly widget: string
}

/** What a campus partner reads where the addresses of the campus are managed. */
export const originsWords: Readonly<Record<Language, OriginsWords>> = {
  id: {
    title: 'Alamat situs kampus',
    lead: (campus) => `Hanya halaman di alamat ini yang boleh menampilkan bingkai ${campus}.`,
    none: 'Belum ada alamat terdaftar.',
    list: 'Alamat terdaftar',
    column: 'Alamat',
    remove: 'Hapus',
    removeOne: (origin) => `Hapus ${origin}`,
    removeWhat: 'Bingkai di halaman alamat ini langsung tidak tampil lagi.',
    registered: (origin) => `Terdaftar: ${origin}`,
    removed: (origin) => `Tidak terdaftar lagi: ${origin}`,
    address: 'Alamat halaman kampus',
    addressHint: 'Salin dari peramban, misalnya https://karir.kampus.ac.id/konsultasi.',
    register: 'Daftarkan',
    meant: (origin) => `Peramban menyebut halaman itu ${origin}`,
    refusedTitle: 'Alamat ini tidak didaftarkan',
    refused: {
      'campus-unknown': 'Kampus Anda tidak kami kenal. Beri tahu kantor mitra Anda.',
      'campus-revoked': 'Kerja sama kampus ini sudah berakhir.',
      'too-many': 'Sudah 20 alamat terdaftar; lebih dari itu tidak muat. Hapus yang tidak dipakai.',
    },
    widget: 'Buat kode untuk situs kampus',
  },
  en: {
    title: 'Addresses of the campus site',
    lead: (campus) => `Only pages of these addresses may show the frame of ${campus}.`,
    none: 'No address is registered yet.',
    list: 'Registered addresses',
    column: 'Address',
    remove: 'Remove',
    removeOne: (origin) => `Remove ${origin}`,
    removeWhat: 'The frame on pages of this address stops showing at once.',
    registered: (origin) => `Registered: ${origin}`,
    removed: (origin) => `Not registered any more: ${origin}`,
    address: 'The address of a page of the campus',
    addressHint: 'Copy it from the browser, such as https://karir.kampus.ac.id/talks.',
    register: 'Register',
    meant: (origin) => `Browsers call that page ${origin}`,
    refusedTitle: 'This address was not registered',
    refused: {
      'campus-unknown': 'We do not know your campus. Tell your partner office.',
      'campus-revoked': 'The partnership of this campus has ended.',
      'too-many': '20 addresses are registered already, and no more fit. Remove those not used.',
    },
    widget: 'Make the code for the campus site',
  },
}
