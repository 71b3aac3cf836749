import type { Counted } from './counted.ts'
import { shiftOf, sizeWanted } from './disturbance.ts'
import { type Arrangement, byCode, type Group, type Hall } from './hall.ts'
import { type Draw, draw, type Model, type Term } from './model.ts'

// What the solver is asked when a counselor is gone: which group meets in which hour that is left,
// and how many people of each kind go where, so that as few as possible change groups.

/** People of one group who speak the same: it is the same which of them goes. */
type Party = {
  readonly home: string
  readonly languages: number
  readonly codes: readonly string[]
}

function partiesOf(hall: Counted, groups: readonly Group[]): readonly Party[] {
  const spoken = new Map(
    hall.persons.map(({ code }, at) => [code, hall.people[at]?.languages ?? 0]),
  )
  return groups.flatMap(({ id, members }) => {
    const kinds = [...new Set(members.map((code) => spoken.get(code) ?? 0))].toSorted(
      (a, b) => a - b,
    )
    return kinds.map((languages) => ({
      home: id,
      languages,
      codes: members.filter((code) => (spoken.get(code) ?? 0) === languages).toSorted(byCode),
    }))
  })
}

/** One way a group could meet: in this hour, in this language. */
type Option = {
  readonly id: string
  readonly before?: Group | undefined
  readonly sitting: number
  readonly seats: number
  readonly language: number
  readonly column: number
}
type Flow = {
  readonly party: Party
  readonly id: string
  readonly language: number
  readonly column: number
}

const speaks = (languages: number, language: number): boolean => (languages & (1 << language)) !== 0

/** Hours in which a new group could meet are named so until it has a number. */
const newId = (sitting: number): string => `new ${sitting}`

type Asking = {
  readonly hall: Hall
  readonly inside: Counted
  readonly groups: readonly Group[]
  readonly pen: Draw
}

/** Every group, old or new, in every hour and language in which it could meet. */
function optionsOf({ inside, groups, pen }: Asking): readonly Option[] {
  const options: Option[] = []
  for (const [sitting, hour] of inside.sittings.entries()) {
    const at = { guide: inside.counselors[hour.guide]?.id ?? '', round: hour.round }
    const { languages = 0, seats = 0 } = inside.guides[hour.guide] ?? {}
    for (const language of inside.languages.keys()) {
      if (!speaks(languages, language)) continue
      for (const before of groups) {
        const column = pen.column(shiftOf(before, at), 1, true)
        options.push({ id: before.id, before, sitting, language, seats, column })
      }
      options.push({ id: newId(sitting), sitting, language, seats, column: pen.column(0, 1, true) })
    }
  }
  return options
}

/** Where each party's people may go, and the row that counts them. */
function flowsOf({ hall, pen }: Asking, party: Party, options: readonly Option[], prices: Prices) {
  const waits = { party, column: pen.column(prices.want * hall.sizeMin) }
  const flows: Flow[] = []
  const places = new Map(options.map((one) => [`${one.id} ${one.language}`, one]))
  for (const { id, language } of places.values()) {
    if (!speaks(party.languages, language)) continue
    const cost = id === party.home ? 0 : prices.move
    flows.push({ party, id, language, column: pen.column(cost, party.codes.length, true) })
  }
  const count = party.codes.length
  pen.row(
    count,
    count,
    [...flows, waits].map(({ column }): Term => [column, 1]),
  )
  return { waits, flows }
}

/** A group meets once or not at all, is not too small, and has a seat for everybody. */
function groupRows(
  { hall, inside, pen }: Asking,
  own: readonly Option[],
  sitters: readonly Flow[],
  want: number,
): void {
  const ones = (some: readonly { readonly column: number }[]) =>
    some.map(({ column }): Term => [column, 1])
  pen.row(0, 1, ones(own))
  const least = sizeWanted(hall, own[0]?.before)
  const wanted = own.map(({ column }): Term => [column, -least])
  pen.row(0, Infinity, [...ones(sitters), ...wanted, [pen.column(want), 1]])
  for (const language of inside.languages.keys()) {
    const people = sitters.filter((one) => one.language === language)
    if (people.length === 0) continue
    const meeting = own.filter((one) => one.language === language)
    pen.row(-Infinity, 0, [
      ...ones(people),
      ...meeting.map(({ column, seats }): Term => [column, -seats]),
    ])
  }
}

/** So dear that the cheaper kinds together never outweigh one of the dearer. */
type Prices = { readonly move: number; readonly want: number }

/** What is asked, and how to read the answer. */
export function replacing(hall: Hall, inside: Counted, groups: readonly Group[]): Replacing {
  const asking: Asking = { hall, inside, groups, pen: draw() }
  const people = groups.reduce((sum, { members }) => sum + members.length, 0)
  const move = 3 * groups.length + 1
  const prices = { move, want: move * (people + 1) }
  const options = optionsOf(asking)
  const all = partiesOf(inside, groups).map((party) => flowsOf(asking, party, options, prices))
  const flows = all.flatMap((one) => one.flows)
  for (const id of new Set(options.map((one) => one.id)))
    groupRows(
      asking,
      options.filter((one) => one.id === id),
      flows.filter((one) => one.id === id),
      prices.want,
    )
  for (const sitting of inside.sittings.keys()) {
    const here = options.filter((one) => one.sitting === sitting)
    asking.pen.row(
      0,
      1,
      here.map(({ column }): Term => [column, 1]),
    )
  }
  return { model: asking.pen.model(), options, flows, waits: all.map(({ waits }) => waits) }
}

export type Replacing = {
  readonly model: Model
  readonly options: readonly Option[]
  readonly flows: readonly Flow[]
  readonly waits: readonly { readonly party: Party; readonly column: number }[]
}

/** The arrangement an answer means; new groups are numbered from `first`. */
export function replaced(
  inside: Counted,
  { options, flows, waits }: Replacing,
  values: ArrayLike<number>,
  first: number,
): Arrangement {
  const whole = (column: number): number => Math.round(values[column] ?? 0)
  const left = new Map(waits.map(({ party }) => [party, [...party.codes]]))
  const going = flows
    .filter(({ column }) => whole(column) > 0)
    // Whoever stays is chosen first, so that the same people stay each time.
    .toSorted((a, b) => Number(b.id === b.party.home) - Number(a.id === a.party.home))
    .map(({ party, id, column }) => ({
      id,
      codes: left.get(party)?.splice(0, whole(column)) ?? [],
    }))
  let next = first
  const groups = options
    .filter(({ column }) => whole(column) === 1)
    .map(({ id, before, sitting, language }): Group => {
      const hour = inside.sittings[sitting]
      const members = going.filter((one) => one.id === id).flatMap(({ codes }) => codes)
      return {
        ...(before?.about !== undefined && { about: before.about }),
        id: before?.id ?? (members.length > 0 ? String(next++) : ''),
        guide: inside.counselors[hour?.guide ?? -1]?.id ?? '',
        round: hour?.round ?? 0,
        language: inside.languages[language] ?? 'id',
        members: members.toSorted(byCode),
      }
    })
    .filter(({ members }) => members.length > 0)
  return {
    groups: groups.toSorted((a, b) => a.round - b.round || byCode(a.guide, b.guide)),
    waiting: [...left.values()].flat().toSorted(byCode),
  }
}
