import { createHash } from 'node:crypto'
import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'

/** Some items of one family of keys: how many, and a digest that knows no order. */
export type Counted = { readonly items: number; readonly digest: string }

/** What a table holds, by family: what stands in the partition key before the first `#`. */
export type Account = ReadonlyMap<string, Counted>

type Item = Readonly<Record<string, AttributeValue>>

const digestBytes = 32

/** One text for one value, however its members were ordered. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  // Sets have no order of their own.
  const each = members.map(([name, member]) => {
    const isSet = /^[SNB]S$/.test(name) && Array.isArray(member)
    return `${JSON.stringify(name)}:${isSet ? member.map(textOf).toSorted().join(',') : textOf(member)}`
  })
  return `{${each.join(',')}}`
}

/** A digest of an item, whole. */
export const digestOf = (item: Item): Buffer => createHash('sha256').update(textOf(item)).digest()

const familyOf = (item: Item): string => String(item.pk?.S ?? '-').split('#', 1)[0] ?? '-'

function add(sum: Buffer, one: Buffer): void {
  for (let at = 0; at < digestBytes; at += 1) sum[at] = (sum[at] ?? 0) ^ (one[at] ?? 0)
}

/** Accounts for items in any order; the same items come to the same. */
export function accountOf(pages: Iterable<readonly Item[]>): Account {
  const sums = new Map<string, { items: number; sum: Buffer }>()
  for (const page of pages)
    for (const item of page) {
      const family = familyOf(item)
      const so = sums.get(family) ?? { items: 0, sum: Buffer.alloc(digestBytes) }
      so.items += 1
      add(so.sum, digestOf(item))
      sums.set(family, so)
    }
  const named = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return new Map(
    named.map(([family, { items, sum }]) => [
      family,
      { items, digest: sum.toString('hex').slice(0, 16) },
    ]),
  )
}

/**
 * Reads the whole table. Half a capacity unit for each 4 KB: at a million students some two dollars.
 */
export async function account(client: DynamoDBClient, TableName: string): Promise<Account> {
  const pages: (readonly Item[])[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    pages.push(Items)
  return accountOf(pages)
}

/** A family that two accounts tell differently. */
export type Difference = {
  readonly family: string
  readonly was: number
  readonly is: number
}

const none: Counted = { items: 0, digest: '' }

/** What two accounts tell differently; none: they are of the same items. */
export function differences(was: Account, is: Account): readonly Difference[] {
  const families = [...new Set([...was.keys(), ...is.keys()])].toSorted()
  return families.flatMap((family) => {
    const [before, after] = [was.get(family) ?? none, is.get(family) ?? none]
    if (before.items === after.items && before.digest === after.digest) return []
    return [{ family, was: before.items, is: after.items }]
  })
}
