import type { Language } from '../facts/fact.ts'

type PressedWords = {
  readonly asked: string
  readonly askedLines: readonly string[]
  readonly soon: string
  readonly soonLines: readonly string[]
  readonly begun: string
  readonly callNow: string
  readonly takeAlong: string
  readonly abroad: string
  readonly signs: string
  readonly help: string
  /** When an office sees a talk that was asked for. */
  readonly nextTalk: string
  /** The same in one line, for a letter. */
  readonly inLetter: (numbers: string) => string
}

/** What is said at once to whoever was asked for money or papers, or leaves within days. */
export const pressedWords: Readonly<Record<Language, PressedWords>> = {
  id: {
    asked: 'Jangan bayar. Jangan serahkan dokumen.',
    askedLines: [
      'Jangan bayar apa pun, dan jangan tanda tangan, walaupun didesak hari ini.',
      'Jangan serahkan paspor, ijazah, KTP, atau surat asli lain.',
      'Sudah terlanjur? Kamu tetap boleh meminta bantuan. Simpan bukti: percakapan, kuitansi, nama, nomor.',
    ],
    soon: 'Sebelum berangkat, periksa dulu',
    soonLines: [
      'Jangan bayar, dan jangan tanda tangan, sebelum kamu bicara dengan petugas.',
      'Jangan serahkan paspor, ijazah, atau surat asli lain.',
      'Tanyakan apakah perusahaan dan lowongannya tercatat.',
    ],
    begun: 'Sudah berangkat? Kamu tetap boleh meminta bantuan',
    callNow: 'Telepon sekarang, jangan menunggu kantor:',
    takeAlong: 'Simpan nomor ini untuk di luar negeri:',
    abroad: 'Di luar negeri dan terancam, ditahan, atau tidak dibayar:',
    signs: 'Cocokkan dengan tanda bahaya',
    help: 'Semua nomor bantuan',
    nextTalk:
      'Kantor melihat pesanan ini lebih dulu. Jam berapa, kami tidak bisa memastikan: jangan menunggu konsultasinya untuk menelepon.',
    inLetter: (numbers) =>
      `Jangan bayar, jangan tanda tangan, jangan serahkan dokumen. Jangan menunggu konsultasinya untuk menelepon: ${numbers}.`,
  },
  en: {
    asked: 'Do not pay. Do not hand over papers.',
    askedLines: [
      'Pay nothing and sign nothing, even if they press you today.',
      'Do not hand over your passport, diploma, ID card or any other original.',
      'Done already? You may still ask for help. Keep evidence: chats, receipts, names, numbers.',
    ],
    soon: 'Before you leave, have it checked',
    soonLines: [
      'Pay nothing and sign nothing before you have talked to an officer.',
      'Do not hand over your passport, diploma or any other original.',
      'Ask whether the company and the vacancy are on record.',
    ],
    begun: 'Left already? You may still ask for help',
    callNow: 'Call now, do not wait for the office:',
    takeAlong: 'Keep these numbers for when you are abroad:',
    abroad: 'Abroad and threatened, held, or not paid:',
    signs: 'Compare it with the stop signs',
    help: 'All help numbers',
    nextTalk:
      'The office sees this booking first. We cannot say at what hour: do not wait for the talk before you call.',
    inLetter: (numbers) =>
      `Pay nothing, sign nothing, hand over no papers. Do not wait for the talk before you call: ${numbers}.`,
  },
}
