import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type RantauUnderTest, type StartOptions, startRantau } from '../rantau-under-test.ts'
import { visitorAt } from '../staff-visitor.ts'

const data = mkdtempSync(join(tmpdir(), 'rantau-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const bootstrap = join(import.meta.dirname, '../../infra/local/bootstrap.mjs')
const run = promisify(execFile)

const lives = (pid: number) =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''

/** Ends with its test, however the test ends. */
async function started(options: StartOptions) {
  const rantau = await startRantau(options)
  onTestFinished(async () => {
    await rantau.stop()
  })
  return rantau
}

const failing = (env: NodeJS.ProcessEnv) =>
  run(process.execPath, [bootstrap, 'start'], {
    env: { ...process.env, RANTAU_DATA: data, PORT: '0', ...env },
  }).then(
    () => expect.unreachable('it should not have started'),
    (error: { code: number; stderr: string }) => error,
  )

describe('starting', { timeout: 240_000 }, () => {
  test('the first time builds and publishes, and a second time is ready within 5 seconds', async () => {
    const first = await started({ data })
    const edition = (await (await fetch(`${first.url}/v1/catalogue`)).json()).digest
    expect(first.said().match(/Rantau is ready at/g)).toHaveLength(1)
    expect(await first.stop()).toBe(0)

    const second = await started({ data })
    expect(second.readyAfterMs).toBeLessThan(5_000)
    expect(second.said()).toContain('unchanged')
    expect((await (await fetch(`${second.url}/v1/catalogue`)).json()).digest).toBe(edition)
    expect(await second.stop('SIGINT')).toBe(0)
  })

  test('after kill -9 of everything but the emulator a new start finds the data again; killed itself, it takes what it started along', async () => {
    const killed = await started({ data })
    const { pid } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))
    const before = await (await fetch(`${killed.url}/v1/catalogue`)).json()
    process.kill(pid, 'SIGKILL')
    killed.child.kill('SIGKILL')
    const again = await started({ data })
    expect(await (await fetch(`${again.url}/v1/catalogue`)).json()).toEqual(before)
    expect(again.readyAfterMs).toBeLessThan(5_000)

    const server = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')).pid
    const emulatorPid = Number(readFileSync(join(data, 'emulator.pid'), 'utf8'))
    process.kill(server, 'SIGKILL')
    await expect.poll(() => lives(emulatorPid), { timeout: 5_000 }).toBe(false)
    expect(again.child.exitCode).not.toBe(0)
  })

  test('a start whose parent vanished ends by itself', async () => {
    const rantau = await started({ data })
    const { pid } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))
    rantau.child.kill('SIGKILL')
    await expect.poll(() => lives(pid), { timeout: 5_000 }).toBe(false)
    expect(existsSync(join(data, 'running.json'))).toBe(false)
  })

  test('npm start stops on a single Ctrl-C or kill of npm alone', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const npm = spawn('npm', ['start'], {
        cwd: join(import.meta.dirname, '../..'),
        env: { ...process.env, RANTAU_DATA: data, PORT: '0' },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      let said = ''
      npm.stdout.on('data', (chunk) => {
        said += chunk
      })
      await expect.poll(() => said, { timeout: 60_000 }).toContain('Rantau is ready at')
      const pids = [
        JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')).pid,
        Number(readFileSync(join(data, 'emulator.pid'), 'utf8')),
      ]
      npm.kill(signal)
      await expect.poll(() => pids.some(lives), { timeout: 5_000 }).toBe(false)
    }
  })
})

/** What the staff's doors answer, for the machine and for a person. */
const staffDoors = ({ url }: RantauUnderTest) =>
  Promise.all(
    ['/v1/staff/calls', '/staff/calls', '/staff/requests'].map(
      async (path) => (await fetch(`${url}${path}`, { redirect: 'manual' })).status,
    ),
  )

describe('for this machine alone', { timeout: 240_000 }, () => {
  let rantau: RantauUnderTest
  beforeAll(async () => {
    rantau = await startRantau({ data })
  })
  afterAll(() => rantau.stop())

  test('staff are asked to sign in, and how is printed', async () => {
    expect(await staffDoors(rantau)).toEqual([401, 303, 303])
    expect(rantau.said()).toContain(`Staff sign in at ${rantau.url}/staff`)
  })

  test('what is asked while it starts waits for the answer, and a restart keeps who is signed in', async () => {
    const visitor = visitorAt(rantau.url)
    expect((await visitor.signIn('staf-contoh-melati')).status).toBe(200)
    const port = new URL(rantau.url).port
    await rantau.stop()
    const again = startRantau({ data, env: { PORT: port } })
    await expect
      .poll(() => fetch(rantau.url, { method: 'HEAD' }).catch(() => undefined), { timeout: 30_000 })
      .toMatchObject({ status: 200 })
    rantau = await again
    expect((await visitor.ask('/staff', { stay: true })).status).toBe(200)
  })

  test('a second start on the same data says who holds it', async () => {
    const { stderr, code } = await failing({})
    expect(code).toBe(1)
    expect(stderr).toMatch(/already runs on .* RANTAU_DATA=/s)
    expect(stderr).toContain(rantau.url)
  })

  test('stopping ends everything it started, and only that', async () => {
    const bystander = spawn('sleep', ['60'])
    const emulatorPid = Number(readFileSync(join(data, 'emulator.pid'), 'utf8'))
    expect(lives(emulatorPid)).toBe(true)
    await rantau.stop()
    expect(lives(emulatorPid)).toBe(false)
    expect(bystander.exitCode).toBeNull()
    bystander.kill()
    await expect(fetch(rantau.url)).rejects.toThrow()
  })
})

describe('for every interface, from any folder, on a day that is set', { timeout: 240_000 }, () => {
  const odd = join(data, 'data of Kupang & ünï')
  let rantau: RantauUnderTest
  beforeAll(async () => {
    const env = { HOST: '0.0.0.0', NOW: '2027-03-01T09:00:00Z' }
    rantau = await startRantau({ data: odd, env })
  })
  afterAll(() => rantau.stop())

  test('it is served, and its data lies in that folder', async () => {
    expect(rantau.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${rantau.url}/v1/health`)).status).toBe(200)
    expect(existsSync(join(odd, 'table.sqlite'))).toBe(true)
  })

  test('staff sign in from this machine, on whatever day is shown, and from no other', async () => {
    expect(await staffDoors(rantau)).toEqual([401, 303, 303])
    const visitor = visitorAt(rantau.url)
    expect((await visitor.signIn('staf-contoh-melati')).text).toContain('Contoh Melati')
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address
    if (outside === undefined) return
    const { port } = new URL(rantau.url)
    const there = `http://${outside}:${port}`
    expect((await fetch(`${there}/v1/health`)).status).toBe(200)
    expect((await fetch(`${there}/oidc/.well-known/openid-configuration`)).status).toBe(404)
  })

  test('NOW sets the clock of the functions and is told to the pages', async () => {
    const { now } = await (await fetch(`${rantau.url}/v1/health`)).json()
    expect(now).toMatch(/^2027-03-01T09:00:/)
    expect(await (await fetch(rantau.url)).text()).toContain(
      '<meta name="now" content="2027-03-01T09:00:00Z">',
    )
  })
})

describe('a start that cannot be', { timeout: 60_000 }, () => {
  test('says what to do about a taken port', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => holder.once('listening', resolve))
    const { port } = holder.address() as { port: number }
    const { stderr } = await failing({ PORT: String(port) })
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(stderr).toContain(`PORT=${port + 1} npm start`)
    holder.close()
  })

  test.each([
    [{ PORT: 'http' }, 'expected a number from 0 to 65535'],
    [{ NOW: 'tomorrow' }, 'expected an instant with its zone'],
    [{ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' }, 'unset DYNAMODB_ENDPOINT'],
    [{ HOST: '203.0.113.7' }, 'is not an address of this machine'],
    [{ RANTAU_DATA: bootstrap }, 'where nothing can be written'],
  ])('%o is answered with what was expected', async (env, words) => {
    const { stderr, code } = await failing(env)
    expect(code).toBe(1)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
  })
})
