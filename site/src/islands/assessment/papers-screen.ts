import type { ScalarAnswer } from '../../../../shared/facts/answer.ts'
import type { Asked } from './asked.ts'
import { radio } from './control.ts'
import type { Desk, Screen } from './desk.ts'
import { h } from './dom.ts'
import { form, type Sent } from './form.ts'
import { about, answerButton, foot, heading, openedFor, sendButton } from './frame.ts'
import { openPapers, withPapers } from './journey.ts'

/** What an untouched row stands for, by the button that was pressed. */
const rest: Readonly<Record<string, ScalarAnswer>> = {
  '?': 'dont-know',
  '-': 'declined',
}

const tickName = 'paper'

const isYes = ({ standing }: Desk, id: string): boolean => {
  const answer = standing.facts[id]
  return typeof answer === 'object' && answer.known === true
}

/** Papers asked for now; whoever comes back finds the ticks they gave. */
function papersShown(desk: Desk): readonly Asked[] {
  const open = new Set(openPapers(desk.standing).map(({ fact }) => fact))
  const told = ({ id, paper }: Asked) => paper === true && desk.standing.facts[id] !== undefined
  return [...desk.asked.values()].filter((one) => (open.size > 0 ? open.has(one.id) : told(one)))
}

function paperRow({ id, label }: Asked, desk: Desk): HTMLElement {
  const row = radio(tickName, id, label, isYes(desk, id), 'checkbox')
  const programmes = desk.standing.questions?.find(({ fact }) => fact === id)?.programmes ?? []
  const names = programmes.map((one) => desk.words.programmes[one] ?? one)
  if (names.length > 0)
    row.lastElementChild?.append(h('span', { class: 'small' }, names.join(', ')))
  return row
}

/** The ticks as they stand, whichever button was pressed. */
const ticksIn = (made: HTMLFormElement): readonly string[] =>
  new FormData(made).getAll(tickName).map(String)

/** One list of what one has or has not, instead of a screen for each. */
export function papersScreen(desk: Desk): Screen {
  const { papers, continue: next } = desk.words.journey
  const shown = papersShown(desk)
  const take = ({ fields }: Sent, made: HTMLFormElement) => {
    const others = rest[fields.get('rest')?.[0] ?? ''] ?? { known: false }
    const ids = shown.map(({ id }) => id)
    desk.save(withPapers(desk.standing.facts, ids, ticksIn(made), others))
  }
  return {
    title: papers.title,
    parts: [
      about(desk, 'papers'),
      openedFor(desk),
      heading(papers.title),
      h('p', { class: 'lead' }, papers.lead),
      form(
        take,
        h(
          'div',
          { class: 'choices' },
          shown.map((one) => paperRow(one, desk)),
        ),
        h('p', { class: 'small' }, papers.rest),
        sendButton(next),
        h(
          'div',
          { class: 'silences' },
          answerButton('rest', '?', papers.dontKnow, 'silence'),
          answerButton('rest', '-', papers.declined, 'silence'),
        ),
      ),
      foot(desk),
    ],
  }
}
