import type { Points, Quantity } from '../rules/rule.ts'

/** One printed line of a points table, indented by its place in the tree. */
export type PointsLine = {
  readonly id: string
  readonly depth: number
  readonly kind: 'row' | 'each' | 'sum' | 'highest' | 'lowest' | 'one-of'
  readonly points?: Span | undefined
  readonly unit?: { readonly size: number; readonly months: boolean } | undefined
  readonly cap?: Span | undefined
  readonly mark?: number | undefined
  readonly outsideTotal?: true | undefined
  readonly inferred?: true | undefined
}

export type Span = readonly [least: number, most: number]

const groupKinds = { sum: 'sum', max: 'highest', min: 'lowest' } as const

/** The table as lines from the top: totals first, then what they are made of. */
export function linesOf(node: Points, depth = 0): readonly PointsLine[] {
  switch (node.kind) {
    case 'row':
      return [{ ...line(node, depth, 'row'), points: spanOf(node.points) }]
    case 'each':
      return [
        {
          ...line(node, depth, 'each'),
          points: [node.points, node.points],
          unit: { size: node.unit, months: isMonths(node.of) },
        },
      ]
    case 'tiers':
      return [
        { ...line(node, depth, 'one-of'), cap: spanOf(node.cap), mark: node.mark },
        ...node.rows.map((row) => ({
          ...line(row, depth + 1, 'row'),
          points: spanOf(row.points),
        })),
      ]
    case 'best':
      return [line(node, depth, 'highest'), ...linesOf(node.of, depth + 1)]
    default:
      return [
        {
          ...line(node, depth, groupKinds[node.kind]),
          cap: spanOf(node.cap),
          mark: node.mark,
          outsideTotal: node.outsideTotal,
        },
        ...node.of.flatMap((part) => linesOf(part, depth + 1)),
      ]
  }
}

const line = (
  { id, inferred }: { readonly id: string; readonly inferred?: true | undefined },
  depth: number,
  kind: PointsLine['kind'],
): PointsLine => ({ id, depth, kind, inferred })

const isMonths = (quantity: Quantity): boolean =>
  typeof quantity === 'object' &&
  (quantity.kind === 'months-in' || quantity.kind === 'months-between')

/** The least and the most a quantity of a table can be, or undefined where only a case can tell. */
export function spanOf(quantity: Quantity | undefined): Span | undefined {
  if (quantity === undefined) return undefined
  if (typeof quantity === 'number') return [quantity, quantity]
  switch (quantity.kind) {
    case 'choose':
      return hull([quantity.then, quantity.otherwise])
    case 'table': {
      const values = quantity.rows.map(({ value }) => value)
      return hull(quantity.otherwise === undefined ? values : [...values, quantity.otherwise])
    }
    case 'bounds':
      return hull([quantity.from, quantity.to])
    default:
      return undefined
  }
}

function hull(quantities: readonly Quantity[]): Span | undefined {
  const spans = quantities.map(spanOf)
  const known = spans.filter((span): span is Span => span !== undefined)
  if (known.length === 0 || known.length < spans.length) return undefined
  return [Math.min(...known.map(([least]) => least)), Math.max(...known.map(([, most]) => most))]
}
