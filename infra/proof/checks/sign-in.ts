import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  ListGroupsCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { createRemoteJWKSet } from 'jose'
import { tokenReaderBy } from '../../../functions/adapters/tokens.ts'
import { staffRoles } from '../../../shared/staff/staff.ts'
import { type Deployed, theOnly, variable } from './deployed.ts'
import { type Finding, same } from './finding.ts'

const Username = 'contoh-melati@rantau.example'
const Password = 'Contoh-Melati-1-only-here'

type Pool = { readonly cognito: CognitoIdentityProviderClient; readonly UserPoolId: string }

/** Somebody of the staff who does not exist, with a role. */
async function counselor({ cognito, UserPoolId }: Pool): Promise<void> {
  const who = { UserPoolId, Username }
  await cognito.send(new AdminCreateUserCommand({ ...who, MessageAction: 'SUPPRESS' }))
  await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password, Permanent: true }))
  await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: 'counselor' }))
}

/** A token as the pool gives it to one of its clients. */
async function tokenFor({ cognito, UserPoolId }: Pool, ClientId: string): Promise<string> {
  const { AuthenticationResult } = await cognito.send(
    new AdminInitiateAuthCommand({
      ...{ UserPoolId, ClientId },
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: Password },
    }),
  )
  return AuthenticationResult?.AccessToken ?? ''
}

async function anotherClient({ cognito, UserPoolId }: Pool): Promise<string> {
  const asked = new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'another' })
  return (await cognito.send(asked)).UserPoolClient?.ClientId ?? ''
}

/**
 * Whether whom Cognito signs in is let in by our own reader of tokens, and only as our client. The
 * issuer is the one the functions were told, which is Cognito's own name of the pool; moto's keys
 * alone lie elsewhere than that name says.
 */
export async function signInFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const { account } = deployed
  const { name: UserPoolId } = theOnly(deployed, 'AWS::Cognito::UserPool')
  const pool = { cognito: new CognitoIdentityProviderClient(account.client), UserPoolId }
  const identity = {
    issuer: variable(deployed, 'OIDC_ISSUER'),
    clientId: variable(deployed, 'OIDC_CLIENT_ID'),
  }
  const keys = createRemoteJWKSet(
    new URL(`${account.endpoint}/${UserPoolId}/.well-known/jwks.json`),
  )
  const read = tokenReaderBy(identity, keys, () => new Date())
  await counselor(pool)
  const { Groups = [] } = await pool.cognito.send(new ListGroupsCommand({ UserPoolId }))
  const ours = await read(await tokenFor(pool, identity.clientId))
  const theirs = await read(await tokenFor(pool, await anotherClient(pool)))
  const broken = await read(`${await tokenFor(pool, identity.clientId)}x`)
  return [
    same(
      'the pool has a group for each role, and no other',
      Groups.map(({ GroupName }) => GroupName).toSorted(),
      staffRoles.toSorted(),
    ),
    same('a counselor’s token is read', ours.kind === 'read' && ours.roles, ['counselor']),
    same('a token for another client is refused', theirs.kind, 'not-ours'),
    same('a token that was changed is refused', broken.kind, 'not-ours'),
  ]
}
