import { parseNumber } from '../../../shared/answers/number.ts'
import { visible } from '../../../shared/booking/typed.ts'
import { newestOf } from '../../../shared/edition/amend-figure.ts'
import type { Content } from '../../../shared/edition/amendment.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import type { Wanted } from '../proposing.ts'
import { ProposalRequest } from '../requests.ts'
import { partName, rulesWords } from './words.ts'

/** What stood in the fields of a form; several sources may be ticked at once. */
export type Typed = Readonly<Record<string, string>>

const between = ' '

/** What was typed, each field once. */
export const typedIn = (form: URLSearchParams): Typed => ({
  ...Object.fromEntries(form),
  ...(form.has('source') && { source: form.getAll('source').join(between) }),
})

const given = (typed: Typed, name: string): string | undefined => typed[name]?.trim() || undefined

type Problems = FieldProblem[]
type Parts = Readonly<Record<string, number>>

/** A number in the page's language, or what is wrong with what stands there instead. */
function number(typed: Typed, field: string, language: Language, wrong: Problems): unknown {
  const text = given(typed, field)
  const words = rulesWords[language]
  const value = text === undefined ? undefined : parseNumber(text, language)
  if (value !== undefined) return value
  const shown = visible(text ?? '').slice(0, 40)
  wrong.push({
    field,
    detail: shown === '' ? words.noNumber : words.notNumber(shown.toWellFormed()),
  })
  return undefined
}

/** A part that nothing is typed for stays what it is. */
function partsIn(typed: Typed, now: Parts, language: Language, wrong: Problems): unknown {
  const changed = Object.keys(now).filter((key) => given(typed, `value.${key}`) !== undefined)
  if (changed.length === 0) wrong.push({ field: 'value', detail: rulesWords[language].noCell })
  const fresh = changed.map((key) => [key, number(typed, `value.${key}`, language, wrong)])
  return { ...now, ...Object.fromEntries(fresh) }
}

function valueIn(typed: Typed, content: Content, language: Language, wrong: Problems): unknown {
  const figure = content.judging.figures.find(({ id }) => id === typed.figure)
  const now = newestOf(figure)?.value
  return now === undefined || typeof now === 'number'
    ? number(typed, 'value', language, wrong)
    : partsIn(typed, now, language, wrong)
}

function changeIn(typed: Typed, content: Content, language: Language, wrong: Problems): unknown {
  const dates = { from: given(typed, 'from') }
  switch (typed.kind) {
    case 'intake':
      return {
        kind: 'intake',
        programme: typed.programme,
        status: typed.status,
        ...dates,
        until: given(typed, 'until'),
        closes: given(typed, 'closes'),
      }
    case 'figure':
      return {
        kind: 'figure',
        figure: typed.figure,
        ...dates,
        to: given(typed, 'to'),
        value: valueIn(typed, content, language, wrong),
        ...(typed.expected === 'yes' && { expected: true }),
      }
    case 'text':
      return {
        kind: 'text',
        part: typed.part,
        language: typed.language,
        path: (typed.path ?? '').split('/'),
        was: typed.was ?? '',
        is: typed.is ?? '',
      }
    default:
      return { kind: typed.kind }
  }
}

const readIn = (typed: Typed): unknown => ({
  kind: 'page',
  title: typed.title ?? '',
  url: typed.url ?? '',
  publisher: typed.publisher ?? '',
  checked: given(typed, 'checked'),
})

/** Each page that was read again is its own source. */
const rereadIn = ({ source = '', checked }: Typed): readonly unknown[] =>
  source
    .split(between)
    .filter(Boolean)
    .map((key) => ({
      change: { kind: 'source-checked', source: key, checked },
      read: { kind: 'cited', key },
    }))

const plainField = ({ field, detail }: FieldProblem): FieldProblem => ({
  field: field.replace(/^changes\[\d+\]\.(change|read)\./, '').replace(/^changes$/, 'source'),
  detail,
})

/** Of each field the first thing that is wrong with it. */
const oncePerField = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at)

/** Each problem with the name of its field, for where the field is not in sight. */
export const namedProblems = (
  problems: readonly FieldProblem[],
  language: Language,
): readonly FieldProblem[] => {
  const labels: Readonly<Record<string, string>> = rulesWords[language].fields
  return problems.map(({ field, detail }) => {
    const [part = '', key = ''] = field.split('.')
    const name = part === 'value' && key !== '' ? partName(key, language) : labels[field]
    return { field, detail: name === undefined ? detail : `${name}: ${detail}` }
  })
}

/** Whether the change is to be gathered with others, and not proposed by itself. */
export const isGathered = ({ way }: Typed): boolean => way === 'gather'

/** What an editor wants, or which fields do not say it yet. */
export function wantedIn(
  typed: Typed,
  content: Content,
  language: Language,
): { readonly wanted: Wanted } | { readonly fields: readonly FieldProblem[] } {
  const wrong: FieldProblem[] = []
  const asked = {
    // What is gathered is given its reason when all of it is proposed.
    reason: isGathered(typed) ? rulesWords[language].gather : (typed.reason ?? ''),
    changes:
      typed.kind === 'source-checked'
        ? rereadIn(typed)
        : [{ change: changeIn(typed, content, language, wrong), read: readIn(typed) }],
  }
  const parsed = ProposalRequest.safeParse(JSON.parse(JSON.stringify(asked)))
  if (parsed.success && wrong.length === 0) return { wanted: parsed.data }
  const issues = parsed.success ? [] : fieldProblems(parsed.error.issues, language).map(plainField)
  return { fields: oncePerField([...wrong, ...issues.filter(isNamed(wrong))]) }
}

/** A value that is no number is told of at its cell, not once more as a whole. */
const isNamed =
  (wrong: readonly FieldProblem[]) =>
  ({ field }: FieldProblem): boolean =>
    wrong.length === 0 || !/^value(\.|$)/.test(field)
