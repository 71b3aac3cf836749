import type { CaseStore } from '../ports/cases.ts'
import type { Item, Key } from './batch-read.ts'
import { key } from './keys.ts'
import { deleted } from './purge.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

// Talks that brought an assessment and have cases of their own, because its case is with another
// office. Should it come to theirs, they are found here.

type Beside = (records: Records, id: string, items: readonly object[], Key: Key) => Promise<boolean>

async function list(records: Records, assessment: string): Promise<readonly string[]> {
  const items = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.talkApart(assessment, '').pk },
    ConsistentRead: true,
  })
  return items.map(({ sk }) => sk)
}

/** Those of an assessment that is gone are in no list. */
export async function forgetApart(records: Records, assessment: string): Promise<void> {
  const all = await list(records, assessment)
  await deleted(
    records,
    all.map((one) => key.talkApart(assessment, one)),
  )
}

export const talksApart = (records: Records, beside: Beside): CaseStore['apart'] => ({
  keep: async (assessment, { id, expiresAt }) => {
    const item = {
      ...key.talkApart(assessment, id),
      expiresAtSeconds: Math.ceil(expiresAt / 1_000),
    }
    await beside(records, id, [item], key.assessment(assessment))
  },
  list: (assessment) => list(records, assessment),
  forget: (assessment, booking) =>
    booking === undefined
      ? forgetApart(records, assessment)
      : deleted(records, [key.talkApart(assessment, booking)]),
})
