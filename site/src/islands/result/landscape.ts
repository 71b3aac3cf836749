import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { closedDoor, type LandscapeParts } from '../../../../shared/result/closed-door.ts'
import { type Grouped, grouped } from '../../../../shared/result/groups.ts'
import { html, type Markup } from '../../../../shared/result/markup.ts'
import { shape } from '../../../../shared/result/shape.ts'
import { refresh } from './markup.ts'
import { turn } from './turn.ts'

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
  for (const [place, one] of grouped(parts.programmes, parts.beyondOf, parts.shelf).entries()) {
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
