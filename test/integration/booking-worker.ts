// A process of its own that books and cancels without end, to be killed in the middle of it.
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { records } from '../../functions/adapters/records.ts'
import { table } from '../../infra/table.ts'
import { roster } from './booking-roster.ts'
import { storm } from './booking-storm.ts'

const [endpoint, seed, begins, since] = process.argv.slice(2)

/** An hour in two seconds, the same in every process. */
const haste = 1_800

await storm({
  bookings: {
    ...bookingStore(records({ table: table.name, endpoint })),
    roster: async () => roster,
  },
  roster,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  operations: 100_000,
  atOnce: 6,
  seed: Number(seed),
  clock: () => Number(begins) + (Date.now() - Number(since)) * haste,
  students: 60,
  visitors: 20,
  twice: 0.1,
})
