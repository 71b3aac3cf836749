import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

// Stands between a function and the table and has the table say what each call costs: bundles are
// measured as they are, without a word of ours in them.

/** What went over to the table. */
export type Metered = {
  calls: number
  readUnits: number
  writeUnits: number
  /** Timers, which lie in the table at home and with EventBridge in the cloud; their units are not counted. */
  timers: number
}

const none = (): Metered => ({ calls: 0, readUnits: 0, writeUnits: 0, timers: 0 })

type Used = { readonly CapacityUnits?: number }

const isWrite = (target: string) => /\.(TransactWrite|Put|Update|Delete|BatchWrite)/.test(target)

/** Where home keeps what EventBridge keeps in the cloud; only whole calls are about it. */
const isTimer = (body: string) => /"S":"SCHEDULE"/.test(body)

function count(metered: Metered, target: string, asked: string, answer: string): void {
  if (isTimer(asked)) {
    metered.timers += isWrite(target) ? 1 : 0
    return
  }
  metered.calls += 1
  const used: Used | readonly Used[] = JSON.parse(answer || '{}').ConsumedCapacity ?? []
  const units = [used].flat().reduce((sum, { CapacityUnits = 0 }: Used) => sum + CapacityUnits, 0)
  metered[isWrite(target) ? 'writeUnits' : 'readUnits'] += units
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** An address that passes everything on to this table and counts it. */
export async function meteredTable(endpoint: string) {
  let metered = none()
  const { hostname, port } = new URL(endpoint)
  const server = createServer(async (asked, response) => {
    const target = String(asked.headers['x-amz-target'] ?? '')
    const said = await textOf(asked)
    const body = JSON.stringify({ ...JSON.parse(said || '{}'), ReturnConsumedCapacity: 'TOTAL' })
    const headers = { ...asked.headers, 'content-length': String(Buffer.byteLength(body)) }
    const onward = request({ hostname, port, method: 'POST', path: asked.url, headers })
    onward.once('response', async (answer) => {
      const text = await textOf(answer)
      count(metered, target, said, text)
      // What the function reads is checked against a sum; ours says the same bytes.
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      response.end(text)
    })
    onward.once('error', () => response.destroy())
    onward.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was spent since it was last asked. */
    taken: (): Metered => {
      const spent = metered
      metered = none()
      return spent
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
