import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildFolder, root } from './settings.ts'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Whether it starts here at all; a stub or a binary that lacks its libraries does not. */
const runs = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const cached = globSync('ms-playwright/chromium-*/chrome-linux*/chrome', {
    cwd: join(homedir(), '.cache'),
  }).map((path) => join(homedir(), '.cache', path))
  return [...onPath, ...fixedPlaces, ...cached].find(runs)
}

const apt = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  }).status === 0

/** On a bare Debian as root, the system's own package is the surest. */
function fromApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('No browser is installed; installing chromium with apt-get ...')
  apt(['update', '-qq'])
  if (!apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return undefined
  return installed()
}

const ownFolder = join(buildFolder, 'chromium')

/** The browser of our own lockfile as npm brings it; without a network, nothing. */
function brought(): boolean {
  if (existsSync(join(ownFolder, 'node_modules', '@sparticuz'))) return true
  console.log('Getting a browser for the tests with npm (67 MB) ...')
  mkdirSync(ownFolder, { recursive: true })
  cpSync(join(root, 'infra', 'chromium'), ownFolder, { recursive: true })
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--fetch-retries=1'], {
    cwd: ownFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  })
  return status === 0
}

/** It unpacks itself into the folder for temporary files, and believes whatever lies there. */
async function unpacked(): Promise<string> {
  const require = createRequire(join(ownFolder, 'package.json'))
  const { default: own } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href)
  const { TMPDIR } = process.env
  process.env.TMPDIR = join(ownFolder, 'unpacked')
  mkdirSync(process.env.TMPDIR, { recursive: true })
  try {
    return await own.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/** A browser of our own lockfile, unpacked beside the build; needs no rights. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || !brought()) return undefined
  const path = await unpacked()
  if (runs(path)) return path
  // Cut off in the middle it would be believed for ever.
  rmSync(path, { force: true })
  const again = await unpacked()
  return runs(again) ? again : undefined
}

function named(path: string): string {
  if (runs(path)) return path
  throw new Error(`CHROME_PATH is "${path}", which does not start. Correct it or unset it.`)
}

const none = () =>
  new Error(
    'No Chrome or Chromium was found, and none could be obtained. Install one (on Debian: ' +
      'apt-get install chromium) or name it: CHROME_PATH=/path/to/chrome npm test',
  )

/** A Chromium that starts on this machine, as people have it: named, installed, or obtained now. */
export async function chromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.CHROME_PATH) return named(env.CHROME_PATH)
  const path = installed() ?? fromApt() ?? (await fromNpm())
  if (path === undefined) throw none()
  return path
}

/**
 * A Chromium for tests: named, or the one of our lockfile, which is the same everywhere and, without
 * windows, takes two thirds of the time of a whole one; where it cannot be had, any other.
 */
export async function chromiumForTests(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (env.CHROME_PATH) return named(env.CHROME_PATH)
  const path = (await fromNpm()) ?? installed() ?? fromApt()
  if (path === undefined) throw none()
  return path
}
