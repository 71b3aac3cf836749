import type { Glance, Unlock } from '../../../../shared/assessment/unlocks.ts'
import { html, type Markup } from '../../../../shared/result/markup.ts'
import { months, type Speech } from '../../../../shared/result/numbers.ts'
import type { Shelf } from '../../../../shared/result/shelf.ts'
import { stepName } from '../../../../shared/result/step-name.ts'
import type { Compared } from './desk.ts'

type WhatIfParts = { readonly shelf: Shelf; readonly speech: Speech }

const leversMax = 6

const effect = ({ opens, closer }: Unlock, { words }: Speech): string =>
  [
    opens.length > 0 ? words.whatIf.opens(opens.length) : undefined,
    closer.length > 0 ? words.whatIf.closer(closer.length) : undefined,
  ]
    .filter(Boolean)
    .join(' · ')

const lever = (one: Unlock, { shelf, speech }: WhatIfParts): Markup => {
  const { whatIf } = speech.words
  const before = one.chain.length - 1
  // "0 months" says nothing: it is done at once.
  const span = one.months.max === 0 ? undefined : months(one.months, speech)
  return html`<li><label class="lever"><input type="checkbox" data-lever="${one.step}" role="switch"><span class="lever-words">
    <strong>${stepName(one.step, shelf.moves, speech)}</strong>
    <span class="small">${effect(one, speech)}${span ? ` · ${whatIf.takes(span)}` : ''}${
      before > 0 ? ` · ${whatIf.chain(before)}` : ''
    }</span></span></label></li>`
}

/** The changes that matter most, to switch on and off. */
export const levers = (all: readonly Unlock[], parts: WhatIfParts): Markup => {
  const { whatIf } = parts.speech.words
  if (all.length === 0) return html`<p>${whatIf.none}</p>`
  return html`<ul class="levers">${all.slice(0, leversMax).map((one) => lever(one, parts))}</ul>`
}

type Gain = 'opened' | 'nearer' | 'lost' | 'same'

type Difference = { readonly id: string; readonly text: string; readonly gain: Gain }

const met = (glance: Glance | undefined): number => glance?.score?.met ?? 0

const differenceOf = (before: Glance | undefined, after: Glance, { words }: Speech): Difference => {
  const { id } = after
  const { whatIf, groups, tally } = words
  if (after.open && !before?.open)
    return {
      id,
      text: whatIf.becomes(groups[after.open].name),
      gain: 'opened',
    }
  if (before?.open && !after.open && !after.asks) return { id, text: whatIf.loses, gain: 'lost' }
  if (before && !after.shut && met(after) > met(before)) {
    const score = after.score ? tally.of(after.score.met, after.score.own) : '–'
    return { id, text: whatIf.tally(met(after) - met(before), score), gain: 'nearer' }
  }
  return { id, text: '', gain: 'same' }
}

const differencesOf = ({ before, after }: Compared, speech: Speech): readonly Difference[] =>
  after.map((one, at) => differenceOf(before[at], one, speech))

/** How many of all programmes move, in one line that stays in sight. */
export const summary = (compared: Compared | undefined, { speech }: WhatIfParts): Markup => {
  if (compared === undefined) return html``
  const { whatIf } = speech.words
  const all = differencesOf(compared, speech)
  const count = (gain: Gain) => all.filter((one) => one.gain === gain).length
  const said = (gain: Gain, words: (count: number) => string) =>
    count(gain) > 0 ? words(count(gain)) : undefined
  const counted = [
    said('opened', whatIf.opened),
    said('nearer', whatIf.nearer),
    said('lost', (lost) => `${lost} ${whatIf.loses}`),
    said('same', whatIf.same),
  ].filter((one) => one !== undefined)
  return html`<span>${whatIf.summary(counted.join(', '), all.length)}</span>
    <a href="#what-changes">${whatIf.see}</a>`
}

const order: readonly Gain[] = ['opened', 'nearer', 'lost']

/** What a change does to every programme, opened ones first; and that nothing was changed. */
export const difference = (
  compared: Compared | undefined,
  { shelf, speech }: WhatIfParts,
): Markup => {
  const { whatIf } = speech.words
  if (compared === undefined) return html`<p>${whatIf.turnOn}</p>`
  const all = differencesOf(compared, speech)
  const link = ({ id }: Difference) =>
    html`<a href="#p-${id}">${shelf.programmes[id]?.name ?? id}</a>`
  const moved = order.flatMap((gain) => all.filter((one) => one.gain === gain))
  const same = all.filter(({ gain }) => gain === 'same')
  return html`<h3>${whatIf.result}</h3>
    ${
      moved.length === 0
        ? html`<p>${whatIf.nothing}</p>`
        : html`<ul class="changes">${moved.map(
            (one) => html`<li class="is-${one.gain}">${link(one)} <span>${one.text}</span></li>`,
          )}</ul>`
    }
    ${
      same.length === 0
        ? ''
        : html`<details class="fold"><summary>${whatIf.same(same.length)}</summary>
            <ul class="changes">${same.map((one) => html`<li>${link(one)}</li>`)}</ul></details>`
    }
    <p class="small">${whatIf.only}</p>`
}
