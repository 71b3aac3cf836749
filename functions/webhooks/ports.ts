import type { CampusStore } from '../ports/campuses.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Post } from '../ports/notices.ts'
import type { SecretStore, WebhookSender, WebhookStore } from '../ports/partners.ts'

/** What delivering stands on. */
export type WebhooksPorts = {
  readonly clock: Clock
  readonly campuses: Pick<CampusStore, 'read'>
  readonly webhooks: Pick<WebhookStore, 'all' | 'read' | 'claim' | 'finish' | 'stop' | 'told'>
  readonly secrets: Pick<SecretStore, 'read'>
  readonly send: WebhookSender
  readonly post: Post
  /** Where its campus finds it again. */
  readonly site: string
  /** Of [0, 1). */
  readonly draw: () => number
  /** How long one call takes up new work. */
  readonly budgetMs: number
  /** Milliseconds that only go forward. */
  readonly monotonicMs: () => number
  readonly pause: (ms: number) => Promise<void>
  readonly log: Log
}
