import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  PutCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { Instant } from '../../shared/booking/time.ts'
import { type SessionTimes, sessionEnd } from '../../shared/staff/session.ts'
import type { Session, SessionStore, StaffRecord } from '../ports/identity.ts'
import { batchRead } from './batch-read.ts'
import { key } from './keys.ts'
import type { Records } from './records.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** By when the table may delete it. */
const expirySeconds = (times: SessionTimes): number => Math.ceil(sessionEnd(times) / 1_000)

async function open(records: Records, id: string, staff: string) {
  const [session, member] = [key.session(id), key.staff(staff)]
  const found = await batchRead(records, [session, member], pause)
  return {
    session: (found(session) as { readonly session: Session } | undefined)?.session,
    staff: (found(member) as { readonly staff: StaffRecord } | undefined)?.staff,
  }
}

async function begin({ db, table }: Records, session: Session): Promise<void> {
  const Item = { ...key.session(session.id), session, expiresAtSeconds: expirySeconds(session) }
  const ConditionExpression = 'attribute_not_exists(pk)'
  await db.send(new PutCommand({ TableName: table, Item, ConditionExpression }))
}

/** Changes a session if the condition holds; whether it did. */
async function changed(
  { db, table }: Records,
  { id }: Session,
  change: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
): Promise<boolean> {
  try {
    await db.send(new UpdateCommand({ TableName: table, Key: key.session(id), ...change }))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Never backwards: of two at once the later one counts. */
const used = (records: Records, session: Session, now: Instant) =>
  changed(records, session, {
    UpdateExpression: 'SET #session.usedAt = :now, expiresAtSeconds = :expiry',
    ConditionExpression: 'attribute_exists(pk) AND #session.usedAt < :now',
    ExpressionAttributeNames: { '#session': 'session' },
    ExpressionAttributeValues: {
      ':now': now,
      ':expiry': expirySeconds({ ...session, usedAt: now }),
    },
  })

const renewing = (records: Records, session: Session, now: Instant, until: Instant) =>
  changed(records, session, {
    UpdateExpression: 'SET renewingUntil = :until',
    ConditionExpression:
      '#session.version = :version AND (attribute_not_exists(renewingUntil) OR renewingUntil <= :now)',
    ExpressionAttributeNames: { '#session': 'session' },
    ExpressionAttributeValues: { ':version': session.version, ':now': now, ':until': until },
  })

const renewed = (records: Records, session: Session, sealed: string) =>
  changed(records, session, {
    UpdateExpression:
      'SET #session.sealed = :sealed, #session.version = :next REMOVE renewingUntil',
    ConditionExpression: '#session.version = :version',
    ExpressionAttributeNames: { '#session': 'session' },
    ExpressionAttributeValues: {
      ':version': session.version,
      ':next': session.version + 1,
      ':sealed': sealed,
    },
  })

/** Sign-ins in DynamoDB. */
export const sessionStore = (records: Records): SessionStore => ({
  open: (id, staff) => open(records, id, staff),
  begin: (session) => begin(records, session),
  used: async (session, now) => void (await used(records, session, now)),
  renewing: (session, now, until) => renewing(records, session, now, until),
  renewed: async (session, sealed) => void (await renewed(records, session, sealed)),
  end: async (id) => {
    await records.db.send(new DeleteCommand({ TableName: records.table, Key: key.session(id) }))
  },
})
