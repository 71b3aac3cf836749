import { expect, test } from 'vitest'
import { type LogEntry, logKeptMs } from '#shared/casework/event.ts'
import type { StaffMember } from '#shared/staff/staff.ts'
import { logFor } from './log.ts'
import type { CaseworkPorts } from './ports.ts'

const lead: StaffMember = { id: 'l', name: 'Contoh Lead', roles: ['lead'], office: 'bp3mi-ntt' }
const now = new Date('2026-11-23T01:00:00Z')

const entry = (at: number) => ({ id: String(at), at }) as unknown as LogEntry

test('a lead reads nothing that is kept no longer, though the table still has it', async () => {
  const kept = entry(now.getTime() - logKeptMs + 1)
  const gone = entry(now.getTime() - logKeptMs)
  const cases = { log: async () => ({ entries: [kept, gone] }) }
  const ports = { clock: () => now, cases } as unknown as CaseworkPorts
  expect(await logFor(ports, lead, { day: '2025-11-23' })).toMatchObject({ entries: [kept] })
})
