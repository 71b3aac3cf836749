import * as z from 'zod'
import { clockFrom } from '../adapters/clock.ts'
import { webhooksWorld } from '../adapters/webhooks-world.ts'
import { environment } from '../http/environment.ts'
import { sealedSecrets } from '../http/webhook-secrets.ts'
import { webhooks } from './app.ts'

const env = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    SITE_URL: z.url(),
    MAIL_FROM: z.email(),
    /** At home: the folder that is the mailbox. */
    MAILBOX: z.string().optional(),
    /** Opens what webhooks are signed with. */
    WEBHOOK_SECRET: z.string().min(32),
    /** At home: "yes" lets webhooks reach this machine itself. */
    WEBHOOK_LOOPBACK: z.enum(['yes', 'no']).default('no'),
  }),
)

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
  secrets: sealedSecrets(world.secrets, env.WEBHOOK_SECRET),
  clock,
  site: env.SITE_URL,
  budgetMs,
  write: (line) => process.stdout.write(`${line}\n`),
})

/** Called by the clock every minute; at home as soon as the last call has ended. */
export const handler = () => app.deliver()
