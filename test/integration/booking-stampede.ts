import type { BookingStore } from '../../functions/ports/bookings.ts'
import type { Instant } from '../../shared/booking/time.ts'
import { book, portsOf } from './booking-asked.ts'

export type Crowd = {
  readonly bookings: BookingStore
  readonly at: { readonly counselor: string; readonly service: string; readonly start: Instant }
  readonly now: Instant
  readonly pause: (ms: number) => Promise<void>
  readonly students: number
  /** So many stand at the door at once. */
  readonly atOnce: number
}

export type Stampede = {
  readonly outcomes: ReadonlyMap<string, number>
  readonly reads: number
  readonly commits: number
  /** Commits that came too late. */
  readonly conflicts: number
  readonly ms: number
  /** When the last who got a seat had it. */
  readonly seatedMs: number
}

/** Everybody wants the same start. Whoever is told to come back does so, as often as it takes. */
export async function stampede(crowd: Crowd): Promise<Stampede> {
  const { bookings, at, now, pause, students, atOnce } = crowd
  const count = { reads: 0, commits: 0, conflicts: 0 }
  const counted: BookingStore = {
    ...bookings,
    read: (question, moment) => {
      count.reads += 1
      return bookings.read(question, moment)
    },
    commit: async (change, repeat) => {
      const committed = await bookings.commit(change, repeat)
      count.commits += 1
      count.conflicts += committed === 'stale' ? 1 : 0
      return committed
    },
  }
  const ports = portsOf(counted, () => now, pause)
  const outcomes = new Map<string, number>()
  const begun = performance.now()
  let [next, seatedMs] = [0, 0]
  const one = async (n: number): Promise<void> => {
    const email = `siswa-${n}@contoh.example`
    const { kind } = await book({ ports }, at, `tamu-tamu-tamu-tamu-${n}`, { email })
    outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
    if (kind === 'placed') seatedMs = performance.now() - begun
    if (kind === 'busy') await one(n)
  }
  const worker = async () => {
    while (next < students) await one(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { ...count, outcomes, ms: performance.now() - begun, seatedMs }
}
