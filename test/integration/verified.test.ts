import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawUp } from '../../infra/aws/draw-up.ts'
import { isSo } from '../../infra/proof/checks/finding.ts'
import { emulatedAccount, motoStands } from '../../infra/proof/emulated-account.ts'
import { verified } from '../../infra/proof/verify.ts'

// The proof itself is tried: what is wrong with a template must be found. Only where `npm run
// verify:aws` has installed moto, which asks for a network.

let folder = ''

beforeAll(async () => {
  if (!motoStands()) return
  folder = mkdtempSync(join(tmpdir(), 'rantau-assembly-'))
  await drawUp(folder, 'prod')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All sentences that do not hold. */
async function notSo(): Promise<readonly string[]> {
  const account = await emulatedAccount()
  try {
    const findings = await verified(account, folder, () => {})
    expect(findings.length).toBeGreaterThan(30)
    return findings.filter((one) => !isSo(one)).map(({ sentence }) => sentence)
  } finally {
    await account.stop()
  }
}

type Properties = Record<string, unknown>

/** Changes the properties of all resources of a type. */
function change(stack: string, type: string, how: (properties: Properties) => unknown): void {
  const path = join(folder, `${stack}.template.json`)
  const template = JSON.parse(readFileSync(path, 'utf8'))
  for (const resource of Object.values<{ Type: string; Properties: Properties }>(
    template.Resources,
  ))
    if (resource.Type === type) how(resource.Properties)
  writeFileSync(path, JSON.stringify(template))
}

const variablesOf = ({ Environment = {} }: Properties): Record<string, unknown> =>
  (Environment as { Variables?: Record<string, unknown> }).Variables ?? {}

describe.skipIf(!motoStands())('an assembly in the emulated account', () => {
  test('that is as it is meant to be holds in every sentence', async () => {
    expect(await notSo()).toEqual([])
  })

  test('with whatever is wrong is found out, each thing by its own sentence', async () => {
    change('rantau-prod-data', 'AWS::DynamoDB::Table', (table) =>
      Object.assign(table, {
        DeletionProtectionEnabled: false,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      }),
    )
    change('rantau-prod-identity', 'AWS::Cognito::UserPoolGroup', (group) => {
      if (group.GroupName === 'lead') group.GroupName = 'chief'
    })
    change('rantau-prod-service', 'AWS::Lambda::Function', (made) => {
      const variables = variablesOf(made)
      if (variables.OIDC_ISSUER !== undefined) variables.OIDC_ISSUER = 'https://other.example'
      if (made.FunctionName === 'rantau-prod-rechecks') delete variables.SITE_URL
      if (made.FunctionName === 'rantau-prod-counts') made.Runtime = 'nodejs22.x'
      if (variables.SCHEDULE_TARGET !== undefined)
        variables.SCHEDULE_TARGET = 'arn:aws:lambda:ap-southeast-3:123456789012:function:other'
    })
    change('rantau-prod-service', 'AWS::SES::EmailIdentity', (identity) =>
      Object.assign(identity, { EmailIdentity: 'other.example' }),
    )
    change('rantau-prod-service', 'AWS::Lambda::EventSourceMapping', (source) =>
      Object.assign(source, { DestinationConfig: undefined, BisectBatchOnFunctionError: false }),
    )
    expect(await notSo()).toEqual([
      'its stream tells old and new',
      'it tidies up by the attribute of expiry',
      'it can be brought back to any second',
      'it is protected from deletion',
      'the pool has a group for each role, and no other',
      'a counselor’s token is read',
      'letters can be looked at',
      'it calls notices itself',
      'counts is to run on the Node that ran it here',
      'rechecks starts and answers',
      'notices halves a batch that fails',
      'notices lays what it gave up into a queue',
      'rechecks halves a batch that fails',
      'rechecks lays what it gave up into a queue',
    ])
  })
})
