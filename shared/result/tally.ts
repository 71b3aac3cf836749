import type { Outlook } from '../assessment/outlook.ts'
import type { Score } from '../assessment/score.ts'
import { html, type Markup } from './markup.ts'
import type { Speech } from './numbers.ts'

const partsOf = (
  { met, gap, unknown, own }: Score,
  { tally }: Speech['words'],
  kind: Outlook['kind'],
) => {
  // Who can start now has nothing left to find out: what is open, the employer's offer settles.
  const open = kind === 'ready' ? tally.waits : tally.unknown
  const parts = [
    met > 0 ? tally.of(met, own) : tally.all(own),
    gap > 0 ? tally.gap(gap) : undefined,
    unknown > 0 ? open(unknown) : undefined,
  ]
  return parts.filter((part) => part !== undefined)
}

const marksMax = 12

/** The same tally as a row of woven diamonds: filled, open, dotted. */
const tallyMarks = ({ met, gap, unknown }: Score): Markup => {
  const kinds = [
    ...Array.from({ length: met }, () => 'met'),
    ...Array.from({ length: gap }, () => 'gap'),
    ...Array.from({ length: unknown }, () => 'unknown'),
  ].slice(0, marksMax)
  return html`<span class="tally-marks" aria-hidden="true">${kinds.map(
    (kind) => html`<i class="mark mark-${kind}"></i>`,
  )}</span>`
}

/**
 * Marks, then "4 dari 6 · 1 belum · 1 belum diketahui": always of how many, and what is zero is not
 * said ("dari 2: 1 belum · 1 belum diketahui"). A line breaks between the parts, never inside one.
 */
export const tallyShown = (score: Score, { words }: Speech, kind: Outlook['kind']): Markup =>
  html`${tallyMarks(score)} ${partsOf(score, words, kind).map(
    (part, at) =>
      html`${at === 0 ? '' : at === 1 && score.met === 0 ? ' ' : ' · '}<span class="whole">${part}</span>`,
  )}`
