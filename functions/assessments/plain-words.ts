import type { AnswerProblem } from '../../shared/answers/check.ts'
import type { Answer, Facts } from '../../shared/facts/answer.ts'
import type { FactKind, ScalarKind } from '../../shared/facts/fact.ts'
import type { QuestionsWords } from '../../shared/result/edition-words.ts'
import { number } from '../../shared/result/numbers.ts'
import type { Language } from '../http/language.ts'
import type { FieldProblem } from '../http/problem.ts'

type Of<K extends AnswerProblem['kind']> = Extract<AnswerProblem, { readonly kind: K }>
type System = Extract<ScalarKind, { kind: 'code' }>['system']

/** What a form says of an answer it cannot take; `options`: as they stand on the form. */
type Words = {
  readonly notOnForm: string
  readonly choose: string
  readonly chooseFrom: (options: string) => string
  readonly codes: Readonly<Record<System, string>>
  readonly number: string
  readonly money: string
  readonly day: string
  readonly future: string
  readonly between: (min: string, max: string) => string
  readonly decimals: (count: number) => string
  readonly noneWithOthers: string
  readonly tooMany: (limit: number) => string
}

const words: Readonly<Record<Language, Words>> = {
  id: {
    notOnForm:
      'Pertanyaan ini tidak ada di formulir yang sekarang. Buka formulirnya lagi dan isi di sana.',
    choose: 'Pilih salah satu dari daftar.',
    chooseFrom: (options) => `Pilih salah satu: ${options}.`,
    codes: {
      iso3166: 'Pilih negara dari daftar.',
      iso639: 'Pilih bahasa dari daftar.',
      isco08: 'Pilih pekerjaan dari daftar.',
      iscedf: 'Pilih bidang studi dari daftar.',
    },
    number: 'Tulis dengan angka saja, misalnya 12 atau 6,5.',
    money: 'Tulis jumlah rupiahnya dengan angka, misalnya 5.000.000 atau 5 juta.',
    day: 'Tanggal ini tidak ada. Pilih bulannya dan tulis tahunnya dengan empat angka, misalnya 2004.',
    future: 'Tanggal ini belum tiba. Periksa tahunnya.',
    between: (min, max) => `Harus antara ${min} dan ${max}.`,
    decimals: (count) =>
      count === 0
        ? 'Tulis angka bulat, tanpa koma.'
        : `Paling banyak ${count} angka di belakang koma.`,
    noneWithOthers: '"Tidak ada" tidak bisa dipilih bersama yang lain. Hapus salah satunya.',
    tooMany: (limit) => `Paling banyak ${limit}.`,
  },
  en: {
    notOnForm:
      'This question is not on the form as it is now. Open the form again and answer it there.',
    choose: 'Choose one from the list.',
    chooseFrom: (options) => `Choose one of: ${options}.`,
    codes: {
      iso3166: 'Choose a country from the list.',
      iso639: 'Choose a language from the list.',
      isco08: 'Choose a job from the list.',
      iscedf: 'Choose a field of study from the list.',
    },
    number: 'Write it in digits only, like 12 or 6.5.',
    money: 'Write the amount of rupiah in digits, like 5,000,000 or 5 million.',
    day: 'There is no such day. Choose the month and write the year in four digits, like 2004.',
    future: 'This day has not come yet. Check the year.',
    between: (min, max) => `It must lie between ${min} and ${max}.`,
    decimals: (count) =>
      count === 0
        ? 'Write a whole number, without a decimal point.'
        : `At most ${count} decimal places.`,
    noneWithOthers: '"None" cannot be chosen together with others. Take one of them away.',
    tooMany: (limit) => `At most ${limit}.`,
  },
}

/** Where answers stand, and the words that stand beside them. */
type Form = {
  readonly facts: Facts
  readonly kinds: ReadonlyMap<string, FactKind>
  readonly questions: QuestionsWords['facts']
  readonly language: Language
}

/** `birth`, `degrees.1.level` or `degrees[0].level`: list, number of the item, and its field. */
const itemPath = /^(.+?)(?:\.(\d+)|\[(\d+)\])(?:\.([\w-]+))?$/

type Place = { readonly fact: string; readonly item?: string; readonly field?: string }

/** The number an item has in the form, whose empty places leave gaps. */
function numberIn(answer: Answer | undefined, index: string): string {
  const item = typeof answer === 'object' && Array.isArray(answer.known) && answer.known[+index]
  return typeof item === 'object' ? item.id : String(Number(index) + 1)
}

function placeOf(path: string, { facts }: Form): Place {
  const [, fact, number, index, field] = itemPath.exec(path) ?? []
  if (fact === undefined) return { fact: path }
  const item = number ?? (index === undefined ? undefined : numberIn(facts[fact], index))
  return { fact, ...(item !== undefined && { item }), ...(field !== undefined && { field }) }
}

/** Where a problem stands, in the words that stand beside the field. */
function named(path: string, { fact, item, field }: Place, { questions }: Form): string {
  const question = questions.find(({ id }) => id === fact)
  if (question === undefined) return path
  const label = question.fields?.find(({ name }) => name === field)?.label
  return [question.label, item, label].filter((part) => part !== undefined).join(' · ')
}

function kindAt({ fact, field }: Place, { kinds }: Form): ScalarKind | undefined {
  const kind = kinds.get(fact)
  if (kind?.kind !== 'list') return kind
  return field !== undefined && Object.hasOwn(kind.fields, field)
    ? kind.fields[field]?.of
    : undefined
}

const labelsShownMax = 12

/** The labels of the options, where the form has words for every one and they are few. */
function optionsSaid(options: readonly string[], { fact, field }: Place, form: Form) {
  const question = form.questions.find(({ id }) => id === fact)
  const labels: Readonly<Record<string, string>> =
    (field === undefined
      ? question?.options
      : question?.fields?.find(({ name }) => name === field)?.options) ?? {}
  const said = options.map((option) => labels[option])
  return options.length > labelsShownMax || said.includes(undefined) ? undefined : said.join(', ')
}

function chosenBadly({ options }: Of<'option-unknown'>, place: Place, form: Form): string {
  const said = optionsSaid(options, place, form)
  return said === undefined ? words[form.language].choose : words[form.language].chooseFrom(said)
}

function wrongType(kind: ScalarKind | undefined, language: Language): string {
  const text = words[language]
  if (kind?.kind === 'code') return text.codes[kind.system]
  if (kind?.kind === 'number') return text.number
  if (kind?.kind === 'money') return text.money
  return kind?.kind === 'day' ? text.day : text.choose
}

/** What to do about it, in words for whoever filled in the form. */
function detailOf(problem: AnswerProblem, place: Place, form: Form): string {
  const text = words[form.language]
  switch (problem.kind) {
    case 'fact-unknown':
    case 'field-unknown':
    case 'id-missing':
    case 'id-twice':
      return text.notOnForm
    case 'option-unknown':
      return chosenBadly(problem, place, form)
    case 'wrong-type':
      return wrongType(kindAt(place, form), form.language)
    case 'out-of-range':
      return text.between(number(problem.min, form.language), number(problem.max, form.language))
    case 'too-precise':
      return text.decimals(problem.decimals)
    case 'day-unknown':
      return text.day
    case 'day-in-future':
      return text.future
    case 'none-with-others':
      return text.noneWithOthers
    case 'too-many-items':
      return text.tooMany(problem.limit)
  }
}

/** What is wrong with the answers of a form, each named as its question is. */
export const plainFields = (
  problems: readonly AnswerProblem[],
  form: Form,
): readonly FieldProblem[] =>
  problems.map((problem) => {
    const place = placeOf(problem.path, form)
    return { field: named(problem.path, place, form), detail: detailOf(problem, place, form) }
  })
