import type { Json } from './canonical.ts'

export type JsonObject = { readonly [key: string]: Json | undefined }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const named = (item: Json, name: string): boolean =>
  isObject(item) && (item.id === name || (item.id === undefined && item.name === name))

/** Where an item of a list stands: by its id or name, or else by its number. */
const placeOf = (list: readonly Json[], name: string): number => {
  const place = list.findIndex((item) => named(item, name))
  if (place !== -1 || !/^(0|[1-9]\d{0,3})$/.test(name)) return place
  const item = list[Number(name)]
  // What has an id is called by it: places move when something is added.
  return item === undefined || (isObject(item) && item.id !== undefined) ? -1 : Number(name)
}

/** What stands at a path, or undefined where nothing does. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (isList(value)) return valueAt(value[placeOf(value, name)], rest)
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined
  return valueAt(value[name], rest)
}

/** The same with something else at a path that leads somewhere; all else is the very same value. */
export function replacedAt(value: Json, path: readonly string[], is: Json): Json {
  const [name, ...rest] = path
  if (name === undefined) return is
  if (isList(value)) {
    const place = placeOf(value, name)
    return value.map((item, at) => (at === place ? replacedAt(item, rest, is) : item))
  }
  if (!isObject(value)) return value
  return { ...value, [name]: replacedAt(value[name] ?? null, rest, is) }
}
