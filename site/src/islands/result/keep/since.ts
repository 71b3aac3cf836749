import type { ProgrammeReport } from '../../../../../shared/assessment/assess.ts'
import type { FigureChange } from '../../../../../shared/assessment/figures-since.ts'
import type { ProgrammeWords } from '../../../../../shared/result/edition-words.ts'
import { groupOf } from '../../../../../shared/result/groups.ts'
import { html, type Markup } from '../../../../../shared/result/markup.ts'
import { number, periodWords, range, type Speech } from '../../../../../shared/result/numbers.ts'
import type { Shelf } from '../../../../../shared/result/shelf.ts'
import type { ReadAnswer } from './kept-api.ts'

type Verdict = ProgrammeReport['requirements'][number]['verdict']

/** A programme that stands otherwise today than on the day it was kept, and what is behind it. */
export type Moved = {
  readonly id: string
  readonly was: ProgrammeReport
  readonly is: ProgrammeReport
  readonly figures: readonly FigureChange[]
  readonly verdicts: readonly {
    readonly id: string
    /** Undefined: the law did not ask for this then. */
    readonly was: Verdict | undefined
    readonly is: Verdict
  }[]
}

const verdictsOf = (was: ProgrammeReport, is: ProgrammeReport): Moved['verdicts'] =>
  is.requirements.flatMap(({ id, verdict, duty }) => {
    const before = was.requirements.find((one) => one.id === id)?.verdict
    return duty || before === verdict ? [] : [{ id, was: before, is: verdict }]
  })

const standsOtherwise = (was: ProgrammeReport, is: ProgrammeReport): boolean =>
  was.status !== is.status ||
  was.outlook.kind !== is.outlook.kind ||
  was.intake.status !== is.intake.status

/** Programmes whose status or outlook is another one today. */
export const movedBetween = (
  then: readonly ProgrammeReport[],
  now: readonly ProgrammeReport[],
  figures: readonly FigureChange[] = [],
): readonly Moved[] =>
  now.flatMap((is) => {
    const was = then.find(({ id }) => id === is.id)
    if (was === undefined || !standsOtherwise(was, is)) return []
    const own = figures.filter(({ programme }) => programme === is.id)
    return [{ id: is.id, was, is, figures: own, verdicts: verdictsOf(was, is) }]
  })

const reportsOf = ({ report, current, figuresSince = [] }: ReadAnswer) => ({
  before: (report?.programmes ?? []) as readonly ProgrammeReport[],
  now: (current?.programmes ?? []) as readonly ProgrammeReport[],
  figures: figuresSince as readonly FigureChange[],
})

/** What moved between the day something was kept and today. */
export const movedSince = (read: ReadAnswer): readonly Moved[] => {
  const { before, now, figures } = reportsOf(read)
  return movedBetween(before, now, figures)
}

/** A figure as people say it: "EUR 50.700 per tahun". */
const amount = (values: readonly (number | null)[], unit: string, speech: Speech): string => {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return speech.words.keep.notInForce
  const said = range({ min: Math.min(...known), max: Math.max(...known) }, speech, (value) =>
    number(value, speech.language),
  )
  const [, currency, period] = /^([A-Z]{3})(?: per (hour|month|year))?$/.exec(unit) ?? []
  if (currency === undefined) return said ?? ''
  return [currency, said, period && periodWords(period, speech.language)].filter(Boolean).join(' ')
}

const figureLines = (
  { figures }: Moved,
  words: ProgrammeWords,
  speech: Speech,
): readonly string[] => {
  const { keep } = speech.words
  return [...Map.groupBy(figures, ({ figure }) => figure)].flatMap(([id, parts]) => {
    const named = words.figures.find((one) => one.id === id)
    if (named === undefined) return []
    const values = (which: 'was' | 'is') =>
      amount(
        parts.map((part) => part[which]),
        named.unit,
        speech,
      )
    return [keep.otherNow(named.label, values('was'), values('is'))]
  })
}

/** A name in the middle of a sentence. */
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const verdictLines = (
  { verdicts }: Moved,
  words: ProgrammeWords,
  { words: { keep, verdicts: names } }: Speech,
): readonly string[] =>
  verdicts.flatMap(({ id, was, is }) => {
    const title = [...words.requirements, ...words.duties].find((one) => one.id === id)?.title
    if (title === undefined) return []
    return was === undefined
      ? [keep.newNow(title, lower(names[is]))]
      : [keep.otherNow(title, lower(names[was]), lower(names[is]))]
  })

const movedLine = (
  moved: Moved,
  words: ProgrammeWords | undefined,
  shelf: Shelf,
  speech: Speech,
): Markup => {
  const { keep, groups, intakes } = speech.words
  const { id, was, is } = moved
  const [before, after] = [groups[groupOf(was)].name, groups[groupOf(is)].name]
  const reasons = [
    ...(was.intake.status === is.intake.status
      ? []
      : [keep.otherNow(keep.intake, intakes[was.intake.status], intakes[is.intake.status])]),
    ...(words ? [...figureLines(moved, words, speech), ...verdictLines(moved, words, speech)] : []),
  ]
  return html`<li><strong>${shelf.programmes[id]?.name ?? id}</strong>
    ${before === after ? html`<span class="small">${after}</span>` : html`<span>${keep.otherNow('', lower(before), lower(after))}</span>`}
    ${reasons.length > 0 ? html`<ul>${reasons.map((one) => html`<li>${one}</li>`)}</ul>` : ''}</li>`
}

/** Figures that are others now and leave every result as it was. */
const quietFigures = (read: ReadAnswer, moved: readonly Moved[]): number => {
  const loud = new Set(moved.map(({ id }) => id))
  const quiet = reportsOf(read).figures.filter(({ programme }) => !loud.has(programme))
  return new Set(quiet.map(({ figure }) => figure)).size
}

type SinceParts = {
  readonly shelf: Shelf
  readonly speech: Speech
  /** The words of programmes that moved, as far as they are here. */
  readonly words?: ReadonlyMap<string, ProgrammeWords>
}

/** Whether the rules changed since, what that changes for this student, and by which figure. */
export const rulesSince = (read: ReadAnswer, { shelf, speech, words }: SinceParts): Markup => {
  const { keep } = speech.words
  const { rulesChangedSince, current } = read
  if (rulesChangedSince === undefined || current === undefined) return html``
  const moved = movedSince(read)
  const quiet = quietFigures(read, moved)
  if (!rulesChangedSince && moved.length + quiet === 0)
    return html`<p class="small">${keep.rulesSame}</p>`
  return html`<div class="notice since"><p><strong>${rulesChangedSince ? keep.rulesChanged : keep.dayChanged}</strong></p>
    ${
      moved.length === 0
        ? html`<p>${keep.rulesNoDifference}</p>`
        : html`<p>${keep.rulesChangedText}</p><ul>${moved.map((one) =>
            movedLine(one, words?.get(one.id), shelf, speech),
          )}</ul>`
    }
    ${quiet > 0 ? html`<p class="small">${keep.quietFigures(quiet)}</p>` : ''}
    <p><button class="button button-quiet" type="button" data-do="see-then">${keep.seeThen}</button></p></div>`
}
