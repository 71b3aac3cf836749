import type { ProgrammeReport } from '../assessment/assess.ts'
import { type BeyondOf, beyondWords } from './beyond.ts'
import type { ProgrammeCard } from './card.ts'
import { grouped, groupOf } from './groups.ts'
import { type HumanMark, humanTag } from './human-mark.ts'
import { html, type Markup } from './markup.ts'
import type { Speech } from './numbers.ts'
import { shape } from './shape.ts'
import type { Shelf } from './shelf.ts'
import { shortWords } from './summary.ts'
import { tallyShown } from './tally.ts'

export type LandscapeParts = {
  readonly programmes: readonly ProgrammeReport[]
  readonly cards: ReadonlyMap<string, ProgrammeCard>
  readonly shelf: Shelf
  readonly speech: Speech
  /** Programmes whose plan is still being worked out. */
  readonly planning: ReadonlySet<string>
  /** What a programme goes beyond of what the student wishes. */
  readonly beyondOf?: BeyondOf | undefined
  /** What humans say of programmes, beside what the rules say. */
  readonly marks?: ReadonlyMap<string, HumanMark> | undefined
}

const employerTag = (card: ProgrammeCard | undefined, { words }: Speech): Markup => {
  if (card === undefined || card.employer === 'legal-entity') return html``
  const tone = card.employer === 'household' ? 'tag tag-stop' : 'tag'
  return html` <span class="${tone}">${words.employers[card.employer]}</span>`
}

/** What is seen of a programme before it is opened: its shape, its name and where it stands. */
export const closedDoor = (report: ProgrammeReport, parts: LandscapeParts): Markup => {
  const { cards, shelf, speech } = parts
  const group = groupOf(report)
  const short = shortWords(report, speech, shelf, parts.planning.has(report.id))
  const beyond = beyondWords(parts.beyondOf?.(report) ?? [], report, cards.get(report.id), speech)
  return html`${shape(group)}<span class="doorway-words">
    <span class="doorway-name">${shelf.programmes[report.id]?.name ?? report.id}</span>
    <span class="small">${short}${employerTag(cards.get(report.id), speech)}</span>${
      beyond ? html`<span class="small">${beyond}</span>` : ''
    }${humanTag(parts.marks?.get(report.id))}${
      report.score && group !== 'later'
        ? html`<span class="small">${tallyShown(report.score, speech, report.outlook.kind)}</span>`
        : ''
    }</span>`
}

/** What the shapes on the chart mean, with how many there are of each. */
export const legend = ({ programmes, planning, speech }: LandscapeParts): Markup =>
  html`<ul class="legend">${grouped(programmes).map(
    ({
      group,
      programmes: some,
    }) => html`<li><a href="#g-${group}"><span class="legend-count">${shape(group)}
      <b>${some.length}</b> ${speech.words.outOf(programmes.length)}</span>
      <span>${speech.words.groups[group].name}</span></a></li>`,
  )}</ul>${planning.size > 0 ? html`<p class="small">${speech.words.planningLeft(planning.size)}</p>` : ''}`
