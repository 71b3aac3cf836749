import { whenText } from '../../../../../shared/booking/when.ts'
import { html, type Markup } from '../../../../../shared/result/markup.ts'
import { dayWords, type Speech } from '../../../../../shared/result/numbers.ts'
import type { ReadAnswer } from './kept-api.ts'

type Held = ReadAnswer['assessment']
/** What the owner sees; a share link shows less. */
export type OwnerHeld = Extract<Held, { readonly version: number }>

export const isOwners = (held: Held): held is OwnerHeld => 'consents' in held

const day = (instant: string, { language }: Speech): string => {
  const kupang = new Date(Date.parse(instant) + 8 * 3_600_000)
  return dayWords(kupang.toISOString().slice(0, 10), language)
}

export const dayOf = day

/** "Senin, 23 November 2026, 09.12 WITA". */
export const momentOf = (instant: string, { language }: Speech): string =>
  whenText(Date.parse(instant), 'Asia/Makassar', language)

/** The civil day in Kupang. */
export const todayAt = (instant: number): number =>
  Math.floor((instant + 8 * 3_600_000) / 86_400_000)

/** What is kept, since when, until when, and with which consents. */
export const heldSummary = (held: OwnerHeld, speech: Speech): Markup => {
  const { keep } = speech.words
  const lines = [
    keep.keptOn(day(held.createdAt, speech)),
    held.changedAt === held.createdAt ? undefined : keep.changedOn(day(held.changedAt, speech)),
    held.withdrawnAt ? undefined : keep.judgedBy(day(held.at, speech)),
    held.shares.length > 0 ? keep.shares(held.shares.length) : undefined,
    held.contact && keep.contactKept(held.contact.name, held.contact.reach),
    held.followUp && keep.followUpKept(held.followUp.reach),
  ].filter((line) => line !== undefined)
  return html`${
    held.withdrawnAt
      ? html`<p class="notice"><strong>${keep.withdrawn(day(held.withdrawnAt, speech))}</strong></p>`
      : ''
  }<p>${keep.expires(day(held.expiresAt, speech))}.</p>
    <details class="fold"><summary>${keep.details}</summary>
    <ul class="ticks">${lines.map((line) => html`<li>${line}</li>`)}</ul>
    ${
      held.withdrawnAt
        ? ''
        : html`<h3>${keep.given}</h3><ul class="ticks">${held.consents.map(
            ({ purpose }) => html`<li>${keep.purposes[purpose].name}</li>`,
          )}</ul>`
    }</details>`
}
