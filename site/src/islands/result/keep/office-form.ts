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
  readonly leaves: string
  readonly agree: boolean
}

export type Problems = Partial<Readonly<Record<OfficeField, string>>>

/** What has to be there before anything is sent. */
export const missingIn = (typed: OfficeTyped, { missing }: OfficeWords): Problems => ({
  ...(typed.office === '' && { office: missing.office }),
  ...(typed.name === '' && { name: missing.name }),
  ...(typed.reach === '' && { reach: missing.reach }),
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
  ...(leaves !== '' && { leaves }),
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
