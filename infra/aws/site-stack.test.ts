import { describe, expect, test } from 'vitest'
import { drawn } from './drawn-under-test.ts'
import { fielded } from './edge/policies.ts'

const { resources } = drawn('prod')

type Headers = {
  readonly Name: string
  readonly CorsConfig?: object
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
