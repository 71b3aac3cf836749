/** One sentence about the account, and whether it is so. */
export type Finding = {
  readonly sentence: string
  /** Undefined if it is so; else what was found. */
  readonly not?: string | undefined
}

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** The sentence holds if what was found is what was expected, in every part. */
export const same = (sentence: string, found: unknown, expected: unknown): Finding =>
  shown(found) === shown(expected)
    ? { sentence }
    : { sentence, not: `found ${shown(found)}, expected ${shown(expected)}` }

/** The sentence holds if nothing speaks against it. */
export const unless = (sentence: string, not: string | undefined): Finding => ({ sentence, not })

export const isSo = ({ not }: Finding): boolean => not === undefined

/** What could not even be asked is not so either. */
export async function found(
  sentence: string,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look()
  } catch (error) {
    return [{ sentence, not: error instanceof Error ? error.message : String(error) }]
  }
}
