import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { found } from './in-process.ts'
import { median, peakMb, quantile } from './measure.ts'

// A function's life in a process of its own: `node function-run.ts <cold|warm> <bundle> <requests>`.
// What it asks of the table is counted where Node opens a request, so nothing stands in between.

export type Asked = { readonly path: string; readonly body?: unknown }

/** What to ask, in order; `warm` asks each kind of the list again and again. */
export type Requests = {
  readonly first: readonly Asked[]
  readonly again: Readonly<Record<string, readonly Asked[]>>
}

/** `cpuMs`: what the one thread that answers worked, which a busy machine changes least. */
export type Took = { readonly ms: number; readonly cpuMs: number; readonly tableCalls: number }

export type Cold = {
  readonly init: Took
  readonly answers: readonly Took[]
  readonly peakMb: number
}

export type Warm = {
  readonly [kind: string]: {
    readonly p50Ms: number
    readonly p99Ms: number
    readonly perSecond: number
    readonly tableCallsEach: number
    readonly count: number
  }
}

type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>

let tableCalls = 0
subscribe('http.client.request.start', () => {
  tableCalls += 1
})

const eventOf = ({ path, body }: Asked): APIGatewayProxyEventV2 => {
  const method = body === undefined ? 'GET' : 'POST'
  const headers: Record<string, string> = { 'accept-language': 'en' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers,
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'rantau.example',
      domainPrefix: 'bench',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
      requestId: 'bench',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  }
}

const [mode, bundle = '', requestsFile = ''] = process.argv.slice(2)
const requests: Requests = JSON.parse(readFileSync(requestsFile, 'utf8'))

async function timed<T>(work: () => Promise<T>): Promise<Took & { readonly value: T }> {
  const [before, worked, startedAt] = [tableCalls, process.threadCpuUsage(), performance.now()]
  const value = await work()
  const ms = performance.now() - startedAt
  const { user, system } = process.threadCpuUsage(worked)
  return { value, ms, cpuMs: (user + system) / 1_000, tableCalls: tableCalls - before }
}

// The function logs a line per request; it is written, and the result is the last line.
const { value: loaded, ...init } = await timed(() => import(pathToFileURL(bundle).href))
const { handler } = loaded as { readonly handler: Handler }

async function answered(asked: Asked): Promise<Took> {
  const event = eventOf(asked)
  const { value, ...took } = await timed(() => handler(event))
  const { statusCode = 0, body } = value
  if (statusCode >= 300) throw new Error(`${asked.path} answered ${statusCode}: ${body}`)
  return took
}

async function cold(): Promise<Cold> {
  const answers: Took[] = []
  for (const asked of requests.first) answers.push(await answered(asked))
  return { init, answers, peakMb: peakMb() }
}

const inFlight = 8
const oneAtATimeMs = 8_000
const togetherMs = 5_000
const requestsMax = 1_000

/** Hands out the list again and again until the time or the number is used up. */
function supply(list: readonly Asked[], forMs: number) {
  const until = performance.now() + forMs
  let given = 0
  return {
    next: () =>
      performance.now() < until && given < requestsMax ? list[given++ % list.length] : undefined,
    given: () => given,
  }
}

/** One after the other for the latencies, then several at once for the rate. */
async function measured(list: readonly Asked[]): Promise<Warm[string]> {
  for (const asked of list.slice(0, 10)) await answered(asked)
  const [before, single, times] = [tableCalls, supply(list, oneAtATimeMs), [] as number[]]
  for (let asked = single.next(); asked; asked = single.next())
    times.push((await answered(asked)).ms)
  const tableCallsEach = (tableCalls - before) / times.length
  const [startedAt, together] = [performance.now(), supply(list, togetherMs)]
  const lane = async () => {
    for (let asked = together.next(); asked; asked = together.next()) await answered(asked)
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  const perSecond = (together.given() / (performance.now() - startedAt)) * 1_000
  const [p50Ms, p99Ms] = [median(times), quantile(times, 0.99)]
  return { p50Ms, p99Ms, perSecond, tableCallsEach, count: times.length }
}

async function warm(): Promise<{ readonly kinds: Warm; readonly peakMb: number }> {
  for (const asked of requests.first) await answered(asked)
  const kinds: Record<string, Warm[string]> = {}
  for (const [kind, list] of Object.entries(requests.again)) kinds[kind] = await measured(list)
  return { kinds, peakMb: peakMb() }
}

found(mode === 'warm' ? await warm() : await cold())
process.exit(0)
