import { appendFileSync } from 'node:fs'
import { deedsOf, familiesOf, type TableCall } from '../lent-call.ts'

/** Hears of every call that a guard let through. */
export type Heard = (name: string, call: TableCall) => void

/** What a call used, a line for each: who, what, where, and the family of keys. */
const linesOf = (name: string, call: TableCall): readonly string[] =>
  deedsOf(call).flatMap(({ action, index = 'table', keys }) =>
    familiesOf(keys).map((family) => `${name} ${index} ${action} ${family}`),
  )

/**
 * Writes into a file what functions use of what they are lent, each line once, to be compared with what
 * stands in `lending`; undefined where no file is named.
 */
export function usedInto(file: string | undefined): Heard | undefined {
  if (file === undefined || file === '') return undefined
  const known = new Set<string>()
  return (name, call) => {
    for (const line of linesOf(name, call)) {
      if (known.has(line)) continue
      known.add(line)
      appendFileSync(file, `${line}\n`)
    }
  }
}
