import { type Context, Hono } from 'hono'
import {
  type Answer,
  type OfferAdvice,
  offerAdvice,
  type Weighed,
} from '../../shared/protection/offer-advice.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { frameOf } from '../http/framed.ts'
import type { Language } from '../http/language.ts'
import type { FrameStore } from '../ports/campuses.ts'
import { refusedOnPage } from './plain-page.ts'

const forms = { id: '/tawaran', en: '/en/offer' } as const

const isAnswer = (text: string): text is Answer =>
  text === 'yes' || text === 'no' || text === 'unknown'

const severities: readonly string[] = ['stop', 'warn', 'note'] satisfies Weighed['severity'][]

const isSeverity = (text: string): text is Weighed['severity'] => severities.includes(text)

/** The signs a frame has words for: `<!--when:sign.stop.S01-->`. */
export const signsIn = (frame: string): readonly Weighed[] =>
  [...frame.matchAll(/<!--when:sign\.([a-z]+)\.([\w-]+)-->/g)].flatMap(
    ([, severity = '', id = '']) => (isSeverity(severity) ? [{ id, severity }] : []),
  )

/** A frame with the parts that apply kept, the others dropped, and its figures said. */
export const filled = (
  frame: string,
  keep: (name: string) => boolean,
  said: Readonly<Record<string, number>>,
): string =>
  frame
    .replace(/<!--when:([\w.-]+)-->(.*?)<!--\/when:\1-->/gs, (_, name: string, inside: string) =>
      keep(name) ? inside : '',
    )
    .replace(/<!--say:([\w.-]+)-->/g, (_, name: string) => String(said[name] ?? ''))

const advised = (frame: string, answers: Readonly<Record<string, Answer>>): string => {
  const signs = signsIn(frame)
  const { kind, tally }: OfferAdvice = offerAdvice(signs, answers)
  const found = signs.filter(({ id }) => answers[id] === 'yes')
  const kept = new Set([
    `advice.${kind}`,
    // A nought would read as a promise: what was not found is not counted out.
    ...Object.entries(tally).flatMap(([name, count]) => (count > 0 ? [`counted.${name}`] : [])),
    ...found.map(({ id, severity }) => `sign.${severity}.${id}`),
    ...(found.length > 0 ? ['found'] : []),
  ])
  const said = Object.entries(tally).map(([name, count]) => [`count.${name}`, count])
  return filled(frame, (name) => kept.has(name), Object.fromEntries(said))
}

type Frames = { readonly frames: FrameStore }

async function answer(c: Context<Exchange>, { frames }: Frames, language: Language) {
  c.set('language', language)
  const form = await formBody(c)
  if (form instanceof Response)
    return refusedOnPage(c, { frames }, { language, back: forms[language] }, form)
  const frame = await frameOf({ frames }, language, 'offer')
  const answers = [...form].filter((entry): entry is [string, Answer] => isAnswer(entry[1]))
  c.header('content-language', language)
  return c.html(advised(frame, Object.fromEntries(answers)))
}

/** Whoever loads the address of an answer again finds the signs; the answers are forgotten. */
const toForm = (c: Context<Exchange>, language: Language) => c.redirect(forms[language], 303)

/** The offer check without script: the same rule, the same words, and nothing kept. */
export const offerCheck = (ports: Frames) =>
  new Hono<Exchange>()
    .get('/tawaran/langkah', (c) => toForm(c, 'id'))
    .post('/tawaran/langkah', (c) => answer(c, ports, 'id'))
    .get('/en/offer/step', (c) => toForm(c, 'en'))
    .post('/en/offer/step', (c) => answer(c, ports, 'en'))
