import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fakeSsm } from '../../test/fake-ssm.ts'
import { secretFrom, secretIfAny } from './secrets.ts'

const before = { ...process.env }
let ssm: Awaited<ReturnType<typeof fakeSsm>>

beforeAll(async () => {
  ssm = await fakeSsm({ '/rantau/dev/link': 'l'.repeat(43), '/rantau/dev/short': 'short' })
  Object.assign(process.env, ssm.env)
})
afterAll(async () => {
  for (const name of Object.keys(ssm.env)) delete process.env[name]
  Object.assign(process.env, before)
  await ssm.stop()
})
beforeEach(() => {
  ssm.asked.length = 0
})

describe('a secret', () => {
  test('that stands in the environment is taken from there, and nobody is asked', async () => {
    expect(await secretFrom({ LINK_SECRET: 's'.repeat(32) }, 'LINK_SECRET')).toBe('s'.repeat(32))
    expect(ssm.asked).toEqual([])
  })

  test('that a parameter holds is read once and decrypted', async () => {
    const env = { LINK_SECRET_PARAMETER: '/rantau/dev/link' }
    expect(await secretFrom(env, 'LINK_SECRET')).toBe('l'.repeat(43))
    expect(ssm.asked).toEqual([{ Name: '/rantau/dev/link', WithDecryption: true }])
  })

  test('that is missing stops the start with a failure that names both variables', async () => {
    await expect(secretFrom({}, 'SIGN_IN_SECRET')).rejects.toThrow(
      /SIGN_IN_SECRET nor SIGN_IN_SECRET_PARAMETER/,
    )
  })

  test('that is given twice is refused: nobody would know which one counts', async () => {
    const env = { LINK_SECRET: 's'.repeat(32), LINK_SECRET_PARAMETER: '/rantau/dev/link' }
    await expect(secretFrom(env, 'LINK_SECRET')).rejects.toThrow(/both set/)
    await expect(secretIfAny(env, 'LINK_SECRET')).rejects.toThrow(/both set/)
  })

  test('that is too short, or was never written, says which parameter to write, and no secret', async () => {
    const short = { WEBHOOK_SECRET_PARAMETER: '/rantau/dev/short' }
    await expect(secretFrom(short, 'WEBHOOK_SECRET')).rejects.toThrow(
      /"\/rantau\/dev\/short" of WEBHOOK_SECRET_PARAMETER holds 5 characters/,
    )
    const gone = { WEBHOOK_SECRET_PARAMETER: '/rantau/dev/gone' }
    await expect(secretFrom(gone, 'WEBHOOK_SECRET')).rejects.toThrow(
      /"\/rantau\/dev\/gone", which was not read: ParameterNotFound/,
    )
  })

  test('that a function can do without may be missing', async () => {
    expect(await secretIfAny({}, 'LINK_SECRET')).toBeUndefined()
  })
})
