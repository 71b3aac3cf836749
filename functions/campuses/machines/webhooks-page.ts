import { type Context, Hono } from 'hono'
import { whenText } from '../../../shared/booking/when.ts'
import type { Campus } from '../../../shared/campus/campus.ts'
import { type Endpoint, endpointsMax } from '../../../shared/campus/webhook.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import { newId } from '../../http/capability.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { problemSummary } from '../../http/staff-fields.ts'
import { staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import { notice, pageHead, panel, table, tag } from '../../http/staff-parts.ts'
import { ownCampus } from '../own-campus.ts'
import type { CampusesPorts } from '../ports.ts'
import { campusRooms } from '../rooms.ts'
import { bodySample, nodeSample, phpSample } from './samples.ts'
import { code, secretShown } from './secret-shown.ts'
import { type Typed, typedIn, webhookForm, webhookRead } from './webhook-form.ts'
import { addWebhook, type WebhookMade } from './webhooks-desk.ts'
import { machineWords } from './words.ts'

type Asking = Context<Exchange>

const kupang = 'Asia/Makassar'

/** Where a partner registers endpoints. */
export const webhooksPath = (language: Language): string => staffPath(language, '/campus/webhooks')

/** Where one of them is set up. */
export const webhookPath = (id: string, language: Language): string =>
  `${webhooksPath(language)}/${id}`

/** Whether it is on, in words. */
export function endpointState({ off }: Endpoint, language: Language): Markup {
  const { webhooks } = machineWords[language]
  if (off === undefined) return tag(webhooks.on, 'good')
  const since = webhooks.since(whenText(off.at, kupang, language))
  return html`${tag(webhooks.off[off.why], off.why === 'by-hand' ? 'warn' : 'stop')} <span class="small">${since}</span>`
}

function listed(all: readonly Endpoint[], language: Language): Markup {
  const { webhooks } = machineWords[language]
  if (all.length === 0) return html`<p>${webhooks.none}</p>`
  const [first, ...others] = webhooks.columns.map((name) => ({ name }))
  if (first === undefined) return html``
  return table({
    caption: webhooks.list,
    captionHidden: true,
    columns: [first, ...others],
    rows: all.map((one) => [
      html`<code>${one.url}</code>`,
      endpointState(one, language),
      html`<a href="${webhookPath(one.id, language)}" aria-label="${webhooks.openOne(one.url)}">${webhooks.open}</a>`,
    ]),
  })
}

const guide = (campus: Campus, language: Language): Markup => {
  const { webhooks } = machineWords[language]
  return panel(
    'guide',
    webhooks.guide,
    html`<ul>${webhooks.guideLines.map((one) => html`<li>${one}</li>`)}</ul>
    <h3>${webhooks.bodyTitle}</h3>${code(webhooks.bodyTitle, bodySample(campus.slug))}
    <h3>${webhooks.checkTitle}: Node</h3>${code('Node', nodeSample)}
    <h3>${webhooks.checkTitle}: PHP</h3>${code('PHP', phpSample)}`,
  )
}

type Said = {
  readonly made?: WebhookMade | undefined
  readonly full?: true | undefined
  readonly typed?: Typed | undefined
  readonly fields?: readonly FieldProblem[] | undefined
}

const blank: Typed = { url: '', types: [] }

const told = ({ made, full, fields }: Said, language: Language): Markup => {
  const { webhooks } = machineWords[language]
  if (made !== undefined)
    return secretShown(
      webhooks.made,
      made.secret,
      webhookPath(made.endpoint.id, language),
      language,
    )
  if (fields !== undefined) return problemSummary(fields, language)
  return full === true ? notice('refused', webhooks.full(endpointsMax)) : html``
}

async function page(c: Asking, ports: CampusesPorts, campus: Campus, said: Said = {}) {
  const { language } = c.var
  const { webhooks } = machineWords[language]
  const all = await ports.webhooks.endpoints(campus.slug)
  const form = webhookForm(
    {
      action: webhooksPath(language),
      hidden: { id: newId() },
      typed: said.typed ?? blank,
      fields: said.fields,
      title: webhooks.add,
      button: webhooks.add,
    },
    language,
  )
  const main = html`${campusRooms('webhooks', language)}${pageHead(webhooks.title, webhooks.lead(campus.name))}${told(said, language)}
    ${panel('endpoints', webhooks.list, listed(all, language))}
    ${all.length >= endpointsMax && said.full !== true ? html`<p>${webhooks.full(endpointsMax)}</p>` : form}
    ${guide(campus, language)}
`
  const status = said.fields !== undefined ? 422 : said.full === true ? 409 : 200
  return staffPage(c, ports, { title: webhooks.title, section: 'campus', main, status })
}

async function add(c: Asking, ports: CampusesPorts): Promise<Response> {
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
  const form = await formBody(c)
  if (form instanceof Response) return staffRefused(c, ports, { kind: 'bad-json', reason: '' })
  const { language } = c.var
  const typed = typedIn(form)
  const read = webhookRead(typed, ports.home, language)
  if (read.kind === 'wrong') return page(c, ports, campus, { typed, fields: read.fields })
  const id = form.get('id') ?? ''
  // A page that is loaded again sends its form again: the endpoint stands, its secret was shown.
  if (!/^[\w-]{22}$/.test(id) || (await ports.webhooks.read(campus.slug, id)) !== undefined)
    return c.redirect(webhooksPath(language), 303)
  const outcome = await addWebhook(ports, campus.slug, { ...read.asked, id, language })
  if (outcome.kind === 'full') return page(c, ports, campus, { typed, full: true })
  return page(c, ports, campus, { made: outcome })
}

/** Under /staff/campus/webhooks, behind the door. */
export const webhooksPages = (ports: CampusesPorts) =>
  new Hono<Exchange>()
    .get('/', async (c) => {
      const campus = await ownCampus(c, ports)
      if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
      return page(c, ports, campus)
    })
    .post('/', (c) => add(c, ports))
