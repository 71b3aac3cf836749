import { type Day, groupOf, type Participant } from './day.ts'
import { type Group, seatsOf } from './hall.ts'
import type { Interest } from './interest.ts'

/** Why somebody sits in a group that talks about nothing they asked for. */
export type Elsewhere =
  /** Nobody talks about it today. */
  | { readonly kind: 'no-group'; readonly wishes: readonly Interest[] }
  /** Somebody does: in another language, with no seat left, or seats were shared out otherwise. */
  | {
      readonly kind: 'other-language' | 'full' | 'shared-out'
      readonly about: Interest
      readonly group: string
    }

const isFull = (day: Day, { guide, members }: Group): boolean => {
  const found = day.guides.find(({ id }) => id === guide)
  return found === undefined || members.length >= seatsOf(day, found)
}

type Wishing = Pick<Participant, 'code' | 'interests' | 'languages'>

/** Undefined where their group is what they asked for, or they asked for nothing. */
export function whyElsewhere(day: Day, person: Wishing): Elsewhere | undefined {
  const { interests: wishes, languages } = person
  const own = groupOf(day, person.code)
  const wants = ({ about }: Group) => about !== undefined && wishes.includes(about)
  if (own === undefined || wishes.length === 0 || wants(own)) return undefined
  const wanted = (day.arrangement?.groups ?? []).filter(wants)
  const spoken = wanted.filter(({ language }) => languages.includes(language))
  const open = spoken.filter((one) => !isFull(day, one))
  const one = open[0] ?? spoken[0] ?? wanted[0]
  if (one?.about === undefined) return { kind: 'no-group', wishes }
  const kind = open.length > 0 ? 'shared-out' : spoken.length > 0 ? 'full' : 'other-language'
  return { kind, about: one.about, group: one.id }
}
