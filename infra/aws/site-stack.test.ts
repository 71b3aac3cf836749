import { describe, expect, test } from 'vitest'
import { drawn } from './drawn-under-test.ts'
import { fielded } from './edge/policies.ts'

const { resources } = drawn('prod')

type Headers = {
  readonly Name: string
  readonly CorsConfig?: object
  readonly SecurityHeadersConfig?: object
  readonly CustomHeadersConfig?: { readonly Items: readonly { readonly Header: string }[] }
}

const policies = resources('site', 'AWS::CloudFront::ResponseHeadersPolicy').map(
  ({ Properties }) => Properties.ResponseHeadersPolicyConfig as Headers,
)

describe('the headers that CloudFront adds', () => {
  test('are given to it by fields of their own where it refuses them among the others', () => {
    expect(policies).toHaveLength(3)
    for (const { Name, CustomHeadersConfig } of policies) {
      const names = CustomHeadersConfig?.Items.map(({ Header }) => Header.toLowerCase()) ?? []
      const refused = names.filter(
        (name) => fielded.includes(name) || name.startsWith('access-control-'),
      )
      expect([Name, refused]).toEqual([Name, []])
    }
  })

  test('let pages of any origin read the loaders, without cookies, and nothing else', () => {
    const read = policies.flatMap(({ Name, CorsConfig }) =>
      CorsConfig === undefined ? [] : [[Name, CorsConfig]],
    )
    expect(read).toEqual([
      [
        expect.stringContaining('Open'),
        {
          AccessControlAllowCredentials: false,
          AccessControlAllowHeaders: { Items: ['*'] },
          AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
          AccessControlAllowOrigins: { Items: ['*'] },
          OriginOverride: false,
        },
      ],
    ])
  })
})

test('an answer that failed is kept for nobody else, for CloudFront heeds no “no-store” of it', () => {
  const [distribution] = resources('site', 'AWS::CloudFront::Distribution')
  const kept = [403, 405, 500, 502, 503, 504].map((ErrorCode) =>
    expect.objectContaining({ ErrorCachingMinTTL: 0, ErrorCode }),
  )
  expect(distribution?.Properties.DistributionConfig).toHaveProperty(
    'CustomErrorResponses',
    expect.arrayContaining(kept),
  )
})

type Behaviour = {
  readonly PathPattern?: string
  readonly CachePolicyId: { readonly Ref: string }
  readonly Compress: boolean
  readonly ResponseHeadersPolicyId?: { readonly Ref: string }
  readonly ViewerProtocolPolicy: string
}

describe('the distribution', () => {
  const [distribution] = resources('site', 'AWS::CloudFront::Distribution')
  const config = distribution?.Properties.DistributionConfig as {
    readonly CacheBehaviors: readonly Behaviour[]
    readonly DefaultCacheBehavior: Behaviour
    readonly HttpVersion: string
    readonly Origins: readonly Record<string, unknown>[]
    readonly ViewerCertificate: { readonly MinimumProtocolVersion: string }
  }
  const all = [config.DefaultCacheBehavior, ...config.CacheBehaviors]

  test('speaks HTTP/3, compresses everything and is never read in the clear', () => {
    expect(config.HttpVersion).toBe('http2and3')
    expect(config.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021')
    for (const { PathPattern, Compress, ViewerProtocolPolicy } of all)
      expect([PathPattern, Compress, ViewerProtocolPolicy]).toEqual([
        PathPattern,
        true,
        expect.stringMatching(/^(redirect-to-https|https-only)$/),
      ])
  })

  test('reads the files by its own signature, and nobody else reads them', () => {
    const files = config.Origins.filter((origin) => 'S3OriginConfig' in origin)
    expect(files).toHaveLength(1)
    for (const origin of files) expect(origin).toHaveProperty('OriginAccessControlId')
    const [bucket] = resources('site', 'AWS::S3::Bucket')
    expect(bucket?.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
  })

  test('tells programs that were held back when to come again', () => {
    const machines = config.CacheBehaviors.filter(
      ({ PathPattern = '', ViewerProtocolPolicy }) =>
        PathPattern.startsWith('/v1') &&
        PathPattern !== '/v1/catalogue/*' &&
        ViewerProtocolPolicy === 'https-only',
    )
    expect(machines.length).toBeGreaterThan(0)
    for (const { PathPattern, ResponseHeadersPolicyId } of machines)
      expect([PathPattern, ResponseHeadersPolicyId?.Ref]).toEqual([
        PathPattern,
        expect.stringContaining('Patient'),
      ])
  })

  test('gives nobody an answer that was made for another cookie or key', () => {
    const stored = resources('site', 'AWS::CloudFront::CachePolicy').find(({ id }) =>
      id.startsWith('AsAnswered'),
    )
    expect(stored?.Properties.CachePolicyConfig).toMatchObject({
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'all' },
        HeadersConfig: { Headers: expect.arrayContaining(['Authorization']) },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    })
  })

  test('lets nobody frame what lies in storage', () => {
    for (const { SecurityHeadersConfig } of policies.filter(({ Name }) => !/Patient/.test(Name)))
      expect(SecurityHeadersConfig).toMatchObject({
        ContentTypeOptions: {},
        FrameOptions: { FrameOption: 'DENY' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
      })
  })
})

test('what is named by its content is kept for a year, and no page longer than a minute', () => {
  const laid = resources('site', 'Custom::CDKBucketDeployment').map(({ id, Properties }) => [
    id.replace(/CustomResource.*$/, ''),
    Object.values(Properties.SystemMetadata as object)[0],
  ])
  expect(Object.fromEntries(laid)).toMatchObject({
    Assets: 'public, max-age=31536000, immutable',
    Missing: 'public, max-age=0, s-maxage=60',
    Pages: 'public, max-age=0, s-maxage=60',
  })
})
