import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { JWKS } from 'oidc-provider'
import { keptText } from '../kept-secret.ts'

type Keys = { readonly jwks: JWKS; readonly cookies: readonly string[] }

function newKeys(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = randomBytes(8).toString('hex')
  const key = { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }
  return JSON.stringify({ jwks: { keys: [key] }, cookies: [randomBytes(32).toString('hex')] })
}

/** What the provider signs with; the same after a restart, so that nobody has to sign in anew. */
export const providerKeys = (data: string): Keys =>
  JSON.parse(keptText(data, 'sign-in-keys.json', newKeys))
