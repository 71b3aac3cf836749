import { paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { Told, WalkStore } from '../ports/walks.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import type { Records } from './records.ts'
import { traceless } from './traceless.ts'

const keptMs = 60 * 86_400_000

async function countTold({ db, table }: Records, id: string, how: Told): Promise<number> {
  let count = 0
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :how)',
    ExpressionAttributeValues: {
      ':pk': key.told(id, how, '').pk,
      ':how': key.told(id, how, '').sk,
    },
    Select: 'COUNT' as const,
  }
  for await (const { Count = 0 } of paginateQuery({ client: db }, query)) count += Count
  return count
}

/** How many were told of a walk, each once: of whom, nobody reads there. */
export const toldStore = (records: Records): Pick<WalkStore, 'told' | 'countTold'> => ({
  told: async (id, { how, assessment, at }) => {
    const expiresAtSeconds = Math.ceil((at + keptMs) / 1_000)
    const mark = traceless('told', id, assessment)
    const item = { ...key.told(id, how, mark), expiresAtSeconds }
    await putOnce(records, item)
  },
  countTold: async (id) => {
    const [mail, call] = await Promise.all([
      countTold(records, id, 'mail'),
      countTold(records, id, 'call'),
    ])
    return { mail, call }
  },
})
