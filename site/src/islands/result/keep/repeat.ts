/** The key of what is being sent: the same for the same thing, until it has been answered. */
export type Repeat = {
  readonly keyFor: (what: unknown) => string
  readonly answered: () => void
}

/** A retry after a lost answer carries the key of the first try, so that nothing is made twice. */
export const repeat = (newKey: () => string = () => crypto.randomUUID()): Repeat => {
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
