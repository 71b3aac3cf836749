import {
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider'
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import type { EmulatedAccount } from './emulated-account.ts'
import { globalTable } from './stand-in-table.ts'
import type { Known } from './template.ts'

// Things that moto has but its CloudFormation does not know: made by the calls CloudFormation would
// make, with the properties of the template.

/** The properties of a resource, without functions. */
export type Properties = Readonly<Record<string, unknown>>

type Asked = {
  readonly account: EmulatedAccount
  readonly properties: Properties
  /** Its name in the template. */
  readonly id: string
}

type Made = Promise<Readonly<Record<string, string>>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Of a pool only what a call and a template say alike; the rest is looked at in the template. */
async function userPool({ account, properties, id }: Asked): Made {
  const { UserPoolName, Policies, MfaConfiguration, UsernameAttributes, AutoVerifiedAttributes } =
    properties
  const asked = {
    PoolName: text(UserPoolName) || id,
    ...{ Policies, MfaConfiguration, UsernameAttributes, AutoVerifiedAttributes },
  } as CreateUserPoolCommandInput
  const client = new CognitoIdentityProviderClient(account.client)
  const { UserPool } = await client.send(new CreateUserPoolCommand(asked))
  const pool = UserPool?.Id ?? ''
  // AWS calls it so, and moto's tokens name it so, wherever moto itself is.
  const provider = `cognito-idp.${account.region}.amazonaws.com/${pool}`
  const url = `https://${provider}`
  return {
    ...{ Ref: pool, UserPoolId: pool, Arn: UserPool?.Arn ?? '' },
    ...{ ProviderName: provider, ProviderURL: url },
  }
}

async function userPoolClient({ account, properties, id }: Asked): Made {
  const asked = { ClientName: id, ...properties } as CreateUserPoolClientCommandInput
  const client = new CognitoIdentityProviderClient(account.client)
  const { UserPoolClient } = await client.send(new CreateUserPoolClientCommand(asked))
  const ours = UserPoolClient?.ClientId ?? ''
  return { Ref: ours, ClientId: ours, Name: text(UserPoolClient?.ClientName) }
}

async function userPoolGroup({ account, properties, id }: Asked): Made {
  const GroupName = text(properties.GroupName) || id
  const asked = { UserPoolId: text(properties.UserPoolId), GroupName }
  await new CognitoIdentityProviderClient(account.client).send(new CreateGroupCommand(asked))
  return { Ref: GroupName }
}

async function emailIdentity({ account, properties }: Asked): Made {
  const EmailIdentity = text(properties.EmailIdentity)
  await new SESv2Client(account.client).send(new CreateEmailIdentityCommand({ EmailIdentity }))
  const token = (n: number) => [
    [`DkimDNSTokenName${n}`, `token${n}._domainkey.${EmailIdentity}`],
    [`DkimDNSTokenValue${n}`, `token${n}.dkim.amazonses.com`],
  ]
  return { Ref: EmailIdentity, ...Object.fromEntries([1, 2, 3].flatMap(token)) }
}

async function scheduleGroup({ account, properties, id }: Asked): Made {
  const Name = text(properties.Name) || id
  const client = new SchedulerClient(account.client)
  const { ScheduleGroupArn } = await client.send(new CreateScheduleGroupCommand({ Name }))
  return { Ref: Name, Arn: ScheduleGroupArn ?? '' }
}

async function schedule({ account, properties, id }: Asked): Made {
  const asked = { Name: id, ...properties } as CreateScheduleCommandInput
  const client = new SchedulerClient(account.client)
  const { ScheduleArn } = await client.send(new CreateScheduleCommand(asked))
  return { Ref: text(asked.Name), Arn: ScheduleArn ?? '' }
}

const before: Readonly<Record<string, (asked: Asked) => Made>> = {
  'AWS::DynamoDB::GlobalTable': globalTable,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': userPoolClient,
  'AWS::Cognito::UserPoolGroup': userPoolGroup,
  'AWS::SES::EmailIdentity': emailIdentity,
  'AWS::Scheduler::ScheduleGroup': scheduleGroup,
}

/** What calls a function can be made only once CloudFormation has made the function. */
const after: Readonly<Record<string, (asked: Asked) => Made>> = {
  'AWS::Scheduler::Schedule': schedule,
}

/**
 * Sources are made when all else was looked at: with one, moto hands each write of the table to the
 * function at once, in Docker, and where there is none the write itself fails.
 */
const atLast = 'AWS::Lambda::EventSourceMapping'

export const standsInAtLast = (type: string): boolean => type === atLast
export const standsInBefore = (type: string): boolean => type in before
export const standsInAfter = (type: string): boolean => type in after

/** Makes it; what a template may ask of it is then known. */
export async function standIn(type: string, asked: Asked): Promise<Known> {
  const make = before[type] ?? after[type]
  if (make === undefined) throw new Error(`nothing stands in for ${type}`)
  const attributes = await make(asked)
  return (attribute) => {
    const value = attributes[attribute]
    if (value !== undefined) return value
    throw new Error(`${asked.id}: nothing is known of ${type}.${attribute}; add it to stand-ins.ts`)
  }
}

/** For what is passed over: text of the right shape that leads nowhere. */
export function inventedOf(
  type: string,
  id: string,
  { region, id: owner }: EmulatedAccount,
): Known {
  const [, service = 'custom'] = type.toLowerCase().split('::')
  return (attribute) => {
    if (attribute.endsWith('Arn')) return `arn:aws:${service}:${region}:${owner}:${id}`
    if (attribute.endsWith('DomainName')) return `${id.toLowerCase()}.${service}.example`
    if (/(Url|URL|Endpoint)$/.test(attribute))
      return `https://${id.toLowerCase()}.${service}.example`
    return id
  }
}
