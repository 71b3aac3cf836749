import type { CounselorRequest } from '../../../../../functions/assessments/counselor-requests.ts'
import type { Language } from '../../../../../shared/facts/fact.ts'
import type { OfficeWords } from './office-words/words.ts'

// What a student writes to an office: what is missing before it is sent, and where a refusal belongs.

/** The notice on this page; the type fails the build when the server asks for another. */
const noticeVersion: CounselorRequest['version'] = '2026-11'

export const officeFields = [
  'office',
  'campus',
  'name',
  'reach',
  'question',
  'urgent',
  'leaves',
  'agree',
] as const
export type OfficeField = (typeof officeFields)[number]

/** What stands in the form. */
export type OfficeTyped = {
  readonly office: string
  readonly campus: string
  readonly name: string
  readonly reach: string
  readonly question: string
  readonly urgent: boolean
  /** As it was typed: day, month, year. */
  readonly leaves: readonly [day: string, month: string, year: string]
  readonly agree: boolean
}

export type Problems = Partial<Readonly<Record<OfficeField, string>>>

/** The day that was typed: empty where nothing was, undefined where a part of it is missing or no number. */
export function dayTyped(parts: OfficeTyped['leaves']): string | undefined {
  if (parts.every((part) => part === '')) return ''
  const [day, month, year] = parts
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What has to be there before anything is sent. */
export const missingIn = (
  typed: OfficeTyped,
  { missing, leavesPart }: Pick<OfficeWords, 'missing' | 'leavesPart'>,
): Problems => ({
  ...(typed.office === '' && { office: missing.office }),
  ...(typed.name === '' && { name: missing.name }),
  ...(typed.reach === '' && { reach: missing.reach }),
  ...(dayTyped(typed.leaves) === undefined && { leaves: leavesPart }),
  ...(!typed.agree && { agree: missing.agree }),
})

/** The request, once nothing is missing. */
export const requestOf = (
  { office, campus, name, reach, question, urgent, leaves }: OfficeTyped,
  language: Language,
): CounselorRequest => ({
  office,
  contact: { name, reach },
  ...(question !== '' && { question }),
  urgent,
  ...(dayTyped(leaves) && { leaves: dayTyped(leaves) }),
  ...(campus !== '' && { campus }),
  language,
  version: noticeVersion,
})

const isField = (name: string): name is OfficeField =>
  (officeFields as readonly string[]).includes(name)

/** What the server found wrong, at the fields of this form. */
export const refusedIn = (
  fields: readonly { readonly field: string; readonly detail: string }[],
): Problems =>
  Object.fromEntries(
    fields
      .map(({ field, detail }) => [field.replace(/^contact\./, ''), detail] as const)
      .filter(([field]) => isField(field)),
  )
