import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** Expects the very same, however large: what is the same is seen at once, what is not is shown. */
export function expectSame(told: unknown, expected: unknown, where?: string): void {
  if (!isDeepStrictEqual(told, expected)) expect(told, where).toStrictEqual(expected)
}
