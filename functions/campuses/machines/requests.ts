import * as z from 'zod'
import { keyScopes } from '../../../shared/campus/api-key.ts'
import { addressCharactersMax } from '../../../shared/campus/endpoint-address.ts'
import { webhookTypes } from '../../../shared/campus/webhook.ts'

// What is asked of keys, webhooks and addresses, by forms and by programs.

export const nameCharactersMax = 60

const Scopes = z.array(z.enum(keyScopes)).min(1).max(keyScopes.length)
const Types = z.array(z.enum(webhookTypes)).min(1).max(webhookTypes.length)
const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

export const KeyRequest = z
  .strictObject({
    name: z.string().trim().min(1).max(nameCharactersMax),
    scopes: Scopes.transform(once),
  })
  .meta({ id: 'CampusKeyRequest' })

export const OriginRequest = z
  .strictObject({ address: z.string().max(2_100) })
  .meta({ id: 'CampusOriginRequest' })

const webhook = {
  url: z.string().max(addressCharactersMax),
  types: Types.transform(once),
}

export const WebhookRequest = z.strictObject(webhook).meta({ id: 'CampusWebhookRequest' })

export const WebhookChange = z
  .strictObject({ ...webhook, on: z.boolean() })
  .meta({ id: 'CampusWebhookChange' })

export const ReplayRequest = z
  .strictObject({ since: z.iso.datetime() })
  .meta({ id: 'CampusReplayRequest' })
