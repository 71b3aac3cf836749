import type { DocumentKind } from '../case.ts'
import type { LogKind } from '../event.ts'

/** What students are told of their case, wherever they read it. */
export type StudentWords = {
  readonly log: {
    readonly heading: string
    readonly lead: string
    readonly nobody: string
    readonly older: (lines: number) => string
    readonly kinds: Readonly<Record<LogKind, string>>
    readonly by: (name: string, office: string) => string
    readonly times: (count: number) => string
    /** At which times of the day. */
    readonly at: (clocks: string) => string
    readonly reason: (text: string) => string
  }
  readonly documents: Readonly<Record<DocumentKind, string>>
  readonly notes: string
}
