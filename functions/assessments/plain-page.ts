import type { Context } from 'hono'
import { html } from '../../shared/result/markup.ts'
import type { Exchange } from '../http/exchange.ts'
import { type FrameNames, withoutNames } from '../http/frame-names.ts'
import { framed as filled } from '../http/framed.ts'
import type { Language } from '../http/language.ts'
import type { FieldProblem, RefusalKind } from '../http/problem.ts'
import type { Ports } from '../ports.ts'
import { pageWords } from './page-words.ts'

/** A frame with its two slots filled, without what only the function reads. */
export const framed = (frame: string, title: string, content: string): string =>
  filled(withoutNames(frame), title, content)

const shownMax = 50
const fieldCharactersMax = 120

const shortened = (field: string): string =>
  field.length > fieldCharactersMax ? `${field.slice(0, fieldCharactersMax)}...` : field

/** What has to be corrected, field by field. */
export function problemPage(
  fields: readonly FieldProblem[],
  { paths }: FrameNames,
  language: Language,
): string {
  const words = pageWords[language]
  const more = fields.length - shownMax
  return html`<h1>${words.problemsTitle}</h1>
    <p class="lead">${words.problemsLead}</p>
    <ul class="problems">${fields
      .slice(0, shownMax)
      .map(
        ({ field, detail }) => html`<li><strong>${shortened(field)}</strong>: ${detail}</li>`,
      )}</ul>
    ${more > 0 ? html`<p>${words.moreProblems(more)}</p>` : ''}
    <p><a class="button" href="${paths.assessment}">${words.back}</a></p>`.markup
}

type Refused = { readonly title: string; readonly detail: string; readonly next: string }

const refusalPage = ({ title, detail, next }: Refused, back: string, language: Language): string =>
  html`<h1>${title}</h1>
    <p class="lead">${detail}</p>
    <p>${next}</p>
    <p><a class="button" href="${back}">${pageWords[language].back}</a></p>`.markup

/** Whether the reader is a browser's page: a program that asks for JSON is answered in JSON. */
const readsPages = (accept: string | undefined): boolean =>
  accept === undefined || accept === '' || /text\/html|\*\/\*/.test(accept)

/** A refusal poured into the page a student was on; its status and headers stay. */
export async function refusedOnPage(
  c: Context<Exchange>,
  ports: Pick<Ports, 'frames'>,
  { language, back }: { readonly language: Language; readonly back: string },
  refusal: Response,
): Promise<Response> {
  const frame = await ports.frames.frame(language)
  if (frame === undefined || !readsPages(c.req.header('accept'))) return refusal
  const problem = (await refusal.json()) as Refused & { readonly type: string }
  const kind = problem.type.replace('/problems/', '') as RefusalKind
  const told = pageWords[language].refusals[kind] ?? problem
  const headers = new Headers(refusal.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-language', language)
  const page = framed(frame, told.title, refusalPage(told, back, language))
  return new Response(page, { status: refusal.status, headers })
}
