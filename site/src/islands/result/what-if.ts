import type { Compared, Glance, Lever } from './desk.ts'
import { html, type Markup } from './markup.ts'
import { months, type Speech } from './numbers.ts'
import type { Shelf } from './shelf.ts'
import { stepName } from './step-name.ts'

export type WhatIfParts = { readonly shelf: Shelf; readonly speech: Speech }

const leversMax = 6

const effect = ({ opens, closer }: Lever, { words }: Speech): string =>
  [
    opens.length > 0 ? words.whatIf.opens(opens.length) : undefined,
    closer.length > 0 ? words.whatIf.closer(closer.length) : undefined,
  ]
    .filter(Boolean)
    .join(' · ')

const lever = (one: Lever, { shelf, speech }: WhatIfParts): Markup => {
  const { whatIf } = speech.words
  const before = one.chain.length - 1
  const span = months(one.months, speech)
  return html`<li><label class="lever"><input type="checkbox" data-lever="${one.step}" role="switch"><span class="lever-words">
    <strong>${stepName(one.step, shelf.moves, speech.words)}</strong>
    <span class="small">${effect(one, speech)}${span ? ` · ${whatIf.takes(span)}` : ''}${
      before > 0 ? ` · ${whatIf.chain(before)}` : ''
    }</span></span></label></li>`
}

/** The changes that matter most, to switch on and off. */
export const levers = (all: readonly Lever[], parts: WhatIfParts): Markup => {
  const { whatIf } = parts.speech.words
  if (all.length === 0) return html`<p>${whatIf.none}</p>`
  return html`<ul class="levers">${all.slice(0, leversMax).map((one) => lever(one, parts))}</ul>
    <div class="difference" data-difference role="status"><p>${whatIf.turnOn}</p></div>`
}

type Difference = { readonly id: string; readonly text: string; readonly gain: 0 | 1 | 2 }

const met = (glance: Glance | undefined): number => glance?.score?.met ?? 0

const differenceOf = (
  before: Glance | undefined,
  after: Glance,
  { words }: Speech,
): Difference | undefined => {
  const { id } = after
  const tally = ({ score }: Glance) => (score ? words.tally.of(score.met, score.own) : '–')
  if (after.open && !before?.open)
    return {
      id,
      text: words.whatIf.becomes(after.open === 'now' ? words.short.ready : words.short.chance),
      gain: 2,
    }
  if (before?.open && !after.open && !after.asks) return { id, text: words.whatIf.loses, gain: 0 }
  if (before && !after.shut && met(after) > met(before))
    return { id, text: words.whatIf.tally(met(after) - met(before), tally(after)), gain: 1 }
  return undefined
}

/** What a change does to every programme, opened ones first; and that nothing was changed. */
export const difference = ({ before, after }: Compared, { shelf, speech }: WhatIfParts): Markup => {
  const { whatIf } = speech.words
  const all = after
    .flatMap((one, at) => differenceOf(before[at], one, speech) ?? [])
    .sort((a, b) => b.gain - a.gain)
  if (all.length === 0) return html`<p>${whatIf.nothing}</p>`
  const count = (gain: Difference['gain']) => all.filter((one) => one.gain === gain).length
  const counted = [
    count(2) > 0 ? whatIf.opened(count(2)) : undefined,
    count(1) > 0 ? whatIf.nearer(count(1)) : undefined,
    count(0) > 0 ? `${count(0)} ${whatIf.loses}` : undefined,
  ].filter((one) => one !== undefined)
  return html`<p><strong>${whatIf.summary(counted.join(', '), after.length)}</strong></p>
    <ul class="changes">${all.map(
      ({ id, text, gain }) => html`<li class="${gain === 2 ? 'is-opened' : ''}">
        <a href="#p-${id}">${shelf.programmes[id]?.name ?? id}</a> <span>${text}</span></li>`,
    )}</ul>
    <p class="small">${whatIf.only}</p>`
}
