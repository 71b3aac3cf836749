import type { APIGatewayProxyEventV2, DynamoDBStreamEvent } from 'aws-lambda'
import { secretNames } from '../../../functions/adapters/secrets.ts'

/** A request as API Gateway's HTTP API hands it over (payload format 2.0), as one was recorded. */
export const requested = (rawPath: string): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: {
    accept: '*/*',
    'accept-language': 'en',
    'content-length': '0',
    host: 'rantau.example',
    'user-agent': 'proof',
    'x-amzn-trace-id': 'Root=1-65e89d3a-0e2b7f9e5d0a4b7c8d9e0f1a',
    'x-forwarded-for': '192.0.2.1',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  },
  requestContext: {
    accountId: '123456789012',
    apiId: 'proof',
    domainName: 'rantau.example',
    domainPrefix: 'rantau',
    http: {
      method: 'GET',
      path: rawPath,
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      userAgent: 'proof',
    },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: '$default',
    stage: '$default',
    time: '22/Nov/2026:00:00:00 +0000',
    timeEpoch: 1_795_305_600_000,
  },
  isBase64Encoded: false,
})

/** What the table's stream tells of an item that means nothing to anybody. */
const happened: DynamoDBStreamEvent = {
  Records: [
    {
      eventID: 'c4ca4238a0b923820dcc509a6f75849b',
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ap-southeast-3',
      dynamodb: {
        ApproximateCreationDateTime: 1_795_305_600,
        Keys: { pk: { S: 'proof' }, sk: { S: 'proof' } },
        NewImage: { pk: { S: 'proof' }, sk: { S: 'proof' } },
        SequenceNumber: '4421584500000000017450439091',
        SizeBytes: 26,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN: 'arn:aws:dynamodb:ap-southeast-3:123456789012:table/rantau/stream/proof',
    },
  ],
}

export type Recorded = {
  readonly event: unknown
  /** What is to be so of the answer, in words; undefined if it is. */
  readonly whyNot: (answer: unknown) => string | undefined
}

const told = (answer: unknown) => (JSON.stringify(answer) ?? 'nothing').slice(0, 300)

const status = (path: string, expected: number): Recorded => ({
  event: requested(path),
  whyNot: (answer) => {
    const { statusCode } = answer as { readonly statusCode?: number }
    return statusCode === expected ? undefined : `GET ${path}: ${told(answer)}`
  },
})

/** A student who does not exist asks for something: judged by the published rules, kept in the table. */
const posted = (path: string, asked: object, expected: number): Recorded => {
  const event = requested(path)
  const { requestContext } = event
  const http = { ...requestContext.http, method: 'POST' }
  const headers = { ...event.headers, 'content-type': 'application/json' }
  return {
    event: {
      ...event,
      headers,
      requestContext: { ...requestContext, http },
      body: JSON.stringify(asked),
    },
    whyNot: (answer) => {
      const { statusCode } = answer as { readonly statusCode?: number }
      return statusCode === expected ? undefined : `POST ${path}: ${told(answer)}`
    },
  }
}

const facts = { birth: { known: '2002-05' }, citizenship: { known: 'ID' }, jobs: 'dont-know' }
const consents = [{ purpose: 'keep', version: '2026-11' }]

const nothingAgain: Recorded = {
  event: happened,
  whyNot: (answer) =>
    told(answer) === '{"batchItemFailures":[]}' ? undefined : `a batch: ${told(answer)}`,
}

/** What a deployment is told: whether the rules are new, and how many secrets were made. */
const deployed = (published: string, made: number): Recorded => ({
  event: {},
  whyNot: (answer) => {
    const ran = answer as { readonly published?: string; readonly made?: readonly string[] }
    return ran.published === published && ran.made?.length === made
      ? undefined
      : `a deployment: ${told(answer)}`
  },
})

const byTheClock: Recorded = { event: {}, whyNot: () => undefined }

/** What each function is asked: HTTP, the table's stream, or the clock. */
export const recorded: Readonly<Record<string, readonly Recorded[]>> = {
  assessments: [
    status('/v1/health', 200),
    status('/v1/catalogue', 200),
    posted('/v1/judgements', { facts, prefer: 'soonest' }, 200),
    posted('/v1/assessments', { facts, prefer: 'soonest', consents }, 201),
  ],
  bookings: [status('/konsultasi', 200), status('/v1/staff/requests', 401)],
  campuses: [status('/kampus/widget', 200), status('/v1/campus/numbers', 401)],
  casework: [status('/v1/staff/queue', 401)],
  editions: [status('/v1/staff/rules', 401)],
  gatherings: [status('/hari', 200), status('/v1/staff/days', 401)],
  programmes: [status('/', 200)],
  signin: [status('/staff', 303)],
  notices: [nothingAgain],
  publishing: [
    deployed('published', secretNames.length),
    // What stands is left as it is.
    deployed('unchanged', 0),
  ],
  rechecks: [nothingAgain],
  counts: [byTheClock],
  webhooks: [byTheClock],
}
