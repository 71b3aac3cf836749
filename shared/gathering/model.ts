// A linear model with whole numbers in it, as any solver understands it: columns from 0 up, rows
// between bounds, the sum of costs as low as possible.

export type Column = { readonly cost: number; readonly upper: number; readonly whole: boolean }

export type Term = readonly [column: number, factor: number]

export type Row = { readonly least: number; readonly most: number; readonly terms: readonly Term[] }

export type Model = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

export type Solved = {
  /** One for each column. */
  readonly values: ArrayLike<number>
  /** Nothing cheaper exists. */
  readonly proven: boolean
  /** Nothing cheaper than this exists. */
  readonly bound: number
}

/** Undefined: nothing was found within the limits. */
export type Solve = (model: Model) => Solved | undefined

/** A model while it is written. */
export type Draw = {
  readonly column: (cost: number, upper?: number, whole?: boolean) => number
  readonly row: (least: number, most: number, terms: readonly Term[]) => void
  readonly model: () => Model
}

export function draw(): Draw {
  const columns: Column[] = []
  const rows: Row[] = []
  return {
    column: (cost, upper = Infinity, whole = false) => columns.push({ cost, upper, whole }) - 1,
    row: (least, most, terms) => {
      rows.push({ least, most, terms })
    },
    model: () => ({ columns, rows }),
  }
}
