/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** Code units, not a locale: the order must be the same on every machine. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function refuse(value: unknown, path: string): never {
  throw new TypeError(
    `canonical JSON: ${path} is ${String(value)} (${typeof value}), which JSON cannot hold. ` +
      'Write a string, a finite number, true, false, null, a list or a plain object.',
  )
}

function members(value: { readonly [key: string]: Json | undefined }, path: string): string {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) refuse(value, path)
  const written = Object.keys(value)
    .sort(byCodeUnit)
    .flatMap((key) => {
      const member = value[key]
      if (member === undefined) return []
      return [`${JSON.stringify(key)}:${write(member, `${path}.${key}`)}`]
    })
  return `{${written.join(',')}}`
}

function write(value: Json, path: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : refuse(value, path)
  if (typeof value !== 'object') return refuse(value, path)
  if (isList(value))
    return `[${Array.from(value, (item, at) => write(item, `${path}[${at}]`)).join(',')}]`
  return members(value, path)
}

/**
 * One text for one meaning: keys sorted, members that are undefined left out, no spaces. Two equal
 * values give the same bytes whatever order they were built in; what JSON cannot hold is refused.
 */
export const canonicalJson = (value: Json): string => write(value, '$')
