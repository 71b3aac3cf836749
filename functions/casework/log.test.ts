import { expect, test } from 'vitest'
import { codeOf } from '#shared/casework/code.ts'
import { type LogEntry, logKeptMs } from '#shared/casework/event.ts'
import type { StaffMember } from '#shared/staff/staff.ts'
import { type LogAsked, logFor } from './log.ts'
import type { CaseworkPorts } from './ports.ts'

const lead: StaffMember = { id: 'l', name: 'Contoh Lead', roles: ['lead'], office: 'bp3mi-ntt' }
const now = new Date('2026-11-23T01:00:00Z')

const entry = (at: number) => ({ id: String(at), at }) as unknown as LogEntry

test('a lead reads one person’s or one case’s lines, however many of others lie between', async () => {
  const id = (letter: string) => letter.repeat(22)
  const lines = Array.from({ length: 450 }, (_, nth) => ({
    ...entry(now.getTime() - nth),
    case: id(nth % 10 === 0 ? 'b' : 'a'),
    by: { id: nth % 3 === 0 ? 'ben' : 'ana' },
  })) as unknown as LogEntry[]
  const log = async (_: string, __: string, { before = '0', most = 0 }) => {
    const next = Number(before) + most
    const entries = lines.slice(Number(before), next)
    return { entries, ...(next < lines.length && { before: String(next) }) }
  }
  const ports = { clock: () => now, cases: { log } } as unknown as CaseworkPorts
  const all = async (asked: LogAsked) => {
    const found: LogEntry[] = []
    let before: string | undefined
    do {
      const page = await logFor(ports, lead, { ...asked, before })
      if (page.kind !== 'log') return expect.unreachable(page.kind)
      found.push(...page.entries)
      before = page.before
    } while (before !== undefined)
    return found
  }
  expect(await all({})).toHaveLength(450)
  expect(await all({ member: 'ben' })).toHaveLength(150)
  expect(await all({ code: codeOf(id('b')) })).toHaveLength(45)
  expect(await all({ code: codeOf(id('b')), member: 'ben' })).toHaveLength(15)
})

test('a lead reads nothing that is kept no longer, though the table still has it', async () => {
  const kept = entry(now.getTime() - logKeptMs + 1)
  const gone = entry(now.getTime() - logKeptMs)
  const cases = { log: async () => ({ entries: [kept, gone] }) }
  const ports = { clock: () => now, cases } as unknown as CaseworkPorts
  expect(await logFor(ports, lead, { day: '2025-11-23' })).toMatchObject({ entries: [kept] })
})
