import { parseNumber } from '../../../shared/answers/number.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import type { Wanted } from '../proposing.ts'
import { ProposalRequest } from '../requests.ts'

/** What stood in the fields of a form; several sources may be ticked at once. */
export type Typed = Readonly<Record<string, string>>

const between = ' '

/** What was typed, each field once. */
export const typedIn = (form: URLSearchParams): Typed => ({
  ...Object.fromEntries(form),
  ...(form.has('source') && { source: form.getAll('source').join(between) }),
})

const given = (typed: Typed, name: string): string | undefined => typed[name]?.trim() || undefined

/** A number in the page's language; what is none stays what it is, and is refused as such. */
const number = (text: string, language: Language): unknown => parseNumber(text, language) ?? text

function valueIn(typed: Typed, language: Language): unknown {
  const parts = Object.keys(typed).filter((name) => name.startsWith('value.'))
  if (parts.length === 0) return number(typed.value ?? '', language)
  return Object.fromEntries(
    parts.map((name) => [name.slice('value.'.length), number(typed[name] ?? '', language)]),
  )
}

function changeIn(typed: Typed, language: Language): unknown {
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
        value: valueIn(typed, language),
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
  field: field.replace(/^changes\[0\]\.(change|read)\./, ''),
  detail,
})

/** What an editor wants, or which fields do not say it yet. */
export function wantedIn(
  typed: Typed,
  language: Language,
): { readonly wanted: Wanted } | { readonly fields: readonly FieldProblem[] } {
  const asked = {
    reason: typed.reason ?? '',
    changes:
      typed.kind === 'source-checked'
        ? rereadIn(typed)
        : [{ change: changeIn(typed, language), read: readIn(typed) }],
  }
  const parsed = ProposalRequest.safeParse(JSON.parse(JSON.stringify(asked)))
  if (parsed.success) return { wanted: parsed.data }
  return { fields: fieldProblems(parsed.error.issues, language).map(plainField) }
}
