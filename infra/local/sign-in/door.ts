import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import { errorLine } from '../../../functions/http/front-door.ts'
import { isHomeName } from '../../../functions/http/own-origin.ts'
import { securityHeaders } from '../../../functions/http/security-headers.ts'
import { broken, chooser, sendScriptHash } from './pages.ts'
import type { ProviderOptions } from './provider.ts'

// The provider of the local world, under /oidc of the same origin. Whoever reaches it may be anybody
// of the demonstration: it answers this machine alone, and exists nowhere else.

const mount = '/oidc'

const isThisMachine = ({ socket, headers }: IncomingMessage): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  isHomeName(URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '')

const policyFor = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'self' ${sendScriptHash}`,
    `form-action 'self' ${origins.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';')

function dress(response: ServerResponse, { origins }: ProviderOptions): void {
  const policy = { 'content-security-policy': policyFor(origins), 'cache-control': 'no-store' }
  for (const [name, value] of Object.entries({ ...securityHeaders, ...policy }))
    response.setHeader(name, value)
}

const formBytesMax = 4_096

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > formBytesMax) throw new Error('a sign-in form is longer than any of ours')
  }
  return new URLSearchParams(text)
}

const say = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

/** The page on which somebody says who they are, and the answer to it. */
async function interact(
  provider: Provider,
  { staff }: ProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { languageAsked } = await import('./provider.ts')
  const asked = await provider.interactionDetails(request, response).catch(() => undefined)
  if (asked === undefined) return say(response, 400, broken('id'))
  const language = languageAsked(asked.params.ui_locales)
  if (request.method !== 'POST')
    return say(response, 200, chooser(`${mount}/interaction/${asked.uid}`, staff, language))
  const chosen = (await formOf(request)).get('member')
  const member = staff.find(({ id }) => id === chosen)
  if (member === undefined) return say(response, 400, broken(language))
  const login = { accountId: member.id, remember: true }
  await provider.interactionFinished(request, response, { login })
}

async function answer(
  provider: Provider,
  options: ProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '' } = request
  dress(response, options)
  // The provider reads its own address off these, as behind any router.
  Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
  if (url.startsWith(`${mount}/interaction/`)) return interact(provider, options, request, response)
  await provider.callback()(request, response)
}

/** Answers under /oidc, to this machine alone; true if it did. Loaded when first asked. */
export function signInDoor(options: ProviderOptions) {
  let provider: Promise<Provider> | undefined
  const open = () => {
    provider ??= import('./provider.ts').then(({ providerAt }) => providerAt(options))
    return provider
  }
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path !== mount && !path.startsWith(`${mount}/`)) return false
    if (!isThisMachine(request)) return false
    open()
      .then((opened) => answer(opened, options, request, response))
      .catch((error) => {
        console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
        response.destroy()
      })
    return true
  }
}
