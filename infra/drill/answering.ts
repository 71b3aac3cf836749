import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildFunctions } from '../local/build-functions.ts'

/** What a real function answered from a table. */
export type Answer = { readonly status: number; readonly edition: string | undefined }

type Handler = (event: object) => Promise<{ readonly statusCode?: number; readonly body?: string }>

async function bundle(): Promise<Handler> {
  const found = (await buildFunctions()).find(({ name }) => name === 'assessments')
  if (found === undefined) throw new Error('functions/assessments was not built')
  const url = pathToFileURL(join(found.folder, 'handler.mjs')).href
  // Under an address of its own it begins anew, with the variables of this moment.
  return (await import(`${url}?${crypto.randomUUID()}`)).handler
}

const asked = (path: string) => ({
  ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', headers: {} },
  requestContext: {
    ...{ domainName: 'rantau.example', requestId: crypto.randomUUID() },
    http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'drill' },
  },
  isBase64Encoded: false,
})

/** Asks the assessments function, as it is deployed, which rules are in force in a table. */
export async function answer(table: string, endpoint: string | undefined): Promise<Answer> {
  const before = { ...process.env }
  Object.assign(process.env, {
    TABLE_NAME: table,
    // Its own line of the request is none of what is told here.
    LOG_LEVEL: 'WARN',
    ...(endpoint !== undefined && { DYNAMODB_ENDPOINT: endpoint }),
  })
  try {
    const handler = await bundle()
    const { statusCode = 0, body = '' } = await handler(asked('/v1/catalogue'))
    const edition = statusCode === 200 ? String(JSON.parse(body).digest) : undefined
    return { status: statusCode, edition }
  } finally {
    process.env = before
  }
}
