import { expect, test } from 'vitest'
import { shared } from '../../shared/casework/student.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { caseTable } from '../../test/arbitraries/case-table.ts'
import { ana, ben, morning } from '../../test/arbitraries/cases.ts'
import { decideOn } from './desk.ts'
import type { CaseworkPorts } from './ports.ts'
import { type Look, viewCase } from './view.ts'

const id = 'k'.repeat(22)
const minuteMs = 60_000

const talk = { id: 'p'.repeat(22), createdAt: morning, consents: [], wishes: { topic: 'way' } }

/** A case whose assessment nobody reads here: what counts is who looks at it, and when. */
async function aCase(bookings: readonly unknown[] = [talk]) {
  const table = caseTable()
  const sharing = { givenAt: morning, urgent: false, language: 'id', expiresAt: morning * 2 }
  const one = { id, office: 'kupang' }
  const { head } = shared(undefined, one, { sharing, judged: undefined }, morning)
  await table.cases.commit({ before: undefined, after: head })
  let now = morning
  const ports = {
    cases: table.cases,
    clock: () => new Date(now),
    assessments: { read: async () => undefined },
    bookings: { read: async () => ({ bookings }) },
    judging: { active: async () => undefined },
    pause: async () => {},
  } as unknown as CaseworkPorts
  return {
    opened: (who: StaffMember, look?: Look) => viewCase(ports, who, id, look),
    noted: (who: StaffMember) => {
      const basedOn = table.heads.get(id)?.version ?? 0
      return decideOn(ports, who, id, {
        deed: { kind: 'note', for: 'office', text: 'x' },
        basedOn,
      })
    },
    wait: (minutes: number) => {
      now += minutes * minuteMs
    },
    log: () => table.log().map(({ kind, by }) => `${by.id} ${kind}`),
  }
}

const after: Look = { afterDeed: true }

test('whoever opens a case, decides and reads on is told of once', async () => {
  const one = await aCase()
  await one.opened(ana)
  for (let deeds = 0; deeds < 3; deeds += 1) {
    one.wait(20)
    await one.noted(ana)
    await one.opened(ana, after)
  }
  const line = 'ana note-for-office'
  expect(one.log()).toEqual(['ana opened', line, line, line])
})

test('a page that is opened anew is a line of its own, however soon', async () => {
  const one = await aCase()
  for (let looks = 0; looks < 3; looks += 1) await one.opened(ana)
  expect(one.log()).toEqual(['ana opened', 'ana opened', 'ana opened'])
})

test('nobody reads past the log by saying they come from a deed', async () => {
  const one = await aCase()
  await one.opened(ana, after)
  await one.opened(ben)
  await one.noted(ben)
  // Somebody else changed it meanwhile: what is shown now was not seen before.
  await one.opened(ana, after)
  one.wait(31)
  await one.opened(ana, after)
  await one.opened(ben, after)
  expect(one.log()).toEqual([
    'ana opened',
    'ben opened',
    'ben note-for-office',
    'ana opened',
    'ana opened',
    'ben opened',
  ])
})

test('a day of looking is no single visit, whatever the address says', async () => {
  const one = await aCase()
  await one.opened(ana)
  for (let looks = 0; looks < 8; looks += 1) {
    one.wait(20)
    await one.opened(ana, after)
  }
  expect(one.log()).toEqual(Array.from({ length: 5 }, () => 'ana opened'))
})

test('a case that shows nothing and has no talk is closed to whoever comes, and nobody looked at it', async () => {
  const one = await aCase([])
  expect(await one.opened(ana)).toEqual({ kind: 'case-closed' })
  expect(await one.opened(ben, after)).toEqual({ kind: 'case-closed' })
  expect(one.log()).toEqual([])
})
