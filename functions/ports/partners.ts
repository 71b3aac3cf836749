import type { Instant } from '../../shared/booking/time.ts'
import type { ApiKey, KeyRing } from '../../shared/campus/api-key.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import type { Endpoint, Message, OffWhy, Outcome } from '../../shared/campus/webhook.ts'

// What campuses' own machines are let into, and how they are told.

/** A campus's keys. Of a key the table has the hash alone. */
export type KeyStore = {
  readonly ring: (campus: string) => Promise<KeyRing>
  /** The ring as it was read, and what becomes of it; hashes that open no more are gone with it. */
  readonly commit: (before: KeyRing, after: KeyRing) => Promise<'done' | 'stale'>
  /** What a secret opens, by its hash. */
  readonly open: (
    hash: string,
    now: Instant,
  ) => Promise<{ readonly campus: Campus; readonly key: ApiKey } | undefined>
  /** Counts one use and says how many this minute has seen. */
  readonly count: (key: ApiKey, now: Instant) => Promise<number>
  /** The day each was last used, by id; not there: never. */
  readonly lastUsed: (keys: readonly ApiKey[]) => Promise<ReadonlyMap<string, string>>
}

/** A page of the log of an endpoint, newest first; `next`: where to go on. */
export type MessagePage = {
  readonly messages: readonly Message[]
  readonly next?: string | undefined
}

/** A message that somebody has taken to send, until then. */
export type ClaimedMessage = { readonly message: Message; readonly until: Instant }

/** Endpoints, and what is sent or to be sent to them; secrets lie elsewhere. */
export type WebhookStore = {
  /** Of one campus, oldest first. */
  readonly endpoints: (campus: string) => Promise<readonly Endpoint[]>
  /** Of all campuses. */
  readonly all: () => Promise<readonly Endpoint[]>
  readonly read: (campus: string, id: string) => Promise<Endpoint | undefined>
  /** What its campus says of it; whether it is on is not changed by it. */
  readonly describe: (endpoint: Endpoint) => Promise<'done' | 'gone'>
  /** Off, if it was on: false where it was off already, or is no more. */
  readonly stop: (endpoint: Endpoint, why: OffWhy, now: Instant) => Promise<boolean>
  readonly start: (campus: string, id: string) => Promise<void>
  /** That a letter about its stopping was sent. */
  readonly told: (endpoint: Endpoint, now: Instant) => Promise<void>
  /** Lays a message into the outbox, once: the same event again changes nothing. */
  readonly record: (message: Message) => Promise<void>
  readonly log: (
    endpoint: Pick<Endpoint, 'campus' | 'id'>,
    page: { readonly before?: string | undefined; readonly most: number },
    now: Instant,
  ) => Promise<MessagePage>
  readonly message: (
    endpoint: Pick<Endpoint, 'campus' | 'id'>,
    id: string,
    now: Instant,
  ) => Promise<Message | undefined>
  /** Puts a message that is not on its way into the outbox again. */
  readonly again: (message: Message) => Promise<boolean>
  /** Takes messages whose time has come, earliest first; nobody else has them meanwhile. */
  readonly claim: (
    endpoint: Pick<Endpoint, 'campus' | 'id'>,
    most: number,
    now: Instant,
  ) => Promise<readonly ClaimedMessage[]>
  /** What became of a message; whoever held it too long, or whose talk was erased, writes nothing. */
  readonly finish: (claimed: ClaimedMessage, after: Message) => Promise<boolean>
  /** Takes away whatever was told or is to be told of a talk. */
  readonly forgetTalk: (booking: string) => Promise<void>
}

/** What an endpoint's messages are signed with: the last one, and for a day the one before. */
export type Secrets = {
  readonly current: string
  readonly former?: { readonly secret: string; readonly until: Instant } | undefined
}

/** Written by whom a campus asks, read by whoever signs: sealed, so that the table alone signs nothing. */
export type SecretStore = {
  readonly read: (endpoint: Pick<Endpoint, 'campus' | 'id'>) => Promise<Secrets | undefined>
  /** A new endpoint with its secret, or `full`. */
  readonly add: (endpoint: Endpoint, secret: string) => Promise<'done' | 'full'>
  /** The secret it had becomes the former one until then, without being read. */
  readonly replace: (
    endpoint: Endpoint,
    secret: string,
    formerUntil: Instant,
  ) => Promise<'done' | 'gone'>
  /** The endpoint with its secret; its log ends by the clock. */
  readonly remove: (endpoint: Pick<Endpoint, 'campus' | 'id'>) => Promise<void>
}

export type Delivery = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends one request and waits for a status; follows nothing and keeps no answer. */
export type WebhookSender = (delivery: Delivery) => Promise<Outcome>
