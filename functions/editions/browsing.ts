import type { Source } from '../../shared/catalogue/programme.ts'
import type { Content } from '../../shared/edition/amendment.ts'
import { isDue, type Reviewed, reviewed } from '../../shared/edition/sources-due.ts'
import type { FiguresWords, ProgrammeWords } from '../../shared/result/edition-words.ts'
import { dayText } from '../../shared/time/day.ts'
import type { Language } from '../http/language.ts'
import { civilDayInKupang } from '../judging/judging.ts'

export const todayIn = (now: Date): string => dayText(civilDayInKupang(now))

// What an editor looks through: an edition's own words and rules, nothing computed.

const programmeIn = ({ texts }: Content, id: string, language: Language) =>
  texts[id]?.[language] as unknown as ProgrammeWords | undefined

const figuresIn = ({ texts }: Content, language: Language) =>
  texts.figures?.[language] as unknown as FiguresWords | undefined

/** Every programme with the state of its door on a day. */
export const programmesOf = (content: Content, language: Language, now: Date) =>
  content.judging.programmes.map(({ id, country, intake }) => ({
    id,
    country,
    name: programmeIn(content, id, language)?.shortName ?? id,
    state: intake.history.find(({ from }) => from <= todayIn(now))?.status ?? 'closed',
    intake,
  }))

export type CitedRequirement = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly phase: string
  readonly sourceKey: string
  readonly source?: Source | undefined
}

/** One programme: its requirements with their sources, its intake, its figures. */
export function programmeOf(content: Content, id: string, language: Language) {
  const judged = content.judging.programmes.find((one) => one.id === id)
  const words = programmeIn(content, id, language)
  if (judged === undefined || words === undefined) return undefined
  const sources = words.sources as Readonly<Record<string, Source>>
  const requirements = words.requirements.map(
    ({ id, title, kind, phase, source }): CitedRequirement => ({
      id,
      title,
      kind,
      phase,
      sourceKey: source,
      source: sources[source],
    }),
  )
  const figures = words.figures.map(({ id, label }) => ({ id, label }))
  return { id, name: words.shortName, intake: judged.intake, requirements, figures, sources, words }
}

export type FigureTold = NonNullable<FiguresWords>['figures'][number]

/** The last value that has begun by a day, and the one that begins next; lines are newest first. */
export function linesOn<L extends { readonly from: string; readonly kind: string }>(
  history: readonly L[],
  today: string,
): { readonly now?: L | undefined; readonly next?: L | undefined } {
  const begun = history.filter(({ from }) => from <= today)
  const next = history.findLast(({ from }) => from > today)
  return { now: begun.find(({ kind }) => kind !== 'gap') ?? begun[0], next }
}

/** Every figure with its history, newest first, each line with its source. */
export function figuresOf(content: Content, language: Language) {
  const words = figuresIn(content, language)
  return {
    figures: words?.figures ?? [],
    sources: (words?.sources ?? {}) as Readonly<Record<string, Source>>,
  }
}

/** Sources that have to be read again, longest due first; and how many there are in all. */
export function sourcesOf({ texts }: Content, now: Date) {
  const today = todayIn(now)
  const all = reviewed(texts)
  const due: readonly Reviewed[] = all.filter((one) => isDue(one, today))
  return { today, all, due, neverRead: all.filter(({ neverRead }) => neverRead) }
}
