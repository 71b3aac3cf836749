import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Kept, letterPath, mailbox } from '../../functions/adapters/mail.ts'
import { type Aside, asides } from '../../functions/adapters/notices.ts'
import { type Records, records } from '../../functions/adapters/records.ts'
import { errorLine } from '../../functions/http/front-door.ts'
import { isHomeName } from '../../functions/http/own-origin.ts'
import { isOwnReader } from '../../functions/http/own-page.ts'
import { securityHeaders } from '../../functions/http/security-headers.ts'

// The mailbox of the local world: every letter that would have been sent, for whoever sits at this
// machine. It exists nowhere else.

export type MailboxOptions = {
  readonly folder: string
  readonly table: string
  readonly endpoint: string | undefined
}

type Answer = {
  readonly status: 200 | 404
  readonly type: string
  readonly body: string | Buffer
  /** The name to keep it under. */
  readonly download?: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)

const style = `:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:16px/1.5 system-ui,sans-serif;max-width:44em;
margin:0 auto;padding:1em}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
li{margin-block:.75em}a{overflow-wrap:anywhere}`

const page = (title: string, main: string): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body:
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>` +
    `<style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${main}</main></body></html>`,
})

const addressOf = ({ id }: Kept): string => `/mailbox/${encodeURIComponent(id)}`

const entry = (mail: Kept): string =>
  `<li><a href="${addressOf(mail)}">${escaped(mail.subject)}</a><br>` +
  `${escaped(mail.from)} → ${escaped(mail.to)} · <time>${escaped(mail.sentAt)}</time></li>`

const asideEntry = ({ id, item, why, since }: Aside): string =>
  `<li>${escaped(item)}<br>${escaped(why)}<br>${escaped(id)} · <time>${new Date(since).toISOString()}</time></li>`

const list = (mails: readonly Kept[], laid: readonly Aside[]): Answer => {
  const letters =
    mails.length === 0
      ? '<p>No letter yet. Book a talk, and its confirmation appears here.</p>'
      : `<ol reversed>${mails.map(entry).join('')}</ol>`
  const aside =
    laid.length === 0
      ? '<p>Nothing was set aside.</p>'
      : `<p>${laid.length} could not be told and need a person.</p><ul>${laid.map(asideEntry).join('')}</ul>`
  const byHand =
    '<p>Students whom no mail reaches are <a href="/staff/calls">written to by hand</a>; counselors ' +
    '<a href="/staff/requests">answer requests</a>.</p>'
  return page('Mailbox', `${letters}${byHand}<h2>Set aside</h2>${aside}`)
}

const shown = (mail: Kept): Answer => {
  const at = addressOf(mail)
  const calendar =
    mail.calendar === undefined
      ? ''
      : `<li><a href="${at}/${escaped(mail.calendar.name)}" download>${escaped(mail.calendar.name)} (${mail.calendar.method.toUpperCase()})</a></li>`
  return page(
    mail.subject,
    `<p>${escaped(mail.from)} → ${escaped(mail.to)} · <time>${escaped(mail.sentAt)}</time></p><ul>` +
      `<li><a href="${at}/letter.html">As HTML</a></li><li><a href="${at}/mail.eml" download>As it travels</a></li>` +
      `${calendar}</ul><h2>As text</h2><pre>${escaped(mail.text)}</pre><p><a href="/mailbox">All letters</a></p>`,
  )
}

const missing: Answer = {
  ...page('Not here', '<p><a href="/mailbox">All letters</a></p>'),
  status: 404,
}

async function part(folder: string, mail: Kept, name: string): Promise<Answer> {
  if (name === '') return shown(mail)
  if (name === 'letter.html')
    return { status: 200, type: 'text/html; charset=utf-8', body: mail.html }
  if (name === mail.calendar?.name)
    return {
      status: 200,
      type: 'text/calendar; charset=utf-8',
      body: mail.calendar.content,
      download: name,
    }
  if (name !== 'mail.eml') return missing
  const body = await readFile(`${letterPath(folder, mail)}.eml`)
  return { status: 200, type: 'message/rfc822', body, download: name }
}

async function answer(folder: string, table: Records, path: string): Promise<Answer> {
  const mails = await mailbox(folder)
  const [, , id, name = ''] = path.split('/').map(decodeURIComponent)
  if (id === undefined || id === '') return list(mails, await asides(table))
  const mail = mails.find((one) => one.id === id)
  return mail === undefined ? missing : part(folder, mail, name)
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function send(response: ServerResponse, { status, type, body, download }: Answer, bare: boolean) {
  response.writeHead(status, {
    ...securityHeaders,
    'content-security-policy': policy,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(download !== undefined && { 'content-disposition': `attachment; filename="${download}"` }),
  })
  response.end(bare ? undefined : body)
}

const isThisMachine = ({ socket }: IncomingMessage): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '')

/** A page of another site may call this machine by a name of its own and read what it answers. */
function isForHere({ headers }: IncomingMessage): boolean {
  const own = `http://${headers.host ?? ''}`
  const site = headers['sec-fetch-site']
  const sender = { site: site === undefined ? undefined : String(site), origin: headers.origin }
  return isHomeName(URL.parse(own)?.hostname ?? '') && isOwnReader(sender, own)
}

/** Answers under /mailbox, to this machine alone; true if it did. */
export function mailboxDoor({ folder, ...options }: MailboxOptions) {
  const table = records(options)
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const { method = '' } = request
    const asks = path === '/mailbox' || path.startsWith('/mailbox/')
    if (!asks || !['GET', 'HEAD'].includes(method)) return false
    if (!isThisMachine(request) || !isForHere(request)) return false
    answer(folder, table, path)
      .then((found) => send(response, found, method === 'HEAD'))
      .catch((error) => {
        console.error(JSON.stringify({ level: 'error', error: errorLine(error) }))
        response.destroy()
      })
    return true
  }
}
