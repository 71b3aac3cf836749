import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { staffRoles } from '../../shared/staff/staff.ts'
import type { Clock } from '../ports/clock.ts'
import type { TokenRead, TokenReader } from '../ports/identity.ts'

/** Who signs in staff, and as which of its clients we ask. */
export type Identity = { readonly issuer: string; readonly clientId: string }

/** Both sign with RSA; whatever else a token names, "none" above all, is not looked at. */
const algorithms = ['RS256']

/** What no access token of ours lacks. Cognito's name no audience: the client stands in its place. */
const requiredClaims = ['sub', 'exp', 'iat', 'client_id', 'token_use']

const notOurs = (why: string): TokenRead => ({ kind: 'not-ours', why })

const whyNotOurs = (claims: JWTPayload, { clientId }: Identity): string | undefined => {
  if (claims.token_use !== 'access') return 'it is no access token'
  if (claims.client_id !== clientId) return 'it was given to another client'
  return undefined
}

function said(claims: JWTPayload, identity: Identity): TokenRead {
  const why = whyNotOurs(claims, identity)
  if (why !== undefined) return notOurs(why)
  const groups = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : []
  const roles = staffRoles.filter((role) => groups.includes(role))
  return { kind: 'read', staff: claims.sub ?? '', roles }
}

/** The keys could not be fetched: nobody is to blame but the line. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error.code === errors.JOSEError.code

function refused(error: unknown, identity: Identity): TokenRead {
  if (isOutage(error)) throw new Error('no key to read access tokens by', { cause: error })
  if (error instanceof errors.JWTExpired) {
    const why = whyNotOurs(error.payload, identity)
    return why === undefined ? { kind: 'run-out' } : notOurs(why)
  }
  return notOurs((error as errors.JOSEError).code)
}

/** Reads access tokens by the keys given. */
export const tokenReaderBy =
  (identity: Identity, keys: JWTVerifyGetKey, clock: Clock): TokenReader =>
  async (access) => {
    const { issuer } = identity
    try {
      const checks = { issuer, algorithms, requiredClaims, currentDate: clock() }
      return said((await jwtVerify(access, keys, checks)).payload, identity)
    } catch (error) {
      return refused(error, identity)
    }
  }

/** Where Cognito lays its keys, and so do we at home. */
const keysOf = (issuer: string) => new URL(`${issuer}/.well-known/jwks.json`)

/** So long no new key is looked for: made-up names of keys must not make us ask for each. */
const cooldownMsMin = 30_000

/**
 * Reads access tokens by the issuer's keys, which are fetched once and again when a token names one
 * that is not among them. Tokens live in real time, whatever day is shown.
 */
export function tokenReader(identity: Identity, { cooldownMs = cooldownMsMin } = {}): TokenReader {
  const keys = createRemoteJWKSet(keysOf(identity.issuer), { cooldownDuration: cooldownMs })
  return tokenReaderBy(identity, keys, () => new Date())
}
