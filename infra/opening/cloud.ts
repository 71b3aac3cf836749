import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  paginateListUsers,
  ResourceNotFoundException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { type StaffRole, staffRoles } from '../../shared/staff/staff.ts'
import type { StageName } from './asked.ts'
import type { SignIn, SignIns } from './sign-ins.ts'

// The one place of the opening that meets AWS, but for the table.

/** An emulated account takes any credentials; a real one is never at an address of this machine. */
const reachedAt = (endpoint: string | undefined) => {
  if (endpoint === undefined) return {}
  const given = process.env.AWS_ACCESS_KEY_ID !== undefined
  const any = { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
  return { endpoint, ...(given ? {} : any) }
}

/** What a stage is made of. */
export type Places = { readonly table: string; readonly pool: string; readonly client: string }

const notDeployed = (stack: string, stage: StageName, why: string, cause?: unknown) =>
  new Error(
    `The stack ${stack} ${why}. Deploy the stage first: npm run deploy -- --stage ${stage}. ` +
      'Where it is deployed, these may be the credentials or the region (AWS_REGION) of another.',
    { cause },
  )

const isUnknownStack = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message)

async function outputs(cloud: CloudFormationClient, stage: StageName, part: string) {
  const stack = `rantau-${stage}-${part}`
  try {
    const { Stacks = [] } = await cloud.send(new DescribeStacksCommand({ StackName: stack }))
    const said = Stacks[0]?.Outputs ?? []
    return (name: string): string => {
      const value = said.find(({ OutputKey }) => OutputKey === name)?.OutputValue
      if (value !== undefined) return value
      throw notDeployed(stack, stage, `says no ${name}`)
    }
  } catch (error) {
    if (isUnknownStack(error)) throw notDeployed(stack, stage, 'does not stand', error)
    throw error
  }
}

/** Where a stage's table and staff are, by what its stacks say of themselves. */
export async function placesOf(stage: StageName, endpoint?: string): Promise<Places> {
  const cloud = new CloudFormationClient(reachedAt(endpoint))
  const [data, identity] = await Promise.all([
    outputs(cloud, stage, 'data'),
    outputs(cloud, stage, 'identity'),
  ])
  return { table: data('TableName'), pool: identity('UserPoolId'), client: identity('ClientId') }
}

type Pool = { readonly cognito: CognitoIdentityProviderClient; readonly UserPoolId: string }

const attribute = (all: readonly AttributeType[], name: string): string =>
  all.find(({ Name }) => Name === name)?.Value ?? ''

async function rolesOf({ cognito, UserPoolId }: Pool, email: string) {
  const asked = { UserPoolId, Username: email }
  const { Groups = [] } = await cognito.send(new AdminListGroupsForUserCommand(asked))
  const names = Groups.map(({ GroupName }) => GroupName)
  return staffRoles.filter((role) => names.includes(role))
}

async function find(pool: Pool, email: string): Promise<SignIn | undefined> {
  const { cognito, UserPoolId } = pool
  try {
    const asked = { UserPoolId, Username: email }
    const user = await cognito.send(new AdminGetUserCommand(asked))
    return {
      subject: attribute(user.UserAttributes ?? [], 'sub'),
      roles: await rolesOf(pool, email),
      isInvited: user.UserStatus === 'FORCE_CHANGE_PASSWORD',
      isDisabled: user.Enabled === false,
    }
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined
    throw error
  }
}

async function invite({ cognito, UserPoolId }: Pool, email: string, name: string): Promise<void> {
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
  ]
  const asked = { UserPoolId, Username: email, UserAttributes }
  try {
    await cognito.send(new AdminCreateUserCommand({ ...asked, DesiredDeliveryMediums: ['EMAIL'] }))
  } catch (error) {
    // An answer was lost, or two opened at once: the letter is on its way.
    if (!(error instanceof UsernameExistsException)) throw error
  }
}

async function inviteAgain({ cognito, UserPoolId }: Pool, email: string): Promise<void> {
  const asked = { UserPoolId, Username: email, MessageAction: 'RESEND' as const }
  await cognito.send(new AdminCreateUserCommand({ ...asked, DesiredDeliveryMediums: ['EMAIL'] }))
}

async function join({ cognito, UserPoolId }: Pool, email: string, role: StaffRole): Promise<void> {
  const asked = { UserPoolId, Username: email, GroupName: role }
  try {
    await cognito.send(new AdminAddUserToGroupCommand(asked))
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
    throw new Error(`The pool ${UserPoolId} has no group "${role}". Deploy the stage again.`, {
      cause: error,
    })
  }
}

async function all({ cognito, UserPoolId }: Pool) {
  const people: { readonly subject: string; readonly email: string }[] = []
  const asked = { UserPoolId, AttributesToGet: ['sub', 'email'] }
  for await (const { Users = [] } of paginateListUsers({ client: cognito }, asked))
    for (const { Attributes = [] } of Users)
      people.push({ subject: attribute(Attributes, 'sub'), email: attribute(Attributes, 'email') })
  return people
}

/** The site is where the browser is sent back to after a sign-in. */
async function siteOf({ cognito, UserPoolId }: Pool, ClientId: string) {
  const asked = new DescribeUserPoolClientCommand({ UserPoolId, ClientId })
  const { UserPoolClient } = await cognito.send(asked)
  const [first = ''] = UserPoolClient?.CallbackURLs ?? []
  return URL.parse(first)?.origin
}

/** Who may sign in, as Cognito keeps it. */
export function cognitoSignIns(
  { pool, client }: Omit<Places, 'table'>,
  endpoint?: string,
): SignIns {
  const own = {
    cognito: new CognitoIdentityProviderClient(reachedAt(endpoint)),
    UserPoolId: pool,
  }
  return {
    find: (email) => find(own, email),
    invite: (email, name) => invite(own, email, name),
    inviteAgain: (email) => inviteAgain(own, email),
    join: (email, role) => join(own, email, role),
    leave: async (email, role) => {
      const asked = { UserPoolId: pool, Username: email, GroupName: role }
      await own.cognito.send(new AdminRemoveUserFromGroupCommand(asked))
    },
    all: () => all(own),
    site: () => siteOf(own, client),
  }
}
