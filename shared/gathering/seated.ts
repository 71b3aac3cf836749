import type { Counted } from './counted.ts'
import { type Arrangement, byCode, type Group } from './hall.ts'
import { type Circle, circleOf, type Draft, sit } from './score.ts'

/** A group that stands, counted. */
export type Standing = { readonly group: Group; readonly circle: Circle }

/** The groups of an arrangement with those of their members who are in the hall. */
export function standingIn(
  hall: Counted,
  { groups }: Pick<Arrangement, 'groups'>,
): readonly Standing[] {
  const places = new Map(hall.persons.map(({ code }, at) => [code, at]))
  return groups.map((group) => {
    const guide = hall.counselors.findIndex(({ id }) => id === group.guide)
    const circle = circleOf(hall, guide, group.round)
    for (const code of group.members.toSorted(byCode)) {
      const person = places.get(code)
      if (person !== undefined) sit(hall, circle, person)
    }
    return { group, circle }
  })
}

/** An arrangement as a draft, to be weighed by the score. */
export const draftOf = (hall: Counted, arrangement: Arrangement): Draft => ({
  circles: standingIn(hall, arrangement).map(({ circle }) => circle),
  waiting: new Set(
    arrangement.waiting.flatMap((code) => {
      const at = hall.persons.findIndex((one) => one.code === code)
      return at < 0 ? [] : [at]
    }),
  ),
})
