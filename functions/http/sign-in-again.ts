import type { Context } from 'hono'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { FrameStore } from '../ports.ts'
import { formBody } from './body.ts'
import { doorWords } from './door-words.ts'
import type { Exchange } from './exchange.ts'
import type { Language } from './language.ts'
import { staffPage } from './staff-page.ts'
import { notice } from './staff-parts.ts'
import { signedInPath, signInPath } from './staff-paths.ts'

// A form that comes when its sender is no longer signed in: nothing is done, and nothing is lost.

const carried = (typed: URLSearchParams): Markup =>
  html`${[...typed].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`

/** Marks what was sent from here before anybody had signed in, so that it says so. */
const againParameter = 'sent-again'

type Came = {
  readonly url: URL
  readonly typed: URLSearchParams
  readonly language: Language
}

const pageFor = ({ url, typed, language }: Came): Markup => {
  const words = doorWords[language]
  const signIn = signInPath(language, signedInPath(language))
  const tooSoon = url.searchParams.has(againParameter)
  const onward = new URL(url)
  onward.searchParams.set(againParameter, '1')
  const action = `${onward.pathname}${onward.search}`
  return html`<h1>${words.expiredTitle}</h1>${tooSoon ? notice('refused', words.expiredStill) : ''}
    <p class="lead">${words.expiredLead}</p>
    <p>${words.expiredFirst}</p>
    <p class="actions"><a class="button" href="${signIn}" target="_blank" rel="noopener">${words.expiredSignIn}</a></p>
    <p>${words.expiredThen}</p>
    <form method="post" action="${action}">${carried(typed)}
      <p class="actions"><button class="button button-quiet">${words.expiredSend}</button></p></form>
    <p class="small">${words.expiredOther}</p>`
}

/** A page that holds all that was typed, asks to sign in beside it, and sends it again at one tap. */
export async function signInAgain(
  c: Context<Exchange>,
  ports: { readonly frames: FrameStore },
): Promise<Response> {
  const typed = await formBody(c)
  if (typed instanceof Response) return typed
  const { language } = c.var
  c.set('refusal', 'not-signed-in')
  const main = pageFor({ url: new URL(c.req.url), typed, language })
  return staffPage(c, ports, { title: doorWords[language].expiredTitle, main, status: 401 })
}
