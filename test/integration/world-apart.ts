import { randomBytes } from 'node:crypto'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way into a DynamoDB that others use too, behind which nothing of theirs is seen. */
export type WorldApart = { readonly endpoint: string; readonly stop: () => Promise<void> }

/**
 * DynamoDB Local keeps what it holds apart by access key, and looks at no signature. Whoever comes by
 * this way bears a key that nobody else has, so a file of tests finds its table empty and its own.
 */
export async function worldApart(endpoint: string): Promise<WorldApart> {
  const key = `world${randomBytes(8).toString('hex')}`
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(endpoint)
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const authorization = headers.authorization?.replace(/Credential=[^/]+/, `Credential=${key}`)
    const own = { ...headers, ...(authorization && { authorization }) }
    const asked = { agent, hostname, port, method, path: url, headers: own }
    const onward = request(asked, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    agent.destroy()
  }
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
