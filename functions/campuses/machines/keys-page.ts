import { type Context, Hono } from 'hono'
import { whenText } from '../../../shared/booking/when.ts'
import { type ApiKey, keyScopes } from '../../../shared/campus/api-key.ts'
import type { Campus } from '../../../shared/campus/campus.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import { formBody } from '../../http/body.ts'
import { newId } from '../../http/capability.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { Language } from '../../http/language.ts'
import { ownOrigin } from '../../http/own-origin.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { confirmed, hiddenFields, line, problemSummary } from '../../http/staff-fields.ts'
import { staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import { notice, pageHead, panel, table } from '../../http/staff-parts.ts'
import { ownCampus } from '../own-campus.ts'
import type { CampusesPorts } from '../ports.ts'
import { campusRooms } from '../rooms.ts'
import {
  type KeyMade,
  keysShown,
  makeKey,
  revokeKey,
  rotateKey,
  type ShownKey,
} from './keys-desk.ts'
import { KeyRequest, nameCharactersMax } from './requests.ts'
import { keySample } from './samples.ts'
import { code, secretShown } from './secret-shown.ts'
import { ticks } from './ticks.ts'
import { machineWords } from './words.ts'

type Asking = Context<Exchange>

/** Where a partner makes and revokes keys. */
export const keysPath = (language: Language): string => staffPath(language, '/campus/keys')

export const kupang = 'Asia/Makassar'

type Said = {
  readonly made?: KeyMade | undefined
  readonly refused?: string | undefined
  readonly fields?: readonly FieldProblem[] | undefined
  readonly name?: string | undefined
  readonly scopes?: readonly string[] | undefined
}

function deeds(key: ShownKey, language: Language): Markup {
  const { keys } = machineWords[language]
  const action = keysPath(language)
  const rotation = { deed: 'rotate', id: key.id, seen: key.madeAt }
  return html`${confirmed(keys.rotate, {
    action,
    fields: rotation,
    inside: html`<p>${keys.rotateWhat}</p>`,
    button: keys.rotateOne(key.name),
  })}
  ${confirmed(keys.revoke, {
    action,
    fields: { deed: 'revoke', id: key.id },
    inside: html`<p>${keys.revokeWhat}</p>`,
    button: keys.revokeOne(key.name),
    look: 'stop',
  })}`
}

function usage({ madeAt, lastUsed, formerUntil }: ShownKey, language: Language): Markup {
  const { keys } = machineWords[language]
  const last = lastUsed === undefined ? keys.never : dayWords(lastUsed, language)
  const also = formerUntil && keys.alsoUntil(whenText(Date.parse(formerUntil), kupang, language))
  return html`${dayWords(madeAt.slice(0, 10), language)}; ${last}${also ? html`<br />${also}` : ''}`
}

function listed(all: readonly ShownKey[], language: Language): Markup {
  const { keys } = machineWords[language]
  if (all.length === 0) return html`<p>${keys.none}</p>`
  const [first, ...others] = keys.columns.map((name) => ({ name }))
  if (first === undefined) return html``
  return table({
    caption: keys.list,
    captionHidden: true,
    columns: [first, ...others],
    rows: all.map((key) => [
      key.name,
      html`<code>${key.begins}</code>`,
      key.scopes.map((scope) => keys.scopes[scope]).join(', '),
      usage(key, language),
      deeds(key, language),
    ]),
  })
}

function making({ name, scopes, fields = [] }: Said, language: Language): Markup {
  const { keys } = machineWords[language]
  const problem = (field: string) => fields.find((one) => one.field === field)?.detail
  return html`<form method="post" action="${keysPath(language)}" class="card stack" id="make">
    <h2>${keys.make}</h2>${hiddenFields({ deed: 'make', id: newId() })}
    ${line({ name: 'name', label: keys.name, hint: keys.nameHint, value: name, max: nameCharactersMax, required: true, problem: problem('name') })}
    <fieldset class="field" id="scopes" tabindex="-1"><legend>${keys.forWhat}</legend>${
      problem('scopes') === undefined ? '' : html`<p class="problem">${problem('scopes')}</p>`
    }${ticks(
      'scopes',
      keyScopes.map((scope) => [scope, keys.scopes[scope]]),
      scopes,
    )}</fieldset>
    <p class="actions"><button class="button">${keys.make}</button></p></form>`
}

const told = ({ made, refused, fields }: Said, language: Language): Markup => {
  const words = machineWords[language]
  if (made !== undefined)
    return secretShown(words.keys.made(made.key.name), made.secret, keysPath(language), language)
  if (fields !== undefined) return problemSummary(fields, language)
  return refused === undefined ? html`` : notice('refused', refused)
}

async function page(
  c: Asking,
  ports: CampusesPorts,
  campus: Campus,
  said: Said = {},
): Promise<Response> {
  const { language } = c.var
  const { keys } = machineWords[language]
  const all = await keysShown(ports, campus.slug)
  const main = html`${campusRooms('keys', language)}${pageHead(keys.title, keys.lead(campus.name))}${told(said, language)}
    ${panel('keys', keys.list, listed(all, language))}
    ${making(said, language)}
    ${panel('how', keys.how, html`<ul>${keys.howLines.map((one) => html`<li>${one}</li>`)}</ul>${code('curl', keySample(ownOrigin(c)))}`)}
`
  const status = said.fields !== undefined ? 422 : said.refused !== undefined ? 409 : 200
  return staffPage(c, ports, { title: keys.title, section: 'campus', main, status })
}

const back = (c: Asking): Response => c.redirect(keysPath(c.var.language), 303)

type Form = URLSearchParams

async function make(c: Asking, ports: CampusesPorts, campus: Campus, form: Form) {
  const { keys: words } = machineWords[c.var.language]
  const typed = { name: form.get('name') ?? '', scopes: form.getAll('scopes') }
  const read = KeyRequest.safeParse(typed)
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
    const fields = [
      ...(wrong.has('name') ? [{ field: 'name', detail: words.nameMissing }] : []),
      ...(wrong.has('scopes') ? [{ field: 'scopes', detail: words.scopeMissing }] : []),
    ]
    return page(c, ports, campus, { ...typed, fields })
  }
  const id = form.get('id') ?? ''
  const known = await ports.keys.ring(campus.slug)
  // A page that is loaded again sends its form again: the key stands, and its secret was shown.
  if (!/^[\w-]{22}$/.test(id) || known.keys.some((one) => one.id === id)) return back(c)
  const outcome = await makeKey(ports, campus.slug, { id, ...read.data })
  return answered(c, ports, campus, outcome)
}

async function answered(
  c: Asking,
  ports: CampusesPorts,
  campus: Campus,
  outcome: Awaited<ReturnType<typeof makeKey>>,
): Promise<Response> {
  const { keys: words } = machineWords[c.var.language]
  if (outcome.kind === 'made') return page(c, ports, campus, { made: outcome })
  const refused = {
    'keys-full': () => words.full(outcome.kind === 'keys-full' ? outcome.most : 0),
    'key-unknown': () => words.unknown,
    busy: () => words.busy,
  }[outcome.kind]()
  return page(c, ports, campus, { refused })
}

async function rotate(c: Asking, ports: CampusesPorts, campus: Campus, form: Form) {
  const id = form.get('id') ?? ''
  const stands = (await ports.keys.ring(campus.slug)).keys.find((one: ApiKey) => one.id === id)
  const seen = Date.parse(form.get('seen') ?? '')
  if (stands !== undefined && stands.madeAt !== seen) return back(c)
  return answered(c, ports, campus, await rotateKey(ports, campus.slug, id))
}

async function revoke(c: Asking, ports: CampusesPorts, campus: Campus, form: Form) {
  const outcome = await revokeKey(ports, campus.slug, form.get('id') ?? '')
  return outcome.kind === 'revoked' ? back(c) : answered(c, ports, campus, outcome)
}

const deedsOf = { make, rotate, revoke } as const

async function change(c: Asking, ports: CampusesPorts): Promise<Response> {
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
  const form = await formBody(c)
  if (form instanceof Response) return staffRefused(c, ports, { kind: 'bad-json', reason: '' })
  const deed = form.get('deed') ?? ''
  if (!Object.hasOwn(deedsOf, deed)) return back(c)
  return deedsOf[deed as keyof typeof deedsOf](c, ports, campus, form)
}

/** Under /staff/campus/keys, behind the door. */
export const keysPages = (ports: CampusesPorts) =>
  new Hono<Exchange>()
    .get('/', async (c) => {
      const campus = await ownCampus(c, ports)
      if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
      return page(c, ports, campus)
    })
    .post('/', (c) => change(c, ports))
