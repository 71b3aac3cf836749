import type { Language } from '../http/language.ts'
import type { RefusalKind } from '../http/problem.ts'

type Refused = { readonly title: string; readonly detail: string; readonly next: string }

type PageWords = {
  readonly title: string
  readonly notKept: string
  readonly again: string
  readonly problemsTitle: string
  readonly problemsLead: string
  readonly moreProblems: (count: number) => string
  readonly back: string
  /** What a form meets, where the words for programs would not tell a student what to do. */
  readonly refusals: { readonly [K in RefusalKind]?: Refused }
}

const unread: Readonly<Record<Language, Refused>> = {
  id: {
    title: 'Formulirnya tidak terbaca',
    detail: 'Isian tidak sampai dalam bentuk yang dikirim formulir ini. Tidak ada yang disimpan.',
    next: 'Buka formulirnya lagi dari sini, isi, lalu kirim dengan tombolnya.',
  },
  en: {
    title: 'The form could not be read',
    detail: 'It did not arrive in the shape this form sends. Nothing was kept.',
    next: 'Open the form again from here, fill it in and send it with its button.',
  },
}

/** What only the page of a plain form says; everything else is in the words of the result. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  id: {
    title: 'Hasil penilaianmu',
    notKept:
      'Jawabanmu tidak disimpan. Halaman ini hilang bila kamu menutupnya. Untuk mengubah atau menambah jawaban, tekan Kembali di perambanmu: isianmu masih ada.',
    again: 'Isi formulir dari awal',
    problemsTitle: 'Ada jawaban yang perlu diperbaiki',
    problemsLead: 'Tidak ada yang disimpan. Kembali, perbaiki, lalu kirim lagi; isianmu masih ada.',
    moreProblems: (count) => `dan ${count} lagi`,
    back: 'Kembali ke formulir',
    refusals: {
      'bad-json': unread.id,
      'unsupported-media-type': unread.id,
      'body-too-large': {
        title: 'Isianmu terlalu panjang',
        detail:
          'Formulir ini hanya menerima jawaban, bukan berkas atau naskah. Tidak ada yang disimpan.',
        next: 'Kembali, persingkat isian yang panjang, lalu kirim lagi.',
      },
      'not-ready': {
        title: 'Aturannya belum siap',
        detail: 'Jawabanmu tidak hilang: isian masih ada di formulir. Tidak ada yang disimpan.',
        next: 'Tunggu sebentar, kembali, lalu kirim lagi.',
      },
    },
  },
  en: {
    title: 'Your result',
    notKept:
      "Your answers were not kept. This page is gone once you close it. To change or add answers, press your browser's Back: what you filled in is still there.",
    again: 'Fill in a new form',
    problemsTitle: 'Some answers need correcting',
    problemsLead:
      'Nothing was kept. Go back, correct them and send again; what you typed is there.',
    moreProblems: (count) => `and ${count} more`,
    back: 'Back to the form',
    refusals: {
      'bad-json': unread.en,
      'unsupported-media-type': unread.en,
      'body-too-large': {
        title: 'What you wrote is too long',
        detail: 'This form takes answers only, no files and no long texts. Nothing was kept.',
        next: 'Go back, shorten what is long and send again.',
      },
      'not-ready': {
        title: 'The rules are not ready',
        detail: 'Your answers are not lost: they are still in the form. Nothing was kept.',
        next: 'Wait a moment, go back and send again.',
      },
    },
  },
}
