import { setTimeout as pause } from 'node:timers/promises'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { fair } from '../integration/booking-roster.ts'
import { stampede } from '../integration/booking-stampede.ts'
import { tableOfOurs } from '../integration/table-of-ours.ts'
import type { Table } from './table.ts'

const now = Date.parse('2026-11-23T00:00:00Z')
const atOnce = 64
const students = 1_000

/** A thousand want one of ten seats. */
export async function stampedeTable(): Promise<Table> {
  const ours = await tableOfOurs({ silent: true })
  try {
    const table = ours.open()
    await addToRoster(table, fair)
    const start = Date.parse('2026-11-25T01:00:00Z')
    const at = { counselor: 'pameran', service: 'group-60', start }
    const bookings = bookingStore(table)
    const ran = await stampede({ bookings, at, now, pause, students, atOnce })
    const seated = ran.outcomes.get('placed') ?? 0
    const others = [...ran.outcomes].filter(([kind]) => kind !== 'placed')
    return {
      id: 'stampede',
      title: `(e) ${students} students, ${atOnce} at once, want one of 10 seats`,
      columns: [
        'seated',
        'seats full after ms',
        'all answered after ms',
        'reads',
        'commits',
        'conflicts',
        'conflicts/s',
        'goal',
      ],
      rows: [
        {
          seated,
          'seats full after ms': ran.seatedMs,
          'all answered after ms': ran.ms,
          reads: ran.reads,
          commits: ran.commits,
          conflicts: ran.conflicts,
          'conflicts/s': ran.conflicts / (ran.seatedMs / 1_000),
          goal: seated === 10 ? 'exactly 10 reached' : 'exactly 10 NOT reached',
        },
      ],
      notes: [
        `Everybody else was told: ${others.map(([kind, count]) => `${kind} ${count}`).join(', ')}. Conflicts per second count until the last seat was taken.`,
      ],
    }
  } finally {
    await ours.stop()
  }
}
