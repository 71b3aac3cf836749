import { type Context, Hono } from 'hono'
import { jsonBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import { deedOf, refuseDeed } from './deeds.ts'
import { decideOn } from './desk.ts'
import type { CaseworkPorts } from './ports.ts'
import { CaseDecideRequest } from './requests.ts'
import { shownCase, shownLine } from './shown.ts'
import { headElsewhere, viewCase } from './view.ts'

// One case. Looking at it is written down, whoever looks.

const idOf = (c: Context<Exchange>): string => c.req.param('id') ?? ''

async function show(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const view = await viewCase(ports, memberOf(c), idOf(c))
  return view.kind === 'case' ? c.json(shownCase(view)) : refuse(c, view)
}

async function deed(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const body = await jsonBody(c, CaseDecideRequest)
  if (body instanceof Response) return body
  const { basedOn, deed: sent } = body.value
  const asked = { basedOn, deed: deedOf(sent) }
  const member = memberOf(c)
  const outcome = await decideOn(ports, member, idOf(c), asked)
  // Being told what changed since is looking at it.
  if (outcome.kind === 'case-stale') await viewCase(ports, member, idOf(c))
  if (outcome.kind !== 'done') return refuseDeed(c, outcome)
  // A deed is no way to read a case: that is written down.
  const { head } = outcome
  const seen = head.office === member.office ? head : headElsewhere(head)
  return c.json({ line: shownLine(seen, ports.clock().getTime()) })
}

/** Under /v1/staff/cases. */
export const cases = (ports: CaseworkPorts) =>
  new Hono<Exchange>()
    .get('/:id{[\\w-]{22}}', (c) => show(c, ports))
    .post('/:id{[\\w-]{22}}/deeds', (c) => deed(c, ports))
