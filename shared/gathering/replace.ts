import { counted } from './counted.ts'
import { compared, disturbance, stays } from './disturbance.ts'
import { type Arrangement, byCode, type Group, type Hall, type Sitting, seatsOf } from './hall.ts'
import type { Model, Solve, Term } from './model.ts'
import { replaced, replacing } from './replacing.ts'

// A counselor is gone. Their groups get another counselor whole if one is free; else as few people as
// possible are told anything new, and first of all nobody whose own counselor is still there.

const seatsWith = (hall: Hall, guide: string): number => {
  const found = hall.guides.find(({ id }) => id === guide)
  return found === undefined ? 0 : seatsOf(hall, found)
}

/** So many wait whatever is done. */
const unseatable = (hall: Hall): number =>
  Math.max(
    0,
    hall.people.length - hall.sittings.reduce((sum, { guide }) => sum + seatsWith(hall, guide), 0),
  )

/** Hours in which a lost group could meet and nobody does, its own first, then those with most seats. */
const freeFor = (hall: Hall, groups: readonly Group[], lost: Group): readonly Sitting[] =>
  hall.sittings
    .filter((one) => !groups.some(({ guide, round }) => guide === one.guide && round === one.round))
    .filter(({ guide }) =>
      hall.guides.some(({ id, languages }) => id === guide && languages.includes(lost.language)),
    )
    .toSorted(
      (a, b) =>
        Number(b.round === lost.round) - Number(a.round === lost.round) ||
        seatsWith(hall, b.guide) - seatsWith(hall, a.guide),
    )

/** Without a solver: a free hour for the whole group, else for those who find no seat elsewhere. */
function byHand(hall: Hall, before: readonly Group[]): Arrangement {
  const groups = before
    .filter((one) => stays(hall, one))
    .map((one) => ({ ...one, members: [...one.members] }))
  const waiting: string[] = []
  const speaksIn = (code: string): readonly string[] =>
    hall.people.find((one) => one.code === code)?.languages ?? []
  const seated = (code: string): boolean => {
    const open = groups.find(
      (one) =>
        one.members.length < seatsWith(hall, one.guide) && speaksIn(code).includes(one.language),
    )
    if (open !== undefined) open.members = [...open.members, code].toSorted(byCode)
    return open !== undefined
  }
  for (const lost of before.filter((one) => !stays(hall, one))) {
    const free = freeFor(hall, groups, lost)
    const whole = free.find(({ guide }) => seatsWith(hall, guide) >= lost.members.length)
    const left = whole === undefined ? lost.members.filter((code) => !seated(code)) : lost.members
    const at = whole ?? free[0]
    const seats = at === undefined ? 0 : seatsWith(hall, at.guide)
    if (at !== undefined && left.length > 0)
      groups.push({ ...lost, ...at, members: left.slice(0, seats) })
    waiting.push(...left.slice(seats))
  }
  return { groups, waiting: waiting.toSorted(byCode) }
}

type Asked = ReturnType<typeof replacing>

const costed = (model: Model, level: readonly Term[]): Model => {
  const costs = new Map(level)
  return {
    ...model,
    columns: model.columns.map((one, at) => ({ ...one, cost: costs.get(at) ?? 0 })),
  }
}

/** The level is to be no dearer than this answer from now on. */
const keptLow = (model: Model, level: readonly Term[], values: ArrayLike<number>): Model => {
  const most = level.reduce((sum, [at, factor]) => sum + factor * Math.round(values[at] ?? 0), 0)
  return { ...model, rows: [...model.rows, { least: -Infinity, most, terms: level }] }
}

/** One level after the other: in one sum the numbers would be too large for the solver to be exact. */
function answered(
  { model, levels }: Asked,
  names: readonly (keyof Asked['levels'])[],
  solve: Solve,
): ArrayLike<number> | undefined {
  let [narrowed, values]: [Model, ArrayLike<number> | undefined] = [model, undefined]
  for (const name of names) {
    const found = solve(costed(narrowed, levels[name]))
    if (found === undefined) return values
    values = found.values
    narrowed = keptLow(narrowed, levels[name], values)
  }
  return values
}

/**
 * The groups with the hours that are left: nobody moves who need not. Where all can sit though every
 * group whose counselor is there stays as it is, none of those is asked about at all. `hall.sittings` are the hours in
 * which somebody can still have a group, those of these groups among them; new groups are numbered
 * from `first`.
 */
export function replace(
  hall: Hall,
  groups: readonly Group[],
  solve: Solve,
  first: number,
): Arrangement {
  const cost = (one: Arrangement) => disturbance(hall, groups, one)
  const plain = byHand(hall, groups)
  const lost = groups.filter((one) => !stays(hall, one)).flatMap(({ members }) => members)
  // Each group has somebody free at its hour: its people are told so, and nothing is less than that.
  const least = { waiting: 0, alone: 0, upset: 0, switched: 0, short: 0, told: lost.length }
  if (compared(cost(plain), least) <= 0) return plain
  const inside = counted(hall)
  const asking = (
    isFixed: (group: Group) => boolean,
    names: readonly (keyof Asked['levels'])[],
  ) => {
    const asked = replacing(hall, inside, groups, isFixed)
    const values = answered(asked, names, solve)
    return values === undefined ? [] : [replaced(inside, asked, values, first)]
  }
  const spared = [plain, ...asking((one) => stays(hall, one), ['seats', 'told'])]
  const isEnough = spared
    .map(cost)
    .some(({ waiting, alone }) => alone === 0 && waiting <= unseatable(hall))
  const others = isEnough ? [] : asking(() => false, ['seats', 'spared', 'told'])
  const best = [...others, ...spared.toReversed()].toSorted((a, b) => compared(cost(a), cost(b)))[0]
  return best ?? { groups: [], waiting: hall.people.map(({ code }) => code) }
}
