import { errorLine } from '../http/front-door.ts'

/** What will fail however often it is tried: set aside at once, so that the rest goes on. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError'
}

/** The same for the log: where it broke, and words only if they are ours. */
export const failureOf = (error: unknown): object =>
  error instanceof PoisonError ? { why: error.message } : { error: errorLine(error) }

/** Why something failed, for a person to read: where it broke, and words only if they are ours. */
export const whyOf = (error: unknown): string =>
  (error instanceof PoisonError ? error.message : JSON.stringify(errorLine(error))).slice(0, 500)
