import type { z } from 'zod'
import type {
  Corrected,
  CounselorRequest,
  Erased,
  KeepRequest,
  Kept,
  Problem,
  ReadAssessment,
  ReviewRequest,
  Shared,
  Withdrawn,
} from '../../../../../functions/assessments/schemas.ts'
import type { StudentCase } from '../../../../../shared/casework/student-view.ts'
import type { Language } from '../../../../../shared/facts/fact.ts'
import { isCrowded } from '../../crowded.ts'
import type { PrivateLink } from './link.ts'

type Out<T extends z.ZodType> = z.output<T>

type KeptAnswer = Out<typeof Kept>
export type ReadAnswer = Out<typeof ReadAssessment>
type SharedAnswer = Out<typeof Shared>
export type ProblemAnswer = Out<typeof Problem>
/** A case as its student reads it, null where no office has one; and to whom it can be shown. */
export type CaseAnswer = {
  readonly case: StudentCase | null
  /** Who of the staff saw them, also where no office has a case. */
  readonly views: StudentCase['views']
  readonly offices: readonly { readonly id: string; readonly name: string; readonly city: string }[]
  readonly campuses: readonly { readonly slug: string; readonly name: string }[]
}

/**
 * What came of a request: an answer, a refusal that says what to do, or none of ours: no network, or
 * so many at once that the gateway let us not be asked.
 */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly problem: ProblemAnswer }
  | { readonly kind: 'offline'; readonly crowded: boolean }

type Ask = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path?: string
  readonly link?: PrivateLink
  readonly body?: unknown
  readonly version?: number
  /** Sent again with what was sent before, it makes nothing twice. */
  readonly key?: string
}

const base = '/v1/assessments'

const headersOf = (
  { link, body, version, key }: Ask,
  language: Language,
): Record<string, string> => ({
  'accept-language': language,
  ...(link && { authorization: `Bearer ${link.token}` }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(version !== undefined && { 'if-match': `"${version}"` }),
  ...(key !== undefined && { 'idempotency-key': key }),
})

const asked = async <T>(ask: Ask, language: Language): Promise<Outcome<T>> => {
  const where = [base, ask.link?.id, ask.path].filter(Boolean).join('/')
  const sent = await fetch(where, {
    method: ask.method,
    headers: headersOf(ask, language),
    cache: 'no-store',
    ...(ask.body !== undefined && { body: JSON.stringify(ask.body) }),
  }).catch(() => undefined)
  // An answer that broke off, or that something on the way gave in our place, is no answer.
  const value: unknown = await sent?.json().catch(() => undefined)
  if (sent === undefined) return { kind: 'offline', crowded: false }
  const crowded = isCrowded(sent)
  if (crowded || value === undefined) return { kind: 'offline', crowded }
  return sent.ok
    ? { kind: 'done', value: value as T }
    : { kind: 'refused', problem: value as ProblemAnswer }
}

/** Everything the owner of an assessment may do with it; a share link can only read. */
export const keptApi = (language: Language) => ({
  keep: (body: KeepRequest, key: string) =>
    asked<KeptAnswer>({ method: 'POST', body, key }, language),
  read: (link: PrivateLink) => asked<ReadAnswer>({ method: 'GET', link }, language),
  correct: (link: PrivateLink, version: number, body: KeepRequest) =>
    asked<Out<typeof Corrected>>({ method: 'PUT', link, version, body }, language),
  exported: (link: PrivateLink) =>
    asked<unknown>({ method: 'GET', link, path: 'export' }, language),
  share: (link: PrivateLink, key: string) =>
    asked<SharedAnswer>({ method: 'POST', link, path: 'shares', key }, language),
  withdraw: (link: PrivateLink) =>
    asked<Out<typeof Withdrawn>>({ method: 'POST', link, path: 'withdrawal' }, language),
  erase: (link: PrivateLink) => asked<Out<typeof Erased>>({ method: 'DELETE', link }, language),
  ownCase: (link: PrivateLink) =>
    asked<CaseAnswer>({ method: 'GET', link, path: 'counselor' }, language),
  showTo: (link: PrivateLink, body: Out<typeof CounselorRequest>) =>
    asked<CaseAnswer>({ method: 'POST', link, path: 'counselor', body }, language),
  unshow: (link: PrivateLink) =>
    asked<CaseAnswer>({ method: 'POST', link, path: 'counselor/withdrawal' }, language),
  askReview: (link: PrivateLink, body: Out<typeof ReviewRequest>) =>
    asked<CaseAnswer>({ method: 'POST', link, path: 'review', body }, language),
  takeReviewBack: (link: PrivateLink) =>
    asked<CaseAnswer>({ method: 'POST', link, path: 'review/withdrawal' }, language),
})

export type KeptApi = ReturnType<typeof keptApi>
