import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * What was asked for on the command line.
 * @throws what came, and how it is asked for; not a stack of places in Node
 */
export function askedFor<const O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: O,
  args: readonly string[],
) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`${why}.\nIt is asked for like this: ${usage}`, { cause: error })
  }
}
