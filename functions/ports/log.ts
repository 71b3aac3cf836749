/** How much a line concerns whoever operates Rantau. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/**
 * One line of the log: what happened, in a word, and fields a query can ask for. Nothing that anybody
 * typed stands in it, and nobody's id: templates of routes, kinds, counts, names of errors.
 */
export type LogLine = { readonly level: LogLevel; readonly what: string } & Readonly<
  Record<string, unknown>
>

/** Takes one finished line. */
export type Log = (line: LogLine) => void
