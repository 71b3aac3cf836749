import { isDeepStrictEqual } from 'node:util'

/** A value of the table, by its fields. */
export type Fields = Readonly<Record<string, unknown>>

export type Versions = {
  /** What an opening wrote last; undefined: none ever did. */
  readonly base: Fields | undefined
  /** As it stands now. */
  readonly current: Fields
  readonly wanted: Fields
}

export type Merged = {
  readonly value: Fields
  /** Fields that become others. */
  readonly changed: readonly string[]
  /** Fields in which what stands is left, though the file says otherwise. */
  readonly kept: readonly string[]
}

type Words = readonly string[]

const isWords = (value: unknown): value is Words =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** What the file adds is added, what it takes out is taken out; the rest is theirs. */
const mergedWords = (base: Words, current: Words, wanted: Words): Words => {
  const left = current.filter((one) => wanted.includes(one) || !base.includes(one))
  return [...left, ...wanted.filter((one) => !base.includes(one) && !left.includes(one))]
}

/** Whoever changed a field since keeps it; where nobody did, the file holds. */
function mergedField(base: unknown, current: unknown, wanted: unknown): unknown {
  if (isDeepStrictEqual(current, base)) return wanted
  const before = base ?? []
  if (isWords(before) && isWords(current) && isWords(wanted))
    return mergedWords(before, current, wanted)
  return current
}

const filled = (value: Fields): Fields =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))

/** What comes of a file's wish where something stands already; `replace`: the file holds, whoever wrote. */
export function merged({ base, current, wanted }: Versions, replace: boolean): Merged {
  const fields = [...new Set([...Object.keys(current), ...Object.keys(wanted)])]
  const entries = fields.map((field) => {
    const is = replace ? wanted[field] : mergedField(base?.[field], current[field], wanted[field])
    return [field, is] as const
  })
  const value = filled(Object.fromEntries(entries))
  return {
    value,
    changed: fields.filter((field) => !isDeepStrictEqual(value[field], current[field])),
    kept: fields.filter((field) => !isDeepStrictEqual(value[field], wanted[field])),
  }
}
