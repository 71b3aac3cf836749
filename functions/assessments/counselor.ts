import { type Context, Hono } from 'hono'
import { isLive } from '../../shared/campus/campus.ts'
import type { Locked } from '../../shared/keeping/assessment.ts'
import { jsonBody } from '../http/body.ts'
import { knock } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { Door } from '../ports/assessments.ts'
import {
  askReview,
  caseOfStudent,
  type SharingRefusal,
  shareWith,
  takeReviewBack,
  viewsOfStudent,
} from './casework.ts'
import { CounselorRequest, ReviewRequest } from './counselor-requests.ts'
import type { AssessmentsPorts } from './ports.ts'

// The student's side of a case, behind their own link.

const fieldWords = {
  'office-unknown': {
    field: 'office',
    id: 'Kantor ini tidak dikenal. Pilih dari daftar.',
    en: 'No such office is known. Choose from the list.',
  },
  'campus-unknown': {
    field: 'campus',
    id: 'Kampus ini tidak dikenal. Kosongkan, atau pilih dari daftar.',
    en: 'No such campus is known. Leave it empty, or choose from the list.',
  },
  'leaves-past': {
    field: 'leaves',
    id: 'Hari ini atau sesudahnya, paling jauh dua tahun lagi.',
    en: 'Today or later, and within two years.',
  },
} as const

type OfField = Extract<SharingRefusal, { readonly kind: keyof typeof fieldWords }>

const isOfField = (refusal: SharingRefusal): refusal is OfField => refusal.kind in fieldWords

const refused = (c: Context<Exchange>, refusal: SharingRefusal): Response => {
  if (!isOfField(refusal)) return refuse(c, refusal)
  const { field, ...detail } = fieldWords[refusal.kind]
  const fields = [{ field, detail: detail[c.var.language] }]
  return refuse(c, { kind: 'body-not-valid', fields })
}

type Opened = { readonly door: Door; readonly held: Locked }

/** What the owner's link opens, and that it is the owner's. */
async function owner(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Opened | Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const held = await ports.assessments.read(door.id, ports.clock())
  if (held?.tokenHash === door.tokenHash) return { door, held }
  const isShare = held?.shares.some(({ tokenHash }) => tokenHash === door.tokenHash)
  return refuse(c, { kind: isShare ? 'link-read-only' : 'link-not-valid' })
}

/** The student's case, who of the staff saw them, and to whom it could be shown. */
async function answered(c: Context<Exchange>, ports: AssessmentsPorts, { held }: Opened) {
  const [found, views, { offices }, campuses] = await Promise.all([
    caseOfStudent(ports, held),
    viewsOfStudent(ports, held),
    ports.roster(),
    ports.campuses.list(),
  ])
  return c.json({
    case: found ?? null,
    views,
    offices: offices.map(({ id: office, name, city }) => ({ id: office, name, city })),
    campuses: campuses.filter(isLive).map(({ slug, name }) => ({ slug, name })),
  })
}

async function share(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  if (opened instanceof Response) return opened
  const body = await jsonBody(c, CounselorRequest)
  if (body instanceof Response) return body
  const outcome = await shareWith(ports, opened.door, body.value)
  return outcome.kind === 'done' ? answered(c, ports, opened) : refused(c, outcome)
}

async function unshare(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  if (opened instanceof Response) return opened
  const outcome = await ports.assessments.unshare(opened.door, ports.clock())
  return outcome.kind === 'changed' ? answered(c, ports, opened) : refuse(c, outcome)
}

async function review(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  if (opened instanceof Response) return opened
  const body = await jsonBody(c, ReviewRequest)
  if (body instanceof Response) return body
  const outcome = await askReview(ports, opened.door, body.value.question)
  return outcome.kind === 'done' ? answered(c, ports, opened) : refused(c, outcome)
}

async function reviewBack(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  if (opened instanceof Response) return opened
  const outcome = await takeReviewBack(ports, opened.door)
  return outcome.kind === 'done' ? answered(c, ports, opened) : refused(c, outcome)
}

async function views(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  if (opened instanceof Response) return opened
  return c.json({ views: await viewsOfStudent(ports, opened.held) })
}

async function read(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const opened = await owner(c, ports)
  return opened instanceof Response ? opened : answered(c, ports, opened)
}

/** Under /v1/assessments. */
export const counselor = (ports: AssessmentsPorts) =>
  new Hono<Exchange>()
    .get('/:id/counselor', (c) => read(c, ports))
    .post('/:id/counselor', (c) => share(c, ports))
    .post('/:id/counselor/withdrawal', (c) => unshare(c, ports))
    .post('/:id/review', (c) => review(c, ports))
    .post('/:id/review/withdrawal', (c) => reviewBack(c, ports))
    .get('/:id/views', (c) => views(c, ports))
