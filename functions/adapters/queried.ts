import { paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Records } from './records.ts'

/** All items of a query, page after page. */
export async function queried<T>(
  { db, table }: Records,
  query: Omit<QueryCommandInput, 'TableName'>,
): Promise<readonly T[]> {
  const items: T[] = []
  for await (const { Items = [] } of paginateQuery({ client: db }, { TableName: table, ...query }))
    items.push(...(Items as T[]))
  return items
}
