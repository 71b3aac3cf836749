import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { secretFrom, secretIfAny } from './secrets.ts'

const kept: Record<string, string> = {
  '/rantau/dev/link': 'l'.repeat(43),
  '/rantau/dev/short': 'short',
}

const asked: { readonly Name: string; readonly WithDecryption: boolean }[] = []

/** Speaks as much of SSM as a function asks for. */
const ssm = createServer(async (request, response) => {
  const body = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
  asked.push(body)
  const Value = kept[body.Name]
  const found = Value !== undefined
  const answer = found
    ? { Parameter: { Name: body.Name, Type: 'SecureString', Value } }
    : { __type: 'ParameterNotFound', message: `no ${body.Name}` }
  response.writeHead(found ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
  response.end(JSON.stringify(answer))
})

const before = { ...process.env }

beforeAll(async () => {
  await new Promise<void>((resolve) => ssm.listen(0, '127.0.0.1', resolve))
  const { port } = ssm.address() as { readonly port: number }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_REGION: 'ap-southeast-3',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  })
})
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  ssm.closeAllConnections()
  ssm.close()
})
beforeEach(() => {
  asked.length = 0
})

describe('a secret', () => {
  test('that stands in the environment is taken from there, and nobody is asked', async () => {
    expect(await secretFrom({ LINK_SECRET: 's'.repeat(32) }, 'LINK_SECRET')).toBe('s'.repeat(32))
    expect(asked).toEqual([])
  })

  test('that a parameter holds is read once and decrypted', async () => {
    const env = { LINK_SECRET_PARAMETER: '/rantau/dev/link' }
    expect(await secretFrom(env, 'LINK_SECRET')).toBe('l'.repeat(43))
    expect(asked).toEqual([{ Name: '/rantau/dev/link', WithDecryption: true }])
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
