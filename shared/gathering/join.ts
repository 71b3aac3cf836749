import { counted } from './counted.ts'
import { joinCost } from './greedy.ts'
import { type Arrangement, byCode, type Group, type Hall } from './hall.ts'
import { weights } from './score.ts'
import { standingIn } from './seated.ts'

// Whoever comes late sits down where it costs least; nobody else moves.

export type Joined =
  | { readonly kind: 'joined'; readonly arrangement: Arrangement; readonly group: Group }
  /** They wait for a new group, or for a seat. */
  | { readonly kind: 'waits'; readonly arrangement: Arrangement; readonly why: 'full' | 'language' }

const withMember = ({ members, ...group }: Group, code: string): Group => ({
  ...group,
  members: [...members, code].toSorted(byCode),
})

/** Somebody of the hall who is in no group; `isOpen`: whether a group has not begun yet. */
export function join(
  hall: Hall,
  arrangement: Arrangement,
  code: string,
  isOpen: (group: Group) => boolean,
): Joined {
  const inside = counted(hall)
  const person = inside.persons.findIndex((one) => one.code === code)
  const open = standingIn(inside, arrangement).filter(({ group }) => isOpen(group))
  const found = open
    .filter(({ group }) =>
      hall.people.some((one) => one.code === code && one.languages.includes(group.language)),
    )
    .map(({ group, circle }) => ({ group, cost: joinCost(inside, circle, person) }))
    .filter(({ cost }) => cost < weights.waiting)
  const others = arrangement.waiting.filter((one) => one !== code)
  const best = found.toSorted(
    (a, b) => a.cost - b.cost || a.group.members.length - b.group.members.length,
  )[0]
  if (best === undefined) {
    const waiting = [...others, code].toSorted(byCode)
    const spoken = hall.people.find((one) => one.code === code)?.languages ?? []
    const speaks = hall.guides.some(({ languages }) =>
      languages.some((one) => spoken.includes(one)),
    )
    return {
      kind: 'waits',
      arrangement: { ...arrangement, waiting },
      why: speaks ? 'full' : 'language',
    }
  }
  const group = withMember(best.group, code)
  const groups = arrangement.groups.map((one) => (one.id === group.id ? group : one))
  return { kind: 'joined', group, arrangement: { groups, waiting: others } }
}
