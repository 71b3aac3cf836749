import type { Arrangement, Group, Hall } from './hall.ts'

// How much a re-forming upsets a hall. Groups are told apart by their numbers, so a group that keeps
// its number and its people has not moved, even if it is another counselor's now.

/** What a re-forming costs, the first that differs decides. */
export type Disturbance = {
  /** People left without a group count as much as a smallest group that is missing. */
  readonly wanting: number
  readonly moved: number
  /** Groups that meet at another hour (two each) or with another counselor (one each). */
  readonly shifted: number
}

/** Negative where the first upsets less. */
export const compared = (a: Disturbance, b: Disturbance): number =>
  a.wanting - b.wanting || a.moved - b.moved || a.shifted - b.shifted

/** A group that was smaller before need not grow. */
export const sizeWanted = ({ sizeMin }: Hall, before: Group | undefined): number =>
  before === undefined ? sizeMin : Math.min(sizeMin, before.members.length)

/** Whether it meets at another hour or with another counselor than before. */
export const shiftOf = (
  before: Group | undefined,
  after: Pick<Group, 'guide' | 'round'>,
): number =>
  before === undefined
    ? 0
    : (before.round === after.round ? 0 : 2) + (before.guide === after.guide ? 0 : 1)

/** How far an arrangement lies from what it was made of. */
export function disturbance(hall: Hall, before: readonly Group[], after: Arrangement): Disturbance {
  const was = (id: string) => before.find((one) => one.id === id)
  const homes = new Map(before.flatMap(({ id, members }) => members.map((code) => [code, id])))
  const short = after.groups.map((one) =>
    Math.max(0, sizeWanted(hall, was(one.id)) - one.members.length),
  )
  return {
    wanting: after.waiting.length * hall.sizeMin + short.reduce((sum, one) => sum + one, 0),
    moved: after.groups.flatMap(({ id, members }) =>
      members.filter((code) => homes.get(code) !== id),
    ).length,
    shifted: after.groups.reduce((sum, one) => sum + shiftOf(was(one.id), one), 0),
  }
}
