// Sets of steps as bits of one whole number.

/** A set of steps: bit `i` stands for the step at index `i`. */
export type StepSet = bigint

const bits: StepSet[] = []

/** The set of the one step at this index. */
export const bitOf = (index: number): StepSet => {
  const known = bits[index] ?? 1n << BigInt(index)
  bits[index] = known
  return known
}

const chunk = 30
const chunkMask = (1n << BigInt(chunk)) - 1n

/** The steps of a set in order. */
export const indexesOf = (set: StepSet): readonly number[] => {
  const indexes: number[] = []
  for (let rest = set, base = 0; rest !== 0n; rest >>= BigInt(chunk), base += chunk)
    for (let part = Number(rest & chunkMask); part !== 0; part &= part - 1)
      indexes.push(base + 31 - Math.clz32(part & -part))
  return indexes
}
