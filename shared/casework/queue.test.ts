import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queuePage } from '#functions/casework/queue-page.ts'
import { caseTable } from '../../test/arbitraries/case-table.ts'
import { anyHistory, ids, morning, type Step } from '../../test/arbitraries/cases.ts'
import { type CaseHead, isOpen } from './case.ts'
import {
  entriesOf,
  filtersOf,
  inQueue,
  nobodys,
  placeOf,
  type QueueEntry,
  standingOf,
} from './queue.ts'
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

  test('page by page shows every open case once, in its order, whatever it is narrowed by, and counts them', async () => {
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
            expect(page.found?.cases).toBe(
              narrowed.length > 1 ? all.filter(isOpen).length : undefined,
            )
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

  test('leaves nobody out between its parts, however unlike they are filled', async () => {
    const anyId = fc.constantFrom('a', 'b', 'b', 'b', 'c', 'd').map((end) => end.padStart(2, 'a'))
    const anyCrowd = fc.uniqueArray(fc.tuple(anyId, fc.integer({ min: 10, max: 99 })), {
      maxLength: 14,
      selector: ([, nth]) => nth,
    })
    await fc.assert(
      fc.asyncProperty(anyCrowd, fc.integer({ min: 1, max: 3 }), async (crowd, size) => {
        const table = caseTable()
        for (const [end, nth] of crowd) {
          const id = `${nth}${end}`.padStart(22, 'a')
          const one = { id, office: 'kupang' }
          const told = shared(undefined, one, { sharing, judged: undefined }, morning + nth)
          await table.cases.commit({ before: undefined, after: told.head })
        }
        const shown: string[] = []
        let cursor: string | undefined
        do {
          const asked = { office: 'kupang', filters: [], cursor, size }
          const page = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, morning)
          if (page.kind !== 'page') return expect.unreachable('the cursor is this list’s own')
          shown.push(...page.heads.map(({ id }) => id))
          cursor = page.next
        } while (cursor !== undefined)
        const all = inQueue([...table.heads.values()], morning)
        expect(shown).toEqual(all.map(({ id }) => id))
      }),
      { numRuns: 5_000 },
    )
  })

  test('keeps a talk that is near before all who wait, though an older one was never recorded', async () => {
    const table = caseTable()
    const talk = (letter: string, start: number) => ({
      id: letter.repeat(22),
      version: 1,
      state: 'confirmed' as const,
      counselor: 'contoh-1',
      start,
      end: start + 1_800_000,
      urgent: false,
      shows: false,
      createdAt: morning,
      language: 'id',
      expiresAt: morning * 2,
    })
    const [one, other] = [ids[0] ?? '', ids[1] ?? '']
    const none = { sharing, judged: undefined }
    const waits = shared(undefined, { id: one, office: 'kupang' }, none, morning - 1).head
    const { head } = shared(undefined, { id: other, office: 'kupang' }, none, morning)
    const day = 86_400_000
    const booked = {
      ...head,
      bookings: [talk('p', morning - 2 * day), talk('q', morning + day / 2)],
    }
    await table.cases.commit({ before: undefined, after: waits })
    await table.cases.commit({ before: undefined, after: booked })
    const asked = { office: 'kupang', filters: [], size: 25 }
    const page = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, morning)
    if (page.kind !== 'page') return expect.unreachable(page.kind)
    expect(page.heads.map(({ id }) => id)).toEqual([other, one])
    expect(standingOf(booked, morning)).toEqual({ kind: 'session', start: morning + day / 2 })
    // Two talks near are one case, at its first.
    const twice = {
      ...waits,
      version: 2,
      bookings: [talk('r', morning + 1), talk('s', morning + 2)],
    }
    await table.cases.commit({ before: waits, after: twice })
    const again = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, morning)
    expect(again.kind === 'page' && again.heads.map(({ id }) => id)).toEqual([one, other])
  })

  test('counts nobody whose case ended by the clock, though it still lies there', async () => {
    const { table, now } = await tableOf(everybodyShares)
    const yearMs = 365 * 86_400_000
    const [first, second] = [...table.heads.values()]
    if (first === undefined || second === undefined) return expect.unreachable('somebody shared')
    const brief = { ...sharing, givenAt: now, expiresAt: now + 1 }
    for (const [one, word] of [
      [first, brief],
      [second, { ...sharing, givenAt: now }],
    ] as const) {
      const told = shared(one, one, { sharing: word, judged: undefined }, now)
      await table.cases.commit({ before: one, after: told.head, event: told.event })
    }
    const asked = { office: 'kupang', filters: [], size: 25 }
    const page = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, now + yearMs)
    if (page.kind !== 'page') return expect.unreachable(page.kind)
    expect(page.heads.map(({ id }) => id)).not.toContain(first.id)
    expect(page.heads).toHaveLength(ids.length - 1)
    for (const filter of ['all', 'language:id', nobodys])
      expect([filter, page.counts.get(filter)]).toEqual([filter, page.heads.length])
    const both = { ...asked, filters: ['language:id', nobodys] }
    const narrowed = await queuePage({ cases: table.cases, cursorSecret: 's' }, both, now + yearMs)
    expect(narrowed).toMatchObject({ found: { cases: page.heads.length, more: false } })
  })

  test('says "at least" where more wait than are counted for several filters together', async () => {
    const table = caseTable()
    for (let nth = 0; nth < 900; nth += 1) {
      const one = { id: String(nth).padStart(22, 'a'), office: 'kupang' }
      const told = shared(undefined, one, { sharing, judged: undefined }, morning + nth)
      await table.cases.commit({ before: undefined, after: told.head })
    }
    const asked = { office: 'kupang', filters: ['language:id', nobodys], size: 25 }
    const page = await queuePage({ cases: table.cases, cursorSecret: 's' }, asked, morning)
    if (page.kind !== 'page') return expect.unreachable(page.kind)
    expect(page.found?.more).toBe(true)
    expect(page.found?.cases).toBeGreaterThanOrEqual(page.heads.length)
    expect(page.found?.cases).toBeLessThan(900)
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
