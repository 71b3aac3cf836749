import type { KeyStore, SecretStore, WebhookStore } from '../ports/partners.ts'
import type { Ports } from '../ports.ts'

/** What the campuses function stands on. */
export type CampusesPorts = Pick<Ports, 'clock' | 'campuses' | 'frames' | 'door'> & {
  readonly counts: Pick<Ports['counts'], 'windows'>
  readonly bookings: Pick<Ports['bookings'], 'roster'>
  readonly keys: KeyStore
  readonly webhooks: Pick<
    WebhookStore,
    'endpoints' | 'read' | 'describe' | 'stop' | 'start' | 'record' | 'log' | 'message' | 'again'
  >
  /** Written here and never read. */
  readonly secrets: Pick<SecretStore, 'add' | 'replace' | 'remove'>
  /** At home: webhooks may be sent to this machine itself. */
  readonly home: boolean
}
