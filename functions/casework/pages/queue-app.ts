import { type Context, Hono } from 'hono'
import { codeOf } from '../../../shared/casework/code.ts'
import type { Markup } from '../../../shared/result/markup.ts'
import { isOneOf } from '../../../shared/staff/staff.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { owedTo } from '../../http/owed.ts'
import { statusOf } from '../../http/problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import { notice } from '../../http/staff-parts.ts'
import { refusalOf } from '../deeds.ts'
import { type DeskRefusal, decideOn } from '../desk.ts'
import type { CaseworkPorts } from '../ports.ts'
import { calledBy, claimNext, queueFor, reviewsFor } from '../queue-desk.ts'
import { codeSaid } from './code-lookup.ts'
import { chosenIn, queueAddress } from './queue-filters.ts'
import { queuePage } from './queue-page.ts'
import { toldFor } from './telling.ts'
import { refusalWords, type Telling, wordsFor } from './told.ts'

type Asking = Context<Exchange>

type Said = { readonly said: Markup; readonly status: 200 | ReturnType<typeof statusOf> }

/** What somebody decided for another office, said where they come back to. */
function settledSaid(c: Asking, telling: Telling): Markup | undefined {
  const { approve, refuse } = wordsFor(telling).done
  const done = c.req.query('done')
  if (done === 'approve') return notice('done', approve)
  return done === 'refuse' ? notice('done', refuse) : undefined
}

async function show(c: Asking, ports: CaseworkPorts, came?: Said): Promise<Response> {
  const chosen = chosenIn(new URL(c.req.url).searchParams)
  const member = memberOf(c)
  const { after: cursor, ...narrowed } = chosen
  const now = ports.clock().getTime()
  const [telling, page, reviews, owed] = await Promise.all([
    toldFor(c, ports),
    queueFor(ports, member, { ...narrowed, cursor }),
    isOneOf(member, ['lead']) ? reviewsFor(ports, member) : [],
    owedTo(ports, member, now),
  ])
  // What led here was for another list, or was written by somebody: its first page is as good.
  if (page.kind !== 'page')
    return c.redirect(queueAddress({ ...chosen, after: undefined }, telling), 303)
  const main = queuePage(
    { ...page, chosen, reviews, owed, said: came?.said ?? settledSaid(c, telling) },
    telling,
  )
  const { title } = wordsFor(telling).queue
  return staffPage(c, ports, { title, section: 'queue', main, status: came?.status })
}

/** What leads to one case, or says why it does not. */
async function lookedUp(c: Asking, ports: CaseworkPorts, typed: string): Promise<Response> {
  const found = await calledBy(ports, memberOf(c), typed)
  const ids = 'kind' in found ? [] : found.map(({ id }) => id)
  const [only, ...others] = ids
  if (only !== undefined && others.length === 0)
    return c.redirect(staffPath(c.var.language, `/cases/${only}`), 303)
  return show(c, ports, { said: codeSaid(typed, ids, await toldFor(c, ports)), status: 200 })
}

const asked = (c: Asking, ports: CaseworkPorts): Promise<Response> => {
  const code = c.req.query('code')
  return code === undefined ? show(c, ports) : lookedUp(c, ports, code)
}

async function refused(c: Asking, ports: CaseworkPorts, refusal: DeskRefusal, about?: string) {
  const telling = await toldFor(c, ports)
  const name = about === undefined ? '' : `${codeOf(about)}: `
  const said = notice('stale', `${name}${refusalWords(refusal, telling)}`)
  return show(c, ports, { said, status: statusOf(refusalOf(refusal, c.var.language).kind) })
}

const toCase = (c: Asking, id: string): Response =>
  c.redirect(staffPath(c.var.language, `/cases/${id}?done=claim#done`), 303)

async function claim(c: Asking, ports: CaseworkPorts, asked: string): Promise<Response> {
  const [, id = '', version = ''] = /^([\w-]{22})\.(\d{1,9})$/.exec(asked) ?? []
  const basedOn = Number(version)
  const outcome = await decideOn(ports, memberOf(c), id, { deed: { kind: 'claim' }, basedOn })
  return outcome.kind === 'done' ? toCase(c, id) : refused(c, ports, outcome, id)
}

async function next(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const outcome = await claimNext(ports, memberOf(c))
  if (outcome?.kind === 'done') return toCase(c, outcome.head.id)
  if (outcome !== undefined) return refused(c, ports, outcome)
  const telling = await toldFor(c, ports)
  return show(c, ports, { said: notice('note', wordsFor(telling).queue.nextNone), status: 200 })
}

async function act(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response)
    return staffRefused(c, ports, { kind: 'bad-json', reason: '' }, 'queue')
  const asked = form.get('claim')
  return asked === null ? next(c, ports) : claim(c, ports, asked)
}

/** The queue as pages: look, open one by its code, claim one, claim the next. */
export const queueApp = (ports: CaseworkPorts) =>
  new Hono<Exchange>().get('/', (c) => asked(c, ports)).post('/', (c) => act(c, ports))
