import type { RequirementReport } from '../assessment/assess.ts'
import type { Trace } from '../assessment/explain.ts'
import { cite, type Sources } from './cite.ts'
import { conversions } from './converted.ts'
import type { DutiesWords, ProgrammeWords } from './edition-words.ts'
import type { Explained } from './explained.ts'
import { toldOf } from './lead.ts'
import type { Lexicon } from './lexicon.ts'
import { html, type Markup } from './markup.ts'
import { dayWords } from './numbers.ts'
import { type Line, traceInWords } from './trace-words.ts'

type Wording = ProgrammeWords['requirements'][number] | DutiesWords['duties'][number]

const leaf = (line: Extract<Line, { kind: 'leaf' }>, lexicon: Lexicon): Markup => {
  const { trace } = lexicon.speech.words
  if (line.verdict === 'met')
    return html`<span class="trace-label">${line.label}${line.label.endsWith('?') ? '' : ':'}</span> ${line.have}
      ${line.have === line.asked ? '' : html`<span class="small">(${trace.asked}: ${line.asked})</span>`}`
  return html`<span class="trace-label">${line.label}</span>
    <span class="trace-part">${trace.you}: <b>${line.have}</b></span>
    <span class="trace-part">${trace.asked}: <b>${line.asked}</b></span>
    ${line.gap ? html`<strong class="trace-gap">${line.gap}</strong>` : ''}`
}

const mark = (line: Line, { speech: { words } }: Lexicon): Markup =>
  html`<span class="verdict verdict-${line.verdict}"><span class="unseen">${words.verdicts[line.verdict]}</span></span>${
    line.nearest ? html`<span class="tag">${words.trace.nearest}</span>` : ''
  }`

const ask = (line: Extract<Line, { kind: 'leaf' }>): Markup =>
  html`<li class="trace-ask">${line.label}: <b>${line.asked}</b></li>`

const group = (line: Extract<Line, { kind: 'group' }>, lexicon: Lexicon): Markup => {
  const head = line.title ? html`<p>${mark(line, lexicon)}${line.title}</p>` : ''
  return html`<li>${head}${line.of.length > 0 ? below(line.of, lexicon) : ''}</li>`
}

const below = (lines: readonly Line[], lexicon: Lexicon): Markup =>
  html`<ul class="trace">${lines.map((line) => {
    if (line.kind === 'group') return group(line, lexicon)
    if (line.have === undefined) return ask(line)
    return html`<li class="trace-leaf">${mark(line, lexicon)}${leaf(line, lexicon)}</li>`
  })}</ul>`

const leavesIn = (line: Line): number =>
  line.kind === 'leaf' ? 1 : line.of.reduce((count, one) => count + leavesIn(one), 0)

const shownAtOnce = 3

/** What the student has against what is asked. */
const traced = (line: Line, lexicon: Lexicon): Markup =>
  line.kind === 'leaf' || line.title !== undefined
    ? below([line], lexicon)
    : below(line.of, lexicon)

type RequirementParts = {
  readonly reports: readonly RequirementReport[]
  readonly wording: readonly Wording[]
  readonly explained: Explained
  readonly lexicon: Lexicon
  readonly sources: Sources
  /** One level deeper than what stands above the list; h5 unless told. */
  readonly heading?: 'h4' | 'h5' | undefined
}

const validity = ({ from, to }: Wording, { speech }: Lexicon): string =>
  [
    from && speech.words.validFrom(dayWords(from, speech.language)),
    to && speech.words.validUntil(dayWords(to, speech.language)),
  ]
    .filter(Boolean)
    .join(' · ')

/** What others still settle says no more than its title: nobody asks the student about it. */
const isTheirs = ({ settledBy, verdict }: RequirementReport): boolean =>
  verdict === 'unknown' && settledBy !== 'student' && settledBy !== 'school-or-test'

/** An amount said in another currency is never shown as if it had been said in the law's. */
const converted = (trace: Trace, { lexicon, sources }: RequirementParts): Markup =>
  html`${conversions(trace, lexicon).map(
    ({ text, sources: from }) =>
      html`<p class="small">${text}</p>${cite(from, sources, lexicon.speech)}`,
  )}`

const card = (report: RequirementReport, parts: RequirementParts): Markup => {
  const { lexicon, explained, sources, heading = 'h5' } = parts
  const { words } = lexicon.speech
  const wording = parts.wording.find(({ id }) => id === report.id)
  if (wording === undefined) return html``
  const why = isTheirs(report) ? undefined : explained.requirements[report.id]
  const line = why && traceInWords(why.now, lexicon, why.planned)
  const long = line !== undefined && leavesIn(line) > shownAtOnce
  const dates = validity(wording, lexicon)
  const { lead, rest } = toldOf(wording.title)
  return html`<li class="requirement is-${report.verdict}">
    <${heading}>${lead}${wording.unconfirmed ? html` <span class="tag tag-warn">${words.toConfirm}</span>` : ''}</${heading}>
    ${rest === '' ? '' : html`<p class="small">${rest}</p>`}
    ${line && !long ? traced(line, lexicon) : ''}
    ${why ? converted(why.now, parts) : ''}
    <details class="under"><summary><span><strong class="state state-${report.verdict}">${words.verdicts[report.verdict]}</strong>
      · ${words.settledBy(words.settlers[report.settledBy])}${
        report.kind === 'should' ? html` · ${words.opened.advice}` : ''
      }</span><span class="under-more">${
        long ? words.trace.details : wording.note ? words.opened.why : words.source
      }</span></summary>
      ${line && long ? traced(line, lexicon) : ''}
      ${wording.note ? html`<p class="small">${wording.note}</p>` : ''}
      ${dates ? html`<p class="small">${dates}</p>` : ''}
      ${cite([wording.source, ...(wording.also ?? [])], sources, lexicon.speech, wording.unconfirmed)}
    </details>
  </li>`
}

/** What is missing, what the student can find out, good advice, what is there, what others decide. */
const placeOf = (report: RequirementReport): number => {
  if (report.verdict === 'unmet') return report.kind === 'must' ? 0 : 2
  if (report.verdict === 'met') return 3
  return isTheirs(report) ? 4 : 1
}

/** Requirements, what is missing first, each with who settles it and where it stands. */
export const requirementList = (parts: RequirementParts): Markup =>
  html`<ul class="requirements">${[...parts.reports]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((report) => card(report, parts))}</ul>`
