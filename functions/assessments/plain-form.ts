import { type Context, Hono } from 'hono'
import { answerProblems } from '../../shared/answers/check.ts'
import { formAnswers } from '../../shared/answers/form.ts'
import type { Answer, Facts } from '../../shared/facts/answer.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import { answerWords } from './answer-words.ts'
import { judgingToday } from './intake.ts'
import { civilDayInKupang, type Judging } from './judging.ts'
import { pageWords } from './page-words.ts'
import { framed, paths, problemPage, resultPage } from './plain-page.ts'
import type { AssessmentsPorts } from './ports.ts'
import type { ProgrammeWords, SharedWords } from './texts.ts'

const listed = (form: URLSearchParams): ReadonlyMap<string, readonly string[]> =>
  new Map([...new Set(form.keys())].map((name) => [name, form.getAll(name)]))

/** The answers in the form, and what is wrong with them. */
function readForm(form: URLSearchParams, judging: Judging, language: Language, now: Date) {
  const { facts, problems } = formAnswers(listed(form), judging.kinds, language)
  const { kinds, scales } = judging
  const door = { facts: kinds, scales, today: civilDayInKupang(now) }
  return { facts, problems: [...problems, ...answerProblems(facts, door)] }
}

/** `birth`, `degrees.1.level` or `degrees[0].level`: list, number of the item, and its field. */
const itemPath = /^(.+?)(?:\.(\d+)|\[(\d+)\])(?:\.([\w-]+))?$/

/** The number an item has in the form, whose empty places leave gaps. */
function numberIn(answer: Answer | undefined, index: string): string {
  const item = typeof answer === 'object' && Array.isArray(answer.known) && answer.known[+index]
  return typeof item === 'object' ? item.id : String(Number(index) + 1)
}

/** Where a problem stands, in the words that stand beside the field. */
function placeOf(path: string, facts: Facts, shared: SharedWords | undefined): string {
  const [, list = path, number, index, field] = itemPath.exec(path) ?? []
  const fact = shared?.facts.find(({ id }) => id === list)
  if (fact === undefined) return path
  const item = number ?? (index === undefined ? undefined : numberIn(facts[list], index))
  const label = fact.fields?.find(({ name }) => name === field)?.label
  return [fact.label, item, label].filter((part) => part !== undefined).join(' · ')
}

async function page(
  c: Context<Exchange>,
  ports: AssessmentsPorts,
  language: Language,
  filled: { readonly title: string; readonly content: string; readonly status: 200 | 422 },
): Promise<Response> {
  const frame = await ports.frames.frame(language)
  if (frame === undefined) throw new Error(`the frame "${language}" is not beside the bundle`)
  c.header('content-language', language)
  return c.html(framed(frame, filled.title, filled.content), filled.status)
}

async function wordsOf(
  ports: AssessmentsPorts,
  judging: Judging,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, ProgrammeWords>> {
  const words = ids.map(async (id) => {
    const programme = await ports.texts.programme(judging.digest, id, language)
    return programme === undefined ? [] : [[id, programme] as const]
  })
  return new Map((await Promise.all(words)).flat())
}

async function answer(c: Context<Exchange>, ports: AssessmentsPorts, language: Language) {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const judging = await judgingToday(c, ports)
  if (judging instanceof Response) return judging
  const now = ports.clock()
  const { facts, problems } = readForm(form, judging, language, now)
  if (problems.length > 0) {
    const shared = await ports.texts.shared(judging.digest, language)
    const fields = problems.map((each) => ({
      field: placeOf(each.path, facts, shared),
      detail: answerWords(each, language),
    }))
    const content = String(await problemPage(fields, language))
    return page(c, ports, language, {
      title: pageWords[language].problemsTitle,
      content,
      status: 422,
    })
  }
  const report = judging.judge(facts, now, { plans: true })
  const [programmes, shared] = await Promise.all([
    wordsOf(
      ports,
      judging,
      report.programmes.map(({ id }) => id),
      language,
    ),
    ports.texts.shared(judging.digest, language),
  ])
  const content = String(await resultPage({ report, programmes, shared, language }))
  return page(c, ports, language, { title: pageWords[language].title, content, status: 200 })
}

/** Whoever loads the address of an answer again finds the form; its answer is gone. */
const toForm = (c: Context<Exchange>, language: Language) => c.redirect(paths[language].form, 303)

/** The assessment without script: one form, one page, and nothing kept. */
export const plainForm = (ports: AssessmentsPorts) =>
  new Hono<Exchange>()
    .get('/penilaian/jawab', (c) => toForm(c, 'id'))
    .post('/penilaian/jawab', (c) => answer(c, ports, 'id'))
    .get('/en/assessment/answer', (c) => toForm(c, 'en'))
    .post('/en/assessment/answer', (c) => answer(c, ports, 'en'))
