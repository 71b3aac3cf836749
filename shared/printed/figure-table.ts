import type { PrintedWords } from './words/words.ts'

type Values = Readonly<Record<string, number>>
type Parts = PrintedWords['programme']['figureParts']

/** A figure with several values as a table: rows of a name and one number per column. */
export type FigureTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[]
}

const skills = ['listening', 'reading', 'writing', 'speaking'] as const

const counting = (one: string | undefined, other: string | undefined): number =>
  Number(one) - Number(other)

/** "listening-7" and its like: what each skill needs at each level. */
const bySkill = (values: Values): FigureTable['rows'] | undefined => {
  const levels = [...new Set(Object.keys(values).map((key) => /^[a-z]+-(\d+)$/.exec(key)?.[1]))]
  const rows = levels.toSorted(counting).map((level) => ({
    name: level ?? '',
    values: skills.flatMap((skill) => values[`${skill}-${level}`] ?? []),
  }))
  const whole = rows.every((row) => row.name !== '' && row.values.length === skills.length)
  return whole ? rows : undefined
}

const nameOf = (key: string, parts: Parts): string => {
  const named: Readonly<Record<string, string>> = parts.named
  return named[key] ?? key
}

/** As the words list them; numbers, which no words name, come first and count up. */
const place = (key: string, { named }: Parts): number => Object.keys(named).indexOf(key)

/** Lays a figure's values out in the reader's words. */
export function figureTable(values: Values, parts: Parts): FigureTable {
  const rows = bySkill(values)
  if (rows !== undefined)
    return { columns: [parts.level, ...skills.map((skill) => parts.skills[skill])], rows }
  const keys = Object.keys(values).sort((one, other) => place(one, parts) - place(other, parts))
  return {
    columns: [],
    rows: keys.map((key) => ({ name: nameOf(key, parts), values: [values[key] ?? 0] })),
  }
}
