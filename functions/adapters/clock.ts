import type { Clock } from '../ports/clock.ts'

/**
 * The machine's clock, or one that starts at the given instant and runs on from there: so a law of
 * next year can be seen today.
 */
export function clockFrom(now: string | undefined): Clock {
  if (now === undefined || now === '') return () => new Date()
  const start = Date.parse(now)
  if (Number.isNaN(start) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(now))
    throw new Error(
      `NOW is "${now}", expected an instant with its zone such as 2027-01-01T09:00:00Z. ` +
        'Correct it or unset it.',
    )
  const startedAt = performance.now()
  return () => new Date(start + Math.round(performance.now() - startedAt))
}
