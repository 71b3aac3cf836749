import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What came, as it came. */
export type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Answering = (received: Received, response: ServerResponse) => void

/** A machine of a campus that is told: a real server of this machine, which answers as it is set to. */
export async function receiver() {
  const all: Received[] = []
  let answering: Answering = (_, response) => response.writeHead(204).end()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { url: path = '', headers } = request
    const received = { path, headers, body: Buffer.concat(chunks).toString('utf8') }
    all.push(received)
    answering(received, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (name: string) => `http://127.0.0.1:${port}/${name}`,
    /** All that came to a name. */
    at: (name: string) => all.filter(({ path }) => path === `/${name}`),
    types: (name: string): readonly string[] =>
      all.filter(({ path }) => path === `/${name}`).map(({ body }) => JSON.parse(body).type),
    answers: (next: Answering) => {
      answering = next
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof receiver>>
