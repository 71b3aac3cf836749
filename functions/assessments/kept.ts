import { type Context, Hono } from 'hono'
import type { Report } from '../../shared/assessment/assess.ts'
import { figuresSince } from '../../shared/assessment/figures-since.ts'
import { outlooksTold } from '../../shared/assessment/outlooks.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import {
  type Assessment,
  countedWeek,
  daysAfter,
  keptDaysMax,
} from '../../shared/keeping/assessment.ts'
import { gathered, type Judged } from '../../shared/keeping/judged.ts'
import { saidAnew } from '../../shared/keeping/said.ts'
import { jsonBody } from '../http/body.ts'
import {
  fragmentOf,
  hashOf,
  knock,
  linkFrom,
  newId,
  newToken,
  repeatKey,
} from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { type Judging, reaches } from '../judging/judging.ts'
import { caseOfStudent, followedBy, viewsOfStudent } from './casework.ts'
import { judgingToday, plansWanted, takenIn } from './intake.ts'
import { opened, openedByOwner, replayed } from './opened.ts'
import type { AssessmentsPorts } from './ports.ts'
import { KeepRequest } from './requests.ts'
import type { KeptAssessment } from './schemas.ts'
import { share } from './shares.ts'

/** What turned last, without the name of the walk that saw it. */
const judgedShown = ({ edition, at, answers, turns }: Judged): KeptAssessment['judged'] => ({
  edition,
  at,
  answers: Object.fromEntries(Object.entries(answers).map(([kind, ids]) => [kind, [...ids]])),
  ...(turns && { turns: [...turns] }),
})

/** What the owner may read; the hashes of handed-on links stay in the table. */
const keptAssessment = ({ shares, ...rest }: Assessment): KeptAssessment => {
  const { tokenHash: _, ...open } = rest as Assessment & { readonly tokenHash?: string }
  return {
    ...open,
    facts: open.facts as KeptAssessment['facts'],
    consents: [...open.consents],
    judged: open.judged && judgedShown(open.judged),
    shares: shares.map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
  }
}

const versionTag = (version: number) => `"${version}"`

/** Answers, consents and contact as they will be kept, judged by the rules of now before a write. */
async function submitted(c: Context<Exchange>, ports: AssessmentsPorts) {
  const plans = plansWanted(c)
  if (plans instanceof Response) return plans
  const body = await jsonBody(c, KeepRequest)
  if (body instanceof Response) return body
  const judging = await judgingToday(c, ports)
  if (judging instanceof Response) return judging
  const now = ports.clock()
  const facts = takenIn(c, judging, body.value.facts, now)
  if (facts instanceof Response) return facts
  const { contact, campus, followUp, consents, prefer = 'soonest' } = body.value
  const report = judging.judge(facts, now, { prefer, plans })
  // With plans the report says it already; without, the answers are those it would have with them.
  const outlooks = plans ? outlooksTold(report) : judging.outlooks(facts, now, { prefer })
  const givenAt = now.toISOString()
  const content = {
    facts,
    edition: judging.digest,
    at: givenAt,
    prefer,
    consents: consents.map((consent) => ({ ...consent, givenAt })),
    language: c.var.language,
    judged: { edition: judging.digest, at: givenAt, answers: gathered(outlooks) },
    ...(contact && { contact }),
    ...(campus && { campus, countsIn: countedWeek(now) }),
    ...(followUp && { followUp }),
  }
  return { now, plans, content, report, body: body.value as Json }
}

/** The rules it was kept by. */
async function rulesThen({ judging }: AssessmentsPorts, { edition }: Assessment): Promise<Judging> {
  const then = await judging.byDigest(edition)
  if (then === undefined) throw new Error(`edition ${edition} is named by what is kept, but gone`)
  return then
}

/** The report as it was kept: by its own edition, at its own instant. */
const reportBy = (then: Judging, { at, prefer, facts }: Assessment, plans: boolean): Report =>
  then.judge(facts as Facts, new Date(at), { prefer, plans })

/** Keeps on the student's word: one write, and the link that opens it is shown this once. */
async function keep(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const key = repeatKey(c)
  if (key instanceof Response) return key
  const asked = await submitted(c, ports)
  if (asked instanceof Response) return asked
  const { now, content, body } = asked
  const { id, token } =
    key === undefined ? { id: newId(), token: newToken() } : await linkFrom('assessment', key, body)
  const wanted: Assessment = {
    ...content,
    id,
    version: 1,
    shares: [],
    createdAt: content.at,
    changedAt: content.at,
    expiresAt: daysAfter(now, keptDaysMax),
  }
  const outcome = await ports.assessments.keep({ ...wanted, tokenHash: await hashOf(token) }, now)
  if (outcome.kind !== 'kept' && outcome.kind !== 'before') return refuse(c, outcome)
  const { assessment } = outcome
  if (outcome.kind === 'before' && key !== undefined) c.header(replayed, 'true')
  c.header('etag', versionTag(assessment.version))
  c.header('location', `/v1/assessments/${id}`)
  const report =
    outcome.kind === 'kept'
      ? asked.report
      : reportBy(await rulesThen(ports, assessment), assessment, asked.plans)
  const link = fragmentOf(id, token)
  return c.json({ token, link, assessment: keptAssessment(assessment), report }, 201)
}

/** The report as it was kept, the one of the rules of today, and what is another one in these. */
async function reports(ports: AssessmentsPorts, held: Assessment, plans: boolean) {
  const [then, now] = await Promise.all([rulesThen(ports, held), ports.judging.active()])
  const report = reportBy(then, held, plans)
  const { facts, prefer, edition } = held
  const today = ports.clock()
  const rulesChangedSince = now !== undefined && now.digest !== edition
  if (now === undefined || !reaches(now, today)) return { rulesChangedSince, report }
  const current = now.judge(facts as Facts, today, { prefer, plans })
  const changed = figuresSince(then.figures(report), now.figures(current))
  return { rulesChangedSince, report, current, figuresSince: changed }
}

/** What may be handed on: what the result rests on, but neither who nor how much money. */
const handedOn = (held: Assessment): Assessment => {
  const { funds: _, ...facts } = held.facts as Facts
  return { ...held, facts: facts as Json }
}

const shownToOthers = ({ id, facts, edition, at, prefer, expiresAt }: Assessment) => ({
  id,
  facts,
  edition,
  at,
  prefer,
  expiresAt,
})

async function read(c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> {
  const plans = plansWanted(c)
  if (plans instanceof Response) return plans
  const found = await opened(c, ports)
  if (found instanceof Response) return found
  const { held, by } = found
  if (by === 'share') {
    const open = handedOn(held)
    return c.json({ assessment: shownToOthers(open), ...(await reports(ports, open, plans)) })
  }
  c.header('etag', versionTag(held.version))
  const assessment = keptAssessment(held)
  if (held.withdrawnAt !== undefined) return c.json({ assessment })
  return c.json({ assessment, ...(await reports(ports, held, plans)) })
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
  const { now, content, report } = asked
  const held = await ports.assessments.read(door.id, now)
  const saidAt = held && saidAnew(held, content.facts as Json, content.at)
  const absent = { contact: undefined, campus: undefined, countsIn: undefined, followUp: undefined }
  const correction = { ...absent, ...content, saidAt }
  const done = await ports.assessments.correct({ ...door, version }, correction, now)
  const left = done.kind === 'changed' ? await followedBy(ports, door, done.assessment) : done
  if (left.kind !== 'changed') return refuse(c, left)
  const { assessment } = left
  c.header('etag', versionTag(assessment.version))
  return c.json({ assessment: keptAssessment(assessment), report })
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
  const [replay, counselor, views] = await Promise.all([
    held.withdrawnAt === undefined ? reports(ports, held, true) : {},
    caseOfStudent(ports, held),
    viewsOfStudent(ports, held),
  ])
  const own = { assessment: keptAssessment(held), ...replay, case: counselor, views }
  return c.json({ format: 'rantau-assessment-1', ...own })
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
