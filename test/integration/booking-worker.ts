// A process of its own that books and cancels without end, to be killed in the middle of it. To
// whoever listens it tells what came of each request.
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { randomFrom } from '../load/random.ts'
import { roster } from './booking-roster.ts'
import { haste, storm } from './booking-storm.ts'
import { stormy, type Weather } from './booking-weather.ts'

const [endpoint = '', seed, begins, since, atOnce = '6', weather = '{}'] = process.argv.slice(2)

const { records } = stormy(endpoint, JSON.parse(weather) as Weather, randomFrom(Number(seed)).share)

await storm({
  bookings: { ...bookingStore(records), roster: async () => roster },
  roster,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  operations: 100_000,
  atOnce: Number(atOnce),
  seed: Number(seed),
  clock: () => Number(begins) + (Date.now() - Number(since)) * haste,
  students: 60,
  visitors: 20,
  twice: 0.1,
  told: (outcomes, unlike) => process.send?.({ outcomes, unlike }),
})
