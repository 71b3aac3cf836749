import { setTimeout as pauseFor } from 'node:timers/promises'
import type { CampusStore } from '../ports/campuses.ts'
import type { Clock } from '../ports/clock.ts'
import type { Post } from '../ports/notices.ts'
import type { SecretStore, WebhookSender, WebhookStore } from '../ports/partners.ts'
import { campusStore } from './campuses.ts'
import { mailboxPost, sesPost } from './mail.ts'
import { type RecordsOptions, records } from './records.ts'
import { secretStore } from './webhook-endpoints.ts'
import { webhookSender } from './webhook-sender.ts'
import { webhookStore } from './webhooks.ts'

export type WebhooksWorld = {
  readonly campuses: CampusStore
  readonly webhooks: WebhookStore
  readonly secrets: SecretStore
  readonly send: WebhookSender
  readonly post: Post
  readonly draw: () => number
  readonly monotonicMs: () => number
  readonly pause: (ms: number) => Promise<void>
}

export type WebhooksOptions = {
  readonly records: RecordsOptions
  readonly clock: Clock
  readonly loopback: boolean
  /** The address letters come from. */
  readonly from: string
  /** The folder that is the mailbox; undefined: SES carries the letters. */
  readonly mailbox?: string | undefined
}

/** What delivering reaches: the same table everywhere, this machine itself at home alone. */
export function webhooksWorld(options: WebhooksOptions): WebhooksWorld {
  const { clock, from, mailbox, loopback } = options
  const table = records(options.records)
  return {
    campuses: campusStore(table),
    webhooks: webhookStore(table),
    secrets: secretStore(table),
    send: webhookSender({ loopback }),
    post: mailbox === undefined ? sesPost(from) : mailboxPost(mailbox, from, clock),
    draw: Math.random,
    monotonicMs: () => performance.now(),
    pause: (ms) => pauseFor(ms),
  }
}
