import type { Instant } from '../booking/time.ts'
import {
  codesOf,
  type Day,
  type DayBook,
  groupOf,
  hallOf,
  isAhead,
  type Participant,
  type Regrouped,
  takesPart,
} from './day.ts'
import { type Arrangement, byCode, type Group, type Hall, seatsOf } from './hall.ts'
import { join } from './join.ts'

// Where everybody sits once somebody came or went, or groups were divided while they did. Whoever is
// gone sits nowhere; a seat that came free is for whoever waits longest; and nobody stays alone in a
// group while another has a seat for them. Nobody else moves, and what has begun stays as it is.

type Table = {
  readonly day: Day
  readonly hall: Hall
  readonly isOpen: (group: Group) => boolean
}

type Sitter = Pick<Participant, 'code' | 'languages'>

const seatsIn = ({ day, hall }: Table, { guide }: Group): number => {
  const found = day.guides.find(({ id }) => id === guide)
  return found === undefined || !takesPart(found) ? 0 : seatsOf(hall, found)
}

const hasSeatFor = (table: Table, group: Group, { languages }: Sitter): boolean =>
  table.isOpen(group) &&
  languages.includes(group.language) &&
  group.members.length < seatsIn(table, group)

function satDown(table: Table, so: Arrangement, one: Sitter): Arrangement {
  if (so.groups.some((group) => hasSeatFor(table, group, one)))
    return join(table.hall, so, one.code, table.isOpen).arrangement
  return { ...so, waiting: [...so.waiting, one.code].toSorted(byCode) }
}

/** Whoever is alone in a group that lies ahead sits down in the best other, if one has a seat. */
function accompanied(table: Table, so: Arrangement, id: string, people: readonly Sitter[]) {
  const group = so.groups.find((one) => one.id === id)
  const lone = people.find(({ code }) => group?.members.length === 1 && group.members[0] === code)
  if (group === undefined || lone === undefined || !table.isOpen(group)) return so
  const others = { ...so, groups: so.groups.filter((one) => one !== group) }
  const isPossible = others.groups.some((one) => hasSeatFor(table, one, lone))
  return isPossible ? satDown(table, others, lone) : so
}

/** Whoever was told one group and sits in another for not being alone, until they move again. */
function regrouped({ day, participants }: DayBook, lonely: Arrangement, after: Arrangement) {
  const now = (code: string) => groupOf({ arrangement: after }, code)?.id
  const moved = participants.flatMap(({ code }): readonly Regrouped[] => {
    const from = groupOf(day, code)?.id
    const isLone = from !== undefined && groupOf({ arrangement: lonely }, code)?.id === from
    return isLone && now(code) !== from ? [{ code, from }] : []
  })
  const before = (day.regrouped ?? []).filter(
    ({ code, from }) =>
      !moved.some((one) => one.code === code) && ![undefined, from].includes(now(code)),
  )
  return [...before, ...moved]
}

const byComing = (a: Participant, b: Participant): number =>
  a.joinedAt - b.joinedAt || byCode(a.code, b.code)

/** Of these groups those who are there by now; whoever is in none sits down or waits. */
function seatedNow(table: Table, participants: readonly Participant[], groups: readonly Group[]) {
  const here = new Set(participants.map(({ code }) => code))
  const present = groups
    .map((one) => ({ ...one, members: one.members.filter((code) => here.has(code)) }))
    .filter(({ members }) => members.length > 0)
  const seated = new Set(present.flatMap(({ members }) => members))
  return participants
    .filter(({ code }) => !seated.has(code))
    .toSorted(byComing)
    .reduce<Arrangement>((so, one) => satDown(table, so, one), { groups: present, waiting: [] })
}

export type Settled = {
  readonly arrangement: Arrangement
  readonly regrouped: readonly Regrouped[]
}

/** The day's places with these groups instead of its own, for whoever is there by now. */
export function settled(book: DayBook, groups: readonly Group[], now: Instant): Settled {
  const { day, participants } = book
  const hall = hallOf(book, codesOf(participants), now)
  const isOpen = (group: Group) => day.cancelledAt === undefined && isAhead(day, group, now)
  const table: Table = { day, hall, isOpen }
  const lonely = seatedNow(table, participants, groups)
  const arrangement = lonely.groups.reduce(
    (so, { id }) => accompanied(table, so, id, participants),
    lonely,
  )
  return { arrangement, regrouped: regrouped(book, lonely, arrangement) }
}
