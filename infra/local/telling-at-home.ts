import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clockFrom } from '../../functions/adapters/clock.ts'
import { table } from '../table.ts'
import { buildFunctions } from './build-functions.ts'
import { countHourly, deliverOften } from './counting.ts'
import { expire } from './expiring.ts'
import type { Lifetime } from './lifetime.ts'
import { mailboxDoor } from './mailbox.ts'
import type { Origin } from './server.ts'
import type { Settings } from './settings.ts'
import { type Told, type ToldHandler, tell } from './telling.ts'

/** Letters and calendar files of this machine come from here; no mail can ever reach it. */
export const senderAtHome = 'janji@rantau.example'

const mailboxFolder = ({ data }: Settings): string => join(data, 'mailbox')

/** The origin with the mailbox of this machine beside it. */
export function withMailbox(asked: Settings, origin: () => Origin): () => Origin {
  const { DYNAMODB_ENDPOINT: endpoint } = process.env
  const door = mailboxDoor({ folder: mailboxFolder(asked), table: table.name, endpoint })
  return () => {
    const { before, ...rest } = origin()
    const either = (request: IncomingMessage, response: ServerResponse) =>
      door(request, response) || before?.(request, response) === true
    return { ...rest, before: either }
  }
}

const tasksOf = {
  notices: ['reminder', 'lapse', 'line', 'letter'],
  rechecks: ['night', 'walk', 'tell'],
} as const

/** Functions that nobody asks by HTTP. */
export const toldNames = Object.keys(tasksOf) as readonly (keyof typeof tasksOf)[]

async function handlerOf(name: string): Promise<ToldHandler> {
  const built = (await buildFunctions()).find((one) => one.name === name)
  if (built === undefined) throw new Error(`functions/${name} was not built`)
  return (await import(pathToFileURL(join(built.folder, 'handler.mjs')).href)).handler
}

async function load(name: keyof typeof tasksOf): Promise<Told> {
  const handler = await handlerOf(name)
  return { name, handler: () => handler, tasks: tasksOf[name] }
}

/** Sends letters into the mailbox from now on; links in them lead to the address given. */
export function tellAtHome(life: Lifetime, asked: Settings, url: string): void {
  const { data, now } = asked
  Object.assign(process.env, {
    SITE_URL: url,
    MAILBOX: mailboxFolder(asked),
  })
  const endpoint = process.env.DYNAMODB_ENDPOINT
  expire(life, { table: table.name, endpoint }, clockFrom(now))
  const begun = Promise.all(toldNames.map(load)).then(async (told) => {
    if (life.signal.aborted) return
    tell(life, { table: table.name, endpoint, data, clock: clockFrom(now), told })
    const count = await handlerOf('counts')
    countHourly(life, () => count(undefined))
    const deliver = await handlerOf('webhooks')
    deliverOften(life, () => deliver(undefined))
    // A machine that slept through the night, or looks at another day, catches up.
    await told.find(({ name }) => name === 'rechecks')?.handler()({ kind: 'night' })
  })
  begun.catch((error) => console.error(error instanceof Error ? error.message : error))
}
