import { type Context, Hono } from 'hono'
import type { Facts } from '../../shared/facts/answer.ts'
import {
  type Assessment,
  daysAfter,
  keptDaysMax,
  type Locked,
  openedBy,
  shareExpiry,
} from '../../shared/keeping/assessment.ts'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import type { Door } from '../ports.ts'
import type { AssessmentsPorts } from './app.ts'
import { fragmentOf, hashOf, knock, newId, newToken } from './capability.ts'
import { judgingNow, takenIn } from './intake.ts'
import { KeepRequest, keptAssessment } from './schemas.ts'

type Opened = { readonly held: Locked; readonly by: 'owner' | 'share'; readonly door: Door }

const versionTag = (version: number) => `"${version}"`

/** The kept assessment this request's link opens, or the refusal to answer with. */
async function opened(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Opened | Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const now = ports.clock()
  const held = await ports.assessments.read(door.id, now)
  const by = openedBy(held, door.tokenHash, now)
  if (held === undefined || by === undefined) return refuse(c, { kind: 'link-not-valid' })
  return { held, by, door }
}

async function openedByOwner(c: Context<Exchange>, ports: AssessmentsPorts) {
  const found = await opened(c, ports)
  if (found instanceof Response || found.by === 'owner') return found
  return refuse(c, { kind: 'link-read-only' })
}

/** Answers, consents and contact as they will be kept, judged by the rules of now. */
async function submitted(c: Context<Exchange>, ports: AssessmentsPorts) {
  const body = await jsonBody(c, KeepRequest)
  if (body instanceof Response) return body
  const judging = await judgingNow(c, ports)
  if (judging instanceof Response) return judging
  const now = ports.clock()
  const facts = takenIn(c, judging, body.value.facts, now)
  if (facts instanceof Response) return facts
  const { contact, consents, prefer = 'soonest' } = body.value
  const givenAt = now.toISOString()
  const content = {
    facts,
    edition: judging.digest,
    at: givenAt,
    prefer,
    consents: consents.map((consent) => ({ ...consent, givenAt })),
    ...(contact && { contact }),
  }
  return { judging, now, content }
}

/** Keeps on the student's word: one write, and the link that opens it is shown this once. */
async function keep(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const asked = await submitted(c, ports)
  if (asked instanceof Response) return asked
  const { judging, now, content } = asked
  const [id, token] = [newId(), newToken()]
  const assessment: Assessment = {
    ...content,
    id,
    version: 1,
    shares: [],
    createdAt: content.at,
    changedAt: content.at,
    expiresAt: daysAfter(now, keptDaysMax),
  }
  await ports.assessments.keep({ ...assessment, tokenHash: await hashOf(token) })
  c.header('etag', versionTag(1))
  c.header('location', `/v1/assessments/${id}`)
  const report = judging.judge(content.facts, now, content.prefer)
  return c.json(
    { token, link: fragmentOf(id, token), assessment: keptAssessment(assessment), report },
    201,
  )
}

/** The report as it was kept, and the one of today's rules where these have changed since. */
async function reports(ports: AssessmentsPorts, held: Assessment, facts: Facts) {
  const [then, now] = await Promise.all([
    ports.judging.byDigest(held.edition),
    ports.judging.active(),
  ])
  const rulesChanged = now !== undefined && now.digest !== held.edition
  return {
    rulesChanged,
    ...(then && { report: then.judge(facts, new Date(held.at), held.prefer) }),
    ...(rulesChanged && { current: now.judge(facts, ports.clock(), held.prefer) }),
  }
}

/** What may be handed on: what the result rests on, but neither who nor how much money. */
const handedOn = ({ facts, id, edition, at, prefer, expiresAt }: Assessment) => {
  const { funds: _, ...others } = facts as Facts
  return { id, facts: others, edition, at, prefer, expiresAt }
}

async function read(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const found = await opened(c, ports)
  if (found instanceof Response) return found
  const { held, by } = found
  if (by === 'share') {
    const assessment = handedOn(held)
    return c.json({ assessment, ...(await reports(ports, held, assessment.facts)) })
  }
  c.header('etag', versionTag(held.version))
  const assessment = keptAssessment(held)
  if (held.withdrawnAt !== undefined) return c.json({ assessment })
  return c.json({ assessment, ...(await reports(ports, held, held.facts as Facts)) })
}

const versionNamed = (header: string | undefined): number | undefined => {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1]
  return version === undefined ? undefined : Number(version)
}

async function correct(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const version = versionNamed(c.req.header('if-match'))
  if (version === undefined) return refuse(c, { kind: 'version-missing' })
  const asked = await submitted(c, ports)
  if (asked instanceof Response) return asked
  const { judging, now, content } = asked
  const correction = { contact: undefined, ...content }
  const outcome = await ports.assessments.correct({ ...door, version }, correction, now)
  if (outcome.kind !== 'changed') return refuse(c, outcome)
  c.header('etag', versionTag(outcome.assessment.version))
  const report = judging.judge(content.facts, now, content.prefer)
  return c.json({ assessment: keptAssessment(outcome.assessment), report })
}

/** The student's own copy, to take anywhere: all we hold about it, in a form a machine can read. */
async function exported(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const found = await openedByOwner(c, ports)
  if (found instanceof Response) return found
  const { held } = found
  c.header(
    'content-disposition',
    `attachment; filename="rantau-${held.changedAt.slice(0, 10)}.json"`,
  )
  const replay =
    held.withdrawnAt === undefined ? await reports(ports, held, held.facts as Facts) : {}
  return c.json({ format: 'rantau-assessment-1', assessment: keptAssessment(held), ...replay })
}

async function erase(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const now = ports.clock()
  const outcome = await ports.assessments.erase(door, now)
  if (outcome.kind !== 'erased') return refuse(c, outcome)
  return c.json({ erasedAt: now.toISOString(), receipt: c.var.requestId })
}

async function withdraw(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const door = await knock(c)
  if (door instanceof Response) return door
  const outcome = await ports.assessments.withdraw(door, ports.clock())
  if (outcome.kind !== 'changed') return refuse(c, outcome)
  const { withdrawnAt, version, expiresAt } = outcome.assessment
  c.header('etag', versionTag(version))
  return c.json({ withdrawnAt, expiresAt, receipt: c.var.requestId })
}

const shareTriesMax = 3

/** A second link, for reading only. Two made at once both succeed: the later one tries again. */
async function share(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const token = newToken()
  const hash = await hashOf(token)
  for (let tries = 1; ; tries += 1) {
    const found = await openedByOwner(c, ports)
    if (found instanceof Response) return found
    const { held, door } = found
    const now = ports.clock()
    const link = {
      tokenHash: hash,
      createdAt: now.toISOString(),
      expiresAt: shareExpiry(now, held),
    }
    const { version } = held
    const outcome = await ports.assessments.share({ ...door, version }, link, now)
    if (outcome.kind === 'changed')
      return c.json({ token, link: fragmentOf(held.id, token), expiresAt: link.expiresAt }, 201)
    if (outcome.kind !== 'version-stale' || tries === shareTriesMax) return refuse(c, outcome)
  }
}

/** Keeping an assessment, and everything its owner may do with it afterwards. */
export const kept = (ports: AssessmentsPorts) =>
  new Hono<Exchange>()
    .post('/', (c) => keep(c, ports))
    .get('/:id', (c) => read(c, ports))
    .put('/:id', (c) => correct(c, ports))
    .delete('/:id', (c) => erase(c, ports))
    .get('/:id/export', (c) => exported(c, ports))
    .post('/:id/withdrawal', (c) => withdraw(c, ports))
    .post('/:id/shares', (c) => share(c, ports))
