// Longer than most: every refusal about a case, with its words in both languages, in one table.
import { whenText } from '../../shared/booking/when.ts'
import type { CaseRefusal as Deciding } from '../../shared/casework/refusal.ts'

/** Why something cannot be done with a case, as it is told. */
export type CaseRefusal =
  | Exclude<Deciding, { readonly kind: 'not-found' }>
  /** Under 18, or of an age nobody knows: an office is shown nothing without whoever answers for them. */
  | { readonly kind: 'guardian-first' }
  /** A human was asked already, in other words. */
  | { readonly kind: 'review-open' }

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Kind = CaseRefusal['kind']
type Of<K extends Kind> = Extract<CaseRefusal, { readonly kind: K }>

type Entry<K extends Kind> = {
  readonly status: 403 | 404 | 409 | 422
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

const kupang = 'Asia/Makassar'
const whenId = (instant: number) => whenText(instant, kupang, 'id')
const whenEn = (instant: number) => whenText(instant, kupang, 'en')

const endedId = (at: number | undefined): string =>
  at === undefined
    ? 'Penilaian ini tidak dibagikan ke kantor ini.'
    : `Izinnya berakhir ${whenId(at)}.`
const endedEn = (at: number | undefined): string =>
  at === undefined
    ? 'This assessment is not shared with this office.'
    : `The leave to see it ended ${whenEn(at)}.`

const thingsId = {
  'follow-up': 'tindak lanjut',
  correction: 'koreksi',
  booking: 'konsultasi ini',
} as const
const thingsEn = {
  'follow-up': 'follow-up',
  correction: 'correction',
  booking: 'such talk',
} as const

export const caseProblems = {
  'case-stale': {
    status: 409,
    id: ({ version, changes = [] }) => ({
      title: 'Kasus ini sudah berubah sejak Anda membukanya',
      detail: `Sekarang versi ${version}; ${changes.length} perubahan baru. Keputusan Anda belum dicatat.`,
      next: 'Lihat apa yang berubah, lalu putuskan lagi.',
    }),
    en: ({ version, changes = [] }) => ({
      title: 'This case changed since you opened it',
      detail: `It is at version ${version} now; ${changes.length} changes are new. Your decision was not recorded.`,
      next: 'Look at what changed, then decide again.',
    }),
  },
  'case-claimed': {
    status: 409,
    id: ({ by, since }) => ({
      title: `Kasus ini sedang ditangani ${by.name}`,
      detail: `Diambil ${whenId(since)}.`,
      next: 'Ambil kasus berikutnya, atau minta dialihkan.',
    }),
    en: ({ by, since }) => ({
      title: `${by.name} is working on this case`,
      detail: `Claimed ${whenEn(since)}.`,
      next: 'Claim the next one, or ask for it to be handed to you.',
    }),
  },
  'case-not-yours': {
    status: 403,
    id: () => ({
      title: 'Kasus ini tidak sedang Anda tangani',
      detail: 'Hanya yang menanganinya atau pimpinan yang dapat melepas atau mengalihkannya.',
      next: 'Minta kepada salah satu dari mereka.',
    }),
    en: () => ({
      title: 'This case is not yours',
      detail: 'Only whoever works on it, or a lead, can release it or hand it on.',
      next: 'Ask one of them.',
    }),
  },
  'lead-needed': {
    status: 403,
    id: () => ({
      title: 'Ini keputusan pimpinan',
      detail: 'Peran Anda tidak mencakup keputusan ini.',
      next: 'Minta kepada pimpinan.',
    }),
    en: () => ({
      title: 'This is for a lead to decide',
      detail: 'Your role does not include this decision.',
      next: 'Ask a lead.',
    }),
  },
  'override-own': {
    status: 403,
    id: () => ({
      title: 'Keputusan sendiri tidak dapat disetujui sendiri',
      detail: 'Orang lain yang harus setuju.',
      next: 'Tunggu pimpinan yang lain.',
    }),
    en: () => ({
      title: 'Nobody approves what they proposed themselves',
      detail: 'Somebody else has to agree.',
      next: 'Wait for another lead.',
    }),
  },
  'lead-elsewhere': {
    status: 403,
    id: () => ({
      title: 'Ini menunggu pimpinan kantor lain',
      detail: 'Kantor ini tidak punya kepala kedua, jadi kantor lain yang memutuskan.',
      next: 'Tunggu jawabannya.',
    }),
    en: () => ({
      title: 'This waits for a lead of another office',
      detail: 'This office has no second lead, so another office decides.',
      next: 'Wait for their answer.',
    }),
  },
  'override-unknown': {
    status: 409,
    id: () => ({
      title: 'Usulan ini tidak ada lagi',
      detail: 'Usulan lain menggantikannya, atau pembagiannya ditarik.',
      next: 'Muat ulang kasusnya.',
    }),
    en: () => ({
      title: 'This proposal is gone',
      detail: 'Another took its place, or the sharing was taken back.',
      next: 'Load the case again.',
    }),
  },
  'override-settled': {
    status: 409,
    id: ({ state }) => ({
      title: 'Usulan ini sudah diputuskan',
      detail:
        state.kind === 'waiting'
          ? 'Belum diputuskan.'
          : `Oleh ${state.by.name}, ${whenId(state.at)}.`,
      next: 'Muat ulang kasusnya.',
    }),
    en: ({ state }) => ({
      title: 'This proposal has been decided',
      detail:
        state.kind === 'waiting'
          ? 'Nobody has decided yet.'
          : `By ${state.by.name}, ${whenEn(state.at)}.`,
      next: 'Load the case again.',
    }),
  },
  'not-shared': {
    status: 409,
    id: ({ withdrawnAt }) => ({
      title: 'Penilaiannya tidak dibagikan lagi',
      detail: endedId(withdrawnAt),
      next: 'Hanya pemiliknya yang dapat membagikannya lagi, lewat tautan pribadinya.',
    }),
    en: ({ withdrawnAt }) => ({
      title: 'The assessment is not shared any more',
      detail: endedEn(withdrawnAt),
      next: 'Only its owner can share it again, by their private link.',
    }),
  },
  'case-closed': {
    status: 404,
    id: ({ withdrawnAt }) => ({
      title: 'Kasus ini sudah tertutup',
      detail:
        withdrawnAt === undefined
          ? 'Izin melihat penilaiannya sudah berakhir, dan tidak ada konsultasi.'
          : `Izin melihat penilaiannya berakhir ${whenId(withdrawnAt)}, dan tidak ada konsultasi.`,
      next: 'Tidak ada lagi yang dapat dibuka atau ditulis. Hanya pemiliknya yang dapat membagikannya lagi.',
    }),
    en: ({ withdrawnAt }) => ({
      title: 'This case is closed',
      detail:
        withdrawnAt === undefined
          ? 'The leave to see the assessment has ended, and there is no talk.'
          : `The leave to see the assessment ended ${whenEn(withdrawnAt)}, and there is no talk.`,
      next: 'Nothing is left to open or to write. Only its owner can share it again.',
    }),
  },
  'guardian-first': {
    status: 422,
    id: () => ({
      title: 'Di bawah 18 tahun lewat konsultasi dengan wali',
      detail: 'Penilaian hanya dibagikan ke kantor oleh yang pasti sudah 18 tahun.',
      next: 'Pesan konsultasi: di sana wali ikut menyetujui. Atau isi bulan dan tahun lahir yang benar.',
    }),
    en: () => ({
      title: 'Under 18 goes by a talk, with a guardian',
      detail: 'Only who is certainly 18 shows an assessment to an office.',
      next: 'Book a talk: a guardian agrees to it there. Or give the right month and year of birth.',
    }),
  },
  'review-open': {
    status: 409,
    id: () => ({
      title: 'Permintaan tinjauan sudah ada pada kantor',
      detail: 'Yang lama belum dijawab, jadi kata-kata baru ini belum dikirim.',
      next: 'Tarik kembali yang lama, lalu minta lagi dengan kata-kata baru.',
    }),
    en: () => ({
      title: 'The office has your request already',
      detail: 'It is not answered yet, so these new words were not sent.',
      next: 'Take the old one back, then ask again in the new words.',
    }),
  },
  'nothing-there': {
    status: 409,
    id: ({ what }) => ({
      title: `Tidak ada ${thingsId[what]}`,
      detail: 'Mungkin orang lain sudah menyelesaikannya.',
      next: 'Muat ulang kasusnya.',
    }),
    en: ({ what }) => ({
      title: `There is no ${thingsEn[what]}`,
      detail: 'Somebody else may have done it already.',
      next: 'Load the case again.',
    }),
  },
  'too-many-decided': {
    status: 409,
    id: ({ most }) => ({
      title: 'Terlalu banyak dalam satu kasus',
      detail: `Paling banyak ${most}.`,
      next: 'Hapus yang tidak berlaku lagi.',
    }),
    en: ({ most }) => ({
      title: 'Too many in one case',
      detail: `At most ${most}.`,
      next: 'Remove what no longer holds.',
    }),
  },
  'member-unknown': {
    status: 422,
    id: () => ({
      title: 'Orang ini bukan dari kantor Anda',
      detail: 'Kasus hanya dialihkan ke konselor atau pimpinan kantor ini.',
      next: 'Pilih dari daftar.',
    }),
    en: () => ({
      title: 'This person is not of your office',
      detail: 'A case is handed on to a counselor or lead of this office only.',
      next: 'Choose from the list.',
    }),
  },
} as const satisfies { readonly [K in Kind]: Entry<K> }
