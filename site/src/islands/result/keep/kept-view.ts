import type { ProgrammeReport } from '../../../../../shared/assessment/assess.ts'
import { groupOf } from '../groups.ts'
import { html, type Markup } from '../markup.ts'
import { dayWords, type Speech } from '../numbers.ts'
import type { Shelf } from '../shelf.ts'
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

/** What is kept, since when, until when, and with which consents. */
export const heldSummary = (held: OwnerHeld, speech: Speech): Markup => {
  const { keep } = speech.words
  const lines = [
    keep.keptOn(day(held.createdAt, speech)),
    held.changedAt === held.createdAt ? undefined : keep.changedOn(day(held.changedAt, speech)),
    held.withdrawnAt ? undefined : keep.judgedBy(day(held.at, speech)),
    keep.expires(day(held.expiresAt, speech)),
    held.shares.length > 0 ? keep.shares(held.shares.length) : undefined,
    held.contact && keep.reachable(held.contact.name, held.contact.reach),
  ].filter((line) => line !== undefined)
  return html`<ul class="ticks">${lines.map((line) => html`<li>${line}</li>`)}</ul>
    ${
      held.withdrawnAt
        ? html`<p class="notice"><strong>${keep.withdrawn(day(held.withdrawnAt, speech))}</strong></p>`
        : html`<h3>${keep.given}</h3><ul class="ticks">${held.consents.map(
            ({ purpose }) => html`<li>${keep.purposes[purpose].name}</li>`,
          )}</ul>`
    }`
}

/** Programmes that stand in another group by the rules of today. */
export const movedBetween = (
  then: readonly ProgrammeReport[],
  now: readonly ProgrammeReport[],
): readonly {
  readonly id: string
  readonly was: ProgrammeReport
  readonly is: ProgrammeReport
}[] =>
  now.flatMap((is) => {
    const was = then.find(({ id }) => id === is.id)
    return was === undefined || groupOf(was) === groupOf(is) ? [] : [{ id: is.id, was, is }]
  })

/** Whether the rules changed since, and what that changes. */
export const rulesSince = (
  { rulesChangedSince, report, current }: ReadAnswer,
  shelf: Shelf,
  { words }: Speech,
): Markup => {
  const { keep, groups } = words
  if (!rulesChangedSince || report === undefined || current === undefined)
    return rulesChangedSince === false ? html`<p class="small">${keep.rulesSame}</p>` : html``
  const moved = movedBetween(
    report.programmes as readonly ProgrammeReport[],
    current.programmes as readonly ProgrammeReport[],
  )
  return html`<div class="notice"><p><strong>${keep.rulesChanged}</strong></p>
    ${
      moved.length === 0
        ? html`<p>${keep.rulesNoDifference}</p>`
        : html`<p>${keep.rulesChangedText}</p><ul class="ticks">${moved.map(
            ({ id, was, is }) => html`<li>${shelf.programmes[id]?.name ?? id}:
              ${keep.moved(groups[groupOf(was)].name, groups[groupOf(is)].name)}</li>`,
          )}</ul>`
    }
    <p><button class="button button-quiet" type="button" data-do="see-then">${keep.seeThen}</button></p></div>`
}
