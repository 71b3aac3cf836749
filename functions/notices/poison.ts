/** What will fail however often it is tried: set aside at once, so that the rest goes on. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError'
}
