import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Records } from '../../../functions/adapters/records.ts'
import { sessionStore } from '../../../functions/adapters/sessions.ts'
import { hashOf, newToken } from '../../../functions/http/capability.ts'
import { keyFor, seal } from '../../../functions/http/sealed.ts'

const clientId = 'cost'

/** An issuer of tokens on this machine: its keys by HTTP, and cookies of whoever it let in. */
export async function issuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'cost', alg: 'RS256', use: 'sig' }
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const access = (staff: string, roles: readonly string[]) =>
    new SignJWT({ client_id: clientId, token_use: 'access', 'cognito:groups': roles })
      .setProtectedHeader({ alg: 'RS256', kid: 'cost' })
      .setIssuer(url)
      .setSubject(staff)
      .setIssuedAt()
      .setExpirationTime('2h')
      .sign(privateKey)
  /** What the browser of a member who signed in sends. */
  const cookieOf = async (table: Records, staff: string, roles: readonly string[], now: number) => {
    const secret = newToken()
    const id = await hashOf(secret)
    const tokens = JSON.stringify({ access: await access(staff, roles) })
    const sealed = seal(keyFor('staff tokens', secret), id, tokens)
    await sessionStore(table).begin({ id, sealed, version: 1, startedAt: now, usedAt: now })
    return `__Host-rantau-staff=${secret}.${Buffer.from(staff).toString('base64url')}`
  }
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url, clientId, cookieOf, stop }
}
