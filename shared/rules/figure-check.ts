import type { JudgedFigure } from './edition.ts'
import { compileFigure } from './figures.ts'
import { EditionError } from './scope.ts'

/** Dates of a figure run newest first and touch; what was not found is a declared gap. */
export const checkFigure = (figure: JudgedFigure): void => {
  const { id, history } = figure
  const where = `figure "${id}"`
  if (history.length === 0)
    throw new EditionError(`${where}: no history; write its values with their dates`)
  const { entries } = compileFigure(figure)
  entries.forEach((entry, index) => {
    const [written, next] = [history[index], history[index + 1]]
    if (entry.from >= entry.to)
      throw new EditionError(
        `${where}: the entry from ${written?.from} ends (${written?.to}) before it begins`,
      )
    if (next !== undefined && entries[index + 1]?.to !== entry.from)
      throw new EditionError(
        `${where}: history must run newest first and touch; the entry from ${next.from} ends ${next.to ?? 'never'} and the next begins ${written?.from}. Correct the dates or declare { kind: 'gap' }`,
      )
  })
}
