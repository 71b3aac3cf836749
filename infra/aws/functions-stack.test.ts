import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { throttles } from '../cost/throttles.ts'
import { functionNames } from '../function-names.ts'
import { type Drawn, drawn, type Json } from './drawn-under-test.ts'
import { gatewayRoutes } from './gateway.ts'

const { resources, parts, stage } = drawn('prod')

const ours = [
  ...resources('service', 'AWS::Lambda::Function'),
  ...resources('publishing', 'AWS::Lambda::Function'),
].filter(({ Properties }) => String(Properties.FunctionName).startsWith('rantau-'))

const folderOf = ({ Properties }: Drawn): string =>
  String(Properties.FunctionName).replace('rantau-prod-', '')

const variablesOf = ({ Properties }: Drawn): Json =>
  (Properties.Environment as { readonly Variables: Json }).Variables

describe('the functions', () => {
  test('are the folders of functions/ that have a handler, each once', () => {
    const folders = readdirSync('functions').filter((name) =>
      existsSync(join('functions', name, 'handler.ts')),
    )
    expect(functionNames).toEqual(folders.toSorted())
    expect(ours.map(folderOf).toSorted()).toEqual(folders.toSorted())
  })

  test('run on the newest Node, on ARM, traced, with a log that forgets', () => {
    for (const { Properties } of ours)
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      })
    const logs = parts.flatMap((part) => resources(part, 'AWS::Logs::LogGroup'))
    expect(logs.length).toBeGreaterThan(ours.length)
    for (const { Properties } of logs) expect(Properties.RetentionInDays).toBe(stage.logDays)
  })

  test('write into logs that are drawn up here, also those that the library brings along', () => {
    const all = parts.flatMap((part) => resources(part, 'AWS::Lambda::Function'))
    expect(all.length).toBeGreaterThan(ours.length)
    for (const { id, Properties } of all)
      expect([id, Properties.LoggingConfig]).toEqual([
        id,
        expect.objectContaining({ LogGroup: { Ref: expect.stringMatching(/Log/) } }),
      ])
  })

  test('are told exactly these variables, and no secret is among them', () => {
    const told = Object.fromEntries(
      ours.map((one) => [folderOf(one), Object.keys(variablesOf(one)).toSorted().join(' ')]),
    )
    const staff = 'OIDC_CLIENT_ID OIDC_ISSUER'
    expect(told).toEqual({
      assessments: 'PUBLIC_HOST STAGE TABLE_NAME',
      bookings: `LINK_SECRET_PARAMETER MAIL_FROM ${staff} PUBLIC_HOST STAGE TABLE_NAME`,
      campuses: `${staff} PUBLIC_HOST STAGE TABLE_NAME WEBHOOK_SECRET_PARAMETER`,
      casework: `CURSOR_SECRET_PARAMETER ${staff} PUBLIC_HOST STAGE TABLE_NAME`,
      counts: 'STAGE TABLE_NAME',
      editions: `${staff} PUBLIC_HOST STAGE TABLE_NAME`,
      gatherings: `${staff} PUBLIC_HOST STAGE TABLE_NAME`,
      notices:
        'LINK_SECRET_PARAMETER MAIL_FROM SCHEDULE_GROUP SCHEDULE_ROLE SCHEDULE_TARGET SITE_URL STAGE TABLE_NAME',
      programmes: 'PUBLIC_HOST STAGE TABLE_NAME',
      publishing:
        'CURSOR_SECRET_PARAMETER LINK_SECRET_PARAMETER SIGN_IN_SECRET_PARAMETER STAGE TABLE_NAME WEBHOOK_SECRET_PARAMETER',
      rechecks: 'MAIL_FROM RECHECK_GROUP RECHECK_ROLE RECHECK_TARGET SITE_URL STAGE TABLE_NAME',
      signin: `OIDC_CLIENT_ID OIDC_ISSUER OIDC_LOGOUT PUBLIC_HOST SIGN_IN_SECRET_PARAMETER STAGE TABLE_NAME`,
      webhooks: 'MAIL_FROM SITE_URL STAGE TABLE_NAME WEBHOOK_SECRET_PARAMETER',
    })
  })
})

describe('what happens in the table', () => {
  const readers = resources('service', 'AWS::Lambda::EventSourceMapping')

  test('is told to two readers, for a stream has no more', () => expect(readers).toHaveLength(2))

  test('comes again alone when it fails, is laid aside in time, and loses nothing else', () => {
    for (const { Properties } of readers) {
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        StartingPosition: 'TRIM_HORIZON',
      })
      const age = Number(Properties.MaximumRecordAgeInSeconds)
      expect(age).toBeGreaterThan(3_600)
      expect(age).toBeLessThan(24 * 3_600)
      expect(Properties.DestinationConfig).toHaveProperty('OnFailure.Destination')
    }
  })
})

describe('the clock', () => {
  const schedules = resources('service', 'AWS::Scheduler::Schedule')

  test('calls what nobody else does, and lays aside what it cannot call', () => {
    const called = schedules.map(({ Properties }) => [
      String(Properties.Name).replace('rantau-prod-', ''),
      Properties.ScheduleExpression,
    ])
    expect(Object.fromEntries(called)).toEqual({
      'counts-hourly': 'rate(1 hour)',
      'rechecks-nightly': 'cron(45 0 * * ? *)',
      'webhooks-often': 'rate(1 minute)',
    })
    for (const { Properties } of schedules) {
      expect(Properties.ScheduleExpressionTimezone).toBe('Asia/Makassar')
      expect(Properties.Target).toHaveProperty('DeadLetterConfig.Arn')
    }
  })

  test('gives up on nothing in silence: whatever fails unseen has a place to lie', () => {
    const configured = resources('service', 'AWS::Lambda::EventInvokeConfig')
    expect(configured).toHaveLength(4)
    for (const { Properties } of configured)
      expect(Properties.DestinationConfig).toHaveProperty('OnFailure.Destination')
  })
})

describe('the gateway', () => {
  const [live] = resources('service', 'AWS::ApiGatewayV2::Stage')

  test('lets no route be asked without limit', () => {
    const limits = live?.Properties.RouteSettings as Record<string, Json>
    const keys = resources('service', 'AWS::ApiGatewayV2::Route').map(
      ({ Properties }) => Properties.RouteKey,
    )
    expect(Object.keys(limits).toSorted()).toEqual(
      keys.filter((key) => key !== '$default').toSorted(),
    )
    for (const { ThrottlingRateLimit, ThrottlingBurstLimit } of Object.values(limits)) {
      expect(ThrottlingRateLimit).toBeGreaterThan(0)
      expect(ThrottlingBurstLimit).toBeGreaterThan(0)
    }
    expect(live?.Properties.DefaultRouteSettings).toHaveProperty('ThrottlingRateLimit')
    for (const { key, group } of gatewayRoutes) {
      const { rate, burst } = throttles[group]
      expect([key, limits[key]]).toEqual([
        key,
        { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
      ])
    }
  })

  test('writes down no address, for private links stand in them, and nobody’s IP', () => {
    const settings = live?.Properties.AccessLogSettings as { readonly Format: string } | undefined
    const Format = settings?.Format
    expect(Format).toContain('$context.routeKey')
    expect(Format).not.toMatch(/\$context\.(path|identity)|sourceIp|rawPath/)
  })

  test('lets no letter leave in the clear', () => {
    const [letters] = resources('service', 'AWS::SES::ConfigurationSet')
    expect(letters?.Properties.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE' })
  })

  test('leads to the site for letters of the same stage', () => {
    const letters = ours.filter((one) => 'SITE_URL' in variablesOf(one))
    expect(letters).toHaveLength(3)
    for (const one of letters)
      expect(variablesOf(one).SITE_URL).toBe(`https://${stage.domain?.name}`)
  })
})
