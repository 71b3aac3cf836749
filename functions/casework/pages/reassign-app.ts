import { type Context, Hono } from 'hono'
import { bulkMax } from '../../../shared/casework/bulk.ts'
import { personOf } from '../../../shared/casework/changing.ts'
import { formBody } from '../../http/body.ts'
import type { Exchange } from '../../http/exchange.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { staffPage, staffPath, staffRefused } from '../../http/staff-page.ts'
import {
  type BulkPreview,
  bulkOf,
  filteredCases,
  moveBulk,
  previewBulk,
  undoBulk,
} from '../bulk-desk.ts'
import { workingOn } from '../desk.ts'
import type { CaseworkPorts } from '../ports.ts'
import { CasesMoveRequest } from '../requests.ts'
import { chosenIn } from './queue-filters.ts'
import { type ReassignShown, reassigned, reassignPage } from './reassign-page.ts'
import { toldFor } from './telling.ts'
import { refusalWords, wordsFor } from './told.ts'

type Asking = Context<Exchange>

const idPattern = /^[\w-]{22}$/

const pickedIn = (form: URLSearchParams): readonly string[] =>
  [...new Set(form.getAll('case'))].filter((id) => idPattern.test(id)).slice(0, bulkMax)

const handingIn = (form: URLSearchParams) => ({
  to: form.get('to') ?? undefined,
  reason: form.get('reason')?.trim() || undefined,
})

const colleaguesOf = async (c: Asking, ports: CaseworkPorts) =>
  (await workingOn(ports, memberOf(c).office ?? '')).map(personOf)

type Shown = Pick<ReassignShown, 'picked' | 'handing' | 'preview' | 'problems' | 'more'>

async function filtered(c: Asking, ports: CaseworkPorts, form: URLSearchParams): Promise<Response> {
  const { after: _, ...narrowed } = chosenIn(form)
  const { cases, more } = await filteredCases(ports, memberOf(c), narrowed)
  return show(c, ports, { picked: cases, handing: {}, more })
}

async function show(c: Asking, ports: CaseworkPorts, shown: Shown): Promise<Response> {
  const [telling, colleagues] = await Promise.all([toldFor(c, ports), colleaguesOf(c, ports)])
  const main = reassignPage({ ...shown, colleagues }, telling)
  const status = shown.problems === undefined ? 200 : 422
  const { title } = wordsFor(telling).reassign
  return staffPage(c, ports, { title, section: 'queue', main, status })
}

/** What is wrong with whom or why, before anything is looked at. */
function problemsOf({ to, reason }: ReturnType<typeof handingIn>, language: 'id' | 'en') {
  const one = { case: '-'.repeat(22), version: 1 }
  const read = CasesMoveRequest.safeParse({ moves: [one], to: to ?? '', reason: reason ?? '' })
  if (read.success) return undefined
  const fields = fieldProblems(read.error.issues, language)
  return Object.fromEntries(fields.map(({ field, detail }) => [field, detail]))
}

async function look(c: Asking, ports: CaseworkPorts, form: URLSearchParams): Promise<Response> {
  const [picked, handing] = [pickedIn(form), handingIn(form)]
  const problems = problemsOf(handing, c.var.language)
  if (problems !== undefined) return show(c, ports, { picked, handing, problems })
  const preview = await previewBulk(ports, memberOf(c), picked, handing.to ?? '')
  if (preview.kind === 'preview')
    return show(c, ports, { picked, handing, preview: preview satisfies BulkPreview })
  const telling = await toldFor(c, ports)
  return show(c, ports, { picked, handing, problems: { to: refusalWords(preview, telling) } })
}

const movesIn = (form: URLSearchParams) =>
  form.getAll('move').flatMap((said) => {
    const [, id, version] = /^([\w-]{22})\.(\d{1,9})$/.exec(said) ?? []
    return id === undefined ? [] : [{ case: id, version: Number(version) }]
  })

const toMove = (c: Asking, id: string): Response =>
  c.redirect(staffPath(c.var.language, `/queue/reassign/${id}`), 303)

async function move(c: Asking, ports: CaseworkPorts, form: URLSearchParams): Promise<Response> {
  const asked = CasesMoveRequest.safeParse({ moves: movesIn(form), ...handingIn(form) })
  if (!asked.success) {
    const fields = fieldProblems(asked.error.issues, c.var.language)
    return staffRefused(c, ports, { kind: 'body-not-valid', fields }, 'queue')
  }
  const done = await moveBulk(ports, memberOf(c), asked.data)
  return done.kind === 'moved' ? toMove(c, done.move.id) : staffRefused(c, ports, done, 'queue')
}

async function undo(c: Asking, ports: CaseworkPorts, form: URLSearchParams): Promise<Response> {
  const id = form.get('bulk') ?? ''
  const { undoReason } = wordsFor({ language: c.var.language }).reassign
  const done = await undoBulk(ports, memberOf(c), id, undoReason)
  return done.kind === 'undone'
    ? c.redirect(
        `${staffPath(c.var.language, `/queue/reassign/${id}`)}?back=${done.back.length}&left=${done.cannot.length}`,
        303,
      )
    : staffRefused(c, ports, done, 'queue')
}

async function act(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const form = await formBody(c)
  if (form instanceof Response)
    return staffRefused(c, ports, { kind: 'bad-json', reason: '' }, 'queue')
  switch (form.get('step')) {
    case 'preview':
      return look(c, ports, form)
    case 'filtered':
      return filtered(c, ports, form)
    case 'do':
      return move(c, ports, form)
    case 'undo':
      return undo(c, ports, form)
    default:
      return show(c, ports, { picked: pickedIn(form), handing: {} })
  }
}

const countIn = (c: Asking, name: string): number | undefined => {
  const said = c.req.query(name)
  return said !== undefined && /^\d{1,3}$/.test(said) ? Number(said) : undefined
}

async function done(c: Asking, ports: CaseworkPorts): Promise<Response> {
  const found = await bulkOf(ports, memberOf(c), c.req.param('id') ?? '')
  if ('kind' in found) return staffRefused(c, ports, found, 'queue')
  const telling = await toldFor(c, ports)
  const undone = { back: countIn(c, 'back'), left: countIn(c, 'left') }
  const main = reassigned(found, undone, telling)
  const { title } = wordsFor(telling).reassign
  return staffPage(c, ports, { title, section: 'queue', main })
}

/** Handing on many at once, for leads: choose, look, do, take back. */
export const reassignApp = (ports: CaseworkPorts) =>
  new Hono<Exchange>()
    .get('/', (c) => show(c, ports, { picked: [], handing: {} }))
    .post('/', (c) => act(c, ports))
    .get('/:id{[\\w-]{22}}', (c) => done(c, ports))
