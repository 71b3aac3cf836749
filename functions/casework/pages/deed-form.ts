import * as z from 'zod'
import type { AnswerProblem } from '../../../shared/answers/check.ts'
import { formAnswers } from '../../../shared/answers/form.ts'
import type { Answer } from '../../../shared/facts/answer.ts'
import { answerWords } from '../../http/answer-words.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import type { Judging } from '../../judging/judging.ts'
import { CaseDeedRequest } from '../requests.ts'
import type { Telling } from './told.ts'

// A deed as a form sends it, in the shape the API takes: one reader looks at both.

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  claim: [],
  release: ['reason'],
  reassign: ['to', 'reason'],
  confirm: ['fact', 'document', 'dated', 'seen'],
  correct: ['fact', 'reason'],
  uncorrect: ['fact', 'reason'],
  override: ['programme', 'requirement', 'verdict', 'reason'],
  approve: ['override'],
  refuse: ['override', 'reason'],
  note: ['for', 'text'],
  'follow-up': ['on', 'what'],
  'followed-up': [],
  outcome: ['booking', 'came'],
  finish: ['reason'],
}

export type DeedRead =
  | { readonly kind: 'deed'; readonly deed: CaseDeedRequest; readonly basedOn: number }
  | { readonly kind: 'problems'; readonly fields: readonly FieldProblem[] }

/** Whatever was sent as the kind of a deed: only one of ours has fields. */
const namesOf = (kind: string): readonly string[] =>
  (Object.hasOwn(fieldsOf, kind) ? fieldsOf[kind] : undefined) ?? []

const sent = (form: URLSearchParams, kind: string): Record<string, unknown> =>
  Object.fromEntries(
    namesOf(kind).flatMap((name) => {
      const value = form.get(name)?.trim() ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )

/** What the form says of a fact, and what of it cannot be. */
export function answerIn(
  form: URLSearchParams,
  fact: string,
  { kinds }: Judging,
  { language }: Pick<Telling, 'language'>,
): { readonly answer: Answer | undefined; readonly problems: readonly AnswerProblem[] } {
  const kind = kinds.get(fact)
  if (kind === undefined) return { answer: undefined, problems: [] }
  const own = [...new Set(form.keys())].filter(
    (name) => name === fact || name.startsWith(`${fact}.`),
  )
  const fields = new Map(own.map((name) => [name, form.getAll(name)]))
  const { facts, problems } = formAnswers(fields, new Map([[fact, kind]]), language)
  return { answer: facts[fact], problems }
}

/** A problem of an answer beside the field it is about. */
export const answerFields = (
  problems: readonly AnswerProblem[],
  language: Language,
): readonly FieldProblem[] =>
  problems.map((one) => ({
    field: `f-${one.path.replaceAll(/[.[\]]+/g, '-').replace(/-$/, '')}`,
    detail: answerWords(one, language),
  }))

const empty = {
  id: 'Isi nilai yang benar.',
  en: 'Fill in the right value.',
} as const

type Body = { readonly body: object; readonly fields: readonly FieldProblem[] }

function correction(
  form: URLSearchParams,
  judging: Judging,
  telling: Pick<Telling, 'language'>,
): Body {
  const fact = form.get('fact') ?? ''
  const { language } = telling
  const { answer, problems } = answerIn(form, fact, judging, telling)
  const nothing = answer === undefined && problems.length === 0
  const fields = nothing
    ? [{ field: `f-${fact.replaceAll('.', '-')}`, detail: empty[language] }]
    : answerFields(problems, language)
  return { body: { answer }, fields }
}

const Version = z.coerce.number().pipe(z.int().min(0))

/** What was asked, or what is wrong with it, field by field. */
export function deedIn(
  form: URLSearchParams,
  judging: Judging | undefined,
  telling: Pick<Telling, 'language'>,
): DeedRead {
  const kind = form.get('deed') ?? ''
  const basedOn = Version.safeParse(form.get('version'))
  const more: Body =
    kind === 'correct' && judging !== undefined
      ? correction(form, judging, telling)
      : { body: kind === 'recommend' ? { programmes: form.getAll('programme') } : {}, fields: [] }
  const read = CaseDeedRequest.safeParse({ kind, ...sent(form, kind), ...more.body })
  if (read.success && basedOn.success && more.fields.length === 0)
    return { kind: 'deed', deed: read.data, basedOn: basedOn.data }
  const issues = [...(read.error?.issues ?? []), ...(basedOn.error?.issues ?? [])]
  return { kind: 'problems', fields: [...more.fields, ...fieldProblems(issues, telling.language)] }
}
