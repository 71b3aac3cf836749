import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clockFrom } from '../../functions/adapters/clock.ts'
import { table } from '../table.ts'
import { buildFunctions } from './build-functions.ts'
import { expire } from './expiring.ts'
import type { Lifetime } from './lifetime.ts'
import { mailboxDoor } from './mailbox.ts'
import type { Origin } from './server.ts'
import type { Settings } from './settings.ts'
import { type NoticesHandler, tell } from './telling.ts'

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

async function loadNotices(): Promise<NoticesHandler> {
  const built = (await buildFunctions()).find(({ name }) => name === 'notices')
  if (built === undefined) throw new Error('functions/notices was not built')
  return (await import(pathToFileURL(join(built.folder, 'handler.mjs')).href)).handler
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
  const begun = loadNotices().then((handler) => {
    if (life.signal.aborted) return
    const clock = clockFrom(now)
    tell(life, { table: table.name, endpoint, data, clock, handler: () => handler })
  })
  begun.catch((error) => console.error(error instanceof Error ? error.message : error))
}
