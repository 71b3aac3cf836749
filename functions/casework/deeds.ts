import type { Context } from 'hono'
import type { Deed } from '../../shared/casework/deed.ts'
import type { Answer } from '../../shared/facts/answer.ts'
import { answerWords } from '../http/answer-words.ts'
import type { Exchange } from '../http/exchange.ts'
import { type FieldProblem, type Refusal, refuse } from '../http/problem.ts'
import type { DeedNotValid, DeskRefusal } from './desk.ts'
import type { CaseDeedRequest } from './requests.ts'

/** A deed as it was sent, as the desk takes it; whose name stands behind an id the desk knows. */
export const deedOf = (sent: CaseDeedRequest): Deed => {
  if (sent.kind === 'reassign') return { ...sent, to: { id: sent.to, name: '' } }
  return sent.kind === 'correct' ? { ...sent, answer: sent.answer as Answer } : sent
}

const unknown = {
  id: 'Tidak ada dalam aturan yang berlaku. Periksa ejaannya.',
  en: 'The rules in force have no such thing. Check its spelling.',
} as const

const sentences: { readonly [F in DeedNotValid['field']]?: { id: string; en: string } } = {
  answer: {
    id: 'Menurut jawaban ini mahasiswa belum pasti 18 tahun, padahal hanya yang sudah 18 dapat menunjukkan penilaiannya. Periksa tahunnya. Kalau benar, minta mahasiswa mengubah jawabannya sendiri: izinnya lalu berakhir, dan konsultasi berjalan lewat orang tua atau wali.',
    en: 'By this answer the student is not certainly 18, and only who is 18 can show an assessment. Check the year. If it is right, ask the student to change their own answer: the sharing then ends, and a talk goes through a parent or guardian.',
  },
  on: {
    id: 'Hari ini atau sesudahnya, paling lama dua tahun lagi.',
    en: 'Today or later, at most two years ahead.',
  },
  seen: {
    id: 'Hari ini atau sebelumnya, paling awal 1950: surat dilihat dulu, lalu dicatat.',
    en: 'Today or earlier, not before 1950: a paper is seen first, then written down.',
  },
  dated: {
    id: 'Paling awal 1950, paling akhir hari surat itu dilihat.',
    en: 'Not before 1950, and at the latest the day the paper was seen.',
  },
  document: {
    id: 'Surat ini tidak menunjukkan fakta itu. Pilih surat yang menunjukkannya, atau “Surat lain”.',
    en: 'This paper does not show that fact. Choose one that does, or “Other paper”.',
  },
  verdict: {
    id: 'Menurut aturan syarat ini sudah begitu. Usulkan putusan yang lain, atau tidak usah.',
    en: 'By the rules it is so already. Propose the other verdict, or leave it.',
  },
}

/** What is wrong with a deed's fields, in the reader's language. */
export function deedFields(
  { field, problems }: DeedNotValid,
  language: 'id' | 'en',
  prefix = 'deed.',
): readonly FieldProblem[] {
  if (problems === undefined)
    return [{ field: `${prefix}${field}`, detail: (sentences[field] ?? unknown)[language] }]
  return problems.map((one) => ({
    field: `${prefix}${field}.${one.path}`,
    detail: answerWords(one, language),
  }))
}

/** A refusal of the desk as it is answered. */
export const refusalOf = (refusal: DeskRefusal, language: 'id' | 'en'): Refusal =>
  refusal.kind === 'deed-not-valid'
    ? { kind: 'body-not-valid', fields: deedFields(refusal, language) }
    : refusal

export const refuseDeed = (c: Context<Exchange>, refusal: DeskRefusal): Response =>
  refuse(c, refusalOf(refusal, c.var.language))
