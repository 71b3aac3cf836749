import { CfnOutput, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib'
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import * as acm from 'aws-cdk-lib/aws-certificatemanager'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins'
import * as s3 from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { type Behind, behaviours } from './edge/behaviours.ts'
import { policiesOf } from './edge/policies.ts'
import { addressedFiles, addressing, answering } from './edge/viewer-functions.ts'
import { layFiles } from './lay-files.ts'
import { boundLogs } from './library-logs.ts'
import { stands } from './nag.ts'
import { named, type Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'

/**
 * CloudFront keeps these for ten seconds whatever an answer says of it, so that one reader's bad moment
 * would be everybody's; what may be kept says so itself. All that it lets us speak of but 416, which it
 * never keeps.
 */
const neverKept = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504]

/** The site stands in where a function has no page, fails, or is asked too much. */
const standsInFor = [404, 429, 500, 502, 503, 504]

/**
 * One address for everything: files from a bucket that only CloudFront reads, and the API beside them,
 * so that no page ever asks another origin. The API itself is made here, empty: the distribution must
 * know its name, and the functions behind it the distribution's.
 */
export class SiteStack extends StageStack {
  readonly api: apigateway.HttpApi
  readonly distribution: cloudfront.Distribution
  /** The host the world knows the site by. */
  readonly host: string

  constructor(scope: Construct, stage: Stage, siteFolder: string) {
    super(scope, 'site', stage, { description: 'Rantau: what is asked, and by which address' })
    this.api = new apigateway.HttpApi(this, 'Api', {
      apiName: named(stage, 'api'),
      createDefaultStage: false,
    })
    const bucket = bucketOf(this)
    this.distribution = distributionOf(this, { stage, siteFolder, bucket, api: this.api })
    this.host = stage.domain?.name ?? this.distribution.distributionDomainName
    layFiles(this, { stage, siteFolder, bucket, distribution: this.distribution })
    stands(bucket, { 'AwsSolutions-S1': unlogged })
    stands(this.distribution, { ...ofDistribution, 'AwsSolutions-CFR3': unlogged })
    if (stage.domain === undefined) stands(this.distribution, { 'AwsSolutions-CFR4': lent })
    boundLogs(this, stage.logDays)
    new CfnOutput(this, 'Address', { value: `https://${this.host}` })
    new CfnOutput(this, 'DistributionDomain', { value: this.distribution.distributionDomainName })
  }
}

const unlogged =
  'addresses hold the ids of private links and readers’ IPs say where they are: nobody keeps them'
const lent = 'without an address of its own a stage has CloudFront’s, with CloudFront’s certificate'
const ofDistribution = {
  'AwsSolutions-CFR1': 'who prepares to leave, or has left, reads this from wherever they are',
  'AwsSolutions-CFR2':
    'a firewall counts by IP, and a whole hall or a mobile network has one (DECISIONS.md)',
} as const

/** All that lies here can be built again. */
const bucketOf = (scope: Construct): s3.IBucket =>
  new s3.Bucket(scope, 'Files', {
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: s3.BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    autoDeleteObjects: true,
    removalPolicy: RemovalPolicy.DESTROY,
    // The library's own types differ where a property is left out or said to be undefined.
  }) as s3.IBucket

type Parts = {
  readonly stage: Stage
  readonly siteFolder: string
  readonly bucket: s3.IBucket
  readonly api: apigateway.HttpApi
}

const edgeFunction = (scope: Construct, name: string, code: string): cloudfront.Function =>
  new cloudfront.Function(scope, name, {
    code: cloudfront.FunctionCode.fromInline(code),
    runtime: cloudfront.FunctionRuntime.JS_2_0,
  })

const placedAt = (scope: Construct, { domain, name }: Stage) =>
  domain === undefined
    ? {}
    : {
        domainNames: [domain.name],
        certificate: acm.Certificate.fromCertificateArn(
          scope,
          `Certificate-${name}`,
          domain.certificate,
        ),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }

function distributionOf(scope: Construct, parts: Parts): cloudfront.Distribution {
  const behaviour = behaviourOf(scope, parts)
  return new cloudfront.Distribution(scope, 'Distribution', {
    comment: named(parts.stage, 'site'),
    httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
    priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
    defaultBehavior: behaviour('site'),
    additionalBehaviors: Object.fromEntries(
      behaviours.map(({ pattern, behind }) => [pattern, behaviour(behind)]),
    ),
    errorResponses: neverKept.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    ...placedAt(scope, parts.stage),
  })
}

/** What is common to all that stand behind the same: made once, and used for each pattern. */
function behaviourOf(scope: Construct, { bucket, api, siteFolder }: Parts) {
  const { REDIRECT_TO_HTTPS: viewerProtocolPolicy } = cloudfront.ViewerProtocolPolicy
  const files = origins.S3BucketOrigin.withOriginAccessControl(bucket)
  // The domain alone: the address of the API begins with "https://".
  const domain = Fn.select(2, Fn.split('/', api.apiEndpoint))
  const functions = new origins.HttpOrigin(domain, { readTimeout: Duration.seconds(30) })
  const eitherOf = new origins.OriginGroup({
    primaryOrigin: functions,
    fallbackOrigin: files,
    fallbackStatusCodes: standsInFor,
  })
  const address = edgeFunction(scope, 'Addressing', addressing(addressedFiles(siteFolder)))
  const answer = edgeFunction(scope, 'Answering', answering())
  const { VIEWER_REQUEST, VIEWER_RESPONSE } = cloudfront.FunctionEventType
  const addressed = { function: address, eventType: VIEWER_REQUEST }
  const answered = { function: answer, eventType: VIEWER_RESPONSE }
  const policies = policiesOf(scope)
  const all = { viewerProtocolPolicy, compress: true }
  const asked = { originRequestPolicy: policies.forwarded }
  // A program that asked in the clear has told everybody its key: it must learn that at once.
  const secure = { viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY }
  const read = { allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD }
  const kinds: Record<Behind, cloudfront.BehaviorOptions> = {
    functions: {
      ...{ ...all, ...asked, origin: functions, cachePolicy: policies.asAnswered },
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    },
    machines: {
      ...{ ...all, ...asked, ...secure, origin: functions, cachePolicy: policies.asAnswered },
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      responseHeadersPolicy: policies.patient,
    },
    edition: { ...all, ...read, ...secure, origin: functions, cachePolicy: policies.byAddress },
    told: {
      ...{ ...all, ...read, origin: eitherOf, cachePolicy: policies.byAddress },
      functionAssociations: [addressed, answered],
      responseHeadersPolicy: policies.secured,
    },
    loaders: {
      ...{ ...all, ...read, origin: files, cachePolicy: policies.byAddress },
      functionAssociations: [answered],
      responseHeadersPolicy: policies.open,
    },
    assets: {
      ...{ ...all, ...read, origin: files, cachePolicy: policies.byAddress },
      functionAssociations: [answered],
      responseHeadersPolicy: policies.secured,
    },
    site: {
      ...{ ...all, ...read, origin: files, cachePolicy: policies.byAddress },
      functionAssociations: [addressed, answered],
      responseHeadersPolicy: policies.secured,
    },
  }
  return (behind: Behind): cloudfront.BehaviorOptions => kinds[behind]
}
