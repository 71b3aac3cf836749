import { type Span, weekOf, weekStart } from './ledger.ts'
import { type Offer, settled } from './settle.ts'
import { type Asker, type FreeStart, freeStarts, type SlotRefusal, whyNot } from './slots.ts'
import type { Instant } from './time.ts'
import { around, type Diary, wholeWeeks } from './weeks.ts'

// What a reader is shown, over a diary as it was read. Each week is looked at with its neighbours
// and nothing else, as the decision about a start will look at it: so the two never differ.

/** The diary that decides about starts of a week: settled, and no wider. */
export const settledAround = (diary: Diary, week: number, now: Instant): Diary =>
  settled(around(diary, week), now).diary

/** What the clock would offer to whom, in the weeks of a diary that can be decided about. */
export const offersDue = (diary: Diary, now: Instant): readonly Offer[] =>
  diary.ledgers.every(({ waiting }) => waiting.length === 0)
    ? []
    : wholeWeeks(diary).flatMap((week) => settled(around(diary, week), now).offers)

/** Every start from `from` until before `to` that this asker can have now, in order. */
export function listedStarts(
  diary: Diary,
  service: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  asker: Asker,
): readonly FreeStart[] {
  const found: FreeStart[] = []
  for (let week = weekOf(from); weekStart(week) < to; week++) {
    const first = Math.max(from, weekStart(week))
    const before = Math.min(to, weekStart(week + 1))
    const known = settledAround(diary, week, asker.now)
    found.push(...freeStarts(known, service, first, before, asker))
  }
  return found
}

/** Why this asker cannot have a start now, or undefined if they can. */
export const whyNotNow = (
  diary: Diary,
  service: string,
  start: Instant,
  asker: Asker,
): SlotRefusal | undefined =>
  whyNot(settledAround(diary, weekOf(start), asker.now), service, start, asker)

export type NearStart = FreeStart & { readonly counselor: string }

const nearestMax = 3

/**
 * The free starts nearest to one that cannot be had, over the weeks read with their neighbours;
 * none in the time that whoever asks has given away already.
 */
export function nearest(
  diaries: readonly Diary[],
  service: string,
  start: Instant,
  asker: Asker,
  taken: readonly Span[] = [],
): readonly NearStart[] {
  const suits = (one: FreeStart): boolean =>
    !taken.some(({ from, to }) => one.start < to && from < one.end)
  const free = diaries.flatMap((diary) =>
    wholeWeeks(diary)
      .flatMap((week) =>
        listedStarts(diary, service, { from: weekStart(week), to: weekStart(week + 1) }, asker),
      )
      .filter(suits)
      .map((one) => ({ ...one, counselor: diary.counselor.id })),
  )
  const away = (one: NearStart): number => Math.abs(one.start - start)
  return free
    .toSorted(
      (a, b) => away(a) - away(b) || a.start - b.start || (a.counselor < b.counselor ? -1 : 1),
    )
    .slice(0, nearestMax)
}
