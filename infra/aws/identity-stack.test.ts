import { describe, expect, test } from 'vitest'
import { drawn } from './drawn-under-test.ts'

const { resources } = drawn('prod')
const [pool] = resources('identity', 'AWS::Cognito::UserPool')
const [client] = resources('identity', 'AWS::Cognito::UserPoolClient')

describe('the staff', () => {
  test('cannot make themselves staff', () => {
    expect(pool?.Properties.AdminCreateUserConfig).toMatchObject({ AllowAdminCreateUserOnly: true })
  })

  test('all bring a second factor, and never by text message', () => {
    expect(pool?.Properties).toMatchObject({
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    })
  })

  test('choose a long password, of whatever kinds of letters', () => {
    const { PasswordPolicy } = (pool?.Properties.Policies ?? {}) as Record<string, object>
    expect(PasswordPolicy).toMatchObject({ MinimumLength: 16, TemporaryPasswordValidityDays: 3 })
  })

  test('are what their groups say', () => {
    const groups = resources('identity', 'AWS::Cognito::UserPoolGroup')
    expect(groups.map(({ Properties }) => Properties.GroupName).toSorted()).toEqual([
      ...['campus', 'counselor', 'editor', 'lead'],
    ])
  })

  test('sign in by code and proof, without a secret that a browser would have to keep', () => {
    expect(client?.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    })
  })

  test('have the time of their own sign-in attempt to connect an app that shows codes', () => {
    expect(client?.Properties.AuthSessionValidity).toBe(15)
  })

  test('come back to the site and to nowhere else', () => {
    const { CallbackURLs, LogoutURLs } = client?.Properties ?? {}
    expect(CallbackURLs).toEqual(['https://rantau.example/staff/sign-in/return'])
    expect(LogoutURLs).toEqual([
      'https://rantau.example/staff/sign-out',
      'https://rantau.example/en/staff/sign-out',
    ])
  })
})
