import type { Arrangement, Group, Hall } from './hall.ts'

// How much a re-forming upsets a hall, counted in people. Whoever's counselor is gone has to be told
// something anyway; whoever's counselor stays has not, so it is they who are spared first.

/** What somebody has to be told: what they keep is said by what comes before it here. */
export type Change =
  | 'none'
  /** The same group at the same hour, with another counselor or in another language. */
  | 'guide'
  /** The same group at another hour. */
  | 'hour'
  | 'group'

/** Groups are told apart by their numbers. */
export const changeOf = (
  before: Pick<Group, 'id' | 'guide' | 'round' | 'language'> | undefined,
  after: Pick<Group, 'id' | 'guide' | 'round' | 'language'>,
): Change => {
  if (before?.id !== after.id) return 'group'
  if (before.round !== after.round) return 'hour'
  return before.guide === after.guide && before.language === after.language ? 'none' : 'guide'
}

/** Whether a group's counselor is still there at its hour. */
export const stays = (hall: Hall, { guide, round }: Pick<Group, 'guide' | 'round'>): boolean =>
  hall.sittings.some((one) => one.guide === guide && one.round === round)

/** What it is to somebody whose counselor is gone. */
export const toldCost = { none: 0, guide: 1, hour: 2, group: 3 } as const

/** What a re-forming costs, the first that differs decides. All are people. */
export type Disturbance = {
  /** Without a group. */
  readonly waiting: number
  /** Alone in a group that was not one person's before. */
  readonly alone: number
  /** Told another group or another hour, or to wait, though their counselor stays. */
  readonly upset: number
  /** Told another counselor, though theirs stays. */
  readonly switched: number
  /** How many the groups lack to the smallest that is wanted. */
  readonly short: number
  /** What those are told whose counselor is gone, each by `toldCost`. */
  readonly told: number
}

const dearestFirst = ['waiting', 'alone', 'upset', 'switched', 'short', 'told'] as const

/** Negative where the first upsets less. */
export const compared = (a: Disturbance, b: Disturbance): number =>
  dearestFirst.map((one) => a[one] - b[one]).find((by) => by !== 0) ?? 0

/** A group that was smaller before need not grow. */
export const sizeWanted = ({ sizeMin }: Hall, before: Group | undefined): number =>
  before === undefined ? sizeMin : Math.min(sizeMin, before.members.length)

/** One person in it is left alone; who was alone before is no more so than they were. */
export const maySeemAlone = (before: Group | undefined): boolean => before?.members.length !== 1

/** How far an arrangement lies from what it was made of. */
export function disturbance(hall: Hall, before: readonly Group[], after: Arrangement): Disturbance {
  const was = (id: string) => before.find((one) => one.id === id)
  const homes = new Map(before.flatMap((one) => one.members.map((code) => [code, one])))
  const isSpared = (code: string) => {
    const home = homes.get(code)
    return home !== undefined && stays(hall, home)
  }
  const changes = after.groups.flatMap((one) =>
    one.members.map((code) => ({ code, change: changeOf(homes.get(code), one) })),
  )
  const spared = changes.filter(({ code }) => isSpared(code)).map(({ change }) => change)
  const missing = after.groups.map((one) =>
    Math.max(0, sizeWanted(hall, was(one.id)) - one.members.length),
  )
  const told = changes.filter(({ code }) => !isSpared(code)).map(({ change }) => toldCost[change])
  return {
    waiting: after.waiting.length,
    alone: after.groups.filter(({ id, members }) => members.length === 1 && maySeemAlone(was(id)))
      .length,
    upset:
      after.waiting.filter(isSpared).length +
      spared.filter((one) => one === 'hour' || one === 'group').length,
    switched: spared.filter((one) => one === 'guide').length,
    short: missing.reduce((sum, one) => sum + one, 0),
    told: told.reduce<number>((sum, one) => sum + one, 0),
  }
}
