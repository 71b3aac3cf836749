import { type Context, Hono } from 'hono'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { type Judging, noonInKupang, reaches } from '../judging/judging.ts'
import { count } from '../ports/errand.ts'
import { dayUnreachable, judgingNow, plansWanted, takenIn } from './intake.ts'
import type { AssessmentsPorts } from './ports.ts'
import { JudgementRequest } from './requests.ts'

const dayNotKnown = {
  id: 'Aturan edisi ini tidak mencakup tanggal itu.',
  en: "This edition's rules do not reach that day.",
} as const

/** The instant to judge at, or the refusal where the edition does not know that day. */
function instant(c: Context<Exchange>, judging: Judging, day: string | undefined, now: Date) {
  const at = day === undefined ? now : noonInKupang(day)
  if (reaches(judging, at)) return at
  if (day === undefined) return dayUnreachable(c, judging)
  const fields = [{ field: 'day', detail: dayNotKnown[c.var.language] }]
  return refuse(c, { kind: 'body-not-valid', fields })
}

const programmeNotKnown = {
  id: 'Program ini tidak ada dalam aturan yang berlaku. Periksa ejaannya.',
  en: 'The rules in force have no such programme. Check its spelling.',
} as const

/** The programmes to judge, or the refusal where one of them is none of this edition's. */
function chosen(c: Context<Exchange>, { programmes }: Judging, only: readonly string[] = []) {
  const fields = only.flatMap((id, at) =>
    programmes.has(id)
      ? []
      : [{ field: `programmes[${at}]`, detail: programmeNotKnown[c.var.language] }],
  )
  if (fields.length > 0) return refuse(c, { kind: 'body-not-valid', fields })
  return only.length === 0 ? undefined : only
}

/** Judges facts and forgets them: nothing is written, and nothing is logged but that it happened. */
export const judgements = (ports: AssessmentsPorts) =>
  new Hono<Exchange>().post('/', async (c) => {
    const plans = plansWanted(c)
    if (plans instanceof Response) return plans
    const body = await jsonBody(c, JudgementRequest)
    if (body instanceof Response) return body
    const judging = await judgingNow(c, ports)
    if (judging instanceof Response) return judging
    const now = ports.clock()
    const at = instant(c, judging, body.value.day, now)
    if (at instanceof Response) return at
    const facts = takenIn(c, judging, body.value.facts, now)
    if (facts instanceof Response) return facts
    const only = chosen(c, judging, body.value.programmes)
    if (only instanceof Response) return only
    count('AssessmentsJudged')
    return c.json(judging.judge(facts, at, { prefer: body.value.prefer, plans, only }))
  })
