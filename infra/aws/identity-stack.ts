import { Aws, CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import * as cognito from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { staffRoles } from '../../shared/staff/staff.ts'
import { stands } from './nag.ts'
import { named, type Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'

/** Addresses the browser may be sent back to, below the site's own. */
const returns = ['/staff/sign-in/return']
const signedOut = ['/staff/sign-out', '/en/staff/sign-out']

/** Who the staff are. Nobody signs up: whoever opens the stage, or a lead after them, is invited. */
export class IdentityStack extends StageStack {
  readonly issuer: string
  readonly clientId: string
  readonly logout: string

  constructor(scope: Construct, stage: Stage, host: string) {
    super(scope, 'identity', stage, { description: 'Rantau: who the staff are' })
    const pool = poolOf(this, stage, host)
    for (const role of staffRoles)
      new cognito.CfnUserPoolGroup(this, `Group-${role}`, {
        userPoolId: pool.userPoolId,
        groupName: role,
      })
    const client = clientOf(pool, host)
    stands(pool, {
      'AwsSolutions-COG1':
        'length counts, and a second factor; kinds of letters make passwords worse',
      'AwsSolutions-COG8':
        'a few dozen staff, each with a second factor: watching for stolen passwords costs by the head',
    })
    const prefix = `${named(stage, 'staff')}-${Aws.ACCOUNT_ID}`
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    new cognito.CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
    this.issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`
    this.clientId = client.userPoolClientId
    this.logout = `https://${prefix}.auth.${this.region}.amazoncognito.com/logout`
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId })
    new CfnOutput(this, 'ClientId', { value: this.clientId })
  }
}

/** In both languages; Cognito fills in who is invited and the first password. */
const invitation = (host: string): cognito.UserInvitationConfig => ({
  emailSubject: 'Rantau: akun staf Anda / your staff account',
  emailBody: [
    `Anda diundang sebagai staf Rantau. Masuk di https://${host}/staff dengan alamat {username} dan`,
    'sandi sementara {####}. Sandi itu berlaku tiga hari; setelah masuk Anda memilih sandi sendiri dan',
    'menghubungkan aplikasi kode.<br><br>',
    `You are invited as staff of Rantau. Sign in at https://${host}/en/staff as {username} with the`,
    'temporary password {####}. It holds for three days; then you choose your own and connect an app',
    'that shows codes.',
  ].join(' '),
})

/** A second factor for everybody: an app that shows codes; a text message can be taken over. */
const poolOf = (scope: Construct, stage: Stage, host: string) =>
  new cognito.UserPool(scope, 'Staff', {
    userPoolName: named(stage, 'staff'),
    featurePlan: cognito.FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: false,
    userInvitation: invitation(host),
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true, mutable: true } },
    mfa: cognito.Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    // Long, and of whatever kinds of letters: what must have a digit has a "1" at its end.
    passwordPolicy: {
      minLength: 16,
      requireLowercase: false,
      requireUppercase: false,
      requireDigits: false,
      requireSymbols: false,
      tempPasswordValidity: Duration.days(3),
    },
    accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
    deletionProtection: stage.keeps,
    removalPolicy: stage.keeps ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })

/** A public client: the code comes back with proof that whoever asked for it has it (PKCE). */
function clientOf(pool: cognito.UserPool, host: string): cognito.UserPoolClient {
  const client = pool.addClient('Site', {
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.PROFILE],
      callbackUrls: returns.map((path) => `https://${host}${path}`),
      logoutUrls: signedOut.map((path) => `https://${host}${path}`),
    },
    supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    // Who signs in first chooses a password and connects an app; three minutes are too few for that.
    authSessionValidity: Duration.minutes(15),
    accessTokenValidity: Duration.minutes(15),
    idTokenValidity: Duration.minutes(15),
    refreshTokenValidity: Duration.hours(13),
  })
  // Where none is named, Cognito opens ways in beside the page on which a second factor is asked for.
  const made = client.node.defaultChild as cognito.CfnUserPoolClient
  made.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH']
  return client
}
