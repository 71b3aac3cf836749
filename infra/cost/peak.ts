import type { ServedName } from '../function-names.ts'
import { assumed } from './assumed.ts'
import { throttles } from './throttles.ts'
import { durationMs, type Known } from './use.ts'

/** New visits a second in the busiest five minutes of the day; infra/load-model.md says why. */
export const visitsAtPeak = 250

const {
  judgedByServer,
  kept,
  shown,
  booked,
  choosingPerBooking,
  timesPerBooking,
  holdsPerBooking,
} = assumed

/** Calls of each step for one visit on that day. */
const perVisit: Readonly<Record<string, number>> = {
  'assessments: judgement': judgedByServer,
  'assessments: keep': kept,
  'assessments: open what is kept': kept,
  'assessments: show to an office': shown,
  'bookings: choose page': booked * choosingPerBooking,
  'bookings: times page': booked * timesPerBooking,
  'bookings: free times': booked,
  'bookings: hold': booked * holdsPerBooking,
  'bookings: book': booked,
  'bookings: booking page': booked,
}

const isSeat = (step: string): boolean => step === 'bookings: hold' || step === 'bookings: book'

/** How often a step is called a second; seats as asked for, or as the throttle lets them through. */
export function rateOf(step: string, throttled: boolean): number {
  const asked = (perVisit[step] ?? 0) * visitsAtPeak
  if (!throttled || !isSeat(step)) return asked
  const all = ((perVisit['bookings: hold'] ?? 0) + (perVisit['bookings: book'] ?? 0)) * visitsAtPeak
  return asked * Math.min(1, throttles.seats.rate / all)
}

const madeBy: Readonly<Record<string, string>> = {
  keep: 'assessments: keep',
  'show to an office': 'assessments: show to an office',
  book: 'bookings: book',
}

export type Peak = {
  readonly step: string
  readonly perSecond: number
  /** Instances at work at once. */
  readonly concurrency: number
  readonly reads: number
  readonly writes: number
  /** Changes of the table that a reader of the stream is told of. */
  readonly changes: number
}

/** What each step asks of its function and of the table in the busiest seconds. */
export function peakOf({ measured, sizing }: Known, throttled: boolean): readonly Peak[] {
  return measured.steps.flatMap((step) => {
    const name = `${step.function}: ${step.step}`
    const [, after] = /^after: (.+)$/.exec(step.step) ?? []
    const perSecond =
      after === undefined
        ? rateOf(name, throttled)
        : rateOf(madeBy[after] ?? '', throttled) * step.callsPerRound
    if (perSecond === 0) return []
    const { memoryMb } = sizing[step.function as ServedName]
    return {
      step: name,
      perSecond,
      concurrency: (perSecond * durationMs(step, memoryMb)) / 1_000,
      reads: perSecond * step.readUnits,
      writes: perSecond * step.writeUnits,
      changes: perSecond * step.changes,
    }
  })
}
