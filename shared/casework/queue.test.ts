import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queuePage } from '#functions/casework/queue-page.ts'
import { caseTable } from '../../test/arbitraries/case-table.ts'
import { anyHistory, ids, morning, type Step } from '../../test/arbitraries/cases.ts'
import { type CaseHead, isOpen } from './case.ts'
import { entriesOf, filtersOf, inQueue, nobodys, placeOf, type QueueEntry } from './queue.ts'
import { shared } from './student.ts'

type History = readonly (readonly [string, Step])[]

const sharing = { givenAt: morning, urgent: false, language: 'id', expiresAt: morning * 2 }

const everybodyShares: History = ids.map((one) => [
  one,
  (head, id, now) => ({
    kind: 'changed',
    changed: shared(head, { id, office: 'kupang' }, { sharing, judged: undefined }, now),
  }),
])

/** A table in which all this has happened, a minute apart. */
async function tableOf(history: History) {
  const table = caseTable()
  let now = morning
  for (const [id, step] of history) {
    now += 60_000
    const before = table.heads.get(id)
    const told = step(before, id, now)
    if (told.kind === 'nothing') continue
    const { head, ...rest } = told.kind === 'changed' ? told.changed : { head: undefined }
    expect(await table.cases.commit({ before, after: head, ...rest })).toBe('done')
  }
  return { table, now }
}

const offices = ['kupang', 'atambua']
const filters = ['campus:contoh', 'destination:DE', 'outlook:ready', 'language:id', nobodys]

describe('the queue of an office', () => {
  test('lists, counts and cases say the same, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { table } = await tableOf(history)
        const heads = [...table.heads.values()]
        const lineOf = (one: QueueEntry) => `${placeOf(one)} ${one.filters}`
        const expected = heads.flatMap((head) => entriesOf(head)).map(lineOf)
        expect(table.lines().map(lineOf).toSorted()).toEqual(expected.toSorted())
        for (const [name, count] of table.counts()) {
          const [office, filter] = JSON.parse(name)
          const fit = heads.filter(
            (head) => head.office === office && isOpen(head) && filtersOf(head).includes(filter),
          )
          expect([name, count]).toEqual([name, fit.length])
        }
      }),
      { numRuns: 5_000 },
    )
  })

  test('page by page shows every open case once, in its order, whatever it is narrowed by', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory,
        fc.constantFrom(...offices),
        fc.subarray(filters),
        fc.integer({ min: 1, max: 3 }),
        async (history, office, narrowed, size) => {
          const { table, now } = await tableOf(history)
          const all = [...table.heads.values()].filter(
            (head) =>
              head.office === office && narrowed.every((one) => filtersOf(head).includes(one)),
          )
          const shown: CaseHead[] = []
          let cursor: string | undefined
          for (let pages = 0; pages < 12; pages += 1) {
            const asked = { office, filters: narrowed, cursor, size }
            const page = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, now)
            if (page.kind !== 'page') return expect.unreachable('the cursor is this list’s own')
            shown.push(...page.heads)
            cursor = page.next
            if (cursor === undefined) break
          }
          expect(cursor).toBeUndefined()
          expect(shown.map(({ id }) => id)).toEqual(inQueue(all, now).map(({ id }) => id))
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('goes on only by a cursor that was made here, for this list', async () => {
    const { table, now } = await tableOf(everybodyShares)
    const ask = (office: string, cursor?: string, cursorSecret = 's') =>
      queuePage({ cases: table.cases, cursorSecret }, { office, filters: [], cursor, size: 2 }, now)
    const first = await ask('kupang')
    const next = first.kind === 'page' ? (first.next ?? '') : ''
    expect((await ask('kupang', next)).kind).toBe('page')
    const changed = `${next.slice(0, 8)}A${next.slice(9)}`
    for (const cursor of ['', 'x', 'e30.e30', 'e30.', changed])
      expect((await ask('kupang', cursor)).kind).toBe('cursor-not-valid')
    expect((await ask('atambua', next)).kind).toBe('cursor-not-valid')
    expect((await ask('kupang', next, 'another secret')).kind).toBe('cursor-not-valid')
  })
})
