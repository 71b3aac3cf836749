import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { handle } from '../http/gateway.ts'
import { assessments } from './app.ts'
import { exampleJudgement } from './openapi-examples.ts'
import type { AssessmentsPorts } from './ports.ts'

/**
 * So many programmes are judged: most that is done only once is done by then, and each further one is
 * paid for by every start and spares the first judgement no more than it costs.
 */
const rehearsed = 1

const asked = {
  version: '2.0',
  routeKey: 'POST /v1/judgements',
  rawPath: '/v1/judgements',
  rawQueryString: '',
  headers: { 'accept-language': 'en', 'content-type': 'application/json' },
  requestContext: {
    accountId: '',
    apiId: '',
    domainName: 'rehearsal.invalid',
    domainPrefix: '',
    http: { method: 'POST', path: '/v1/judgements', protocol: '', sourceIp: '', userAgent: '' },
    requestId: 'rehearsal',
    routeKey: 'POST /v1/judgements',
    stage: '',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
} as const satisfies APIGatewayProxyEventV2

/**
 * Asks the API for one fictional student's judgement, from the event to the body of the answer, by
 * an edition that is in memory already: neither the table nor the log hears of it. What is done
 * only once is done then. The answer is given to nobody; its status says whether all went well.
 */
export async function rehearse(ports: AssessmentsPorts, digest: string): Promise<number> {
  const active = () => ports.judging.byDigest(digest)
  const app = assessments({ ...ports, judging: { ...ports.judging, active } }, () => {})
  const all = (await active())?.programmes ?? []
  const programmes = [...all].slice(0, rehearsed)
  const body = JSON.stringify({ ...exampleJudgement, programmes })
  const { statusCode = 0 } = await handle(app)({ ...asked, body })
  return statusCode
}
