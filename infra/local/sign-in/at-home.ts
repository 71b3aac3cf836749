import type { IncomingMessage, ServerResponse } from 'node:http'
import { staff } from '../../demonstration/staff.ts'
import { keptSecret } from '../kept-secret.ts'
import type { Origin } from '../server.ts'
import type { Settings } from '../settings.ts'
import { signInDoor } from './door.ts'

/** What the functions are told of the provider of this machine, before they are loaded. */
export function signInAtHome({ data }: Settings, url: string): void {
  Object.assign(process.env, {
    OIDC_ISSUER: `${url}/oidc`,
    OIDC_CLIENT_ID: 'rantau-staff',
    SIGN_IN_SECRET: keptSecret(data, 'sign-in-secret'),
  })
  delete process.env.OIDC_LOGOUT
}

/** Every name a browser of this machine may have typed. */
function originsOf(url: string): readonly string[] {
  const { port } = new URL(url)
  return [...new Set([url, `http://127.0.0.1:${port}`, `http://localhost:${port}`])]
}

/** The origin with the provider of this machine beside it. */
export function withSignIn({ data }: Settings, url: string, origin: () => Origin): () => Origin {
  const door = signInDoor({ issuer: `${url}/oidc`, origins: originsOf(url), staff, data })
  return () => {
    const { before, ...rest } = origin()
    const either = (request: IncomingMessage, response: ServerResponse) =>
      door(request, response) || before?.(request, response) === true
    return { ...rest, before: either }
  }
}
