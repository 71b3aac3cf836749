import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webhookSender } from './webhook-sender.ts'

let server: Server
let port = 0
let came = 0

beforeAll(async () => {
  server = createServer((_, response) => {
    came += 1
    response.writeHead(200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const delivery = (url: string) => ({ url, headers: {}, body: '{}' })
const resolvesTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('a webhook to a name', () => {
  const inside = [
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:169.254.169.254'],
    ['64:ff9b::a9fe:a9fe'],
    ['fd00:ec2::254'],
    ['8.8.8.8', '192.168.1.1'],
  ] as const

  test('that means a machine inside is not sent, even where it means a public one too', async () => {
    for (const addresses of inside) {
      const send = webhookSender({ loopback: false, resolve: resolvesTo(...addresses) })
      expect([addresses, await send(delivery('https://kampus.example/'))]).toEqual([
        addresses,
        { kind: 'not-reached', why: 'address-refused' },
      ])
    }
    expect(came).toBe(0)
  })

  test('is looked up once, by the connection itself: what it means a moment later changes nothing', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const send = webhookSender({ loopback: true, resolve, timeoutMs: 1_000 })
    const before = came
    expect(await send(delivery(`http://hook.localhost:${port}/`))).toMatchObject({ status: 200 })
    expect([asked, came]).toEqual([1, before + 1])
    expect(await send(delivery(`http://hook.localhost:${port}/`))).toMatchObject({
      why: 'address-refused',
    })
  })
})

test('numbers are looked at too, and without encryption or at another port nothing is sent', async () => {
  const send = webhookSender({ loopback: false })
  const why = async (url: string) => {
    const outcome = await send(delivery(url))
    return outcome.kind === 'not-reached' ? outcome.why : outcome.status
  }
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]', '10.0.0.1'])
    expect([host, await why(`https://${host}/`)]).toEqual([host, 'address-refused'])
  expect(await why(`http://127.0.0.1:${port}/`)).toBe('address-refused')
  expect(await why('http://kampus.example/')).toBe('not-encrypted')
  expect(await why('https://kampus.example:8443/')).toBe('address-refused')
})

test('a machine that only says it is encrypted is not believed', async () => {
  const send = webhookSender({ loopback: true, timeoutMs: 1_000 })
  const before = came
  expect(await send(delivery(`https://127.0.0.1:${port}/`))).toEqual({
    kind: 'not-reached',
    why: 'not-encrypted',
  })
  expect(came).toBe(before)
})

test('a receiver that wants another protocol, or hangs up, is not waited for', async () => {
  const odd = createTcp((socket) => {
    socket.once('data', (asked) => {
      if (asked.includes('/up'))
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
        )
      else socket.end()
    })
  })
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(odd.address() as AddressInfo).port}`
  const send = webhookSender({ loopback: true })
  expect(await send(delivery(`${at}/up`))).toEqual({ kind: 'answered', status: 101 })
  expect(await send(delivery(`${at}/gone`))).toEqual({ kind: 'not-reached', why: 'connection' })
  await new Promise((resolve) => odd.close(resolve))
})
