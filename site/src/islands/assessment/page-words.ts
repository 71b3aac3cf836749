import type { Language } from '../../../../shared/facts/fact.ts'
import type { journey } from '../../words/journey-id.ts'

/** What the page tells its script, in its own language: words, addresses and names. */
export type PageWords = {
  readonly language: Language
  readonly locale: string
  readonly journey: typeof journey
  readonly brand: string
  readonly paths: { readonly result: string; readonly help: string }
  readonly months: readonly string[]
  readonly programmes: Readonly<Record<string, string>>
  /** Other names of the fields of study, to be found by, and words that find nothing. */
  readonly fieldNames: Readonly<Record<string, string>>
  readonly joiningWords: readonly string[]
  readonly contradictions: Readonly<Record<string, string>>
}

/** A text with its braces filled: "{count}" becomes 12. */
export const say = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name) => String(slots[name] ?? whole))
