import { describe, expect, test } from 'vitest'
import { type FunctionName, functionNames } from '../function-names.ts'
import { lending } from '../lending.ts'
import type { Lent } from '../lent.ts'
import { type Drawn, drawn, type Json } from './drawn-under-test.ts'
import { nameless } from './nag.ts'

const { resources, parts } = drawn('prod')

type Statement = {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: Readonly<Record<string, Json>>
}

const listed = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : [one])
const actionsOf = ({ Action }: Statement) => listed(Action).map(String).toSorted()

const known: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': 'account',
}

/** A name that only AWS knows in the end, as a person would write it. */
function said(value: unknown): string {
  if (typeof value === 'string') return value
  const [[kind, of] = ['', '']] = Object.entries(value as Json)
  if (kind === 'Fn::Join') return (of as [string, unknown[]])[1].map(said).join('')
  if (kind === 'Fn::ImportValue')
    return String(of).includes('StreamArn') ? '<the stream>' : '<the table>'
  const name = String(listed(of)[0])
  return known[name] ?? `<${name.replace(/[0-9A-F]{8}$/, '')}>`
}

const policies = parts.flatMap((part) => resources(part, 'AWS::IAM::Policy'))

const statementsOf = ({ Properties }: Drawn): readonly Statement[] =>
  (Properties.PolicyDocument as { readonly Statement: readonly Statement[] }).Statement

/** The roles that a policy belongs to. */
const heldBy = ({ Properties }: Drawn): readonly string[] =>
  (Properties.Roles as readonly { readonly Ref: string }[]).map(({ Ref }) => Ref)

/** The rights of a function: its role has one policy. */
const rightsOf = (name: FunctionName): readonly Statement[] =>
  policies.filter(({ id }) => new RegExp(`^${name}Role`, 'i').test(id)).flatMap(statementsOf)

const keysOf = ({ Condition }: Statement): readonly string[] | undefined =>
  Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] as readonly string[] | undefined

/** Beside the table: what may be done, on what, and when alone; each by itself. */
function told(statement: Statement): readonly string[] {
  const when = Object.values(statement.Condition ?? {}).flatMap((all) =>
    Object.entries(all).map(([key, value]) => ` if ${key} is ${said(value)}`),
  )
  const on = listed(statement.Resource).map(said)
  const never = statement.Effect === 'Deny' ? 'never ' : ''
  return actionsOf(statement).flatMap((action) =>
    on.map((resource) => `${never}${action} on ${resource}${when.join('')}`),
  )
}

/** Each of the actions of an AWS service, on one thing. */
const each = (service: string, actions: string, on: string): readonly string[] =>
  actions.split(' ').map((action) => `${service}:${action} on ${on}`)

const common = (name: string) => [
  ...each('logs', 'CreateLogStream PutLogEvents', `<${name}Log>`),
  ...each('xray', 'PutTraceSegments PutTelemetryRecords', '*'),
]
const here = 'ap-southeast-3:account'
const reads = (secret: string) =>
  each('ssm', 'GetParameter', `arn:aws:ssm:${here}:parameter/rantau/prod/${secret}`)
const makes = ['link', 'cursor', 'sign-in', 'webhook'].flatMap((secret) => {
  const on = `arn:aws:ssm:${here}:parameter/rantau/prod/${secret}-secret`
  return [`ssm:PutParameter on ${on}`, `never ssm:PutParameter on ${on} if ssm:Overwrite is true`]
})
const laysAside = (queue: string) =>
  each('sqs', 'SendMessage GetQueueAttributes GetQueueUrl', `<${queue}>`)
const writes = ['identity/*', 'configuration-set/<LettersConfiguration>'].flatMap((on) =>
  each(
    'ses',
    'SendEmail SendRawEmail',
    `arn:aws:ses:${here}:${on} if ses:FromAddress is janji@rantau.example`,
  ),
)
const follows = (name: string) => [
  ...each('dynamodb', 'ListStreams', '*'),
  ...each('dynamodb', 'DescribeStream GetRecords GetShardIterator', '<the stream>'),
  ...laysAside(`TableEventsDead${name}`),
]
const setsTimers = (name: string, group: string) => [
  ...each(
    'scheduler',
    'CreateSchedule UpdateSchedule DeleteSchedule',
    `arn:aws:scheduler:${here}:schedule/rantau-prod-${group}/*`,
  ),
  ...each('scheduler', 'ListSchedules', '*'),
  ...each(
    'iam',
    'PassRole',
    `<ClockCaller${name}> if iam:PassedToService is scheduler.amazonaws.com`,
  ),
]

/** Everything a function may do beside the table. */
const beside: Readonly<Record<FunctionName, readonly string[]>> = {
  assessments: [],
  bookings: reads('link-secret'),
  campuses: reads('webhook-secret'),
  casework: reads('cursor-secret'),
  counts: laysAside('Deadcounts'),
  editions: [],
  gatherings: [],
  notices: [
    ...reads('link-secret'),
    ...writes,
    ...follows('notices'),
    ...laysAside('Deadnotices'),
    ...setsTimers('notices', 'schedule'),
  ],
  programmes: [],
  publishing: makes,
  rechecks: [
    ...writes,
    ...follows('rechecks'),
    ...laysAside('Deadrechecks'),
    ...setsTimers('rechecks', 'recheck'),
  ],
  signin: reads('sign-in-secret'),
  webhooks: [...reads('webhook-secret'), ...writes, ...laysAside('Deadwebhooks')],
}

/** Each action with each key it may be done to, once. */
const pairs = (lent: readonly Lent[]): readonly string[] =>
  [
    ...new Set(
      lent.flatMap(({ actions, keys }) =>
        actions.flatMap((one) => keys.map((key) => `${one} ${key}`)),
      ),
    ),
  ].sort()

const inTable = (name: FunctionName, isIndex: boolean): readonly Lent[] =>
  rightsOf(name).flatMap((statement) => {
    const keys = keysOf(statement)
    const on = said(statement.Resource)
    if (keys === undefined || on.endsWith('/index/kept') !== isIndex) return []
    return [{ actions: actionsOf(statement).map((one) => one.replace('dynamodb:', '')), keys }]
  }) as readonly Lent[]

describe.each(functionNames)('%s may', (name) => {
  test('do beside the table exactly what is written here', () => {
    const rights = rightsOf(name)
      .filter((one) => keysOf(one) === undefined)
      .flatMap(told)
    const title = name === 'publishing' ? 'Publishing' : name
    expect(rights.toSorted()).toEqual([...common(title), ...beside[name]].toSorted())
  })

  test('do with the table exactly what it is lent, key by key', () => {
    expect(pairs(inTable(name, false))).toEqual(pairs(lending[name].table))
    expect(pairs(inTable(name, true))).toEqual(pairs(lending[name].kept ?? []))
  })
})

describe('nobody', () => {
  test('may do everything with anything, or anything with the table', () => {
    for (const { id, ...policy } of policies)
      for (const statement of statementsOf({ id, ...policy })) {
        const actions = actionsOf(statement)
        expect([id, actions.filter((action) => /(^\*$|:\*$|Scan|PartiQL)/.test(action))]).toEqual([
          id,
          [],
        ])
        if (said(listed(statement.Resource)[0]).startsWith('<the table>'))
          expect([id, keysOf(statement)?.length]).not.toEqual([id, undefined])
      }
  })

  test('may touch what has no name, but where AWS knows no narrower one', () => {
    const wide = policies
      .filter(({ id }) => !id.startsWith('CustomCDKBucketDeployment'))
      .flatMap(statementsOf)
      .filter(({ Resource }) => listed(Resource).includes('*'))
      .flatMap(actionsOf)
    expect([...new Set(wide)].toSorted()).toEqual(Object.keys(nameless).toSorted())
  })

  test('has rights beside the one policy that is looked at here, of whatever kind', () => {
    const ours = parts
      .flatMap((part) => resources(part, 'AWS::IAM::Role'))
      .filter(({ id }) => functionNames.some((name) => new RegExp(`^${name}Role`, 'i').test(id)))
    expect(ours).toHaveLength(functionNames.length)
    for (const { id, Properties } of ours) {
      expect([id, Properties.ManagedPolicyArns, Properties.Policies]).toEqual([
        ...[id, undefined, undefined],
      ])
      expect(policies.filter((one) => heldBy(one).includes(id))).toHaveLength(1)
    }
    const managed = parts.flatMap((part) => resources(part, 'AWS::IAM::ManagedPolicy'))
    expect(managed).toEqual([])
  })

  test('has more written down than IAM takes', () => {
    for (const { id, Properties } of policies)
      expect([id, JSON.stringify(Properties.PolicyDocument).length < 10_240]).toEqual([id, true])
  })
})
