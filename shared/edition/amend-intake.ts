import type { IntakeEntry } from '../catalogue/programme.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import type { Amended, AmendmentRefusal, Cited, Content, IntakeChange } from './amendment.ts'
import type { Json } from './canonical.ts'
import { inEveryLanguage, withSource } from './cite.ts'
import { whyNoPeriod } from './days.ts'
import { isList, isObject } from './json-path.ts'

type Intake = JudgedProgramme['intake']

const entriesOf = ({ status, from, until }: IntakeChange): readonly IntakeEntry[] => [
  ...(until === undefined ? [] : [{ from: until, status: 'open' } as const]),
  { from, status },
]

const onDay = (history: readonly IntakeEntry[], day: string) =>
  history.find(({ from }) => from === day)

/** A day on which something else was published already is not written over. */
const whyTaken = (
  history: readonly IntakeEntry[],
  added: readonly IntakeEntry[],
): AmendmentRefusal | undefined => {
  for (const { from, status } of added) {
    const there = onDay(history, from)
    if (there !== undefined && (there.status !== status || there.between))
      return { kind: 'intake-day-taken', day: from, status: there.status }
  }
  return undefined
}

const later = (a: string, b: string): string => (a > b ? a : b)

/** A round that is over says nothing about the one that opens after it. */
const stillAhead = (day: string | undefined, from: string): boolean =>
  day !== undefined && day > from

/** The intake as it reads after the change; days that no longer say anything are left out. */
function changed(intake: Intake, change: IntakeChange, checked: string): Intake {
  const added = entriesOf(change).filter(({ from }) => onDay(intake.history, from) === undefined)
  const history = [...intake.history, ...added].toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const { roundTo, closes, ...rest } = intake
  const opens = change.status === 'open' ? change.from : undefined
  const kept = (day: string | undefined) =>
    opens === undefined ? day !== undefined : stillAhead(day, opens)
  const ends = change.closes ?? (kept(closes) ? closes : undefined)
  return {
    ...rest,
    history,
    asOf: later(intake.asOf, checked),
    ...(kept(roundTo) && { roundTo }),
    ...(ends !== undefined && { closes: ends }),
  }
}

const isAmended = (key: Json): boolean => typeof key === 'string' && key.startsWith('amended-')

/** Sources that amendments brought stand last, in an order of their own. */
function citing(sources: Json | undefined, key: string): Json {
  const keys = isList(sources) ? sources : []
  if (keys.includes(key)) return keys
  const own = keys.filter((one) => !isAmended(one))
  const brought = [...keys.filter(isAmended), key].map(String).sort()
  return [...own, ...brought]
}

const wordsChanged = (words: Json, change: IntakeChange, cited: Cited): Json => {
  if (!isObject(words) || !isObject(words.intake)) return words
  const { sources, ...intake } = words.intake
  const now = changed(intake as unknown as Intake, change, cited.source.checked)
  const named = { ...(now as unknown as object), sources: citing(sources, cited.key) } as Json
  return withSource({ ...words, intake: named }, cited)
}

/** Read again later, the same state is a newer reading. */
const isSo = ({ history, closes, asOf }: Intake, change: IntakeChange, checked: string): boolean =>
  asOf >= checked &&
  entriesOf(change).every(({ from }) => onDay(history, from) !== undefined) &&
  (change.closes === undefined || change.closes === closes)

/** Pauses, closes or opens an intake from a day on. */
export function amendIntake(content: Content, change: IntakeChange, cited: Cited): Amended {
  const { judging, texts } = content
  const programme = judging.programmes.find(({ id }) => id === change.programme)
  if (programme === undefined) return { kind: 'programme-unknown', programme: change.programme }
  const why =
    whyNoPeriod(change.from, change.until ?? change.closes) ??
    whyTaken(programme.intake.history, entriesOf(change))
  if (why !== undefined) return why
  if (isSo(programme.intake, change, cited.source.checked)) return { kind: 'unchanged' }
  const intake = changed(programme.intake, change, cited.source.checked)
  return {
    kind: 'amended',
    content: {
      judging: {
        ...judging,
        programmes: judging.programmes.map((one) => (one === programme ? { ...one, intake } : one)),
      },
      texts: inEveryLanguage(texts, programme.id, (words) => wordsChanged(words, change, cited)),
    },
  }
}
