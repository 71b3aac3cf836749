import { expect, test } from 'vitest'
import { shared } from '../../shared/casework/student.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { caseTable } from '../../test/arbitraries/case-table.ts'
import { ana, ben, lia, morning } from '../../test/arbitraries/cases.ts'
import type { CaseStore } from '../ports/cases.ts'
import { filteredCases, moveBulk, previewBulk, undoBulk } from './bulk-desk.ts'
import type { CaseworkPorts } from './ports.ts'

const id = 'k'.repeat(22)
const office = 'kupang'

/** An office with one case, whose staff may come and go and whose table may be slow. */
async function anOffice() {
  const table = caseTable()
  const sharing = { givenAt: morning, urgent: false, language: 'id', expiresAt: morning * 2 }
  const { head } = shared(undefined, { id, office }, { sharing, judged: undefined }, morning)
  const claim = { id: ana.id, name: ana.name, at: morning }
  await table.cases.commit({ before: undefined, after: { ...head, claim } })
  const staff: StaffMember[] = [ana, ben, lia, { ...ben, id: 'edi', roles: ['editor'] }]
  const ports = (cases: CaseStore = table.cases) =>
    ({
      cases,
      clock: () => new Date(morning + 60_000),
      directory: { ofOffice: async () => staff },
      pause: async () => {},
    }) as unknown as CaseworkPorts
  const moved = async () => {
    const asked = { moves: [{ case: id, version: 1 }], to: ben.id, reason: 'cuti' }
    const done = await moveBulk(ports(), lia, asked)
    return done.kind === 'moved' ? done.move : expect.unreachable(done.kind)
  }
  const undone = async (bulk: string, cases?: CaseStore) => {
    const back = await undoBulk(ports(cases), lia, bulk, 'keliru')
    return back.kind === 'undone' ? back : expect.unreachable(back.kind)
  }
  return { table, staff, ports, moved, undone, claim: () => table.heads.get(id)?.claim?.id }
}

test('nobody is given back a case who does not work in the office any more', async () => {
  const { staff, moved, undone, claim } = await anOffice()
  const move = await moved()
  staff.splice(0, 1)
  const { back, cannot } = await undone(move.id)
  expect(back).toEqual([])
  expect(cannot).toEqual([{ case: id, why: { kind: 'member-unknown' } }])
  expect(claim()).toBe('ben')
})

test('what is taken back meets another write and is tried again, and is no stale one for that', async () => {
  const { table, moved, undone, claim } = await anOffice()
  const move = await moved()
  let busy = 3
  const slow: CaseStore = {
    ...table.cases,
    commit: async (change) => {
      busy -= 1
      return busy >= 0 ? 'stale' : table.cases.commit(change)
    },
  }
  expect((await undone(move.id, slow)).back).toHaveLength(1)
  expect(claim()).toBe('ana')
})

test('and says so, where the table is never free', async () => {
  const { table, moved, undone } = await anOffice()
  const move = await moved()
  const { cannot } = await undone(move.id, { ...table.cases, commit: async () => 'stale' })
  expect(cannot).toEqual([{ case: id, why: { kind: 'busy' } }])
})

test('an editor with a desk in the office is handed no case', async () => {
  const { ports } = await anOffice()
  const asked = { moves: [{ case: id, version: 1 }], to: 'edi', reason: 'cuti' }
  expect(await moveBulk(ports(), lia, asked)).toEqual({ kind: 'member-unknown' })
})

test('a lead hands on all of one campus, over all pages of the queue, a hundred at once', async () => {
  const { table, ports } = await anOffice()
  for (let nth = 0; nth < 163; nth += 1) {
    const campus = nth < 130 ? 'contoh' : 'lain'
    const sharing = { givenAt: morning, urgent: nth % 5 === 0, language: 'id', campus } as const
    const one = { id: `${nth}`.padStart(22, 'c'), office }
    const word = { sharing: { ...sharing, expiresAt: morning * 2 }, judged: undefined }
    const { head } = shared(undefined, one, word, morning + nth)
    await table.cases.commit({ before: undefined, after: head })
  }
  const queue = { ...ports(), cursorSecret: 's' }
  const lain = await filteredCases(queue, lia, { campus: 'lain' })
  expect([lain.cases.length, lain.more]).toEqual([33, false])
  const first = await filteredCases(queue, lia, { campus: 'contoh', claim: 'unclaimed' })
  expect([first.cases.length, first.more]).toEqual([100, true])
  const seen = await previewBulk(queue, lia, first.cases, ben.id)
  const moves = seen.kind === 'preview' ? seen.moves : expect.unreachable(seen.kind)
  const done = await moveBulk(queue, lia, { moves, to: ben.id, reason: 'cuti' })
  const move = done.kind === 'moved' ? done.move : expect.unreachable(done.kind)
  expect(move.moved).toHaveLength(100)
  const rest = await filteredCases(queue, lia, { campus: 'contoh', claim: 'unclaimed' })
  expect([rest.cases.length, rest.more]).toEqual([30, false])
  const back = await undoBulk(queue, lia, move.id, 'keliru')
  expect(back).toMatchObject({ kind: 'undone', back: { length: 100 } })
})
