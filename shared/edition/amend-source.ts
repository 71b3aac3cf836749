import type { Source } from '../catalogue/programme.ts'
import { parseDay } from '../time/day.ts'
import type { Amended, CheckedChange, Content } from './amendment.ts'
import type { Json } from './canonical.ts'
import type { Texts } from './edition.ts'
import { replacedAt, valueAt } from './json-path.ts'

/** A source as the edition cites it, wherever it does. */
export function sourceIn(texts: Texts, key: string): Source | undefined {
  for (const languages of Object.values(texts))
    for (const words of Object.values(languages)) {
      const source = valueAt(words, ['sources', key])
      if (source !== undefined) return source as unknown as Source
    }
  return undefined
}

const checkedIn = (words: Json, { source, checked }: CheckedChange): Json => {
  const before = valueAt(words, ['sources', source, 'checked'])
  if (typeof before !== 'string' || before >= checked) return words
  return replacedAt(words, ['sources', source, 'checked'], checked)
}

const inEveryPart = (texts: Texts, change: CheckedChange): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([part, languages]) => [
      part,
      Object.fromEntries(
        Object.entries(languages).map(([language, words]) => [language, checkedIn(words, change)]),
      ),
    ]),
  )

/** Says that a page was read again. A day earlier than the last is no news and is refused. */
export function amendChecked({ judging, texts }: Content, change: CheckedChange): Amended {
  const source = sourceIn(texts, change.source)
  if (source === undefined) return { kind: 'source-unknown', source: change.source }
  if (parseDay(change.checked) === undefined) return { kind: 'day-not-a-day', day: change.checked }
  if (source.checked === change.checked) return { kind: 'unchanged' }
  if (source.checked > change.checked)
    return { kind: 'checked-before', source: change.source, checked: source.checked }
  return { kind: 'amended', content: { judging, texts: inEveryPart(texts, change) } }
}
