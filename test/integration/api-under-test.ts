import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { editionStore } from '../../functions/adapters/editions.ts'
import type { GatewayHandler } from '../../functions/http/gateway.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { buildFunctions } from '../../infra/local/build-functions.ts'
import { guard } from '../../infra/local/guard.ts'
import { loadFunction } from '../../infra/local/load-function.ts'
import { table } from '../../infra/table.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever was answered
  readonly json: any
}

export type Asking = {
  readonly body?: unknown
  /** Sent as it is, instead of `body` as JSON. */
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The bundle that would run in Lambda, on a real table with the real catalogue. */
export type ApiUnderTest = {
  readonly ask: (method: string, path: string, asking?: Asking) => Promise<Answer>
  /** How many calls went to DynamoDB so far. */
  readonly tableCalls: () => number
  readonly table: TableOfOurs
  readonly edition: string
  readonly stop: () => Promise<void>
}

export const now = '2026-11-21T09:00:00.000Z'

/** Stands between the function and the table: lets through what is lent to it, and counts that. */
async function counting(endpoint: string) {
  let calls = 0
  const heard = () => {
    calls += 1
  }
  const { environmentOf, stop } = await guard({ endpoint, heard })
  return { variables: environmentOf('assessments'), calls: () => calls, stop }
}

/** As API Gateway would send it: forms are encoded, JSON is not. */
function eventOf(method: string, path: string, { body, raw, headers }: Asking) {
  const [rawPath = '/', rawQueryString = ''] = path.split('?')
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const all: Record<string, string> = { ...type, 'accept-language': 'en', ...headers }
  const form = all['content-type'] === 'application/x-www-form-urlencoded'
  return {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers: all,
    requestContext: {
      domainName: 'rantau.example',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 't' },
      requestId: crypto.randomUUID(),
    },
    body: text && form ? Buffer.from(text).toString('base64') : text,
    isBase64Encoded: form,
  } as unknown as APIGatewayProxyEventV2
}

function answerOf({
  statusCode,
  headers,
  body,
  isBase64Encoded,
}: APIGatewayProxyStructuredResultV2) {
  const text = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8')
  const type = String(headers?.['content-type'] ?? '')
  return {
    status: statusCode ?? 0,
    headers: headers as Record<string, string>,
    text,
    json: /json/.test(type) && !isBase64Encoded ? JSON.parse(text) : undefined,
  }
}

async function loadHandler(variables: Readonly<Record<string, string>>): Promise<GatewayHandler> {
  const [built] = (await buildFunctions()).filter(({ name }) => name === 'assessments')
  if (built === undefined) throw new Error('functions/assessments was not built')
  return loadFunction(built.folder, variables, { afresh: true })
}

/** The bundle as another fresh process would load it, on a table that stands. */
export async function apiOn(ours: TableOfOurs, clock: string = now) {
  const proxy = await counting(ours.endpoint)
  const own = { TABLE_NAME: table.name, NOW: clock }
  const handler = await loadHandler({ ...own, ...proxy.variables })
  return {
    ask: async (method: string, path: string, asking: Asking = {}): Promise<Answer> =>
      answerOf(await handler(eventOf(method, path, asking))),
    tableCalls: proxy.calls,
    stop: proxy.stop,
  }
}

export async function apiUnderTest(): Promise<ApiUnderTest> {
  const edition = await buildEdition(new AbortController().signal)
  const ours = await tableOfOurs()
  try {
    await editionStore(ours.open()).publish(edition, new Date(now))
    const api = await apiOn(ours)
    const stop = async () => {
      await api.stop()
      await ours.stop()
    }
    return { ...api, table: ours, edition: edition.digest, stop }
  } catch (error) {
    await ours.stop()
    throw error
  }
}
