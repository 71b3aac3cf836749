import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import type { ProgrammeCard } from './desk.ts'
import { type Group, type Grouped, grouped } from './groups.ts'
import { html, type Markup } from './markup.ts'
import type { Speech } from './numbers.ts'
import { shapes } from './shapes.ts'
import type { Shelf } from './shelf.ts'
import { shortWords } from './summary.ts'
import { tallyMarks, tallyWords } from './tally.ts'

export type LandscapeParts = {
  readonly programmes: readonly ProgrammeReport[]
  readonly cards: ReadonlyMap<string, ProgrammeCard>
  readonly shelf: Shelf
  readonly speech: Speech
  /** Programmes whose plan is still being worked out. */
  readonly planning: ReadonlySet<string>
}

export const shape = (group: Group): Markup =>
  html`<svg class="shape shape-${group}" viewBox="0 0 12 12" width="18" height="18" aria-hidden="true"><path fill-rule="evenodd" d="${shapes[group]}"></path></svg>`

const employerTag = (card: ProgrammeCard | undefined, { words }: Speech): Markup => {
  if (card === undefined || card.employer === 'legal-entity') return html``
  const tone = card.employer === 'household' ? 'tag tag-stop' : 'tag'
  return html` <span class="${tone}">${words.employers[card.employer]}</span>`
}

/** One programme as a shape to tap; what is inside is filled in when it is opened. */
const doorway = (report: ProgrammeReport, group: Group, parts: LandscapeParts): Markup => {
  const { cards, shelf, speech } = parts
  const card = cards.get(report.id)
  const names = shelf.programmes[report.id]
  const short = shortWords(report, speech, shelf, parts.planning.has(report.id))
  return html`<li><details class="doorway" id="p-${report.id}" data-programme="${report.id}">
    <summary>${shape(group)}<span class="doorway-words">
      <span class="doorway-name">${names?.name ?? report.id}${employerTag(card, speech)}</span>
      <span class="small">${short}${
        report.score && group !== 'later'
          ? html`<span class="doorway-tally">${tallyMarks(report.score)} ${tallyWords(report.score, speech)}</span>`
          : ''
      }</span></span></summary>
    <div class="opened" data-inside="${report.id}"><p>${speech.words.opened.loading}</p></div>
  </details></li>`
}

const groupShown = ({ group, programmes }: Grouped, parts: LandscapeParts): Markup => {
  const { words } = parts.speech
  const { name, lead } = words.groups[group]
  return html`<section class="group-of" id="g-${group}">
    <h3><span>${shape(group)} ${name}</span> <span class="count">${words.count(programmes.length, parts.programmes.length)}</span></h3>
    <p class="small">${lead}</p>
    <ul class="doorway-list">${programmes.map((one) => doorway(one, group, parts))}</ul>
  </section>`
}

/** Every programme, grouped from the nearest on, each group with its denominator. */
export const landscape = (parts: LandscapeParts): Markup =>
  html`${grouped(parts.programmes).map((one) => groupShown(one, parts))}`

/** What the shapes on the chart mean, with how many there are of each. */
export const legend = ({ programmes, speech }: LandscapeParts): Markup =>
  html`<ul class="legend">${grouped(programmes).map(
    ({ group, programmes: some }) => html`<li><a href="#g-${group}">${shape(group)}
      <span>${speech.words.groups[group].name}</span>
      <span class="small">${speech.words.count(some.length, programmes.length)}</span></a></li>`,
  )}</ul>`
