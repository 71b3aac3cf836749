/** Draws that are the same for equal seeds, on every machine. */
export type Random = {
  /** In [0, 1). */
  readonly share: () => number
  /** A whole number, both ends included. */
  readonly whole: (min: number, max: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  readonly some: <T>(choices: readonly T[], count: number) => readonly T[]
}

/** Mulberry32, a public-domain generator of 32 bits: enough to vary students, not to keep secrets. */
const stream = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export function randomFrom(seed: number): Random {
  const share = stream(seed)
  const whole = (min: number, max: number) => min + Math.floor(share() * (max - min + 1))
  const pick = <T>(choices: readonly T[]): T => {
    const picked = choices[whole(0, choices.length - 1)]
    if (picked === undefined) throw new Error('pick: got no choices, expected at least one')
    return picked
  }
  return {
    share,
    whole,
    chance: (part) => share() < part,
    pick,
    some: (choices, count) => {
      const left = [...choices]
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const [taken] = left.splice(whole(0, left.length - 1), 1)
        return taken as (typeof left)[number]
      })
    },
  }
}
