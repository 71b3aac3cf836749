import { keyStore } from '../../functions/adapters/api-keys.ts'
import { secretStore } from '../../functions/adapters/webhook-endpoints.ts'
import { webhookStore } from '../../functions/adapters/webhooks.ts'
import { sealedSecrets } from '../../functions/http/webhook-secrets.ts'
import type { TableOfOurs } from './table-of-ours.ts'

export const sealing = 'a secret that seals other secrets'

/** What a function stands on for machines, where this machine itself may be told. */
export function machinesOn(
  ours: Pick<TableOfOurs, 'as'>,
  name: 'campuses' | 'webhooks' = 'campuses',
) {
  const table = ours.as(name)
  return {
    keys: keyStore(table),
    webhooks: webhookStore(table),
    secrets: sealedSecrets(secretStore(table), sealing),
    home: true,
  }
}
