import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { recheckEvents } from '../adapters/recheck-events.ts'
import { rechecksWorld } from '../adapters/rechecks-world.ts'
import { asking, environment } from '../http/environment.ts'
import { judgings } from '../judging/judging.ts'
import { texts } from '../judging/texts.ts'
import { rechecks } from './app.ts'
import { forget, tell } from './telling.ts'

const env = environment(
  z.object({
    ...asking,
    SITE_URL: z.url(),
    MAIL_FROM: z.email(),
    /** At home: the folder that is the mailbox. */
    MAILBOX: z.string().optional(),
    /** In the cloud: where one-time schedules are kept, and what they call. */
    RECHECK_GROUP: z.string().optional(),
    RECHECK_TARGET: z.string().optional(),
    RECHECK_ROLE: z.string().optional(),
  }),
)

/**
 * Well within the quarter of an hour that Lambda gives; at home what else is due waits no longer than
 * seconds.
 */
const budgetMs = env.MAILBOX === undefined ? 10 * 60_000 : 5_000

const { log, called } = operations('rechecks', env)
const clock = clockFrom(env.NOW)

const world = rechecksWorld({
  records: { table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT },
  clock,
  from: env.MAIL_FROM,
  mailbox: env.MAILBOX,
  schedules:
    env.RECHECK_GROUP === undefined
      ? undefined
      : {
          group: env.RECHECK_GROUP,
          target: env.RECHECK_TARGET ?? '',
          role: env.RECHECK_ROLE ?? '',
        },
})

const { editions } = world
const telling = { ...world, clock, texts: texts(editions), site: env.SITE_URL }

const app = rechecks({
  ...world,
  clock,
  judging: judgings({ active: editions.activeNow, judging: editions.judging }),
  activeNow: editions.activeNow,
  budgetMs,
  monotonicMs: () => performance.now(),
  tell: (assessment) => tell(telling, assessment),
  forget: async (assessment) => {
    await world.walks.forget(assessment)
    await forget(telling, assessment)
  },
  log,
})

async function told(event: unknown) {
  const happened = recheckEvents(event)
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
