import { type Context, Hono } from 'hono'
import type { Campus } from '../../shared/campus/campus.ts'
import { type OriginRead, originFrom } from '../../shared/campus/origin.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import { formBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import { memberOf } from '../http/staff-door.ts'
import { confirmed, line } from '../http/staff-fields.ts'
import { staffPage, staffRefused } from '../http/staff-page.ts'
import { notice, pageHead, panel, table } from '../http/staff-parts.ts'
import type { OriginNotRegistered } from '../ports/campuses.ts'
import { notesOn, originsPath } from './origins.ts'
import { ownCampus } from './own-campus.ts'
import type { CampusesPorts } from './ports.ts'
import { campusRooms } from './rooms.ts'
import { widgetPath } from './shown.ts'
import { originsWords } from './staff-words.ts'

// A partner's own campus and no other: which one is theirs stands in the table, never in a request.

type Asking = Context<Exchange>

type Typed = {
  readonly address: string
  readonly read?: OriginRead | undefined
  readonly refusal?: OriginNotRegistered | undefined
}

const removal = (origin: string, language: Language): Markup => {
  const words = originsWords[language]
  return confirmed(words.remove, {
    action: originsPath(language),
    fields: { remove: origin },
    inside: html`<p>${words.removeWhat}</p>`,
    button: words.removeOne(origin),
    look: 'stop',
  })
}

function listed({ origins }: Campus, language: Language): Markup {
  const words = originsWords[language]
  if (origins.length === 0) return html`<p>${words.none}</p>`
  return table({
    caption: words.list,
    captionHidden: true,
    columns: [{ name: words.column }, { name: words.remove }],
    rows: origins.map((origin) => [html`<code>${origin}</code>`, removal(origin, language)]),
  })
}

/** Why what was typed is no address, or was not registered; undefined where there is nothing to say. */
function problemOf({ read, refusal }: Typed, language: Language): Markup | '' {
  const words = originsWords[language]
  if (refusal !== undefined) return notice('refused', words.refusedTitle, words.refused[refusal])
  if (read === undefined || read.kind === 'origin') return ''
  return notice('refused', words.refusedTitle, notesOn(read, language).join(' '))
}

/** What was just done, if it is so: an address that somebody made up says nothing. */
function doneOf(c: Asking, { origins }: Campus): Markup | '' {
  const words = originsWords[c.var.language]
  const [added, removed] = [c.req.query('added') ?? '', c.req.query('removed') ?? '']
  if (origins.includes(added)) return notice('done', words.registered(added))
  const read = originFrom(removed)
  if (read.kind !== 'origin' || origins.includes(read.origin)) return ''
  return notice('done', words.removed(read.origin))
}

async function page(c: Asking, ports: CampusesPorts, typed: Typed): Promise<Response> {
  const { language } = c.var
  const words = originsWords[language]
  const campus = await ownCampus(c, ports)
  if (campus === undefined) return staffRefused(c, ports, { kind: 'not-found' }, 'campus')
  const main = html`${campusRooms('origins', language)}${pageHead(words.title, words.lead(campus.name))}
    ${problemOf(typed, language)}${doneOf(c, campus)}
    ${panel('origins', words.list, listed(campus, language))}
    <form method="post" action="${originsPath(language)}" class="card stack">
      ${line({ name: 'address', label: words.address, hint: words.addressHint, value: typed.address, max: 2_048, required: true })}
      <p class="actions"><button class="button">${words.register}</button></p></form>
    <p><a href="${widgetPath(language)}?campus=${campus.slug}">${words.widget}</a></p>`
  const bad = problemOf(typed, language) !== ''
  const status = typed.refusal !== undefined ? 409 : bad ? 422 : 200
  return staffPage(c, ports, { title: words.title, section: 'campus', main, status })
}

/** Registers an address, or takes one away. */
async function change(c: Asking, ports: CampusesPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response) return staffRefused(c, ports, { kind: 'bad-json', reason: '' })
  const slug = memberOf(c).campus ?? '-'
  const [away, address] = [form.get('remove'), form.get('address') ?? '']
  const read = originFrom(away ?? address)
  if (read.kind !== 'origin') return page(c, ports, { address, read })
  if (away !== null) await ports.campuses.remove(slug, read.origin)
  else {
    const outcome = await ports.campuses.register(slug, read.origin)
    if (outcome !== 'registered') return page(c, ports, { address, refusal: outcome })
  }
  const done = new URLSearchParams({ [away === null ? 'added' : 'removed']: read.origin })
  return c.redirect(`${originsPath(c.var.language)}?${done}`, 303)
}

/** Under /staff/campus/origins, behind the door. */
export const staffOrigins = (ports: CampusesPorts) =>
  new Hono<Exchange>()
    .get('/', (c) => page(c, ports, { address: c.req.query('address') ?? '' }))
    .post('/', (c) => change(c, ports))
