import type { AnswerProblem } from '../../shared/answers/check.ts'
import type { Language } from './language.ts'
import type { FieldProblem } from './problem.ts'

type Words = { readonly [K in AnswerProblem['kind']]: (problem: Of<K>) => string }
type Of<K extends AnswerProblem['kind']> = Extract<AnswerProblem, { readonly kind: K }>

const some = (options: readonly string[]) =>
  options.length > 12 ? `${options.slice(0, 12).join(', ')}, ...` : options.join(', ')

const words: Record<Language, Words> = {
  id: {
    'fact-unknown': () => 'Fakta ini tidak dikenal. Daftarnya ada di /v1/facts.',
    'field-unknown': () => 'Isian ini tidak dikenal. Daftarnya ada di /v1/facts.',
    'wrong-type': ({ expected }) => `Bentuknya keliru; harus ${expected}.`,
    'out-of-range': ({ min, max }) => `Harus antara ${min} dan ${max}.`,
    'too-precise': ({ decimals }) => `Paling banyak ${decimals} angka di belakang koma.`,
    'day-unknown': () => 'Tanggal ini tidak ada. Tulis seperti 2004-05-17, 2004-05 atau 2004.',
    'day-in-future': () => 'Tanggal ini belum tiba. Periksa tahunnya.',
    'option-unknown': ({ options }) => `Pilih salah satu: ${some(options)}.`,
    'none-with-others': () => '"Tidak ada" tidak bisa dipilih bersama yang lain.',
    'too-many-items': ({ limit }) => `Paling banyak ${limit}.`,
    'id-missing': () => 'Setiap butir perlu "id": huruf, angka, "_" atau "-".',
    'id-twice': () => 'Dua butir memakai "id" yang sama.',
  },
  en: {
    'fact-unknown': () => 'This fact is not known. They are listed at /v1/facts.',
    'field-unknown': () => 'This field is not known. They are listed at /v1/facts.',
    'wrong-type': ({ expected }) => `Expected ${expected}.`,
    'out-of-range': ({ min, max }) => `Expected ${min} to ${max}.`,
    'too-precise': ({ decimals }) => `At most ${decimals} decimal places.`,
    'day-unknown': () => 'There is no such day. Write it like 2004-05-17, 2004-05 or 2004.',
    'day-in-future': () => 'This day has not come yet. Check the year.',
    'option-unknown': ({ options }) => `Expected one of: ${some(options)}.`,
    'none-with-others': () => '"None of these" cannot be chosen together with others.',
    'too-many-items': ({ limit }) => `At most ${limit}.`,
    'id-missing': () => 'Every item needs an "id" of letters, digits, "_" or "-".',
    'id-twice': () => 'Two items have the same "id".',
  },
}

/** What is wrong with an answer, in the reader's language; the answer itself is not repeated. */
export const answerWords = (problem: AnswerProblem, language: Language): string =>
  (words[language][problem.kind] as (problem: AnswerProblem) => string)(problem)

/** The same for a list of problems, named where they stand in the body. */
export const answerFields = (
  problems: readonly AnswerProblem[],
  language: Language,
): FieldProblem[] =>
  problems.map((problem) => ({
    field: `facts.${problem.path}`,
    detail: answerWords(problem, language),
  }))
