import { createServer, get, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tableEvents } from '../../functions/adapters/stream-events.ts'
import { lifetime } from '../../infra/local/lifetime.ts'
import { mailboxDoor } from '../../infra/local/mailbox.ts'
import { type Told, type ToldHandler, tell } from '../../infra/local/telling.ts'
import { table } from '../../infra/table.ts'
import { hourMs } from '../../shared/booking/time.ts'
import { begin, start, type TalksTold, talksTold } from './talks-told.ts'

let world: TalksTold
let server: Server
let url: string

beforeEach(async () => {
  world = await talksTold()
  const door = mailboxDoor({
    folder: world.folder,
    table: table.name,
    endpoint: world.endpoint,
  })
  server = createServer((request, response) => {
    if (!door(request, response)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await world.stop()
})

const page = async (path: string) => {
  const answer = await fetch(`${url}${path}`)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('the mailbox lists letters, shows each as text and HTML, and hands out the calendar file', async () => {
  await world.book('ana', { contact: { name: '<b>Ana</b>', email: 'ana@kampus.example' } })
  await world.settle()
  const list = await page('/mailbox')
  const [, at = ''] = /<a href="(\/mailbox\/[^"]+)">Janji konsultasimu/.exec(list.text) ?? []
  expect(list.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await page(at)).text).toContain('Janjimu sudah pasti.')
  expect((await page(`${at}/letter.html`)).text).toContain('<h1')
  const file = await page(`${at}/rantau.ics`)
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="rantau.ics"')
  expect(file.text).toContain('METHOD:REQUEST')
  expect((await page(`${at}/mail.eml`)).text).toContain('Subject: Janji konsultasimu')
  expect((await page('/mailbox/nobody')).status).toBe(404)
  expect((await page(`${at}/..%2F..%2Fsecret`)).status).toBe(404)
})

test('the mailbox shows what could not be told, and takes no orders', async () => {
  await world.put({ pk: 'BOOKING#broken', sk: 'BOOKING', id: 'broken', state: 'strange' })
  await world.settle()
  expect((await page('/mailbox')).text).toContain('BOOKING#broken')
  expect((await fetch(`${url}/mailbox`, { method: 'POST' })).status).toBe(418)
  expect((await page('/mailboxes')).status).toBe(418)
})

test('the mailbox opens for pages of this machine, by a name that can mean no other', async () => {
  const status = (headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = get(`${url}/mailbox`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      asked.on('error', reject)
    })
  const { port } = new URL(url)
  expect(await status({})).toBe(200)
  expect(await status({ host: `localhost:${port}`, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await status({ host: `evil.example:${port}`, 'sec-fetch-site': 'same-origin' })).toBe(418)
  expect(await status({ host: `127.0.0.1.evil.example:${port}` })).toBe(418)
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(418)
  expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(418)
})

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 600 && !holds(); tries++) await pause(25)
}

/** One function is told, and every task is its own. */
const only = (handler: ToldHandler): Told => ({
  name: 'notices',
  handler: () => handler,
  tasks: ['reminder', 'lapse', 'line', 'letter'],
})

test('reading goes on after a restart where it ended: nothing is lost, nothing told again', async () => {
  const seen: string[] = []
  const handler = async (event: unknown) => {
    const events = tableEvents(event)
    if (events === undefined) return world.app.task(event)
    seen.push(...events.map(({ id }) => id))
    await world.app.changes(events)
    return { batchItemFailures: [] }
  }
  const begun = () => {
    const life = lifetime()
    const clock = () => new Date(begin)
    const { endpoint, folder: data } = world
    tell(life, { table: table.name, endpoint, data, clock, told: [only(handler)] })
    return life
  }
  const first = begun()
  await world.book('ana')
  await until(() => world.sent.length === 1)
  await first.end()
  await world.book('ben', { at: start + hourMs })
  const second = begun()
  await until(() => world.sent.length === 2)
  await second.end()
  expect(world.letters()).toEqual(['confirmed', 'confirmed'])
  expect(new Set(seen).size).toBe(seen.length)
})

test('an event that must come again comes again, and only then those after it', async () => {
  const batches: number[] = []
  let refused = false
  const life = lifetime()
  await world.book('ana')
  tell(life, {
    table: table.name,
    endpoint: world.endpoint,
    data: world.folder,
    clock: () => new Date(begin),
    told: [
      only(async (event) => {
        const Records = (event as { Records: { dynamodb: { SequenceNumber: string } }[] }).Records
        batches.push(Records.length)
        const second = Records[1]?.dynamodb.SequenceNumber
        if (refused || second === undefined) return { batchItemFailures: [] }
        refused = true
        return { batchItemFailures: [{ itemIdentifier: second }] }
      }),
    ],
  })
  await until(() => batches.length >= 2)
  await life.end()
  expect(batches[1]).toBe((batches[0] ?? 0) - 1)
})
