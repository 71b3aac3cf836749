import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../local/emulator.ts'
import { root } from '../local/settings.ts'
import { program } from './program.ts'

/** An AWS account that stands on this machine alone, and is gone when it is stopped. */
export type EmulatedAccount = {
  readonly endpoint: string
  readonly region: string
  readonly id: string
  /** What an SDK client needs to ask this account and no other. */
  readonly client: ClientOptions
  readonly stop: () => Promise<void>
}

export type ClientOptions = {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** The same account, asked in another region. */
export const inRegion = (account: EmulatedAccount, region = account.region): EmulatedAccount => ({
  ...account,
  region,
  client: { ...account.client, region },
})

/** Where moto is kept between two proofs. */
const folder = join(root, '.rantau', 'moto')
const requirements = join(import.meta.dirname, 'moto.txt')

/** moto's only account. */
const accountId = '123456789012'

const inFolder = (name: string): string =>
  process.platform === 'win32' ? join(folder, 'Scripts', `${name}.exe`) : join(folder, 'bin', name)

/** The Python that runs moto; it also makes our archives. */
export const pythonOfMoto = (): string => inFolder('python')

function run(command: string, args: readonly string[], what: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return
  const said = error?.message ?? `${stdout}${stderr}`.trim()
  throw new Error(`${what} It said:\n${said}`)
}

/** The first Python found that is new enough for what moto.txt names. */
export function pythonFound(runs: (command: string) => string = versionOf): string | undefined {
  const names = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python']
  return names.find((name) => {
    const [, minor] = /^Python 3\.(\d+)/.exec(runs(name)) ?? []
    return Number(minor) >= 11 && Number(minor) <= 14
  })
}

const versionOf = (command: string): string =>
  spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? ''

const stamp = join(folder, 'installed')

const sumOfRequirements = (): string =>
  createHash('sha256').update(readFileSync(requirements)).digest('hex')

/** Whether just the moto that moto.txt names is installed here. */
export const motoStands = (): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === sumOfRequirements()

/** Installs moto into a folder of its own, each file by its sum, unless just that stands there. */
function installMoto(): void {
  if (motoStands()) return
  const python = pythonFound()
  if (python === undefined)
    throw new Error(
      'The emulated account needs Python 3.11 to 3.14, which is not on PATH. Install it (Debian: ' +
        'apt-get install python3 python3-venv) and run the same command again.',
    )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  run(python, ['-m', 'venv', folder], `${python} made no environment in ${folder}.`)
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps']
  run(
    inFolder('python'),
    [...install, '--require-hashes', '--only-binary', ':all:', '-r', requirements],
    `pip did not install what ${requirements} names (for Linux x64); it needs a network.`,
  )
  writeFileSync(stamp, sumOfRequirements())
}

/** No function is run by moto: we run them ourselves, and it must not look for Docker. */
async function leaveFunctionsAlone(endpoint: string): Promise<void> {
  const answer = await fetch(`${endpoint}/moto-api/config`, {
    method: 'POST',
    body: JSON.stringify({ lambda: { use_docker: false } }),
  })
  if (!answer.ok) throw new Error(`moto answers ${answer.status} to its configuration`)
}

/** Starts an empty account. */
export async function emulatedAccount(region = 'ap-southeast-3'): Promise<EmulatedAccount> {
  installMoto()
  const port = await freePort()
  const { endpoint, stop } = await program({
    command: inFolder('moto_server'),
    args: ['-H', '127.0.0.1', '-p', String(port)],
    endpoint: `http://127.0.0.1:${port}`,
    env: { MOTO_PORT: String(port), AWS_DEFAULT_REGION: region },
  })
  await leaveFunctionsAlone(endpoint)
  const credentials = { accessKeyId: 'emulated', secretAccessKey: 'emulated' }
  return { endpoint, region, id: accountId, client: { endpoint, region, credentials }, stop }
}
