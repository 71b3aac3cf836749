import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { hasEnded, isToBeNoted, sessionHoursMax } from '../../shared/staff/session.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { Clock } from '../ports/clock.ts'
import type { Session, SessionStore, StaffRecord, TokenReader, Tokens } from '../ports/identity.ts'
import { hashOf, newToken } from './capability.ts'
import type { Exchange } from './exchange.ts'
import { keyFor, seal, unseal } from './sealed.ts'

// A sign-in: a random secret in a cookie. Its hash names the item in the table, a key made of it
// opens the tokens there: whoever reads the table can use nothing of it.

const cookieName = '__Host-rantau-staff'

const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** What the browser holds: the secret, and whose it is, so that one read finds all. */
type Held = { readonly secret: string; readonly staff: string }

export type SessionPorts = {
  readonly clock: Clock
  readonly sessions: SessionStore
  readonly readToken: TokenReader
  /** New tokens for old. */
  readonly renew: (tokens: Tokens) => Promise<Tokens | undefined>
  readonly pause: (ms: number) => Promise<void>
}

const heldPattern = /^([\w-]{43})\.([\w-]{1,200})$/

function heldIn(c: Context<Exchange>): Held | undefined {
  const [, secret, staff] = heldPattern.exec(getCookie(c, cookieName) ?? '') ?? []
  if (secret === undefined || staff === undefined) return undefined
  return { secret, staff: Buffer.from(staff, 'base64url').toString('utf8') }
}

const tokenKey = (secret: string): Buffer => keyFor('staff tokens', secret)

const sealedFor = ({ secret }: Held, id: string, tokens: Tokens): string =>
  seal(tokenKey(secret), id, JSON.stringify(tokens))

function tokensOf({ secret }: Held, { id, sealed }: Session): Tokens | undefined {
  const text = unseal(tokenKey(secret), id, sealed)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Begins a sign-in and hands its secret to the browser; the one it held before is over. */
export async function beginSession(
  c: Context<Exchange>,
  { clock, sessions }: SessionPorts,
  tokens: Tokens,
  staff: string,
): Promise<void> {
  await endSession(c, { clock, sessions })
  const held = { secret: newToken(), staff }
  const id = await hashOf(held.secret)
  const now = clock().getTime()
  const sealed = sealedFor(held, id, tokens)
  await sessions.begin({ id, sealed, version: 1, startedAt: now, usedAt: now })
  const value = `${held.secret}.${Buffer.from(staff, 'utf8').toString('base64url')}`
  setCookie(c, cookieName, value, { ...cookieOptions, maxAge: sessionHoursMax * 3_600 })
}

/** Ends the sign-in of this browser, in the table too: a copy of its cookie opens nothing. */
export async function endSession(
  c: Context<Exchange>,
  { clock, sessions }: Pick<SessionPorts, 'clock' | 'sessions'>,
): Promise<Tokens | undefined> {
  const held = heldIn(c)
  if (held === undefined) return undefined
  const id = await hashOf(held.secret)
  const { session } = await sessions.open(id, held.staff)
  setCookie(c, cookieName, '', { ...cookieOptions, maxAge: 0 })
  if (session === undefined) return undefined
  await sessions.end(id)
  return hasEnded(session, clock().getTime()) ? undefined : tokensOf(held, session)
}

/** A provider that does not answer by then is asked by another request. */
const renewingMs = 10_000

/** Renews the tokens, if no other request is at it: some providers answer a second asking by ending all. */
async function renewed(
  { clock, sessions, renew }: SessionPorts,
  held: Held,
  session: Session,
  tokens: Tokens,
): Promise<'looked-after' | 'by-another' | 'over'> {
  const now = clock().getTime()
  if (!(await sessions.renewing(session, now, now + renewingMs))) return 'by-another'
  const fresh = await renew(tokens)
  if (fresh === undefined) {
    await sessions.end(session.id)
    return 'over'
  }
  await sessions.renewed(session, sealedFor(held, session.id, fresh))
  return 'looked-after'
}

/** Their roles are what the token says and the table says: taking one away holds at once. */
const memberFrom = (
  id: string,
  roles: StaffMember['roles'],
  record: StaffRecord | undefined,
): StaffMember => {
  const said = roles.filter((role) => record?.roles.includes(role))
  return { name: '', ...record, id, roles: said }
}

const waitMs = 100
const waitsMax = 60

/**
 * Who signed in with this browser; undefined if nobody, or not any more. One read of the table where
 * nothing has run out.
 */
export async function signedIn(
  c: Context<Exchange>,
  ports: SessionPorts,
): Promise<StaffMember | 'busy' | undefined> {
  const held = heldIn(c)
  if (held === undefined) return undefined
  const id = await hashOf(held.secret)
  for (let waits = 0; waits < waitsMax; waits += 1) {
    const now = ports.clock().getTime()
    const { session, staff } = await ports.sessions.open(id, held.staff)
    const tokens = session && !hasEnded(session, now) ? tokensOf(held, session) : undefined
    if (session === undefined || tokens === undefined) return undefined
    const read = await ports.readToken(tokens.access)
    if (read.kind === 'read') {
      if (read.staff !== held.staff) return undefined
      if (isToBeNoted(session, now)) await ports.sessions.used(session, now)
      return memberFrom(read.staff, read.roles, staff)
    }
    if (read.kind === 'not-ours') return undefined
    const outcome = await renewed(ports, held, session, tokens)
    if (outcome === 'over') return undefined
    if (outcome === 'by-another') await ports.pause(waitMs)
  }
  return 'busy'
}
