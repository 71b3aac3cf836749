import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { TableEvent } from '../ports/timers.ts'
import type { Item as StoredItem } from './batch-read.ts'
import { bookingIn } from './booking-items.ts'
import { headIn } from './case-items.ts'
import { type LedgerItem, ledgerIn } from './ledger-item.ts'

// What DynamoDB's stream hands to a function, as what happened.

type Image = Readonly<Record<string, AttributeValue>>

/** As much of a stream record as we read; Lambda and the SDK name it alike. */
export type StreamRecord = {
  readonly eventID?: string | undefined
  readonly dynamodb?:
    | {
        readonly SequenceNumber?: string | undefined
        readonly Keys?: Image | undefined
        readonly OldImage?: Image | undefined
        readonly NewImage?: Image | undefined
      }
    | undefined
}

/** What of a campus its own machines may be told of. */
const ofCampus = (pk: string): TableEvent['kind'] | undefined => {
  if (pk.startsWith('CAMPUS#')) return 'campus'
  if (pk.startsWith('KEYS#')) return 'key-ring'
  return pk.startsWith('NUMBERS#') ? 'numbers' : undefined
}

const kindOf = (pk: string, sk: string): TableEvent['kind'] => {
  if (pk.startsWith('CASE#') && sk === 'HEAD') return 'case'
  if (pk.startsWith('ASSESSMENT#')) return 'assessment'
  if (pk.startsWith('BOOKING#')) return 'booking'
  if (pk.startsWith('LEDGER#')) return 'ledger'
  return ofCampus(pk) ?? 'other'
}

type Item = Parameters<typeof bookingIn>[0]

const plain = (image: Image | undefined): Item | undefined =>
  image && (unmarshall(image as Record<string, AttributeValue>) as Item)

/** Which window of a campus was counted, or of which it is known now who came. */
const frozenIn = ({ count, first }: Item) =>
  count === undefined
    ? { window: String(first), what: 'attended' as const }
    : { window: String((count as { readonly first?: string }).first), what: 'counted' as const }

/** What an image means; one that cannot be read is handed on as it lies, for the reader to refuse. */
function meaning(kind: TableEvent['kind'], item: Item | undefined): unknown {
  if (item === undefined) return undefined
  if (kind === 'booking') return bookingIn(item)
  if (kind === 'case') return headIn(item as StoredItem)
  // That it is there, and whose case may rest on it: its answers are nobody's here.
  if (kind === 'assessment') return { id: String(item.id) }
  if (kind === 'campus') return item.campus
  if (kind === 'key-ring') return item.ring
  if (kind === 'numbers')
    return { campus: String(item.pk).slice('NUMBERS#'.length), ...frozenIn(item) }
  if (kind !== 'ledger') return undefined
  try {
    return ledgerIn(item as unknown as LedgerItem)
  } catch {
    return item
  }
}

function eventOf({ eventID = '', dynamodb = {} }: StreamRecord): TableEvent {
  const { pk = '', sk = '' } = plain(dynamodb.Keys) ?? {}
  const kind = kindOf(String(pk), String(sk))
  return {
    id: eventID,
    sequence: dynamodb.SequenceNumber ?? '',
    kind,
    item: `${pk} ${sk}`,
    before: meaning(kind, plain(dynamodb.OldImage)),
    after: meaning(kind, plain(dynamodb.NewImage)),
  }
}

/** What happened, in order; undefined if this is no event of a stream. */
export function tableEvents(event: unknown): readonly TableEvent[] | undefined {
  if (typeof event !== 'object' || event === null || !('Records' in event)) return undefined
  return (event.Records as readonly StreamRecord[]).map(eventOf)
}
