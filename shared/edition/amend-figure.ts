import type { JudgedFigure } from '../rules/edition.ts'
import type { Amended, AmendmentRefusal, Cited, Content, FigureChange } from './amendment.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { inEveryLanguage, withSource } from './cite.ts'
import { whyNoPeriod } from './days.ts'
import { isList, isObject } from './json-path.ts'

/** The part that holds every figure with its history and the source of each line. */
export const figuresPart = 'figures'

type Line = JudgedFigure['history'][number]

/** Verdicts rest on it; a gap, or what is only announced, never counted. */
const counted = (line: Line): boolean =>
  line.kind === 'abolished' || (line.kind === 'value' && !line.expected)

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json)

const lineOf = ({ from, to, value, expected }: FigureChange) => ({
  kind: 'value' as const,
  from,
  ...(to !== undefined && { to }),
  value,
  ...(expected && { expected }),
})

const keysOf = (value: FigureChange['value']): readonly string[] =>
  typeof value === 'number' ? [] : Object.keys(value).sort()

const shapeOf = ({ history }: JudgedFigure): readonly string[] | undefined => {
  const line = history.find(({ kind }) => kind === 'value')
  return line?.kind === 'value' ? keysOf(line.value) : undefined
}

const whyOtherShape = (
  figure: JudgedFigure,
  { value }: FigureChange,
): AmendmentRefusal | undefined => {
  const keys = shapeOf(figure)
  if (keys === undefined || same([...keys], [...keysOf(value)])) return undefined
  return { kind: 'figure-other-shape', figure: figure.id, keys }
}

/** Closed where the new one begins; between the two, days of which no value was found. */
function below<L extends Line>(newest: L, from: string): readonly Line[] {
  if (newest.to === undefined || newest.to > from) return [{ ...newest, to: from }]
  if (newest.to === from) return [newest]
  return [{ kind: 'gap', from: newest.to, to: from }, newest]
}

/** The history with a line on top; what never counted gives way from the same day on. */
function followed(history: readonly Line[], line: Line): readonly Line[] | undefined {
  const [newest, ...older] = history
  if (newest === undefined) return [line]
  if (newest.from > line.from) return newest.kind === 'gap' ? followed(older, line) : undefined
  if (newest.from === line.from) return counted(newest) ? undefined : [line, ...older]
  return [line, ...below(newest, line.from), ...older]
}

const wordsChanged = (words: Json, change: FigureChange, cited: Cited): Json => {
  if (!isObject(words) || !isList(words.figures)) return words
  const line = { ...lineOf(change), source: cited.key }
  const figures = words.figures.map((one): Json => {
    if (!isObject(one) || one.id !== change.figure) return one
    const history = followed(one.history as unknown as readonly Line[], line as unknown as Line)
    return history === undefined ? one : { ...one, history: history as unknown as Json }
  })
  return withSource({ ...words, figures }, cited)
}

/** The value a figure has now or will have last, if nothing else is said: that of its newest line. */
export function newestOf(figure: JudgedFigure | undefined) {
  const line = figure?.history.find(({ kind }) => kind !== 'gap')
  return line?.kind === 'value' ? line : undefined
}

/** Why a figure would go on as it does: nothing is proposed that changes nobody's numbers. */
export function whySameValue(
  { judging }: Content,
  change: FigureChange,
): AmendmentRefusal | undefined {
  const now = newestOf(judging.figures.find(({ id }) => id === change.figure))
  const goesOn = now !== undefined && now.from < change.from && now.to === undefined
  const isSame =
    goesOn && change.to === undefined && (now.expected ?? false) === (change.expected ?? false)
  return isSame && same(now.value, change.value)
    ? { kind: 'figure-same-value', figure: change.figure, from: now.from }
    : undefined
}

/** Gives a figure a value from a day on. What counted before is closed, never overwritten. */
export function amendFigure(content: Content, change: FigureChange, cited: Cited): Amended {
  const { judging, texts } = content
  const figure = judging.figures.find(({ id }) => id === change.figure)
  if (figure === undefined) return { kind: 'figure-unknown', figure: change.figure }
  const why = whyNoPeriod(change.from, change.to) ?? whyOtherShape(figure, change)
  if (why !== undefined) return why
  const line = lineOf(change)
  if (figure.history.some((one) => same(one, line))) return { kind: 'unchanged' }
  const history = followed(figure.history, line)
  const newest = figure.history.find(({ kind }) => kind !== 'gap')?.from ?? ''
  if (history === undefined) return { kind: 'figure-not-newest', figure: figure.id, newest }
  return {
    kind: 'amended',
    content: {
      judging: {
        ...judging,
        figures: judging.figures.map((one) => (one === figure ? { ...one, history } : one)),
      },
      texts: inEveryLanguage(texts, figuresPart, (words) => wordsChanged(words, change, cited)),
    },
  }
}
