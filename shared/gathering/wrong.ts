import { type Arrangement, type Group, type Hall, seatsOf } from './hall.ts'

// What may never be in an arrangement, said apart from the score that avoids it.

export type Wrong =
  | { readonly kind: 'twice' | 'lost' | 'stranger'; readonly code: string }
  | { readonly kind: 'hour-twice' | 'no-such-hour' | 'too-many' | 'empty'; readonly group: string }
  | { readonly kind: 'not-spoken'; readonly group: string; readonly by: string }

function wrongIn(hall: Hall, group: Group, others: readonly Group[]): readonly Wrong[] {
  const { id, guide, round, language, members } = group
  const counselor = hall.guides.find((one) => one.id === guide)
  const wrongs: Wrong[] = []
  if (!hall.sittings.some((one) => one.guide === guide && one.round === round))
    wrongs.push({ kind: 'no-such-hour', group: id })
  if (others.some((one) => one.guide === guide && one.round === round))
    wrongs.push({ kind: 'hour-twice', group: id })
  if (members.length === 0) wrongs.push({ kind: 'empty', group: id })
  if (counselor === undefined || members.length > seatsOf(hall, counselor))
    wrongs.push({ kind: 'too-many', group: id })
  if (counselor?.languages.includes(language) !== true)
    wrongs.push({ kind: 'not-spoken', group: id, by: guide })
  for (const code of members) {
    const person = hall.people.find((one) => one.code === code)
    if (person === undefined) wrongs.push({ kind: 'stranger', code })
    else if (!person.languages.includes(language))
      wrongs.push({ kind: 'not-spoken', group: id, by: code })
  }
  return wrongs
}

/** Everything that is wrong with an arrangement; nothing, whatever the numbers. */
export function wrongs(hall: Hall, { groups, waiting }: Arrangement): readonly Wrong[] {
  const placed = [...groups.flatMap(({ members }) => members), ...waiting]
  const twice = placed.filter((code, at) => placed.indexOf(code) !== at)
  const lost = hall.people.filter(({ code }) => !placed.includes(code))
  return [
    ...twice.map((code): Wrong => ({ kind: 'twice', code })),
    ...lost.map(({ code }): Wrong => ({ kind: 'lost', code })),
    ...groups.flatMap((one, at) => wrongIn(hall, one, groups.slice(0, at))),
  ]
}
