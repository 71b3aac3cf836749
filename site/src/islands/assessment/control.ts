import type { ScalarAnswer, ScalarValue } from '../../../../shared/facts/answer.ts'
import type { ScalarKind } from '../../../../shared/facts/fact.ts'
import type { Options } from './asked.ts'
import { h } from './dom.ts'
import type { PageWords } from './page-words.ts'

/** What a control is made of. */
export type Control = {
  readonly name: string
  readonly kind: ScalarKind
  readonly label: string
  readonly options: Options
  readonly answer: ScalarAnswer | undefined
  readonly words: PageWords
  /** Whether the day of the month is asked too. */
  readonly exact?: boolean
  /** What is counted, written behind a figure. */
  readonly unit?: string
  /** The heading of the page says it already: the label is there to be heard only. */
  readonly unseen?: boolean
  /** What an untouched list reads, if not "choose". */
  readonly untouched?: string
}

/** How a label looks that the heading of the page makes needless to see. */
export const labelLook = ({ unseen }: Control) => (unseen === true ? 'unseen' : undefined)

/** The value behind an answer; nothing where it is silence. */
export const knownIn = (answer: ScalarAnswer | undefined): ScalarValue | undefined =>
  typeof answer === 'object' ? answer.known : undefined

/** One choice of several, or one of which several may be ticked. */
export function radio(
  name: string,
  value: string,
  label: string,
  checked: boolean,
  type = 'radio',
) {
  return h(
    'label',
    { class: 'choice' },
    h('input', { type, name, value, checked }),
    h('span', {}, label),
  )
}
