import { type CfnElement, RemovalPolicy } from 'aws-cdk-lib'
import type * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import * as logs from 'aws-cdk-lib/aws-logs'
import type * as s3 from 'aws-cdk-lib/aws-s3'
import * as deployment from 'aws-cdk-lib/aws-s3-deployment'
import type { Construct } from 'constructs'
import { missingMark } from './edge/viewer-functions.ts'
import { ofFileLayer, stands } from './nag.ts'
import type { Stage } from './stage.ts'

/** Some of the site's files, and what is said of them. */
type Laid = Pick<
  deployment.BucketDeploymentProps,
  'exclude' | 'include' | 'cacheControl' | 'metadata' | 'contentType' | 'distributionPaths'
>

const { CacheControl } = deployment
const everything = ['*']

/** A browser asks each time; the edge asks once a minute for all of them. */
const asked = CacheControl.fromString('public, max-age=0, s-maxage=60')

/**
 * Assets first, for a page that is laid needs them; then pages, which are asked for anew each time.
 * Nothing is taken away: whoever opened an old page still finds what it loads, and a page that is no
 * more has no address.
 */
const laid: Readonly<Record<string, Laid>> = {
  Assets: {
    exclude: everything,
    include: ['assets/*'],
    cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
  },
  Loaders: {
    exclude: everything,
    include: ['embed/*.js', 'embed/*.mjs'],
    contentType: 'text/javascript; charset=utf-8',
    cacheControl: [CacheControl.fromString('public, max-age=3600')],
  },
  Types: {
    exclude: everything,
    include: ['embed/*.d.ts'],
    contentType: 'text/plain; charset=utf-8',
    cacheControl: [CacheControl.fromString('public, max-age=3600')],
  },
  Missing: {
    exclude: everything,
    include: ['*404.html'],
    metadata: { [missingMark.name]: missingMark.value },
    cacheControl: [asked],
  },
  Pages: {
    exclude: ['assets/*', 'embed/*', '*404.html', 'frames/*'],
    cacheControl: [asked],
    distributionPaths: ['/*'],
  },
}

export type LaidFiles = {
  readonly stage: Stage
  readonly siteFolder: string
  readonly bucket: s3.IBucket
  readonly distribution: cloudfront.IDistribution
}

/** Lays the built site where CloudFront reads it. */
export function layFiles(
  scope: Construct,
  { stage, siteFolder, bucket, distribution }: LaidFiles,
): void {
  const logGroup = new logs.LogGroup(scope, 'LayingLog', {
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const sources = [deployment.Source.asset(siteFolder, { exclude: ['frames/**'] })]
  let before: deployment.BucketDeployment | undefined
  for (const [name, { distributionPaths, ...said }] of Object.entries(laid)) {
    const next = new deployment.BucketDeployment(scope, name, {
      ...{ sources, destinationBucket: bucket, prune: false, memoryLimit: 512, logGroup },
      ...said,
      ...(distributionPaths !== undefined && { distribution, distributionPaths }),
    })
    if (before !== undefined) next.node.addDependency(before)
    before = next
  }
  const { stack } = bucket
  const layer = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDep'))
  if (layer !== undefined)
    stands(layer, ofFileLayer(stack, stack.getLogicalId(bucket.node.defaultChild as CfnElement)))
}
