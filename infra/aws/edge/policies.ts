import { Duration } from 'aws-cdk-lib'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { loaderHeaders, securityHeaders } from '../../../functions/http/security-headers.ts'

/** Nothing is stored that does not say itself how long; what does may say up to a year. */
const ttls = {
  minTtl: Duration.seconds(0),
  defaultTtl: Duration.seconds(0),
  maxTtl: Duration.days(365),
  enableAcceptEncodingBrotli: true,
  enableAcceptEncodingGzip: true,
}

/** By the address alone: no cookie and no header of a reader makes a difference, nor is one sent on. */
const byAddress = (scope: Construct) =>
  new cloudfront.CachePolicy(scope, 'ByAddress', {
    ...ttls,
    comment: 'what is the same for everybody',
    queryStringBehavior: cloudfront.CacheQueryStringBehavior.none(),
    cookieBehavior: cloudfront.CacheCookieBehavior.none(),
    headerBehavior: cloudfront.CacheHeaderBehavior.none(),
  })

/**
 * By all that may make an answer another one. Answers about somebody say `no-store`; should one of
 * them forget to, it still goes to nobody who brings other cookies or another key.
 */
const asAnswered = (scope: Construct) =>
  new cloudfront.CachePolicy(scope, 'AsAnswered', {
    ...ttls,
    comment: 'what a function answers, for as long as it says',
    queryStringBehavior: cloudfront.CacheQueryStringBehavior.all(),
    cookieBehavior: cloudfront.CacheCookieBehavior.all(),
    headerBehavior: cloudfront.CacheHeaderBehavior.allowList(
      'Authorization',
      'Accept',
      'Accept-Language',
    ),
  })

type Custom = cloudfront.ResponseCustomHeader

const custom = (headers: Readonly<Record<string, string>>): Custom[] =>
  Object.entries(headers).map(([header, value]) => ({ header, value, override: false }))

/** What CloudFront sets by fields of their own, it refuses among the others: a stack ends there. */
export const fielded = [
  'access-control-allow-origin',
  'content-security-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
]

/** Read by pages of any origin, without cookies, and no more than read. */
const readByAll: cloudfront.ResponseHeadersCorsBehavior = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD'],
  accessControlAllowOrigins: ['*'],
  originOverride: false,
}

/** The headers every function sets itself, for what comes from storage. */
function responseHeaders(scope: Construct, id: string, more: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = { ...securityHeaders, ...more }
  const origins = all['access-control-allow-origin']
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => !fielded.includes(name)))
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    customHeadersBehavior: { customHeaders: custom(own) },
    ...(origins !== undefined && { corsBehavior: readByAll }),
    securityHeadersBehavior: {
      contentTypeOptions: { override: false },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: false },
      referrerPolicy: {
        referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER,
        override: false,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: false,
      },
    },
  })
}

/** Seconds after which whom the gateway held back may ask again: its buckets are full by then. */
const patienceSeconds = 5

/**
 * The gateway holds back without saying until when, and no function runs for what it refuses. So all
 * that programs are answered bears it, unless the function said something itself; where nobody was held
 * back the header has no meaning (RFC 9110, 10.2.3), and nothing under /v1 leads on to another address.
 */
const patient = (scope: Construct) =>
  new cloudfront.ResponseHeadersPolicy(scope, 'Patient', {
    customHeadersBehavior: {
      customHeaders: custom({ 'retry-after': String(patienceSeconds) }),
    },
  })

/** How CloudFront stores, forwards and dresses what stands behind it. */
export const policiesOf = (scope: Construct) => ({
  byAddress: byAddress(scope),
  asAnswered: asAnswered(scope),
  forwarded: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  patient: patient(scope),
  secured: responseHeaders(scope, 'Secured', {}),
  open: responseHeaders(scope, 'Open', loaderHeaders),
})
