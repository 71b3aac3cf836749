import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { clockFrom } from '../../functions/adapters/clock.ts'
import { table } from '../table.ts'
import { buildFunctions } from './build-functions.ts'
import { countHourly, deliverOften } from './counting.ts'
import { expire } from './expiring.ts'
import type { Guard } from './guard.ts'
import type { Lifetime } from './lifetime.ts'
import { loadFunction } from './load-function.ts'
import { mailboxDoor } from './mailbox.ts'
import type { Origin } from './server.ts'
import type { Settings } from './settings.ts'
import { type Told, type ToldHandler, tell } from './telling.ts'

/** Letters and calendar files of this machine come from here; no mail can ever reach it. */
export const senderAtHome = 'janji@rantau.example'

/** What was asked for, once its table stands: where it is, and what each function reaches it by. */
export type Home = Settings & { readonly endpoint: string; readonly guarded: Guard }

const mailboxFolder = ({ data }: Settings): string => join(data, 'mailbox')

/** The origin with the mailbox of this machine beside it. */
export function withMailbox(home: Home, origin: () => Origin): () => Origin {
  const { endpoint } = home
  const door = mailboxDoor({ folder: mailboxFolder(home), table: table.name, endpoint })
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

async function handlerOf({ guarded }: Home, name: string): Promise<ToldHandler> {
  const built = (await buildFunctions()).find((one) => one.name === name)
  if (built === undefined) throw new Error(`functions/${name} was not built`)
  return loadFunction(built.folder, guarded.environmentOf(name))
}

async function load(home: Home, name: keyof typeof tasksOf): Promise<Told> {
  const handler = await handlerOf(home, name)
  return { name, handler: () => handler, tasks: tasksOf[name] }
}

/** Sends letters into the mailbox from now on; links in them lead to the address given. */
export function tellAtHome(life: Lifetime, home: Home, url: string): void {
  const { data, now, endpoint } = home
  Object.assign(process.env, {
    SITE_URL: url,
    MAILBOX: mailboxFolder(home),
  })
  expire(life, { table: table.name, endpoint }, clockFrom(now))
  const begun = Promise.all(toldNames.map((name) => load(home, name))).then(async (told) => {
    if (life.signal.aborted) return
    tell(life, { table: table.name, endpoint, data, clock: clockFrom(now), told })
    const count = await handlerOf(home, 'counts')
    countHourly(life, () => count(undefined))
    const deliver = await handlerOf(home, 'webhooks')
    deliverOften(life, () => deliver(undefined))
    // A machine that slept through the night, or looks at another day, catches up.
    await told.find(({ name }) => name === 'rechecks')?.handler()({ kind: 'night' })
  })
  begun.catch((error) => console.error(error instanceof Error ? error.message : error))
}
