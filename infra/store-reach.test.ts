import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Write } from '../functions/adapters/booking-writes.ts'
import { caseWrites, retiringWrites, writesOfCase } from '../functions/adapters/case-writes.ts'
import type { CaseChange } from '../functions/ports/cases.ts'
import type { CaseHead } from '../shared/casework/case.ts'
import type { Changed } from '../shared/casework/changing.ts'
import { booked, bookingGone, forgotten, goesOnIn } from '../shared/casework/student.ts'
import { anyStep, ids, morning, type Step } from '../test/arbitraries/cases.ts'
import { type FunctionName, lending } from './lending.ts'
import { familyOf } from './lent.ts'
import { type NotLent, whyNotLent } from './lent-call.ts'

// What a change of a case writes follows from the case: no test of a page meets every list a case can
// stand in. So whatever students, staff, bookings and rules make of cases, in any order, is written
// out here, and every write of it must be lent to the function that makes it.

type Keyed = { readonly pk?: unknown }

const parts = ['Put', 'Update', 'Delete', 'ConditionCheck'] as const

/** A write as it goes over the wire, as far as it is judged by: what it does, and to whose key. */
function sent(write: Write) {
  const part = parts.find((one) => write[one] !== undefined) ?? 'Put'
  const key = write.Put?.Item ?? write[part as 'Update']?.Key
  return { part, pk: String((key as Keyed | undefined)?.pk) }
}

/** Whoever it is about, it is judged alike: so each kind of write is judged once. */
const judged = new Map<string, NotLent | undefined>()

function whyNot(name: FunctionName, write: Write): NotLent | undefined {
  const { part, pk } = sent(write)
  const kind = `${name} ${part} ${familyOf(pk)}`
  if (!judged.has(kind)) {
    const asked = { TableName: table, [part === 'Put' ? 'Item' : 'Key']: { pk: { S: pk } } }
    const body = { TransactItems: [{ [part]: asked }] }
    const call = { target: 'DynamoDB_20120810.TransactWriteItems', body }
    judged.set(kind, whyNotLent(lending[name], call))
  }
  return judged.get(kind)
}

const id = ids[0] ?? ''
const other = ids[1] ?? ''
const table = 'rantau'

/** Whoever makes a change of this kind, by what it is remembered as. */
function makersOf({ event }: Changed): readonly FunctionName[] {
  if (event.by.kind === 'staff') return ['casework']
  const { kind } = event.what
  if (kind === 'judged-anew') return ['rechecks']
  if (kind === 'booking-gone') return ['bookings', 'notices']
  return ['shared', 'withdrawn', 'review-asked', 'answers-changed'].includes(kind)
    ? ['assessments']
    : ['notices']
}

/** What is to be lent to whom: the writes of one change, and who makes it. */
type Owed = readonly [name: FunctionName, writes: readonly Write[]]

const madeBy = (names: readonly FunctionName[], change: CaseChange, of = id): readonly Owed[] =>
  names.map((name) => [name, writesOfCase(table, of, change)])

/** What may become of any case at any time, whatever it went through before. */
function alwaysOwed(before: CaseHead, now: number): readonly Owed[] {
  const after = forgotten(before, now)
  const hidden = before.bookings.flatMap(
    (one) => booked(before, { ...one, shows: false }, undefined, now) ?? [],
  )
  const left = before.bookings.flatMap(({ id: gone }): CaseChange[] => {
    const told = bookingGone(before, gone, now)
    if (told === undefined) return []
    if (told === 'nothing-left') return [{ before, after: undefined }]
    return [{ before, after: told.head, event: told.event }]
  })
  return [
    ...madeBy(['assessments', 'notices'], { before, after }),
    ...hidden.flatMap(({ head, event }) => madeBy(['bookings'], { before, after: head, event })),
    ...left.flatMap((change) => madeBy(['bookings', 'notices'], change)),
    ['notices', retiringWrites(table, before)],
    // The clock has ended it, and somebody begins it anew.
    ['assessments', caseWrites(table, id, { before, after: undefined })],
  ]
}

/** A talk's own case that goes on in this one. */
function joinOwed(
  before: CaseHead,
  own: CaseHead,
  events: readonly Changed['event'][],
  now: number,
) {
  const { stood, events: carried } = goesOnIn(before, own, events)
  const joined = own.bookings.flatMap((one) => booked(stood, one, undefined, now) ?? [])
  return joined.flatMap(({ head, event }) =>
    madeBy(['notices'], { before, after: head, event, joins: { head: own, events: carried } }),
  )
}

/** All that these steps make of a case, and might have made of it at each. */
function lived(of: string, steps: readonly Step[]) {
  let head: CaseHead | undefined
  const owed: Owed[] = []
  const events: Changed['event'][] = []
  for (const [at, step] of steps.entries()) {
    const now = morning + at * 60_000
    const result = step(head, of, now)
    if (result.kind === 'nothing') continue
    if (result.kind === 'gone') {
      owed.push(...madeBy(['bookings', 'notices'], { before: head, after: undefined }, of))
      head = undefined
      continue
    }
    const { head: after, event, log } = result.changed
    owed.push(...madeBy(makersOf(result.changed), { before: head, after, event, log }, of))
    head = after
    events.push(event)
    owed.push(...alwaysOwed(after, now))
  }
  return { head, events, owed }
}

const anyLife = fc.array(anyStep, { maxLength: 5 })

test('whoever changes a case is lent every list, count and pointer that follows from it', () => {
  fc.assert(
    fc.property(anyLife, anyLife, (steps, others) => {
      const [one, two] = [lived(id, steps), lived(other, others)]
      const joins =
        one.head && two.head ? joinOwed(one.head, two.head, two.events, morning + 1) : []
      const refused = [...one.owed, ...joins].flatMap(([name, writes]) =>
        writes.flatMap((write) => {
          const why = whyNot(name, write)
          return why === undefined ? [] : [{ name, ...why }]
        }),
      )
      expect(refused).toEqual([])
    }),
    { numRuns: 5_000 },
  )
})
