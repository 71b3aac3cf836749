import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { pipeline } from 'node:stream'
import { lending } from '../lending.ts'
import { type FunctionLending, gathered } from '../lent.ts'
import { type NotLent, type TableCall, whyNotLent } from '../lent-call.ts'
import { table } from '../table.ts'
import { type Heard, usedInto } from './guard-used.ts'

/** Stands before a DynamoDB and holds each function to what it is lent, as IAM does in the cloud. */
export type Guard = {
  /** Where a function finds its table. */
  readonly endpointOf: (name: string) => string
  /** The same as the variables that tell it. */
  readonly environmentOf: (name: string) => { readonly DYNAMODB_ENDPOINT: string }
  readonly stop: () => Promise<void>
}

export type GuardOptions = {
  /** The DynamoDB behind it. */
  readonly endpoint: string
  /** What is lent to whom, if not what the project lends. */
  readonly lent?: Readonly<Record<string, FunctionLending>> | undefined
  /** Takes one line for each call that is refused. */
  readonly write?: ((line: string) => void) | undefined
  /** Hears of each call that is let through, as does the file that LENDING_USED names. */
  readonly heard?: Heard | undefined
}

/** With what the table stands in for at home. */
const atHome = ({ table: ofTable, kept, atHome: more = [] }: FunctionLending): FunctionLending => ({
  table: gathered([...ofTable, ...more]),
  ...(kept && { kept }),
})

const callIn = ({ headers }: IncomingMessage, body: Buffer): TableCall => {
  const target = String(headers['x-amz-target'] ?? '')
  try {
    return { target, body: JSON.parse(body.toString('utf8')) }
  } catch {
    return { target, body: undefined }
  }
}

const resourceOf = ({ index }: NotLent): string =>
  `arn:aws:dynamodb:ap-southeast-3:000000000000:table/${table.name}${index === undefined ? '' : `/index/${index}`}`

/** What DynamoDB answers whom IAM lets do nothing of the kind; and which keys it was about. */
function denial(name: string, why: NotLent): string {
  const { action, families } = why
  const keys = families.length === 0 ? 'that names no keys' : `on keys ${families.join(', ')}`
  return JSON.stringify({
    __type: 'com.amazon.coral.service#AccessDeniedException',
    Message:
      `User: arn:aws:sts::000000000000:assumed-role/${name}/at-home is not authorized to perform: ` +
      `dynamodb:${action} on resource: ${resourceOf(why)} because no identity-based policy allows ` +
      `the dynamodb:${action} action (${keys}; see infra/lending.ts)`,
  })
}

function refuse(outgoing: ServerResponse, body: string): void {
  outgoing.writeHead(400, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amzn-requestid': crypto.randomUUID(),
  })
  outgoing.end(body)
}

/** By events: an iterator takes longer than all that is judged. */
const bodyOf = (incoming: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => resolve(Buffer.concat(chunks)))
    incoming.on('error', reject)
  })

/** Lines are few, and each connection is used again and again. */
const onwardBy = (endpoint: string) => {
  const { hostname, port, pathname: path } = new URL(endpoint)
  const agent = new Agent({ keepAlive: true })
  const send = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): void => {
    const { method, headers } = incoming
    const asked = { agent, hostname, port: port || 80, method, path, headers }
    const onward = httpRequest(asked, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      // An answer that breaks off must not look whole.
      pipeline(answer, outgoing, () => {})
    })
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) onward.destroy()
    })
    onward.end(body)
  }
  return { send, close: () => agent.destroy() }
}

const consoleLine = (line: string): void => void process.stderr.write(`${line}\n`)

/** Answers on loopback, each function under a path of its own. */
export async function guard(options: GuardOptions): Promise<Guard> {
  const { endpoint, lent = lending, write = consoleLine } = options
  const hearing = [options.heard, usedInto(process.env.LENDING_USED)]
  const lendings = new Map(Object.entries(lent).map(([name, one]) => [name, atHome(one)]))
  const onward = onwardBy(endpoint)
  const judge = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await bodyOf(incoming)
    const name = (incoming.url ?? '').split('/')[1] ?? ''
    const call = callIn(incoming, body)
    const why = whyNotLent(lendings.get(name) ?? { table: [] }, call)
    if (why === undefined) {
      for (const heard of hearing) heard?.(name, call)
      return onward.send(incoming, body, outgoing)
    }
    write(JSON.stringify({ level: 'error', notLent: { function: name, ...why } }))
    return refuse(outgoing, denial(name, why))
  }
  const server = createServer((incoming, outgoing) => {
    judge(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  const endpointOf = (name: string): string => `http://127.0.0.1:${port}/${name}`
  return {
    endpointOf,
    environmentOf: (name) => ({ DYNAMODB_ENDPOINT: endpointOf(name) }),
    stop: async () => {
      onward.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
