import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { noticesWorld } from '../adapters/notices-world.ts'
import { operations } from '../adapters/operations.ts'
import { secretFrom } from '../adapters/secrets.ts'
import { tableEvents } from '../adapters/stream-events.ts'
import { asking, environment, secretVariables } from '../http/environment.ts'
import { judgings } from '../judging/judging.ts'
import { addressesAt } from './addresses.ts'
import { notices } from './app.ts'
import { casebook } from './casebook.ts'
import { partners } from './partners.ts'

const env = environment(
  z.object({
    ...asking,
    SITE_URL: z.url(),
    ...secretVariables('LINK_SECRET'),
    MAIL_FROM: z.email(),
    /** At home: the folder that is the mailbox. */
    MAILBOX: z.string().optional(),
    /** In the cloud: where one-time schedules are kept, and what they call. */
    SCHEDULE_GROUP: z.string().optional(),
    SCHEDULE_TARGET: z.string().optional(),
    SCHEDULE_ROLE: z.string().optional(),
  }),
)

const secret = secretFrom(env, 'LINK_SECRET')
const { log, called } = operations('notices', env)
const clock = clockFrom(env.NOW)

const world = noticesWorld({
  records: { table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT },
  clock,
  from: env.MAIL_FROM,
  mailbox: env.MAILBOX,
  schedules:
    env.SCHEDULE_GROUP === undefined
      ? undefined
      : {
          group: env.SCHEDULE_GROUP,
          target: env.SCHEDULE_TARGET ?? '',
          role: env.SCHEDULE_ROLE ?? '',
        },
})

const app = notices({
  clock,
  ...world,
  casebook: casebook({
    clock,
    ...world,
    judging: judgings(world.editions),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }),
  partners: partners({ clock, ...world }),
  addresses: addressesAt(env.SITE_URL, await secret),
  desk: `${env.SITE_URL}/staff/requests`,
  sender: env.MAIL_FROM,
  log,
})

async function told(event: unknown) {
  const happened = tableEvents(event)
  if (happened === undefined) return app.task(event)
  const failed = await app.changes(happened)
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}

/**
 * Called by the table's stream with what happened, and by the scheduler with what is due. Of a batch
 * it answers which events must come again; a task that must come again it refuses.
 */
export const handler = (event: unknown, call?: { readonly awsRequestId: string }) =>
  called(call, {}, () => told(event))
