import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { noticesWorld } from '../adapters/notices-world.ts'
import { tableEvents } from '../adapters/stream-events.ts'
import { environment } from '../http/environment.ts'
import { judgings } from '../judging/judging.ts'
import { addressesAt } from './addresses.ts'
import { notices } from './app.ts'
import { casebook } from './casebook.ts'
import { partners } from './partners.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW, SITE_URL, LINK_SECRET, MAIL_FROM, ...carriers } =
  environment(
    z.object({
      TABLE_NAME: z.string().min(3),
      DYNAMODB_ENDPOINT: z.string().optional(),
      NOW: z.string().optional(),
      SITE_URL: z.url(),
      LINK_SECRET: z.string().min(32),
      MAIL_FROM: z.email(),
      /** At home: the folder that is the mailbox. */
      MAILBOX: z.string().optional(),
      /** In the cloud: where one-time schedules are kept, and what they call. */
      SCHEDULE_GROUP: z.string().optional(),
      SCHEDULE_TARGET: z.string().optional(),
      SCHEDULE_ROLE: z.string().optional(),
    }),
  )

const clock = clockFrom(NOW)

const world = noticesWorld({
  records: { table: TABLE_NAME, endpoint: DYNAMODB_ENDPOINT },
  clock,
  from: MAIL_FROM,
  mailbox: carriers.MAILBOX,
  schedules:
    carriers.SCHEDULE_GROUP === undefined
      ? undefined
      : {
          group: carriers.SCHEDULE_GROUP,
          target: carriers.SCHEDULE_TARGET ?? '',
          role: carriers.SCHEDULE_ROLE ?? '',
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
  addresses: addressesAt(SITE_URL, LINK_SECRET),
  desk: `${SITE_URL}/staff/requests`,
  sender: MAIL_FROM,
  write: (line) => process.stdout.write(`${line}\n`),
})

/**
 * Called by the table's stream with what happened, and by the scheduler with what is due. Of a batch
 * it answers which events must come again; a task that must come again it refuses.
 */
export const handler = async (event: unknown) => {
  const happened = tableEvents(event)
  if (happened === undefined) return app.task(event)
  const failed = await app.changes(happened)
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}
