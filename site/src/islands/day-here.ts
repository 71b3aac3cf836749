// The group day this phone is at, so that the assessment can lead back to it. It stays on the phone,
// until the day is over or everything is deleted from it.

const key = 'rantau.day.v1'

export type DayHere = {
  readonly day: string
  readonly path: string
  /** Once this phone has joined. */
  readonly code?: string | undefined
  readonly until: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Only a way within the day's own pages is followed. */
const isWay = (path: unknown): path is string =>
  isText(path) && /^\/(hari|en\/day)\/[\w/-]+$/.test(path)

/** Undefined: none, or it is over. */
export function dayHere(): DayHere | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<DayHere> | null
    if (found === null || !isWay(found.path) || !isText(found.day) || !isText(found.until))
      return undefined
    const { day, path, code, until } = found
    return new Date().toISOString() < until ? { day, path, code, until } : undefined
  } catch {
    // A phone that forbids storage, or keeps something else under this name, is at no day.
    return undefined
  }
}

export function rememberDay(here: DayHere): void {
  try {
    localStorage.setItem(key, JSON.stringify(here))
  } catch {
    // Whoever forbids storage reads the code off the wall again.
  }
}

export function forgetDay(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // There is nothing to forget.
  }
}
