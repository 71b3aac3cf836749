import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { type BeyondOf, beyondWords } from './beyond.ts'
import type { ProgrammeCard } from './desk.ts'
import { type Group, type Grouped, grouped, groupOf } from './groups.ts'
import { html, type Markup, refresh } from './markup.ts'
import type { Speech } from './numbers.ts'
import { shapes } from './shapes.ts'
import type { Shelf } from './shelf.ts'
import { shortWords } from './summary.ts'
import { tallyShown } from './tally.ts'
import { turn } from './turn.ts'

export type LandscapeParts = {
  readonly programmes: readonly ProgrammeReport[]
  readonly cards: ReadonlyMap<string, ProgrammeCard>
  readonly shelf: Shelf
  readonly speech: Speech
  /** Programmes whose plan is still being worked out. */
  readonly planning: ReadonlySet<string>
  /** What a programme goes beyond of what the student wishes. */
  readonly beyondOf?: BeyondOf | undefined
}

const shape = (group: Group): Markup =>
  html`<svg class="shape shape-${group}" viewBox="0 0 12 12" width="18" height="18" aria-hidden="true"><path fill-rule="evenodd" d="${shapes[group]}"></path></svg>`

const employerTag = (card: ProgrammeCard | undefined, { words }: Speech): Markup => {
  if (card === undefined || card.employer === 'legal-entity') return html``
  const tone = card.employer === 'household' ? 'tag tag-stop' : 'tag'
  return html` <span class="${tone}">${words.employers[card.employer]}</span>`
}

/** What is seen of a programme before it is opened: its shape, its name and where it stands. */
const closedDoor = (report: ProgrammeReport, parts: LandscapeParts): Markup => {
  const { cards, shelf, speech } = parts
  const group = groupOf(report)
  const short = shortWords(report, speech, shelf, parts.planning.has(report.id))
  const beyond = beyondWords(parts.beyondOf?.(report) ?? [], report, cards.get(report.id), speech)
  return html`${shape(group)}<span class="doorway-words">
    <span class="doorway-name">${shelf.programmes[report.id]?.name ?? report.id}</span>
    <span class="small">${short}${employerTag(cards.get(report.id), speech)}</span>${
      beyond ? html`<span class="small">${beyond}</span>` : ''
    }${
      report.score && group !== 'later'
        ? html`<span class="small">${tallyShown(report.score, speech)}</span>`
        : ''
    }</span>`
}

const created = ({ markup }: Markup): HTMLElement => {
  const template = document.createElement('template')
  template.innerHTML = markup
  return template.content.firstElementChild as HTMLElement
}

const doorwayIn = (at: ParentNode, id: string): HTMLElement | null =>
  at.querySelector<HTMLElement>(`#p-${CSS.escape(id)}`)

/** Says anew where one programme stands, in the place it has. */
export const redrawOne = (at: ParentNode, report: ProgrammeReport, parts: LandscapeParts): void => {
  const summary = doorwayIn(at, report.id)?.querySelector(':scope > summary')
  if (summary) refresh(summary, closedDoor(report, parts))
}

/** The list item of a programme; what is inside is filled in when it is opened. */
const itemOf = (at: ParentNode, report: ProgrammeReport, parts: LandscapeParts): HTMLElement => {
  const held = doorwayIn(at, report.id)?.closest('li')
  const item =
    held ??
    created(html`<li><details class="doorway" id="p-${report.id}" data-programme="${report.id}"><summary></summary>
      <div class="opened" data-inside="${report.id}"><p>${parts.speech.words.opened.loading}</p></div></details></li>`)
  redrawOne(item, report, parts)
  return item
}

const sectionOf = (at: Element, { group, programmes }: Grouped, parts: LandscapeParts) => {
  const { words } = parts.speech
  const { name, lead } = words.groups[group]
  const held = at.querySelector<HTMLElement>(`#g-${group}`)
  const section =
    held ??
    created(html`<section class="group-of" id="g-${group}"><h3></h3><p class="small">${lead}</p>
      <ul class="doorway-list"></ul></section>`)
  const head = section.querySelector('h3')
  const count = words.count(programmes.length, parts.programmes.length)
  if (head)
    refresh(head, html`<span>${shape(group)} ${name}</span> <span class="count">${count}</span>`)
  return section
}

const putAt = (parent: Element, child: Element, place: number): void => {
  if (parent.children[place] !== child) parent.insertBefore(child, parent.children[place] ?? null)
}

const atOnce = 6

/**
 * Every programme, grouped from the nearest on, each group with its denominator. It is drawn in
 * turns; a programme that changes its group keeps what was opened in it, and the focus.
 */
export const layOut = async (at: Element, parts: LandscapeParts): Promise<void> => {
  const focused = document.activeElement
  for (const [place, one] of grouped(parts.programmes, parts.beyondOf).entries()) {
    const section = sectionOf(at, one, parts)
    putAt(at, section, place)
    const list = section.querySelector('ul')
    for (const [position, report] of one.programmes.entries()) {
      if (list) putAt(list, itemOf(at, report, parts), position)
      if (position % atOnce === atOnce - 1) await turn()
    }
    await turn()
  }
  for (const section of at.querySelectorAll('.group-of'))
    if (section.querySelector('.doorway') === null) section.remove()
  if (document.activeElement === document.body && focused instanceof HTMLElement)
    if (at.contains(focused)) focused.focus({ preventScroll: true })
}

/** What the shapes on the chart mean, with how many there are of each. */
export const legend = ({ programmes, speech }: LandscapeParts): Markup =>
  html`<ul class="legend">${grouped(programmes).map(
    ({
      group,
      programmes: some,
    }) => html`<li><a href="#g-${group}"><span class="legend-count">${shape(group)}
      <b>${some.length}</b> ${speech.words.outOf(programmes.length)}</span>
      <span>${speech.words.groups[group].name}</span></a></li>`,
  )}</ul>`
