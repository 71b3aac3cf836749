import type { Language } from '../../http/language.ts'
import { partName, partPlace } from './words.ts'

/** The parts of a figure as a table: pairs where all there could be are there, else one column. */
export type FigureGrid = {
  readonly rows: readonly string[]
  /** None: each part is a row of its own. */
  readonly columns: readonly string[]
}

const isNumber = (name: string): boolean => /^\d+$/.test(name)

/** Numbers by size before names; names as they are. */
const inOrder = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].toSorted((a, b) =>
    isNumber(a) && isNumber(b)
      ? Number(a) - Number(b)
      : Number(isNumber(b)) - Number(isNumber(a)) || partPlace(a) - partPlace(b),
  )

const cutAt = (key: string) => {
  const at = key.lastIndexOf('-')
  return { column: key.slice(0, at), row: key.slice(at + 1) }
}

export const keyOf = (row: string, column: string | undefined): string =>
  column === undefined ? row : `${column}-${row}`

/** How the parts of a figure stand in a table. */
export function gridOf(keys: readonly string[]): FigureGrid {
  const cuts = keys.every((key) => key.includes('-')) ? keys.map(cutAt) : []
  const [rows, columns] = [
    inOrder(cuts.map(({ row }) => row)),
    inOrder(cuts.map(({ column }) => column)),
  ]
  const isWhole =
    rows.length > 1 && columns.length > 1 && rows.length * columns.length === keys.length
  return isWhole ? { rows, columns } : { rows: inOrder(keys), columns: [] }
}

/** What a cell is called where its row and column are not seen. */
export const cellName = (row: string, column: string | undefined, language: Language): string =>
  column === undefined ? partName(row, language) : `${partName(column, language)} ${row}`
