import { type Context, Hono } from 'hono'
import { codeIn, codeOf } from '../../shared/casework/code.ts'
import { type LogEntry, logKeptMs } from '../../shared/casework/event.ts'
import { isOneOf, type StaffMember } from '../../shared/staff/staff.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import type { CaseworkPorts } from './ports.ts'
import { queryOf } from './queue.ts'
import { LogQuery } from './requests.ts'

// The log of an office, for its lead: who looked at what and did what, when and why.

const pageSize = 100
const kupangMs = 8 * 60 * 60_000

/** The civil day of Kupang. */
export const kupangDay = (now: Date): string =>
  new Date(now.getTime() + kupangMs).toISOString().slice(0, 10)

export type LogPage = {
  readonly kind: 'log'
  readonly day: string
  readonly entries: readonly LogEntry[]
  /** The lines before these begin here. */
  readonly before?: string | undefined
}

export type LogAsked = {
  readonly day?: string | undefined
  readonly before?: string | undefined
  /** Only what this member did. */
  readonly member?: string | undefined
  /** Only the case that goes by this code. */
  readonly code?: string | undefined
}

const fits = ({ by, case: id }: LogEntry, { member, code }: LogAsked): boolean =>
  (member === undefined || by.id === member) && (code === undefined || codeOf(id) === codeIn(code))

/** So many lines are looked at for one page, however few of them fit. */
const lookedMax = 1_000

/** One day of the office's log, newest first. */
export async function logFor(
  { cases, clock }: CaseworkPorts,
  member: StaffMember,
  asked: LogAsked,
): Promise<LogPage | { readonly kind: 'lead-needed' }> {
  if (!isOneOf(member, ['lead'])) return { kind: 'lead-needed' }
  const now = clock()
  const on = asked.day ?? kupangDay(now)
  const entries: LogEntry[] = []
  let { before } = asked
  for (let looked = 0; looked < lookedMax; looked += pageSize) {
    const page = await cases.log(member.office ?? '', on, { before, most: pageSize })
    // The table deletes late; what is kept no longer is not shown either.
    const kept = page.entries.filter(({ at }) => at + logKeptMs > now.getTime())
    entries.push(...kept.filter((one) => fits(one, asked)))
    before = page.before
    if (before === undefined || 2 * entries.length >= pageSize) break
  }
  return { kind: 'log', day: on, entries, ...(before !== undefined && { before }) }
}

async function show(c: Context<Exchange>, ports: CaseworkPorts): Promise<Response> {
  const asked = queryOf(c, LogQuery)
  if (asked instanceof Response) return asked
  const page = await logFor(ports, memberOf(c), asked.value)
  return page.kind === 'log' ? c.json(page) : refuse(c, page)
}

/** Under /v1/staff/log. */
export const log = (ports: CaseworkPorts) => new Hono<Exchange>().get('/', (c) => show(c, ports))
