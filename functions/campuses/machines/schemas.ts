import * as z from 'zod'
import { keyScopes } from '../../../shared/campus/api-key.ts'
import { notReached, webhookTypes } from '../../../shared/campus/webhook.ts'
import type { Describes } from '../../http/described.ts'
import type { originsShown } from './api.ts'
import type { ShownKey } from './keys-desk.ts'
import type { shownDelivery, shownWebhook } from './webhooks-desk.ts'

// What the API answers about keys, addresses and webhooks. Only the document and the tests load this.

const When = z.iso.datetime()

const Key = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(keyScopes)),
    begins: z.string().meta({ description: 'How the key begins, to tell one from another.' }),
    madeAt: When,
    lastUsed: z.iso.date().optional(),
    formerUntil: When.optional().meta({
      description: 'Until when the secret before it opens too.',
    }),
  })
  .meta({ id: 'CampusKey' })

const secret = z.string().meta({ description: 'Shown this once; nothing can show it again.' })

export const CampusKeys = z.object({ keys: z.array(Key), most: z.int() }).meta({ id: 'CampusKeys' })

export const CampusKeyMade = z.object({ key: Key, secret }).meta({ id: 'CampusKeyMade' })

export const CampusOrigins = z
  .object({ origins: z.array(z.string()), most: z.int() })
  .meta({ id: 'CampusOrigins' })

export const CampusOriginMade = z
  .object({
    origin: z.string().meta({ description: 'What browsers call the page that was named.' }),
    notes: z.array(z.string()).meta({ description: 'What was changed, and what to mind.' }),
  })
  .meta({ id: 'CampusOriginMade' })

const webhook = {
  id: z.string(),
  url: z.string(),
  types: z.array(z.enum(webhookTypes)),
  createdAt: When,
  secretAt: When.meta({ description: 'When its secret was made.' }),
  off: z.object({ why: z.enum(['gone', 'gave-up', 'by-hand']), at: When }).optional(),
}

const Webhook = z.object(webhook).meta({ id: 'CampusWebhook' })

export const CampusWebhooks = z
  .object({ webhooks: z.array(Webhook), most: z.int() })
  .meta({ id: 'CampusWebhooks' })

export const CampusWebhookMade = z
  .object({ webhook: Webhook, secret })
  .meta({ id: 'CampusWebhookMade' })

const Attempt = z.object({
  at: When,
  ms: z.int(),
  status: z.int().optional(),
  problem: z.enum(notReached).optional(),
})

const Delivery = z
  .object({
    id: z.string().meta({ description: 'The webhook-id, the same at each attempt.' }),
    type: z.enum([...webhookTypes, 'webhook.test']),
    at: When,
    state: z.enum(['waiting', 'delivered', 'failed']),
    tries: z.int(),
    due: When.optional(),
    attempts: z.array(Attempt),
  })
  .meta({ id: 'CampusDelivery' })

export const CampusDeliveries = z
  .object({
    deliveries: z.array(Delivery),
    next: z.string().optional().meta({ description: 'Where to go on, as `before`.' }),
  })
  .meta({ id: 'CampusDeliveries' })

export const CampusReplays = z
  .object({
    count: z.int(),
    more: z.boolean().meta({ description: 'More failed than are sent again at once.' }),
  })
  .meta({ id: 'CampusReplays' })

export const DeliveriesQuery = z.object({
  before: z.string().optional().meta({ description: 'The `next` of the page before.' }),
})
export const OriginQuery = z.object({
  address: z.string().meta({ description: 'The address to remove.' }),
})

/** The shapes above tell all that is answered, and nothing else compiles. */
export const described: readonly true[] = [
  true satisfies Describes<typeof Key, ShownKey>,
  true satisfies Describes<typeof Webhook, ReturnType<typeof shownWebhook>>,
  true satisfies Describes<typeof Delivery, ReturnType<typeof shownDelivery>>,
  true satisfies Describes<typeof CampusOrigins, ReturnType<typeof originsShown>>,
]
