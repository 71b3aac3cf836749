import { opening } from '../../../../shared/assessment/questions.ts'
import type { Desk } from './desk.ts'
import { type Child, h } from './dom.ts'
import { aboutHowMany, openOpening, openPaths } from './journey.ts'
import { say } from './page-words.ts'
import { hashOf, type Place } from './place.ts'

/** A question of more letters than this is set smaller. */
const longFrom = 70

/** The heading a screen starts with; it takes the focus when the screen appears. */
export const heading = (text: string): HTMLElement =>
  h('h1', { tabindex: -1, class: text.length > longFrom ? 'long' : undefined }, text)

/** The result, opened at the programme that is asked about. */
export const resultPath = ({ place, words }: Desk): string =>
  place.opened === undefined ? words.paths.result : `${words.paths.result}#p-${place.opened}`

export const linkTo = (place: Place, text: string, look = 'button button-quiet'): HTMLElement =>
  h('a', { class: look, href: hashOf(place) }, text)

/** The button that sends a form with all that is filled in. */
export const sendButton = (text: string): HTMLElement =>
  h('button', { class: 'button', type: 'submit' }, text)

/** A button that answers by itself. */
export const answerButton = (name: string, value: string, text: string, look = ''): HTMLElement =>
  h('button', { class: look, type: 'submit', name, value }, text)

/** "I don't know yet" and "rather not say": on every question, in the same place. */
export const silences = ({ words }: Desk, name: string): HTMLElement =>
  h(
    'div',
    { class: 'silences' },
    answerButton(name, '?', words.journey.dontKnow, 'silence'),
    answerButton(name, '-', words.journey.declined, 'silence'),
  )

function howMany({ standing, place, words }: Desk, fact: string): string {
  const { journey } = words
  const at = opening.indexOf(fact)
  if (at >= 0 && place.back === undefined && openOpening(standing.facts).length > 0)
    return say(journey.screenOf, { number: at + 1, count: opening.length })
  if (standing.questions === undefined || place.back !== undefined) return ''
  const left = openPaths(standing).length
  return left <= 1 ? journey.last : say(journey.about, { count: aboutHowMany(left) })
}

/** The first screens as a woven row: one diamond for each. */
function stepsDone({ standing, place }: Desk, fact: string): Child {
  const at = opening.indexOf(fact)
  if (at < 0 || place.back !== undefined || openOpening(standing.facts).length === 0)
    return undefined
  return h(
    'span',
    { class: 'steps', 'aria-hidden': 'true' },
    opening.map((_, step) => h('i', { class: step <= at ? 'on' : undefined })),
  )
}

function affected({ standing, words, place }: Desk, fact: string): Child {
  // Inside one programme only its own questions are weighed: how many others it touches is not known.
  if (place.opened !== undefined) return undefined
  const ids = standing.questions?.find((one) => one.fact === fact)?.programmes ?? []
  if (ids.length === 0) return undefined
  const { affects, affectsOne } = words.journey
  const text = ids.length === 1 ? affectsOne : say(affects, { count: ids.length })
  return h(
    'details',
    { class: 'affects' },
    h('summary', {}, text),
    h(
      'ul',
      {},
      ids.map((id) => h('li', {}, words.programmes[id] ?? id)),
    ),
  )
}

/** How far it is, and what this answer touches; filled again once it is judged. */
export const about = (desk: Desk, fact: string): HTMLElement =>
  h(
    'div',
    { class: 'about', 'data-about': fact },
    h('p', {}, stepsDone(desk, fact), howMany(desk, fact)),
    affected(desk, fact),
  )

/** Which programme a question is asked for, where one was opened. */
export const openedFor = ({ place, words }: Desk): Child =>
  place.opened !== undefined &&
  h(
    'p',
    { class: 'small' },
    say(words.journey.openedFor, { programme: words.programmes[place.opened] ?? place.opened }),
  )

export type Head = {
  readonly fact: string
  readonly title: string
  readonly why: string
  readonly hint?: string | undefined
  /** What the question is about, where that is one item of a list. */
  readonly of?: string | undefined
}

/** The upper part of every question: where we are, the question, why we ask. */
export const head = (desk: Desk, { fact, title, why, hint, of }: Head): Child => [
  about(desk, fact),
  openedFor(desk),
  of !== undefined && of !== '' && h('p', { class: 'of' }, of),
  heading(title),
  why !== '' && h('p', { class: 'why' }, h('strong', {}, desk.words.journey.why), ` ${why}`),
  hint !== undefined && hint !== '' && h('p', { class: 'small' }, hint),
]

/** What is always at hand below a question. */
export const foot = (desk: Desk): Child => {
  const { words, standing, forget } = desk
  const { journey } = words
  if (Object.keys(standing.facts).length === 0) return undefined
  return h(
    'div',
    { class: 'at-hand' },
    h('p', { class: 'small' }, journey.stop),
    h(
      'p',
      { class: 'at-hand-links' },
      h('a', { href: resultPath(desk) }, journey.toResult),
      linkTo({ kind: 'check' }, journey.toCheck, ''),
      h('button', { type: 'button', class: 'link', onclick: forget }, journey.forget),
    ),
  )
}
