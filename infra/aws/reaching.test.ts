import { describe, expect, test } from 'vitest'
import { askedFor } from './asked-for.ts'
import { toldFailure } from './reaching.ts'

const named = (name: string, message: string, code?: string) =>
  Object.assign(new Error(message), { name, ...(code !== undefined && { code }) })

describe('whoever runs a command that speaks to AWS', () => {
  test('without credentials reads which are wanted, not only that there are none', () => {
    const told = toldFailure(
      named('CredentialsProviderError', 'Could not load credentials from any providers'),
    )
    expect(told).toMatch(/^There are no credentials.*AWS_PROFILE.*from any providers\)$/)
  })

  test('with credentials that ended reads that, and which are wanted', () => {
    const told = toldFailure(named('ExpiredTokenException', 'The security token is expired'))
    expect(told).toMatch(/does not take these credentials.*AWS_PROFILE/)
  })

  test('without a network reads that AWS cannot be reached, and where it was looked for', () => {
    const host = 'cloudformation.ap-southeast-3.amazonaws.com'
    const told = toldFailure(named('Error', `getaddrinfo ENOTFOUND ${host}`, 'ENOTFOUND'))
    expect(told).toMatch(/^AWS cannot be reached\..*cloudformation\.ap-southeast-3/)
  })

  test('reads anything else as it came', () => {
    expect(toldFailure(new Error('The table is gone.'))).toBe('The table is gone.')
    expect(toldFailure('gone')).toBe('gone')
  })

  test('that takes no such word reads how it is asked for', () => {
    const asked = () => askedFor('npm run x -- --stage dev', { stage: { type: 'string' } }, ['--h'])
    expect(asked).toThrow("Unknown option '--h'.\nIt is asked for like this: npm run x")
  })
})
