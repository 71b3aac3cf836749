import { isAbsolute, join } from 'node:path'
import { clockFrom } from '../../functions/adapters/clock.ts'

export const root = join(import.meta.dirname, '../..')

/** Where things built from the sources go; safe to delete at any time. */
export const buildFolder = join(root, '.rantau', 'build')

/** What the environment asks for. */
export type Settings = {
  readonly host: string
  readonly port: number
  readonly data: string
  readonly endpoint: string | undefined
  readonly now: string | undefined
}

const portDefault = 4321

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return portDefault
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error(
    `PORT is "${text}", expected a number from 0 to 65535 (0 takes any free port). ` +
      `Unset it to use ${portDefault}.`,
  )
}

const folderFrom = (text: string | undefined): string => {
  if (text === undefined || text === '') return join(root, '.rantau')
  return isAbsolute(text) ? text : join(root, text)
}

/** The text itself, once the clock has accepted it. */
function nowFrom(text: string | undefined): string | undefined {
  clockFrom(text)
  return text || undefined
}

export const settings = (env: NodeJS.ProcessEnv): Settings => ({
  host: env.HOST || '127.0.0.1',
  port: portFrom(env.PORT),
  data: folderFrom(env.RANTAU_DATA),
  endpoint: env.DYNAMODB_ENDPOINT || undefined,
  now: nowFrom(env.NOW),
})

/** Whether nobody but this machine can reach a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

/** The address to open; a server on every interface is opened on this machine. */
export function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** Stops before anything misbehaves on an old Node. */
export function assertNode(version: string = process.versions.node): void {
  if (Number(version.split('.')[0]) >= 24) return
  throw new Error(
    `This runs on Node 24 or newer, got ${version}. Use "npm start" (or "npm run dev", "npm test"), ` +
      'which finds the pinned Node by itself.',
  )
}
