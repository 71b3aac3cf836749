import type { JudgedFigure, JudgingEdition } from '../rules/edition.ts'
import type { Report } from './assess.ts'

/** A figure a programme's rules read, as it was in force; null where no value was. */
export type FigureInForce = {
  readonly programme: string
  readonly figure: string
  /** Which part of it, where a figure has several. */
  readonly key?: string | undefined
  readonly value: number | null
}

/** A figure that is another one now. */
export type FigureChange = Omit<FigureInForce, 'value'> & {
  readonly was: number | null
  readonly is: number | null
}

type Named = { readonly figure: string; readonly key?: string | undefined }

const isNamed = (node: object): node is Named =>
  'kind' in node && node.kind === 'figure' && 'figure' in node && typeof node.figure === 'string'

/** Every figure named somewhere in the rules, each once. */
const figuresNamed = (rules: unknown): readonly Named[] => {
  const found = new Map<string, Named>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isNamed(node)) found.set(`${node.figure} ${node.key ?? ''}`, node)
    for (const part of Object.values(node)) visit(part)
  }
  visit(rules)
  return [...found.values()]
}

const valueOn = (
  { history }: JudgedFigure,
  key: string | undefined,
  day: string,
): number | null => {
  const entry = history.find(({ from, to }) => from <= day && (to === undefined || day < to))
  if (entry?.kind !== 'value') return null
  const { value } = entry
  if (typeof value === 'number') return value
  return key === undefined ? null : (value[key] ?? null)
}

/** The figures that a report's programmes read, each in force on the programme's own day. */
export const figuresInForce = (
  edition: JudgingEdition,
  { programmes }: Pick<Report, 'programmes'>,
): readonly FigureInForce[] => {
  const figures = new Map(edition.figures.map((one) => [one.id, one]))
  const rules = new Map(edition.programmes.map((one) => [one.id, one]))
  return programmes.flatMap(({ id, day }) =>
    figuresNamed(rules.get(id)).flatMap(({ figure, key }) => {
      const held = figures.get(figure)
      if (held === undefined) return []
      return [{ programme: id, figure, ...(key && { key }), value: valueOn(held, key, day) }]
    }),
  )
}

const nameOf = ({ programme, figure, key = '' }: FigureInForce): string =>
  `${programme} ${figure} ${key}`

/** What was in force then and is another figure now. One that is read only then or now is left out. */
export const figuresSince = (
  then: readonly FigureInForce[],
  now: readonly FigureInForce[],
): readonly FigureChange[] => {
  const before = new Map(then.map((one) => [nameOf(one), one.value]))
  return now.flatMap((one) => {
    const was = before.get(nameOf(one))
    const { value: is, ...figure } = one
    return was === undefined || was === is ? [] : [{ ...figure, was, is }]
  })
}
