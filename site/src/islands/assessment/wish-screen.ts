import { addMonths, dayText } from '../../../../shared/time/day.ts'
import { dayIn } from './answer-words.ts'
import type { Asked } from './asked.ts'
import type { Desk, Screen } from './desk.ts'
import { h } from './dom.ts'
import { form, type Sent } from './form.ts'
import { answerButton, foot, head, silences } from './frame.ts'

/** The fact that says when a student would like to be away. */
export const departureWish = 'departure-wish'

const spans = [
  ['half', 6],
  ['year', 12],
  ['two', 24],
  ['five', 60],
] as const

/** The month a span from today ends in: a wish keeps its meaning when it is read later. */
const monthAfter = (desk: Desk, months: number): string =>
  dayText(addMonths(desk.today, months)).slice(0, 7)

/** When they want to go, in one tap; what is kept is the month, not the span. */
export function wishScreen(asked: Asked, desk: Desk): Screen {
  const { id, ask: title, why } = asked
  const { wish } = desk.words.journey
  const answer = desk.standing.facts[id]
  const told = typeof answer === 'object' ? answer.known : undefined
  const taps = spans.map(([name, months]) => {
    const month = monthAfter(desk, months)
    const button = answerButton(id, month, wish[name], 'tap')
    button.append(' ', h('span', { class: 'small' }, dayIn(month, desk.words)))
    button.setAttribute('aria-pressed', String(month === told))
    return button
  })
  const take = ({ fields }: Sent) => {
    const [value = ''] = fields.get(id) ?? []
    const silence = { '?': 'dont-know', '-': 'declined' } as const
    desk.answer(id, id, value in silence ? silence[value as '?' | '-'] : { known: value })
  }
  return {
    title,
    parts: [
      head(desk, { fact: id, title, why }),
      form(take, h('div', { class: 'taps' }, taps), silences(desk, id)),
      foot(desk),
    ],
  }
}
