/** The key of what is being sent: the same for the same thing, until it has been answered. */
export type Repeat = {
  readonly keyFor: (what: unknown) => string
  readonly answered: () => void
}

/**
 * 128 random bits in hexadecimal. Not `randomUUID`: browsers offer that only over https, and a hall's
 * own network may serve the page without it.
 */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** A retry after a lost answer carries the key of the first try, so that nothing is made twice. */
export const repeat = (newKey: () => string = randomKey): Repeat => {
  let held: { readonly what: string; readonly key: string } | undefined
  return {
    keyFor: (thing) => {
      const what = JSON.stringify(thing)
      if (held?.what !== what) held = { what, key: newKey() }
      return held.key
    },
    answered: () => {
      held = undefined
    },
  }
}
