import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { secretFrom } from '../adapters/secrets.ts'
import { webhooksWorld } from '../adapters/webhooks-world.ts'
import { asking, environment, secretVariables } from '../http/environment.ts'
import { sealedSecrets } from '../http/webhook-secrets.ts'
import { webhooks } from './app.ts'

const env = environment(
  z.object({
    ...asking,
    SITE_URL: z.url(),
    MAIL_FROM: z.email(),
    /** At home: the folder that is the mailbox. */
    MAILBOX: z.string().optional(),
    /** Opens what webhooks are signed with. */
    ...secretVariables('WEBHOOK_SECRET'),
    /** At home: "yes" lets webhooks reach this machine itself. */
    WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
  }),
)

const secret = secretFrom(env, 'WEBHOOK_SECRET')
const { log, called } = operations('webhooks', env)
const clock = clockFrom(env.NOW)

const world = webhooksWorld({
  records: { table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT },
  clock,
  loopback: env.WEBHOOK_LOOPBACK === 'yes',
  from: env.MAIL_FROM,
  mailbox: env.MAILBOX,
})

/** The next call of the clock takes over. */
const budgetMs = 50_000

const app = webhooks({
  ...world,
  secrets: sealedSecrets(world.secrets, await secret),
  clock,
  site: env.SITE_URL,
  budgetMs,
  log,
})

/** Called by the clock every minute; at home as soon as the last call has ended. */
export const handler = (_: unknown, call?: { readonly awsRequestId: string }) =>
  called(call, { kind: 'minute' }, app.deliver)
