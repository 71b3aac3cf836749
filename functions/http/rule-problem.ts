import type { AmendmentRefusal } from '../../shared/edition/amendment.ts'
import { whyText } from '../../shared/edition/amendment-words.ts'

/** Why a change of the rules was not made. */
export type RuleRefusal =
  | { readonly kind: 'amendment-refused'; readonly at: number; readonly why: AmendmentRefusal }
  | { readonly kind: 'amendment-idle' }
  | { readonly kind: 'proposal-decided'; readonly state: string }
  | { readonly kind: 'proposal-own' }
  | { readonly kind: 'proposal-stale' }
  | { readonly kind: 'preview-unfinished' }
  | { readonly kind: 'proposal-not-asked' }
  | {
      readonly kind: 'proposal-too-large'
      readonly count: number
      readonly countMax: number
      readonly bytes: number
      readonly bytesMax: number
    }
  | { readonly kind: 'draft-busy' }
  | { readonly kind: 'draft-empty' }
  | { readonly kind: 'edition-never-active' }
  | { readonly kind: 'not-alone' }

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Kind = RuleRefusal['kind']
type Of<K extends Kind> = Extract<RuleRefusal, { readonly kind: K }>

type Entry<K extends Kind> = {
  readonly status: 403 | 404 | 409 | 422
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

/** Rounded up, so that what is too large never reads like what is allowed. */
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_000)

export const ruleProblems = {
  'amendment-refused': {
    status: 422,
    id: ({ why }) => ({
      title: 'Perubahan ini tidak dapat dibuat',
      detail: whyText(why, 'id'),
      next: 'Perbaiki isiannya, lalu kirim lagi.',
    }),
    en: ({ why }) => ({
      title: 'This change cannot be made',
      detail: whyText(why, 'en'),
      next: 'Correct it and send it again.',
    }),
  },
  'amendment-idle': {
    status: 422,
    id: () => ({
      title: 'Tidak ada yang berubah',
      detail: 'Edisi yang berlaku sudah menyatakan ini.',
      next: 'Periksa tanggal dan nilainya.',
    }),
    en: () => ({
      title: 'Nothing would change',
      detail: 'The active edition says so already.',
      next: 'Check the day and the value.',
    }),
  },
  'proposal-decided': {
    status: 409,
    id: ({ state }) => ({
      title: 'Usulan ini sudah diputuskan',
      detail: `Keadaannya sekarang: ${state}.`,
      next: 'Muat ulang halamannya.',
    }),
    en: ({ state }) => ({
      title: 'This proposal is decided already',
      detail: `It is now: ${state}.`,
      next: 'Load the page again.',
    }),
  },
  'proposal-own': {
    status: 403,
    id: () => ({
      title: 'Usulan sendiri tidak dapat disetujui sendiri',
      detail: 'Dua pasang mata melihat setiap perubahan.',
      next: 'Minta editor lain memeriksanya.',
    }),
    en: () => ({
      title: 'Nobody approves their own proposal',
      detail: 'Two pairs of eyes see every change.',
      next: 'Ask another editor to look at it.',
    }),
  },
  'proposal-stale': {
    status: 409,
    id: () => ({
      title: 'Edisi lain sudah berlaku',
      detail: 'Yang dilihat lebih dulu bukan lagi yang akan terbit.',
      next: 'Usulkan lagi terhadap edisi yang berlaku sekarang.',
    }),
    en: () => ({
      title: 'Another edition became active',
      detail: 'What was seen first is not what would be published any more.',
      next: 'Propose it again to the edition that is active now.',
    }),
  },
  'preview-unfinished': {
    status: 409,
    id: () => ({
      title: 'Belum terlihat siapa yang terkena',
      detail: 'Pratinjau belum selesai, atau yang dilihat adalah usulan lain.',
      next: 'Tunggu pratinjaunya selesai, lalu periksa lagi.',
    }),
    en: () => ({
      title: 'It is not seen yet whom this touches',
      detail: 'The preview is not finished, or another proposal was looked at.',
      next: 'Wait until it is finished, and look again.',
    }),
  },
  'proposal-not-asked': {
    status: 409,
    id: () => ({
      title: 'Usulan ini masih dilihat pengusulnya',
      detail: 'Pengusulnya melihat dulu siapa yang terkena, dan belum meminta persetujuan.',
      next: 'Tunggu sampai persetujuan diminta.',
    }),
    en: () => ({
      title: 'Its editor still looks at this proposal',
      detail: 'They look first whom it touches, and have not asked for a second editor.',
      next: 'Wait until they ask.',
    }),
  },
  'proposal-too-large': {
    status: 422,
    id: (came) => ({
      title: 'Usulan ini terlalu besar',
      detail: `Isinya ${came.count} perubahan, ${kilobytes(came.bytes)} kB. Batasnya ${came.countMax} perubahan dan ${kilobytes(came.bytesMax)} kB.`,
      next: 'Usulkan sebagian dulu, sisanya dalam usulan berikutnya.',
    }),
    en: (came) => ({
      title: 'This proposal is too large',
      detail: `It has ${came.count} changes, ${kilobytes(came.bytes)} kB. At most ${came.countMax} changes and ${kilobytes(came.bytesMax)} kB go into one.`,
      next: 'Propose a part of it first, and the rest in the next one.',
    }),
  },
  'draft-busy': {
    status: 409,
    id: () => ({
      title: 'Rancangan Anda baru saja berubah',
      detail: 'Halaman lain mengubahnya pada saat yang sama. Tidak ada yang hilang.',
      next: 'Muat ulang rancangannya, lalu coba lagi.',
    }),
    en: () => ({
      title: 'Your draft has just changed',
      detail: 'Another page changed it at the same moment. Nothing is lost.',
      next: 'Load the draft again and try once more.',
    }),
  },
  'draft-empty': {
    status: 409,
    id: () => ({
      title: 'Rancangan Anda kosong',
      detail: 'Belum ada perubahan yang dikumpulkan, atau semuanya sudah diusulkan.',
      next: 'Kumpulkan perubahan dari halaman program, angka, atau sumber.',
    }),
    en: () => ({
      title: 'Your draft is empty',
      detail: 'No change is gathered yet, or all of them are proposed already.',
      next: 'Gather changes from the pages of programmes, figures or sources.',
    }),
  },
  'not-alone': {
    status: 403,
    id: () => ({
      title: 'Edisi ini tidak dapat diaktifkan oleh satu editor',
      detail:
        'Satu editor hanya dapat membatalkan penerbitan terakhir, ke edisi tepat sebelumnya, dalam 24 jam.',
      next: 'Usulkan di Riwayat. Editor lain yang menyetujuinya.',
    }),
    en: () => ({
      title: 'One editor alone cannot make this edition active',
      detail:
        'One alone may only undo what was published last, to the edition right before it, within 24 hours.',
      next: 'Propose it under History. Another editor approves it.',
    }),
  },
  'edition-never-active': {
    status: 404,
    id: () => ({
      title: 'Edisi ini belum pernah berlaku',
      detail: 'Hanya edisi yang pernah berlaku dapat diaktifkan lagi.',
      next: 'Pilih satu dari riwayatnya.',
    }),
    en: () => ({
      title: 'This edition was never active',
      detail: 'Only one that was can be made active again.',
      next: 'Choose one from the history.',
    }),
  },
} satisfies { readonly [K in Kind]: Entry<K> }
