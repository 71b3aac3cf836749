import { sharedLinkIn } from '../../shared/booking/typed.ts'
import { openedBy } from '../../shared/keeping/assessment.ts'
import { hashOf } from '../http/capability.ts'
import { fieldProblems } from '../http/field-problem.ts'
import type { Language } from '../http/language.ts'
import type { FieldProblem } from '../http/problem.ts'
import type { BookingsPorts } from './ports.ts'

// The link by which a counselor may see an assessment is one for reading: the student's own would
// let the office change and erase it too.

type Shows = { readonly assessment?: string | undefined }

async function whyNotShown(
  { assessments, clock }: BookingsPorts,
  { assessment }: Shows,
): Promise<'assessment-own' | 'assessment-gone' | undefined> {
  const link = assessment === undefined ? undefined : sharedLinkIn(assessment)
  if (link === undefined || assessments === undefined) return undefined
  const now = clock()
  const by = openedBy(await assessments.read(link.id, now), await hashOf(link.token), now)
  if (by === 'share') return undefined
  return by === 'owner' ? 'assessment-own' : 'assessment-gone'
}

/** What is wrong with the link to an assessment that a request brings, if anything. */
export async function shownProblems(
  ports: BookingsPorts,
  request: Shows,
  language: Language,
): Promise<readonly FieldProblem[]> {
  const why = await whyNotShown(ports, request)
  if (why === undefined) return []
  return fieldProblems([{ code: 'custom', message: why, path: ['assessment'] }], language)
}
