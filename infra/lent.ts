import { key } from '../functions/adapters/keys.ts'

// What a function may be lent of the table: words that IAM understands and a person reads.

/** What may be done with items, as IAM names it. Nobody is lent a scan. */
export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem'
  | 'BatchWriteItem'

/** Some actions on the items under some partition keys; a key may end in `*`, for any ending. */
export type Lent = { readonly actions: readonly TableAction[]; readonly keys: readonly string[] }

/** All that a function may do with the table, and with its index of what is kept. */
export type FunctionLending = {
  readonly table: readonly Lent[]
  readonly kept?: readonly Lent[]
  /** At home alone, where the table stands in for EventBridge and its schedules. */
  readonly atHome?: readonly Lent[]
}

/** The keys that differ only in whose they are: all up to the first `#`, or the one key there is. */
export const familyOf = (pk: string): string => pk.replace(/#.*$/s, '#*')

const of = ({ pk }: { readonly pk: string }): string => familyOf(pk)

/** Families of partition keys, by what lies there. */
export const family = {
  catalogue: of(key.activeEdition()),
  edition: of(key.editionManifest('')),
  assessment: of(key.assessment('')),
  kept: familyOf(key.keptShard(0)),
  amendment: of(key.amendment('')),
  amendments: of(key.amendmentEntry('', '')),
  draft: of(key.draft('')),
  walk: of(key.walk('')),
  walks: of(key.walkEntry('', '')),
  told: of(key.told('', '', '')),
  ledger: of(key.ledger('', 0)),
  booking: of(key.booking('')),
  student: of(key.student('')),
  visitor: of(key.visitor('')),
  repeat: of(key.repeat('')),
  roster: of(key.office('')),
  campus: of(key.campus('')),
  campuses: of(key.campusEntry('')),
  keyRing: of(key.keyRing('')),
  apiKey: of(key.apiKey('')),
  keyUse: of(key.keyUse('', '')),
  webhooks: of(key.webhook('', '')),
  webhookCount: of(key.webhookCount('')),
  webhookSecret: of(key.webhookSecret('', '')),
  outbox: of(key.outboxMessage('', '', '')),
  talkTold: of(key.talkTold('', '', '', '')),
  counting: of(key.counting('', '', '', '')),
  numbers: of(key.campusWindow('', '')),
  session: of(key.session('')),
  staff: of(key.staff('')),
  staffOf: of(key.staffOf('', '')),
  notice: of(key.notice('', '', 0)),
  failure: of(key.failure('')),
  aside: of(key.aside('')),
  timers: of(key.timer(new Date(0), '')),
  followUps: of(key.followUp('', '')),
  calls: of(key.call('', '', '', 0)),
  case: of(key.caseHead('')),
  staffLog: of(key.staffLog('', '', new Date(0), '', '')),
  apart: of(key.talkApart('', '')),
  caseOf: of(key.caseOf('')),
  caseCode: of(key.caseCode('', '', '')),
  queue: of(key.queueLine('', { kind: 'leaving' }, '')),
  reviews: of(key.queueLine('', { kind: 'reviews', of: 'own-office' }, '')),
  count: of(key.count('', '', 0)),
  day: of(key.day('')),
  dayCode: of(key.dayCode('')),
  days: of(key.dayEntry('', new Date(0), '')),
  bulk: of(key.bulk('')),
} as const

const lending =
  (action: TableAction) =>
  (...keys: readonly string[]): Lent => ({ actions: [action], keys })

export const get = lending('GetItem')
export const batchGet = lending('BatchGetItem')
export const query = lending('Query')
export const put = lending('PutItem')
export const update = lending('UpdateItem')
export const remove = lending('DeleteItem')
/** That something stands, or does not, in a transaction that writes elsewhere. */
export const check = lending('ConditionCheckItem')
export const batchWrite = lending('BatchWriteItem')

const byAction = (all: readonly Lent[]): ReadonlyMap<TableAction, readonly string[]> => {
  const keys = new Map<TableAction, Set<string>>()
  for (const { actions, keys: some } of all)
    for (const action of actions) keys.set(action, new Set([...(keys.get(action) ?? []), ...some]))
  return new Map([...keys].map(([action, some]) => [action, [...some].sort()]))
}

/**
 * The same, each action once with all its keys: IAM asks of a call on many items that one statement
 * allows every key of it, and never puts two together. Actions on the same keys are one.
 */
export function gathered(all: readonly Lent[]): readonly Lent[] {
  const found = new Map<string, { actions: TableAction[]; keys: readonly string[] }>()
  for (const [action, keys] of byAction(all)) {
    const same = found.get(keys.join('\n'))
    if (same === undefined) found.set(keys.join('\n'), { actions: [action], keys })
    else same.actions.push(action)
  }
  return [...found.values()]
}
