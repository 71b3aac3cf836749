import { describe, expect, test } from 'vitest'
import type { Booking } from '../../shared/booking/booking.ts'
import type { LogEntry } from '../../shared/casework/event.ts'
import { emptyHead } from '../../shared/casework/student.ts'
import { staffSeen } from './staff-seen.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
const booking = { id: 'b'.repeat(22), createdAt: now - 1_000 } as Booking

const looked = (at: number, reason?: string): LogEntry => ({
  id: String(at),
  case: 'c',
  at,
  by: { id: 'sub-1', name: 'Contoh Ana', office: 'kupang' },
  office: 'kupang',
  kind: 'opened',
  ...(reason && { reason }),
})

const note = (text: string) => ({
  case: 'c',
  version: 2,
  office: 'kupang',
  at: now,
  by: { kind: 'staff', id: 'sub-1', name: 'Contoh Ana', office: 'kupang' } as const,
  what: { kind: 'note', for: 'student', text } as const,
})

/** A world where the booking belongs to this case, or to none. */
const worldOf = (caseId: string | undefined) => ({
  clock: () => new Date(now),
  cases: {
    caseOf: async () => caseId,
    heads: async (ids: readonly string[]) =>
      ids.map((id) => emptyHead({ id, office: 'kupang' }, now)),
    events: async () => [note('Bawa KTP.')],
    views: async () => [looked(now, 'alasan'), looked(now - 5_000)],
  },
})

describe('whoever holds the link of a talk', () => {
  test('reads who opened its case and the notes for them', async () => {
    const seen = await staffSeen(worldOf(booking.id), booking)
    expect(seen).toMatchObject({ elsewhere: false, notes: [{ text: 'Bawa KTP.' }] })
    expect(seen.views).toHaveLength(2)
    expect(JSON.stringify(seen)).not.toContain('sub-1')
  })

  test("reads of somebody's assessment only who looked since the talk was booked", async () => {
    const seen = await staffSeen(worldOf('a'.repeat(22)), booking)
    expect(seen).toMatchObject({ elsewhere: true, notes: [] })
    expect(seen.views).toMatchObject([{ by: 'Contoh Ana', at: now }])
    expect(JSON.stringify(seen)).not.toMatch(/alasan|Bawa KTP/)
  })

  test('reads nothing where no case is', async () => {
    expect(await staffSeen(worldOf(undefined), booking)).toMatchObject({ views: [], notes: [] })
    expect(await staffSeen({ clock: () => new Date(now) }, booking)).toMatchObject({ views: [] })
  })
})
