import { answerIn } from './answer-words.ts'
import type { Desk } from './desk.ts'
import { h } from './dom.ts'
import { linkTo } from './frame.ts'
import { say } from './page-words.ts'

/** What is answered about a fact, in words; nothing where nobody answered. */
export function linesOf(fact: string, { asked, standing, words }: Desk): readonly string[] {
  const [about, answer] = [asked.get(fact), standing.facts[fact]]
  return about === undefined || answer === undefined ? [] : answerIn(about, answer, words)
}

const labelOf = (fact: string, { asked }: Desk): string => asked.get(fact)?.label ?? fact

function sentence({ id, facts: [one, other] }: Desk['conflicts'][number], desk: Desk): string {
  const { words } = desk
  const { conflict, conflictWithin } = words.journey.check
  const told = words.contradictions[id]
  if (told !== undefined) return told
  return one === other
    ? say(conflictWithin, { one: labelOf(one, desk) })
    : say(conflict, { one: labelOf(one, desk), other: labelOf(other, desk) })
}

function note(found: Desk['conflicts'][number], desk: Desk): HTMLElement {
  const { check, change } = desk.words.journey
  const links = [...new Set(found.facts)].map((fact) =>
    h(
      'li',
      {},
      h('strong', {}, labelOf(fact, desk)),
      `: ${linesOf(fact, desk).join('; ')} `,
      linkTo({ kind: 'question', path: fact, back: 'check' }, change, ''),
    ),
  )
  return h(
    'div',
    { class: 'problems' },
    h('h2', {}, check.conflictsTitle),
    h('p', {}, sentence(found, desk)),
    h('ul', {}, links),
  )
}

/**
 * Each pair of answers that cannot both be so: both are named, neither is chosen. While something
 * else is asked, one line leads there.
 */
export const conflictNotes = (desk: Desk): HTMLElement => {
  const { conflicts, place, words } = desk
  const asking = place.kind === 'question' || place.kind === 'item'
  const notes =
    asking && conflicts.length > 0
      ? h(
          'p',
          { class: 'problems' },
          linkTo({ kind: 'check' }, words.journey.check.conflictsTitle, 'to-check'),
        )
      : conflicts.map((found) => note(found, desk))
  return h('div', { 'data-conflicts': true, role: 'status', class: 'stack' }, notes)
}
