import { EditionError } from './scope.ts'

/** Refuses a name that is given twice. */
export const unique = (what: string, ids: readonly string[]): void => {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id))
      throw new EditionError(`${what} "${id}" is defined twice: remove or rename one`)
    seen.add(id)
  }
}
