import type { Context } from 'hono'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { FrameStore } from '../ports.ts'
import { formBody } from './body.ts'
import { doorWords } from './door-words.ts'
import type { Exchange } from './exchange.ts'
import type { Language } from './language.ts'
import { staffPage } from './staff-page.ts'
import { signedInPath, signInPath } from './staff-paths.ts'

// A form that comes when its sender is no longer signed in: nothing is done, and nothing is lost.

const carried = (typed: URLSearchParams): Markup =>
  html`${[...typed].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`

const pageFor = (path: string, typed: URLSearchParams, language: Language): Markup => {
  const words = doorWords[language]
  const signIn = signInPath(language, signedInPath(language))
  return html`<h1>${words.expiredTitle}</h1><p class="lead">${words.expiredLead}</p>
    <p>${words.expiredFirst}</p>
    <p class="actions"><a class="button" href="${signIn}" target="_blank" rel="noopener">${words.expiredSignIn}</a></p>
    <p>${words.expiredThen}</p>
    <form method="post" action="${path}">${carried(typed)}
      <p class="actions"><button class="button">${words.expiredSend}</button></p></form>
    <p class="small">${words.expiredOther}</p>`
}

/** A page that holds all that was typed, asks to sign in beside it, and sends it again at one tap. */
export async function signInAgain(
  c: Context<Exchange>,
  ports: { readonly frames: FrameStore },
): Promise<Response> {
  const typed = await formBody(c)
  if (typed instanceof Response) return typed
  const { pathname, search } = new URL(c.req.url)
  const { language } = c.var
  c.set('refusal', 'not-signed-in')
  const main = pageFor(`${pathname}${search}`, typed, language)
  return staffPage(c, ports, { title: doorWords[language].expiredTitle, main, status: 401 })
}
