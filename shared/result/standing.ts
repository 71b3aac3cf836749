import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Verdict } from '../catalogue/programme.ts'
import type { ProgrammeCard } from './card.ts'
import { cite } from './cite.ts'
import type { OtherDoor } from './door.ts'
import type { ProgrammeWords } from './edition-words.ts'
import { html, type Markup } from './markup.ts'
import { dayWords, monthWords, number, type Speech } from './numbers.ts'
import type { Shelf } from './shelf.ts'
import { stepName } from './step-name.ts'
import { standingWords } from './summary.ts'

/** What is needed to say where a student stands with a programme. */
export type StandingParts = {
  readonly report: ProgrammeReport
  readonly card: ProgrammeCard
  readonly words: ProgrammeWords
  /** The questions that would settle it, by the path each asks first. */
  readonly explained: {
    readonly questions: readonly string[]
    readonly requirements?: Readonly<
      Record<string, { readonly planned?: { readonly verdict: Verdict } | undefined }>
    >
  }
  readonly lexicon: { readonly speech: Speech }
  readonly shelf: Shelf
  /** The door to show where this one is closed. */
  readonly door: OtherDoor | undefined
  /** The month their studies end, where they would be gone by then. */
  readonly graduation?: string | undefined
  readonly readOnly: boolean
}

/** Where the student stands, in the words of the list, and what that means here. */
const standing = ({ report, lexicon, shelf }: StandingParts, text: string): Markup =>
  html`<div class="notice"><p><strong class="stands">${standingWords(report, lexicon.speech, shelf)}</strong> ${text}</p></div>`

const doorLink = ({ door, shelf, lexicon }: StandingParts): Markup => {
  if (door === undefined) return html``
  const { groups, states } = lexicon.speech.words
  const { name } = shelf.programmes[door.id] ?? { name: door.id }
  const { formal, other } = states.closed
  return html`<p><strong>${door.group === undefined ? formal : other}:</strong>
    <a href="#p-${door.id}">${name}</a>${door.group === undefined ? '' : ` (${groups[door.group].name})`}</p>`
}

const titlesOf = (ids: readonly string[], { words }: StandingParts): readonly string[] =>
  ids.map(
    (id) => [...words.requirements, ...words.duties].find((one) => one.id === id)?.title ?? id,
  )

/** What a school or a test has yet to show before leaving: it can be begun before the next round. */
const laterLanguage = (parts: StandingParts): Markup => {
  const { requirements, intake } = parts.report
  const later = requirements.filter(
    ({ phase, kind, settledBy, duty, verdict }) =>
      phase === 'before-leaving' &&
      kind === 'must' &&
      settledBy === 'school-or-test' &&
      !duty &&
      verdict !== 'met',
  )
  if (!intake.between || later.length === 0) return html``
  const { before } = parts.lexicon.speech.words.states.dormant
  const named = titlesOf(
    later.map(({ id }) => id),
    parts,
  )
  return html`<p>${before}</p><ul class="ticks">${named.map((title) => html`<li>${title}</li>`)}</ul>`
}

const dormantState = (
  parts: StandingParts,
  { because, unmet, plan }: Extract<ProgrammeReport['outlook'], { kind: 'dormant' }>,
): Markup => {
  const { lexicon, words, card } = parts
  const { language } = lexicon.speech
  const text = lexicon.speech.words.states.dormant
  const entry = card.intake.history.find(({ status }) => status === because)
  const between = entry?.between === true
  const since = between ? undefined : entry?.from
  const { window: span, note, closes, asOf } = words.intake
  return html`${standing(parts, between ? text.between : since ? text.since(dayWords(since, language)) : '')}
    <p>${span ?? ''}${closes ? html` ${text.ends(dayWords(closes, language))}` : ''} ${text.asOf(dayWords(asOf, language))}</p>
    ${note ? html`<p class="small">${note}</p>` : ''}
    ${cite(words.intake.sources, words.sources, lexicon.speech, words.intake.confidence === 'low')}
    ${unmet.length === 0 ? '' : html`<p>${text.lacking}</p><ul class="ticks">${titlesOf(unmet, parts).map((title) => html`<li>${title}</li>`)}</ul>`}
    ${laterLanguage(parts)}
    <p>${plan ? text.prepares : text.wait}</p>`
}

const closedState = (parts: StandingParts, because: readonly string[] | 'informal'): Markup => {
  const text = parts.lexicon.speech.words.states.closed
  const reason =
    because === 'informal'
      ? html`<p>${text.informal}</p>`
      : html`<p>${text.fixed}</p><ul class="ticks">${titlesOf(because, parts).map((title) => html`<li>${title}</li>`)}</ul>`
  return html`${standing(parts, text.title)}${reason}${doorLink(parts)}`
}

/** An open door that was last seen open long ago: asked about before anything else is done. */
const unconfirmedIntake = ({ report, words, lexicon }: StandingParts): Markup => {
  if (!report.intake.unconfirmed || report.outlook.kind === 'closed') return html``
  const { note, sources, confidence } = words.intake
  return html`<p>${lexicon.speech.words.states.unconfirmed}</p>${note ? html`<p class="small">${note}</p>` : ''}
    ${cite(sources, words.sources, lexicon.speech, confidence === 'low')}`
}

type Chance = Extract<ProgrammeReport['outlook'], { kind: 'chance' }>

/** The newest cut-off the student could have stood in, or else each group's newest one. */
const cutOff = (
  { words: { selection }, lexicon }: StandingParts,
  { lastCutoff, round }: Chance,
): Markup => {
  const { words: all, language } = lexicon.speech
  const text = all.states.chance
  const rounds = selection?.rounds ?? []
  if (lastCutoff !== undefined) {
    const of = round === undefined ? undefined : rounds[round]
    const when = of && ` (${of.category}, ${dayWords(of.date, language)})`
    return html`<p>${text.cut(number(lastCutoff, language))}${when ?? ''}</p>`
  }
  if (rounds.length === 0) return html`<p>${text.noCut}</p>`
  const newest = new Map([...rounds].reverse().map((one) => [one.category, one]))
  return html`<p>${text.cutByGroup}</p><ul>${[...newest.values()].map(
    ({ category, date, cutoff }) =>
      html`<li>${category}, ${dayWords(date, language)}: ${number(cutoff, language)}</li>`,
  )}</ul>`
}

const selectionState = (parts: StandingParts, outlook: Chance): Markup => {
  const { selection, sources } = parts.words
  return html`${cutOff(parts, outlook)}${
    selection
      ? html`<p>${selection.note}</p>${cite([selection.source], sources, parts.lexicon.speech)}`
      : ''
  }`
}

/** What somebody else weighs or usually asks, where no step of the student's settles it. */
const leftToOthers = (parts: StandingParts, leans: readonly string[]): Markup => {
  const { others } = parts.lexicon.speech.words.states
  return html`<p>${others}</p><ul class="ticks">${titlesOf(leans, parts).map((title) => html`<li>${title}</li>`)}</ul>`
}

const chanceState = (parts: StandingParts, outlook: Chance): Markup => {
  const { because, leans = [] } = outlook
  const { text } = parts.lexicon.speech.words.states.chance
  const chosen = because.includes('selection')
  return html`${standing(parts, chosen ? text : '')}${chosen ? selectionState(parts, outlook) : ''}${
    because.includes('others') || because.includes('theirs') ? leftToOthers(parts, leans) : ''
  }`
}

type Reachable = Extract<ProgrammeReport['outlook'], { kind: 'reachable' }>

/** The steps, and what still hangs on others once they are taken: what a step settles does not. */
const reachableState = (parts: StandingParts, { leans = [], plan }: Reachable): Markup => {
  const { reachable } = parts.lexicon.speech.words.states
  const planned = parts.explained.requirements ?? {}
  const open = leans.filter((id) => planned[id]?.planned?.verdict !== 'met')
  if (plan === undefined) return standing(parts, reachable.searching)
  return open.length === 0
    ? standing(parts, reachable.text)
    : html`${standing(parts, reachable.leaning)}<ul class="ticks">${titlesOf(open, parts).map((title) => html`<li>${title}</li>`)}</ul>`
}

/** Nothing the law asks is open, only what is usually asked beside it. */
const asksAdvice = ({ score, outlook }: ProgrammeReport): boolean =>
  outlook.kind === 'ask' &&
  outlook.unmet.length === 0 &&
  score !== undefined &&
  score.met === score.own

/** Said, never held against it: by then the studies are not finished. */
export const studiesFirst = (
  graduation: string | undefined,
  { words, language }: Speech,
): Markup =>
  graduation === undefined
    ? html``
    : html`<p class="small">${words.study(monthWords(graduation, language))}</p>`

const outlookShown = (parts: StandingParts): Markup => {
  const { outlook } = parts.report
  const { states, door } = parts.lexicon.speech.words
  switch (outlook.kind) {
    case 'ready':
      return standing(
        parts,
        (parts.report.score?.unknown ?? 0) > 0 ? door.waits : states.ready.text,
      )
    case 'reachable':
      return reachableState(parts, outlook)
    case 'chance':
      return chanceState(parts, outlook)
    case 'dormant':
      return dormantState(parts, outlook)
    case 'closed':
      return closedState(parts, outlook.because)
    case 'ask':
      if (outlook.conflicts.length > 0) return standing(parts, states.conflict)
      if (asksAdvice(parts.report)) return standing(parts, states.ask.advice)
      return standing(
        parts,
        parts.explained.questions.length > 0 ? states.ask.text : states.ask.unsure,
      )
  }
}

/** Where the student stands with this programme, said first, and whether its door is still open. */
export const stateShown = (parts: StandingParts): Markup =>
  html`${outlookShown(parts)}${unconfirmedIntake(parts)}`

/** The way to the questions that would settle it, or spare a step of its plan. */
export const askHere = ({ explained, report, shelf, lexicon, readOnly }: StandingParts): Markup => {
  const { opened } = lexicon.speech.words
  const count = explained.questions.length
  if (readOnly || count === 0) return html``
  const { outlook } = report
  const label =
    outlook.kind === 'reachable' ? opened.answerToSpare(count) : opened.answerHere(count)
  const spares = outlook.kind === 'reachable' ? (outlook.spares ?? []) : []
  const named = spares.map((step) => stepName(step, shelf.moves, lexicon.speech))
  return html`${named.length > 0 ? html`<p class="small">${opened.spared(named.join('; '))}</p>` : ''}<p class="actions"><a class="button button-quiet" href="${shelf.paths.assessment}#start@${report.id}">${label}</a></p>`
}
