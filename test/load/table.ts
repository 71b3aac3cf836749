export type Cell = string | number | undefined

/** Figures as they are printed and written: a row is an object with a cell per column. */
export type Table = {
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  readonly notes?: readonly string[]
}

/** Three figures that matter; whole numbers from a thousand on. */
const shownNumber = (value: number): string => {
  if (Number.isInteger(value) || Math.abs(value) >= 1_000)
    return Math.round(value).toLocaleString('en')
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}

const shown = (cell: Cell): string => (typeof cell === 'number' ? shownNumber(cell) : (cell ?? ''))

/** A table for the eye: numbers to the right, words to the left. */
export function printed({ title, columns, rows, notes = [] }: Table): string {
  const texts = rows.map((row) => columns.map((column) => shown(row[column])))
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...texts.map((cells) => cells[at]?.length ?? 0)),
  )
  const right = columns.map((column) => rows.some((row) => typeof row[column] === 'number'))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) =>
        right[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = '-'.repeat(line(columns).length)
  return [
    '',
    title,
    rule,
    line(columns),
    ...texts.map(line),
    ...notes.map((note) => `* ${note}`),
  ].join('\n')
}

export type Goal = { readonly most: number } | { readonly least: number }

/** What was aimed at and whether it was reached: said, never asserted, for clocks differ. */
export const against = (value: number, goal: Goal): string => {
  const [text, reached] =
    'most' in goal
      ? [`<= ${goal.most}`, value <= goal.most]
      : [`>= ${goal.least}`, value >= goal.least]
  return `${text} ${reached ? 'reached' : 'NOT reached'}`
}
