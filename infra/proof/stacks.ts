import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  ListExportsCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { inOrder, type Resource, type Stack, type Template } from './assembly.ts'
import { upload } from './assets.ts'
import { type EmulatedAccount, inRegion } from './emulated-account.ts'
import { lackingOf } from './lacking.ts'
import { completed, type TableProperties } from './stand-in-table.ts'
import {
  inventedOf,
  type Properties,
  standIn,
  standsInAfter,
  standsInAtLast,
  standsInBefore,
} from './stand-ins.ts'
import { askedIn, type Known, plain, type Surroundings, substituted, without } from './template.ts'

/** A resource that stands in the emulated account. */
export type Standing = {
  readonly stack: string
  readonly id: string
  readonly type: string
  /** As the template says, functions and all. */
  readonly resource: Resource
  /** The name by which its service knows it. */
  readonly name: string
  readonly by: 'CloudFormation' | 'a direct call'
}

export type MadeStack = {
  readonly name: string
  readonly region: string
  readonly standing: readonly Standing[]
  /** How many of each type were passed over. */
  readonly passedOver: ReadonlyMap<string, number>
  readonly assetBytes: number
  /** The properties, answered, of what is to be made when all else was looked at. */
  readonly atLast: readonly AtLast[]
}

export type AtLast = { readonly id: string; readonly properties: Properties }

const resourcesOf = ({ Resources }: Template) => Object.entries(Resources)

async function surroundings(account: EmulatedAccount, stack: string): Promise<Surroundings> {
  const { client, region, id } = account
  const { Exports = [] } = await new CloudFormationClient(client).send(new ListExportsCommand({}))
  const pseudo = {
    'AWS::Region': region,
    'AWS::AccountId': id,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack,
  }
  return { pseudo, exports: new Map(Exports.map(({ Name = '', Value = '' }) => [Name, Value])) }
}

/** All that CloudFormation of moto passes over, made otherwise or invented, before the stack is. */
async function madeBefore(account: EmulatedAccount, stack: Stack): Promise<Map<string, Known>> {
  const around = await surroundings(account, stack.name)
  const known = new Map<string, Known>()
  const lacked = new Map<string, readonly string[]>()
  for (const [id, { Type, Properties }] of resourcesOf(stack.template))
    if (standsInBefore(Type)) lacked.set(id, askedIn(Properties))
    else if ((lackingOf(Type)?.kind ?? 'partly') !== 'partly')
      known.set(id, inventedOf(Type, id, account))
  for (const id of inOrder(lacked)) {
    const { Type = '', Properties = {} } = stack.template.Resources[id] ?? {}
    const properties = plain(substituted(Properties, known), around) as Properties
    known.set(id, await standIn(Type, { account, properties, id }))
  }
  return known
}

const laterPrefix = 'Later'

/** What is made after the stack asks CloudFormation for its properties, as outputs. */
const withQuestions = (
  template: Template,
  later: readonly (readonly [string, Resource])[],
): Template => ({
  ...template,
  Outputs: {
    ...template.Outputs,
    ...Object.fromEntries(
      later.map(([id, { Properties = {} }]) => [
        `${laterPrefix}${id}`,
        { Value: { 'Fn::ToJsonString': Properties } },
      ]),
    ),
  },
})

/** Where moto itself breaks, it answers no XML: what it did answer says more than that. */
function complaintOf(error: unknown): string {
  const { message = '', $response } = error as {
    readonly message?: string
    readonly $response?: { readonly body?: unknown }
  }
  const body = $response?.body
  const raw =
    body instanceof Uint8Array || typeof body === 'string' ? String(Buffer.from(body)) : ''
  return `${message.split('\n')[0]} ${raw.slice(0, 400)}`.trim()
}

/** moto breaks at a key with tags: it reads them by the words of the API, not of CloudFormation. */
function keysUntagged({ Resources, ...rest }: Template): Template {
  const untagged = Object.entries(Resources).map(([id, one]) => {
    if (one.Type !== 'AWS::KMS::Key') return [id, one] as const
    const { Tags: _, ...Properties } = one.Properties ?? {}
    return [id, { ...one, Properties }] as const
  })
  return { ...rest, Resources: Object.fromEntries(untagged) }
}

async function create(account: EmulatedAccount, name: string, template: Template) {
  const cloudFormation = new CloudFormationClient(account.client)
  const asked = { StackName: name, TemplateBody: JSON.stringify(keysUntagged(template)) }
  try {
    await cloudFormation.send(
      new CreateStackCommand({ ...asked, Capabilities: ['CAPABILITY_IAM'] }),
    )
  } catch (error) {
    throw new Error(`stack ${name} was not made: ${complaintOf(error)}`, { cause: error })
  }
  const { Stacks: [made] = [] } = await cloudFormation.send(
    new DescribeStacksCommand({ StackName: name }),
  )
  if (made?.StackStatus !== 'CREATE_COMPLETE')
    throw new Error(`stack ${name} is ${made?.StackStatus}: ${made?.StackStatusReason ?? ''}`)
  const names = new Map<string, string>()
  for await (const page of paginateListStackResources(
    { client: cloudFormation },
    { StackName: name },
  ))
    for (const { LogicalResourceId = '', PhysicalResourceId = '' } of page.StackResourceSummaries ??
      [])
      names.set(LogicalResourceId, PhysicalResourceId)
  const outputs = (made.Outputs ?? []).map(
    ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
  )
  return { names, outputs: new Map(outputs) }
}

/** CDK's own stacks ask for the version of a bootstrapping that an emulated account never had. */
async function bootstrapped(account: EmulatedAccount): Promise<void> {
  const version = { Name: '/cdk-bootstrap/hnb659fds/version', Value: '31' }
  const asked = { ...version, Type: 'String' as const, Overwrite: true }
  await new SSMClient(account.client).send(new PutParameterCommand(asked))
}

function counted(types: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** Makes a stack and all it needs: as much by CloudFormation as moto's can. */
export async function make(home: EmulatedAccount, stack: Stack): Promise<MadeStack> {
  const account = inRegion(home, stack.region)
  await bootstrapped(account)
  const { name } = stack
  const assetBytes = await upload(account, stack.assets)
  const known = await madeBefore(account, stack)
  const later = resourcesOf(stack.template).filter(
    ([, { Type }]) => standsInAfter(Type) || standsInAtLast(Type),
  )
  const rest = resourcesOf(stack.template).filter(([id]) => !known.has(id))
  const asking = later.map(
    ([id, one]) => [id, substituted(one as never, known) as unknown as Resource] as const,
  )
  const removed = new Map<string, Known>([
    ...known,
    ...later.map(([id, { Type }]) => [id, inventedOf(Type, id, account)] as const),
  ])
  const asked = withQuestions(without(stack.template, removed), asking)
  const { names, outputs } = await create(account, stack.name, asked)
  for (const [id, resource] of rest)
    if (resource.Type === 'AWS::DynamoDB::Table')
      await completed(account, names.get(id) ?? '', (resource.Properties ?? {}) as TableProperties)
  const atLast: AtLast[] = []
  for (const [id, { Type }] of later) {
    const said = outputs.get(`${laterPrefix}${id}`)
    if (said === undefined)
      throw new Error(
        `stack ${name}: moto does not say what ${id} is made of; one of the outputs asks for what it ` +
          'does not know.',
      )
    const properties: Properties = JSON.parse(said)
    if (standsInAtLast(Type)) {
      atLast.push({ id, properties })
      continue
    }
    known.set(id, await standIn(Type, { account, properties, id }))
  }
  const standing = resourcesOf(stack.template).flatMap(([id, resource]): Standing[] => {
    const type = resource.Type
    const called = standsInBefore(type) || standsInAfter(type)
    const own = called ? known.get(id)?.('Ref') : names.get(id)
    const by = called ? 'a direct call' : 'CloudFormation'
    return own === undefined ? [] : [{ stack: name, id, type, resource, name: own, by }]
  })
  const missed = resourcesOf(stack.template).filter(
    ([id, { Type }]) => !standsInAtLast(Type) && !standing.some((one) => one.id === id),
  )
  const passedOver = counted(missed.map(([, { Type }]) => Type))
  return { name, region: account.region, standing, passedOver, assetBytes, atLast }
}
