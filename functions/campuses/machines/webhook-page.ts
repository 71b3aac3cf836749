import { type Context, Hono } from 'hono'
import { dayMs } from '../../../shared/booking/time.ts'
import { whenText } from '../../../shared/booking/when.ts'
import type { Campus } from '../../../shared/campus/campus.ts'
import type { Endpoint } from '../../../shared/campus/webhook.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { confirmed, deed, problemSummary } from '../../http/staff-fields.ts'
import { staffPage, staffRefused } from '../../http/staff-page.ts'
import { defined, notice, pageHead, panel } from '../../http/staff-parts.ts'
import { ownCampus } from '../own-campus.ts'
import type { CampusesPorts } from '../ports.ts'
import { campusRooms } from '../rooms.ts'
import { secretShown } from './secret-shown.ts'
import { type Typed, typedIn, webhookForm, webhookRead } from './webhook-form.ts'
import { deliveryLog } from './webhook-log.ts'
import {
  changeWebhook,
  replay,
  replayFailed,
  rotateSecret,
  sendTest,
  turn,
  type WebhookMade,
} from './webhooks-desk.ts'
import { endpointState, webhookPath, webhooksPath } from './webhooks-page.ts'
import { machineWords } from './words.ts'

type Asking = Context<Exchange>

const kupang = 'Asia/Makassar'
const shownMost = 25

/** What it is asked about: whose it is, and which. */
type Found = { readonly campus: Campus; readonly endpoint: Endpoint }

type Said = {
  readonly made?: WebhookMade | undefined
  readonly typed?: Typed | undefined
  readonly fields?: readonly FieldProblem[] | undefined
  readonly done?: string | undefined
  readonly refused?: string | undefined
}

const told = ({ made, fields, done, refused }: Said, path: string, language: Language): Markup => {
  const { webhooks } = machineWords[language]
  if (made !== undefined) return secretShown(webhooks.rotated, made.secret, path, language)
  if (fields !== undefined) return problemSummary(fields, language)
  if (refused !== undefined) return notice('refused', refused)
  return done === undefined ? html`` : notice('done', done)
}

function deeds(endpoint: Endpoint, path: string, language: Language): Markup {
  const { webhooks } = machineWords[language]
  const on = endpoint.off === undefined
  const one = (name: string, button: string) =>
    deed({ action: path, fields: { deed: name }, button, look: 'quiet' })
  return panel(
    'deeds',
    webhooks.deeds,
    html`<div class="deeds">${on ? one('test', webhooks.test) : ''}
    ${on ? one('off', webhooks.turnOff) : one('on', webhooks.turnOn)}
    ${confirmed(webhooks.rotate, {
      action: path,
      fields: { deed: 'rotate', seen: String(endpoint.secretAt) },
      inside: html`<p>${webhooks.rotateWhat}</p>`,
      button: webhooks.rotate,
    })}
    ${confirmed(webhooks.remove, {
      action: path,
      fields: { deed: 'remove' },
      inside: html`<p>${webhooks.removeWhat}</p>`,
      button: webhooks.remove,
      look: 'stop',
    })}</div>`,
  )
}

/** A line of the log, as it is named in addresses. */
const linePattern = /^\d{4}-[\dT:.-]{17,20}Z#[\w-]{1,60}$/

async function page(c: Asking, ports: CampusesPorts, { endpoint }: Found, said: Said = {}) {
  const { language } = c.var
  const { webhooks } = machineWords[language]
  const path = webhookPath(endpoint.id, language)
  const asked = c.req.query('before') ?? ''
  const before = linePattern.test(asked) ? asked : undefined
  const now = ports.clock().getTime()
  const log = await ports.webhooks.log(endpoint, { before, most: shownMost }, now)
  const settings = {
    action: path,
    hidden: { deed: 'save' },
    typed: said.typed ?? endpoint,
    fields: said.fields,
    title: webhooks.settings,
    button: webhooks.save,
  }
  const secretAt = webhooks.secretSince(whenText(endpoint.secretAt, kupang, language))
  const main = html`${campusRooms('webhooks', language)}${pageHead(webhooks.title, html`<code>${endpoint.url}</code>`)}
    ${told(said, path, language)}
    ${defined([
      [webhooks.columns[1], endpointState(endpoint, language)],
      [machineWords[language].secretLabel, secretAt],
    ])}
    ${deeds(endpoint, path, language)}
    ${deliveryLog({ endpoint, page: log, path, older: before !== undefined, language })}
    ${webhookForm(settings, language)}
    <p><a href="${webhooksPath(language)}">${webhooks.back}</a></p>`
  const status = said.fields !== undefined ? 422 : said.refused !== undefined ? 409 : 200
  return staffPage(c, ports, { title: webhooks.title, section: 'campus', main, status })
}

async function found(c: Asking, ports: CampusesPorts): Promise<Found | undefined> {
  const campus = await ownCampus(c, ports)
  const endpoint = campus && (await ports.webhooks.read(campus.slug, c.req.param('id') ?? ''))
  return campus === undefined || endpoint === undefined ? undefined : { campus, endpoint }
}

type Deed = (
  c: Asking,
  ports: CampusesPorts,
  found: Found,
  form: URLSearchParams,
) => Promise<Response>

const again = (c: Asking, { endpoint }: Found, part = '') =>
  c.redirect(`${webhookPath(endpoint.id, c.var.language)}${part}`, 303)

const save: Deed = async (c, ports, at, form) => {
  const { language } = c.var
  const typed = typedIn(form)
  const read = webhookRead(typed, ports.home, language)
  if (read.kind === 'wrong') return page(c, ports, at, { typed, fields: read.fields })
  const asked = { ...read.asked, id: at.endpoint.id, language }
  await changeWebhook(ports, at.campus.slug, asked)
  return again(c, at)
}

const rotate: Deed = async (c, ports, at, form) => {
  if (Number(form.get('seen')) !== at.endpoint.secretAt) return again(c, at)
  const made = await rotateSecret(ports, at.campus.slug, at.endpoint.id)
  if (made.kind !== 'made') return again(c, at)
  return page(c, ports, { ...at, endpoint: made.endpoint }, { made })
}

const turned =
  (on: boolean): Deed =>
  async (c, ports, at) => {
    await turn(ports, at.campus.slug, at.endpoint.id, on)
    return again(c, at)
  }

/** What an endpoint that is off was asked to send is told on its page. */
const off = (c: Asking, ports: CampusesPorts, at: Found) =>
  page(c, ports, at, { refused: machineWords[c.var.language].webhooks.isOff })

const test: Deed = async (c, ports, at) => {
  const outcome = await sendTest(ports, at.campus.slug, at.endpoint.id)
  if ('kind' in outcome && outcome.kind === 'webhook-off') return off(c, ports, at)
  return again(c, at, '#deliveries')
}

const replayOne: Deed = async (c, ports, at, form) => {
  const { campus, endpoint } = at
  const outcome = await replay(ports, campus.slug, endpoint.id, form.get('message') ?? '')
  if ('kind' in outcome && outcome.kind === 'webhook-off') return off(c, ports, at)
  return again(c, at, '#deliveries')
}

const daysAsked = { '1': 1, '7': 7, '30': 30 } as const

const replayAll: Deed = async (c, ports, at, form) => {
  const days = daysAsked[(form.get('days') ?? '1') as keyof typeof daysAsked] ?? 1
  const since = ports.clock().getTime() - days * dayMs
  const outcome = await replayFailed(ports, at.campus.slug, at.endpoint.id, since)
  if (outcome.kind === 'webhook-off') return off(c, ports, at)
  if (outcome.kind === 'not-found') return again(c, at)
  const { replayed } = machineWords[c.var.language].webhooks
  return page(c, ports, at, { done: replayed(outcome.count, outcome.more) })
}

const remove: Deed = async (c, ports, { endpoint }) => {
  await ports.secrets.remove(endpoint)
  return c.redirect(webhooksPath(c.var.language), 303)
}

const deedsByName: Readonly<Record<string, Deed>> = {
  save,
  rotate,
  test,
  remove,
  on: turned(true),
  off: turned(false),
  replay: replayOne,
  'replay-failed': replayAll,
}

async function change(c: Asking, ports: CampusesPorts): Promise<Response> {
  const at = await found(c, ports)
  if (at === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
  const form = await formBody(c)
  if (form instanceof Response) return staffRefused(c, ports, { kind: 'bad-json', reason: '' })
  const name = form.get('deed') ?? ''
  const asked = Object.hasOwn(deedsByName, name) ? deedsByName[name] : undefined
  return asked === undefined ? again(c, at) : asked(c, ports, at, form)
}

/** Under /staff/campus/webhooks/:id, behind the door. */
export const webhookPage = (ports: CampusesPorts) =>
  new Hono<Exchange>()
    .get('/:id{[\\w-]{22}}', async (c) => {
      const at = await found(c, ports)
      return at === undefined
        ? staffRefused(c, ports, { kind: 'not-found' }, 'campus')
        : page(c, ports, at)
    })
    .post('/:id{[\\w-]{22}}', (c) => change(c, ports))
