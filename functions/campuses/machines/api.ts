import { type Context, Hono } from 'hono'
import { keysMax } from '../../../shared/campus/api-key.ts'
import { type Campus, originsMax } from '../../../shared/campus/campus.ts'
import { originFrom } from '../../../shared/campus/origin.ts'
import { endpointsMax } from '../../../shared/campus/webhook.ts'
import { jsonBody } from '../../http/body.ts'
import { newId } from '../../http/capability.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type Refusal, refuse } from '../../http/problem.ts'
import type { OriginNotRegistered } from '../../ports/campuses.ts'
import { notesOn } from '../origins.ts'
import { ownCampus } from '../own-campus.ts'
import type { CampusesPorts } from '../ports.ts'
import { type KeyMade, keysShown, makeKey, revokeKey, rotateKey, shownKey } from './keys-desk.ts'
import {
  KeyRequest,
  OriginRequest,
  ReplayRequest,
  WebhookChange,
  WebhookRequest,
} from './requests.ts'
import { webhookRead } from './webhook-form.ts'
import {
  addWebhook,
  changeWebhook,
  replay,
  replayFailed,
  rotateSecret,
  sendTest,
  shownDelivery,
  shownWebhook,
  turn,
  type WebhookMade,
} from './webhooks-desk.ts'

// What a partner does on the pages, for programs that sign in as the partner does.

type Asking = Context<Exchange>
type Work = (c: Asking, ports: CampusesPorts, campus: Campus) => Promise<Response>

/** The work, for the campus of whoever asks. */
const own = (ports: CampusesPorts, work: Work) => async (c: Asking) => {
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return refuse(c, { kind: 'not-found' })
  c.header('cache-control', 'no-store')
  return work(c, ports, campus)
}

const idOf = (c: Asking): string => c.req.param('id') ?? ''

const listedKeys: Work = async (c, ports, { slug }) =>
  c.json({ keys: await keysShown(ports, slug), most: keysMax })

const notMade = (outcome: { readonly kind: string; readonly most?: number }): Refusal => {
  if (outcome.kind === 'keys-full') return { kind: 'keys-full', most: keysMax }
  return outcome.kind === 'busy' ? { kind: 'busy' } : { kind: 'not-found' }
}

const keyMade = (c: Asking, ports: CampusesPorts, { key, secret }: KeyMade, status: 200 | 201) =>
  c.json({ key: shownKey(key, undefined, ports.clock().getTime()), secret }, status)

const newKey: Work = async (c, ports, { slug }) => {
  const body = await jsonBody(c, KeyRequest)
  if (body instanceof Response) return body
  const outcome = await makeKey(ports, slug, { id: newId(), ...body.value })
  return outcome.kind === 'made' ? keyMade(c, ports, outcome, 201) : refuse(c, notMade(outcome))
}

const rotatedKey: Work = async (c, ports, { slug }) => {
  const outcome = await rotateKey(ports, slug, idOf(c))
  return outcome.kind === 'made' ? keyMade(c, ports, outcome, 200) : refuse(c, notMade(outcome))
}

const revokedKey: Work = async (c, ports, campus) => {
  const outcome = await revokeKey(ports, campus.slug, idOf(c))
  return outcome.kind === 'revoked' ? listedKeys(c, ports, campus) : refuse(c, notMade(outcome))
}

/** The addresses of a campus, as everybody who may know them is answered. */
export const originsShown = ({ origins }: Campus) => ({ origins, most: originsMax })

const listedOrigins: Work = async (c, _, campus) => c.json(originsShown(campus))

const notRegistered: Readonly<Record<OriginNotRegistered, Refusal>> = {
  'campus-unknown': { kind: 'not-found' },
  'campus-revoked': { kind: 'campus-revoked' },
  'too-many': { kind: 'origins-full', most: originsMax },
}

/** What was typed as the origin it counts as, or the refusal that says what is wrong with it. */
function originIn(c: Asking, address: string) {
  const read = originFrom(address)
  if (read.kind === 'origin') return read
  const detail = notesOn(read, c.var.language).join(' ')
  return refuse(c, { kind: 'body-not-valid', fields: [{ field: 'address', detail }] })
}

const newOrigin: Work = async (c, ports, { slug }) => {
  const body = await jsonBody(c, OriginRequest)
  if (body instanceof Response) return body
  const read = originIn(c, body.value.address)
  if (read instanceof Response) return read
  const outcome = await ports.campuses.register(slug, read.origin)
  if (outcome !== 'registered') return refuse(c, notRegistered[outcome])
  return c.json({ origin: read.origin, notes: notesOn(read, c.var.language) }, 201)
}

const goneOrigin: Work = async (c, ports, { slug }) => {
  const read = originIn(c, c.req.query('address') ?? '')
  if (read instanceof Response) return read
  await ports.campuses.remove(slug, read.origin)
  const campus = await ports.campuses.read(slug)
  return campus === undefined ? refuse(c, { kind: 'not-found' }) : c.json(originsShown(campus))
}

/** The endpoints of a campus. */
export const webhooksShown = async ({ webhooks }: CampusesPorts, campus: string) => ({
  webhooks: (await webhooks.endpoints(campus)).map(shownWebhook),
  most: endpointsMax,
})

const listedWebhooks: Work = async (c, ports, { slug }) => c.json(await webhooksShown(ports, slug))

const webhookMade = (c: Asking, { endpoint, secret }: WebhookMade, status: 200 | 201) =>
  c.json({ webhook: shownWebhook(endpoint), secret }, status)

const newWebhook: Work = async (c, ports, { slug }) => {
  const body = await jsonBody(c, WebhookRequest)
  if (body instanceof Response) return body
  const { language } = c.var
  const read = webhookRead(body.value, ports.home, language)
  if (read.kind === 'wrong') return refuse(c, { kind: 'body-not-valid', fields: read.fields })
  const outcome = await addWebhook(ports, slug, { ...read.asked, id: newId(), language })
  if (outcome.kind === 'full') return refuse(c, { kind: 'webhooks-full', most: endpointsMax })
  return webhookMade(c, outcome, 201)
}

const changedWebhook: Work = async (c, ports, { slug }) => {
  const body = await jsonBody(c, WebhookChange)
  if (body instanceof Response) return body
  const { on, ...typed } = body.value
  const { language } = c.var
  const read = webhookRead(typed, ports.home, language)
  if (read.kind === 'wrong') return refuse(c, { kind: 'body-not-valid', fields: read.fields })
  const id = idOf(c)
  const changed = await changeWebhook(ports, slug, { ...read.asked, id, language })
  if ('kind' in changed) return refuse(c, changed)
  await turn(ports, slug, id, on)
  const now = await ports.webhooks.read(slug, id)
  return now === undefined ? refuse(c, { kind: 'not-found' }) : c.json(shownWebhook(now))
}

const removedWebhook: Work = async (c, ports, campus) => {
  const endpoint = await ports.webhooks.read(campus.slug, idOf(c))
  if (endpoint === undefined) return refuse(c, { kind: 'not-found' })
  await ports.secrets.remove(endpoint)
  return listedWebhooks(c, ports, campus)
}

const rotatedSecret: Work = async (c, ports, { slug }) => {
  const outcome = await rotateSecret(ports, slug, idOf(c))
  return outcome.kind === 'made' ? webhookMade(c, outcome, 200) : refuse(c, outcome)
}

const tested: Work = async (c, ports, { slug }) => {
  const outcome = await sendTest(ports, slug, idOf(c))
  return 'kind' in outcome ? refuse(c, outcome) : c.json(shownDelivery(outcome), 201)
}

const replayed: Work = async (c, ports, { slug }) => {
  const outcome = await replay(ports, slug, idOf(c), c.req.param('delivery') ?? '')
  return 'kind' in outcome ? refuse(c, outcome) : c.json(shownDelivery(outcome))
}

const replayedAll: Work = async (c, ports, { slug }) => {
  const body = await jsonBody(c, ReplayRequest)
  if (body instanceof Response) return body
  const outcome = await replayFailed(ports, slug, idOf(c), Date.parse(body.value.since))
  if (outcome.kind !== 'replayed') return refuse(c, outcome)
  return c.json({ count: outcome.count, more: outcome.more })
}

const pageMost = 50

/** The log of one endpoint of a campus, newest first. */
export const deliveriesOf: Work = async (c, ports, { slug }) => {
  const endpoint = await ports.webhooks.read(slug, idOf(c))
  if (endpoint === undefined) return refuse(c, { kind: 'not-found' })
  const [before, now] = [c.req.query('before')?.slice(0, 120), ports.clock().getTime()]
  const page = await ports.webhooks.log(endpoint, { before, most: pageMost }, now)
  const { next } = page
  return c.json({
    deliveries: page.messages.map(shownDelivery),
    ...(next !== undefined && { next }),
  })
}

const id = '/:id{[\\w-]{22}}'

/** Under /v1/staff/campus, behind the door. */
export const partnerApi = (ports: CampusesPorts) =>
  new Hono<Exchange>()
    .get('/keys', own(ports, listedKeys))
    .post('/keys', own(ports, newKey))
    .post(`/keys${id}/rotation`, own(ports, rotatedKey))
    .delete(`/keys${id}`, own(ports, revokedKey))
    .get('/origins', own(ports, listedOrigins))
    .post('/origins', own(ports, newOrigin))
    .delete('/origins', own(ports, goneOrigin))
    .get('/webhooks', own(ports, listedWebhooks))
    .post('/webhooks', own(ports, newWebhook))
    .put(`/webhooks${id}`, own(ports, changedWebhook))
    .delete(`/webhooks${id}`, own(ports, removedWebhook))
    .post(`/webhooks${id}/secret`, own(ports, rotatedSecret))
    .post(`/webhooks${id}/test`, own(ports, tested))
    .get(`/webhooks${id}/deliveries`, own(ports, deliveriesOf))
    .post(`/webhooks${id}/deliveries/:delivery{evt_[\\w-]{22,40}}/replay`, own(ports, replayed))
    .post(`/webhooks${id}/replays`, own(ports, replayedAll))
