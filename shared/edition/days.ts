import { parseDay } from '../time/day.ts'
import type { AmendmentRefusal } from './amendment.ts'

const whyNoDay = (day: string | undefined): AmendmentRefusal | undefined =>
  day === undefined || parseDay(day) !== undefined ? undefined : { kind: 'day-not-a-day', day }

/** Why nothing can hold on [from, to), or undefined if something can. */
export const whyNoPeriod = (from: string, to?: string): AmendmentRefusal | undefined =>
  whyNoDay(from) ??
  whyNoDay(to) ??
  (to !== undefined && to <= from ? { kind: 'ends-before-it-begins', from, to } : undefined)
