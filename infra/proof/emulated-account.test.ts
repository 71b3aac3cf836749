import { expect, test } from 'vitest'
import { functionNames } from '../local/build-functions.ts'
import { recorded } from './checks/recorded.ts'
import { inRegion, pythonFound } from './emulated-account.ts'

test('a Python is taken only if moto’s packages are there for it', () => {
  const among = (versions: Readonly<Record<string, string>>) =>
    pythonFound((command) => versions[command] ?? '')
  expect(among({ python3: 'Python 3.9.2', 'python3.12': 'Python 3.12.1' })).toBe('python3.12')
  expect(among({ python3: 'Python 3.15.0', python: 'Python 2.7.18' })).toBeUndefined()
  expect(among({})).toBeUndefined()
})

test('an account asked in another region is the same account', () => {
  const client = { endpoint: 'http://127.0.0.1:1', region: 'ap-southeast-3' }
  const credentials = { accessKeyId: 'emulated', secretAccessKey: 'emulated' }
  const account = {
    ...{ endpoint: client.endpoint, region: client.region, id: '123456789012' },
    client: { ...client, credentials },
    stop: async () => {},
  }
  const elsewhere = inRegion(account, 'us-east-1')
  expect(elsewhere.client).toEqual({ ...account.client, region: 'us-east-1' })
  expect(elsewhere.region).toBe('us-east-1')
  expect(inRegion(account)).toEqual(account)
})

test('every function there is is asked something', () => {
  expect(Object.keys(recorded).toSorted()).toEqual(functionNames().toSorted())
})
