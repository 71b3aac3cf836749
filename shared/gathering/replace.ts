import { counted } from './counted.ts'
import { compared, disturbance } from './disturbance.ts'
import { type Arrangement, byCode, type Group, type Hall } from './hall.ts'
import type { Solve } from './model.ts'
import { replaced, replacing } from './replacing.ts'

// A counselor is gone. Their groups get another counselor whole if one is free; else as few people as
// possible change groups.

const sits = (hall: Hall, { guide, round }: Pick<Group, 'guide' | 'round'>): boolean =>
  hall.sittings.some((one) => one.guide === guide && one.round === round)

/** Without a solver: a free hour for the whole group, else a seat for each, else they wait. */
function byHand(hall: Hall, before: readonly Group[]): Arrangement {
  const groups = before
    .filter((one) => sits(hall, one))
    .map((one) => ({ ...one, members: [...one.members] }))
  const waiting: string[] = []
  const seats = (id: string): number =>
    Math.min(hall.sizeMax, hall.guides.find((one) => one.id === id)?.seatsMax ?? 0)
  const speaksIn = (code: string): readonly string[] =>
    hall.people.find((one) => one.code === code)?.languages ?? []
  for (const lost of before.filter((one) => !sits(hall, one))) {
    const free = hall.sittings
      .filter(
        (one) => !groups.some(({ guide, round }) => guide === one.guide && round === one.round),
      )
      .toSorted((a, b) => Number(b.round === lost.round) - Number(a.round === lost.round))
      .find(
        ({ guide }) =>
          hall.guides.some((one) => one.id === guide && one.languages.includes(lost.language)) &&
          seats(guide) >= lost.members.length,
      )
    if (free !== undefined) {
      groups.push({ ...lost, ...free, members: [...lost.members] })
      continue
    }
    for (const code of lost.members) {
      const open = groups.find(
        (one) => one.members.length < seats(one.guide) && speaksIn(code).includes(one.language),
      )
      if (open === undefined) waiting.push(code)
      else open.members = [...open.members, code].toSorted(byCode)
    }
  }
  return { groups, waiting: waiting.toSorted(byCode) }
}

/**
 * The groups with the hours that are left: nobody moves who need not. `hall.sittings` are the hours in
 * which somebody can still have a group, those of these groups among them; new groups are numbered
 * from `first`.
 */
export function replace(
  hall: Hall,
  groups: readonly Group[],
  solve: Solve,
  first: number,
): Arrangement {
  const plain = byHand(hall, groups)
  const inside = counted(hall)
  const question = replacing(hall, inside, groups)
  const answer = solve(question.model)
  if (answer === undefined) return plain
  const found = replaced(inside, question, answer.values, first)
  const worse = compared(disturbance(hall, groups, plain), disturbance(hall, groups, found)) < 0
  return worse ? plain : found
}
