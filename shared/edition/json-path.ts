import type { Json } from './canonical.ts'

export type JsonObject = { readonly [key: string]: Json | undefined }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const nameOf = (item: Json, place: number): string => {
  const own = isObject(item) ? (item.id ?? item.name) : undefined
  return typeof own === 'string' ? own : String(place)
}

/**
 * What the items of a list are called: by id or name, so that a path means the same in every part;
 * by their places only where they have none, or two have the same.
 */
export function namesIn(list: readonly Json[]): readonly string[] {
  const names = list.map(nameOf)
  return new Set(names).size === names.length ? names : list.map((_, place) => String(place))
}

/** What stands at a path, or undefined where nothing does. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (isList(value)) return valueAt(value[namesIn(value).indexOf(name)], rest)
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
  return valueAt(value[name], rest)
}

/** The same with something else at a path that leads somewhere; all else is the very same value. */
export function replacedAt(value: Json, path: readonly string[], is: Json): Json {
  const [name, ...rest] = path
  if (name === undefined) return is
  if (isList(value)) {
    const place = namesIn(value).indexOf(name)
    return value.map((item, at) => (at === place ? replacedAt(item, rest, is) : item))
  }
  if (!isObject(value)) return value
  return { ...value, [name]: replacedAt(value[name] ?? null, rest, is) }
}
