import { setTimeout as pauseFor } from 'node:timers/promises'
import { batchRead, type Item, type Key } from '../../functions/adapters/batch-read.ts'
import { editionStore } from '../../functions/adapters/editions.ts'
import { key } from '../../functions/adapters/keys.ts'
import { type Holds, type Standing, standingOf } from '../../functions/adapters/openings.ts'
import { queried } from '../../functions/adapters/queried.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { demonstration } from './demonstration.ts'
import type { SignIns } from './sign-ins.ts'

/** Something that stands in the table, and where. */
export type Stands = Standing & { readonly id: string; readonly holds: Holds; readonly where: Key }

/** All that a stage shows to anybody, and everybody who may sign in. */
export type Looked = {
  /** Offices, counselors, campuses and staff. */
  readonly stands: readonly Stands[]
  readonly signIns: readonly { readonly subject: string; readonly email: string }[]
  /** Marks of the demonstration: where one lies there are students who do not exist too. */
  readonly sown: readonly Key[]
  /** The digest of the edition that is judged by. */
  readonly edition: string | undefined
}

const readAtOnceMax = 100

async function readAll(records: Records, keys: readonly Key[]): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let from = 0; from < keys.length; from += readAtOnceMax) {
    const some = keys.slice(from, from + readAtOnceMax)
    const at = await batchRead(records, some, (ms) => pauseFor(ms))
    found.push(...some.flatMap((one) => at(one) ?? []))
  }
  return found
}

const partition = (records: Records, pk: string) =>
  queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  })

const idIn = ({ value }: Standing, { pk }: Key): string =>
  String(value.id ?? value.slug ?? pk.slice(pk.indexOf('#') + 1))

const standsOf = (items: readonly Item[], holds: Holds): readonly Stands[] =>
  items.flatMap(({ pk, sk, ...item }) => {
    const standing = standingOf(item, holds)
    const where = { pk, sk }
    return standing === undefined ? [] : [{ ...standing, holds, where, id: idIn(standing, where) }]
  })

/** No key names all of the staff: they are found by their offices, by who may sign in, and by name. */
async function staffKeys(
  records: Records,
  offices: readonly Stands[],
  subjects: readonly string[],
): Promise<readonly Key[]> {
  const lines = await Promise.all(
    offices.map(({ id }) => partition(records, key.staffOf(id, '').pk)),
  )
  const named = [...subjects, ...lines.flat().map(({ sk }) => sk), ...demonstration.staff]
  return [...new Set(named)].map((subject) => key.staff(subject))
}

/** What the demonstration notes of itself, each once it has sown. */
const marks = ['DEMONSTRATION', 'CASES'].map((name) => key.sown(name))

/** Reads all of it anew; nothing is believed from before. */
export async function look(records: Records, signIns: SignIns): Promise<Looked> {
  const [roster, entries, everybody, sown, active] = await Promise.all([
    partition(records, key.office('').pk),
    partition(records, key.campusEntry('').pk),
    signIns.all(),
    readAll(records, marks),
    editionStore(records).activeNow(),
  ])
  // One that no list names is still opened by its address: the demonstration's are asked for by name.
  const slugs = new Set([...entries.map(({ sk }) => sk), ...demonstration.campuses])
  const campuses = await readAll(
    records,
    [...slugs].map((slug) => key.campus(slug)),
  )
  const offices = standsOf(roster, 'office')
  const keys = await staffKeys(
    records,
    offices,
    everybody.map(({ subject }) => subject),
  )
  const stands = [
    ...offices,
    ...standsOf(roster, 'counselor'),
    ...standsOf(campuses, 'campus'),
    ...standsOf(await readAll(records, keys), 'staff'),
  ]
  const lain = sown.map(({ pk, sk }) => ({ pk, sk }))
  return { stands, signIns: everybody, sown: lain, edition: active?.digest }
}
