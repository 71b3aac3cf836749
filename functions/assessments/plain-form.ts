import { type Context, Hono } from 'hono'
import { answerProblems } from '../../shared/answers/check.ts'
import { formAnswers } from '../../shared/answers/form.ts'
import type { Preference } from '../../shared/assessment/plan.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { wordsPartOf } from '../../shared/moves/words-part.ts'
import { cardOf } from '../../shared/result/card.ts'
import { shownPlan } from '../../shared/result/way.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { type FrameNames, namesIn } from '../http/frame-names.ts'
import { frameOf } from '../http/framed.ts'
import type { Language } from '../http/language.ts'
import { refuse } from '../http/problem.ts'
import { civilDayInKupang, type Judging } from '../judging/judging.ts'
import { count } from '../ports/errand.ts'
import { judgingToday } from './intake.ts'
import { pageWords } from './page-words.ts'
import { framed, problemPage, refusedOnPage } from './plain-page.ts'
import { resultPage, type Told } from './plain-result.ts'
import { plainFields } from './plain-words.ts'
import type { AssessmentsPorts } from './ports.ts'

const forms = { id: '/penilaian', en: '/en/assessment' } as const

/** The field by which a student says what a plan should keep small; it is no fact about them. */
const preferField = 'prefer'

const listed = (form: URLSearchParams): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...new Set(form.keys())]
      .filter((name) => name !== preferField)
      .map((name) => [name, form.getAll(name)]),
  )

const preferred = (form: URLSearchParams): Preference =>
  form.get(preferField) === 'least-money' ? 'least-money' : 'soonest'

/** The answers in the form, and what is wrong with them. */
function readForm(form: URLSearchParams, judging: Judging, language: Language, now: Date) {
  const { facts, problems } = formAnswers(listed(form), judging.kinds, language)
  const { kinds, scales } = judging
  const door = { facts: kinds, scales, today: civilDayInKupang(now) }
  return { facts, problems: [...problems, ...answerProblems(facts, door)] }
}

type Asked = {
  readonly facts: Facts
  readonly now: Date
  readonly prefer: Preference
  readonly names: FrameNames
  readonly language: Language
}

/** Judges, and gathers all the words that the answer is told in. */
async function toldOf(
  { texts }: AssessmentsPorts,
  judging: Judging,
  { facts, now, prefer, names, language }: Asked,
): Promise<Told> {
  const report = judging.judge(facts, now, { plans: true, prefer })
  count('AssessmentsJudged')
  const steps = report.programmes.flatMap((one) =>
    (shownPlan(one)?.steps ?? []).map(({ id }) => id),
  )
  const taken = judging.source.moves.filter(({ id }) => steps.includes(id))
  const words = texts(judging.digest, language)
  const [programmes, questions, contradictions, stepWords] = await Promise.all([
    Promise.all(report.programmes.map(({ id }) => words.programme(id))),
    words.questions(),
    words.contradictions(),
    words.steps([...new Set(taken.map(wordsPartOf))]),
  ])
  return {
    report,
    facts,
    day: new Date(civilDayInKupang(now) * 86_400_000).toISOString().slice(0, 10),
    cards: judging.source.programmes.map(cardOf),
    rates: judging.source.rates,
    programmes,
    steps: stepWords,
    questions,
    contradictions,
    names,
    language,
    asked: (id) => judging.questions(facts, report, id),
  }
}

async function answered(c: Context<Exchange>, ports: AssessmentsPorts, language: Language) {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const judging = await judgingToday(c, ports)
  if (judging instanceof Response) return judging
  const frame = await frameOf(ports, language)
  const names = namesIn(frame)
  const now = ports.clock()
  const { facts, problems } = readForm(form, judging, language, now)
  const text = pageWords[language]
  c.header('content-language', language)
  if (problems.length > 0) {
    const { facts: questions } = await ports.texts(judging.digest, language).questions()
    const fields = plainFields(problems, { facts, kinds: judging.kinds, questions, language })
    return c.html(framed(frame, text.problemsTitle, problemPage(fields, names, language)), 422)
  }
  const asked = { facts, now, prefer: preferred(form), names, language }
  const told = await toldOf(ports, judging, asked)
  return c.html(framed(frame, text.title, resultPage(told)))
}

/** A refusal comes back as the page it belongs on, never as something only a program reads. */
async function answer(c: Context<Exchange>, ports: AssessmentsPorts, language: Language) {
  c.set('language', language)
  const response = await answered(c, ports, language)
  const problem = response.headers.get('content-type')?.startsWith('application/problem+json')
  return problem ? refusedOnPage(c, ports, { language, back: forms[language] }, response) : response
}

/** Whoever loads the address of an answer again finds the form; its answer is gone. */
const toForm = (c: Context<Exchange>, language: Language) => c.redirect(forms[language], 303)

const broken = (c: Context<Exchange>, ports: AssessmentsPorts): Promise<Response> | Response => {
  const language = c.req.path.startsWith(forms.en) ? 'en' : 'id'
  const refusal = refuse(c, { kind: 'unexpected' })
  return refusedOnPage(c, ports, { language, back: forms[language] }, refusal)
}

/** The assessment without script: one form, one page, and nothing kept. */
export const plainForm = (ports: AssessmentsPorts) =>
  new Hono<Exchange>()
    .onError((_, c) => broken(c, ports))
    .get('/penilaian/jawab', (c) => toForm(c, 'id'))
    .post('/penilaian/jawab', (c) => answer(c, ports, 'id'))
    .get('/en/assessment/answer', (c) => toForm(c, 'en'))
    .post('/en/assessment/answer', (c) => answer(c, ports, 'en'))
