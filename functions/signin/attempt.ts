import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import type { Exchange } from '../http/exchange.ts'
import { languages } from '../http/language.ts'
import { keyFor, seal, unseal } from '../http/sealed.ts'
import type { SigninPorts } from './ports.ts'

// A sign-in on its way travels in a cookie of its own, so that several tabs may sign in at once. It
// comes back from another site, so it is Lax; only its own state finds it.

const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  language: z.enum(languages),
  since: z.int(),
})

export type Attempt = z.output<typeof Attempt>

/** Who looks for a password needs some minutes; who comes later begins anew. */
const attemptMinutesMax = 15
const attemptsMax = 4

const prefix = '__Host-rantau-in-'
const options = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
const statePattern = /^[\w-]{20,128}$/

const nameOf = (state: string): string => `${prefix}${state.slice(0, 16)}`

const forget = (c: Context<Exchange>, name: string): void =>
  setCookie(c, name, '', { ...options, maxAge: 0 })

const attemptKey = ({ secret }: Pick<SigninPorts, 'secret'>) => keyFor('staff sign-in', secret)

type AttemptPorts = Pick<SigninPorts, 'clock' | 'secret'>

/** Remembers it in this browser; tabs that were never finished are forgotten one by one. */
export function rememberAttempt(c: Context<Exchange>, ports: AttemptPorts, attempt: Attempt): void {
  const name = nameOf(attempt.state)
  const older = Object.keys(getCookie(c)).filter((one) => one.startsWith(prefix))
  for (const one of older.slice(0, Math.max(0, older.length - attemptsMax + 1))) forget(c, one)
  const value = seal(attemptKey(ports), name, JSON.stringify(attempt))
  setCookie(c, name, value, { ...options, maxAge: attemptMinutesMax * 60 })
}

/**
 * The sign-in that comes back with this state, once; undefined if this browser began none. Whether
 * it is the very state is for whoever finishes it to say.
 */
export function attemptOf(
  c: Context<Exchange>,
  ports: AttemptPorts,
  state: string,
): Attempt | undefined {
  if (!statePattern.test(state)) return undefined
  const name = nameOf(state)
  const sealed = getCookie(c, name)
  if (sealed === undefined) return undefined
  forget(c, name)
  const text = unseal(attemptKey(ports), name, sealed)
  if (text === undefined) return undefined
  const attempt = Attempt.parse(JSON.parse(text))
  const age = ports.clock().getTime() - attempt.since
  return age < attemptMinutesMax * 60_000 ? attempt : undefined
}
