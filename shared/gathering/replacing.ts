import type { Counted } from './counted.ts'
import { type Change, changeOf, maySeemAlone, sizeWanted, stays, toldCost } from './disturbance.ts'
import { type Arrangement, byCode, type Group, type Hall } from './hall.ts'
import { type Draw, draw, type Model, type Term } from './model.ts'

// What the solver is asked when a counselor is gone: which group meets in which hour that is left,
// and how many people of each kind go where. What it costs is the disturbance of an arrangement.

/** People of one group who speak the same: it is the same which of them goes. */
type Party = {
  readonly home: Group
  readonly languages: number
  readonly codes: readonly string[]
}

function partiesOf(hall: Counted, groups: readonly Group[]): readonly Party[] {
  const spoken = new Map(
    hall.persons.map(({ code }, at) => [code, hall.people[at]?.languages ?? 0]),
  )
  return groups.flatMap((home) => {
    const { members } = home
    const kinds = [...new Set(members.map((code) => spoken.get(code) ?? 0))].toSorted(
      (a, b) => a - b,
    )
    return kinds.map((languages) => ({
      home,
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
  /** What it is to whoever stays in the group. */
  readonly change: Change
  readonly column: number
}
type Flow = {
  readonly party: Party
  readonly id: string
  readonly language: number
  readonly change: Change
  readonly column: number
}

const speaks = (languages: number, language: number): boolean => (languages & (1 << language)) !== 0

/** Hours in which a new group could meet are named so until it has a number. */
const newId = (sitting: number): string => `new ${sitting}`

/** Costs in the order in which they are brought down, each as low as those before it let it be. */
type Levels = { readonly [K in 'seats' | 'spared' | 'told']: Term[] }

type Asking = {
  readonly hall: Hall
  readonly inside: Counted
  readonly groups: readonly Group[]
  /** Whether a group is left as it is. */
  readonly isFixed: (group: Group) => boolean
  readonly pen: Draw
  readonly levels: Levels
  readonly prices: Prices
}

/** So dear that the cheaper kind of a level together never outweighs one of the dearer. */
type Prices = { readonly wait: number; readonly upset: number; readonly short: number }

function pricesFor({ sittings }: Hall, inside: Counted, groups: readonly Group[]): Prices {
  const people = inside.people.length
  return { wait: groups.length + sittings.length + 1, upset: people + 1, short: 3 * people + 1 }
}

/** Every group, old or new, in every hour and language in which it could meet. */
function optionsOf({ inside, groups, isFixed, pen }: Asking): readonly Option[] {
  const options: Option[] = []
  const fixed = groups.filter(isFixed)
  for (const [sitting, hour] of inside.sittings.entries()) {
    const at = { guide: inside.counselors[hour.guide]?.id ?? '', round: hour.round }
    const { languages = 0, seats = 0 } = inside.guides[hour.guide] ?? {}
    const holder = fixed.find(({ guide, round }) => guide === at.guide && round === at.round)
    const here = holder === undefined ? groups.filter((one) => !isFixed(one)) : [holder]
    for (const [language, spoken] of inside.languages.entries()) {
      if (!speaks(languages, language)) continue
      for (const before of here) {
        const change = changeOf(before, { id: before.id, ...at, language: spoken })
        if (isFixed(before) && change !== 'none') continue
        const column = pen.column(0, 1, true)
        options.push({ id: before.id, before, sitting, language, seats, change, column })
      }
      if (holder !== undefined) continue
      const column = pen.column(0, 1, true)
      options.push({ id: newId(sitting), sitting, language, seats, change: 'group', column })
    }
  }
  return options
}

/** What one person of a party costs who is told this. */
function priced({ hall, levels, prices }: Asking, { home }: Party, change: Change, column: number) {
  if (!stays(hall, home)) levels.told.push([column, toldCost[change]])
  else if (change !== 'none') levels.spared.push([column, change === 'guide' ? 1 : prices.upset])
}

/** One of each kind of place a party's people may go to. */
function placesOf({ isFixed }: Asking, { home, languages }: Party, options: readonly Option[]) {
  const open = options.filter(
    ({ id, language }) => speaks(languages, language) && (id === home.id || !isFixed(home)),
  )
  const places = open.map(({ id, language, change }) => ({
    id,
    language,
    change: id === home.id ? change : ('group' as const),
  }))
  return new Map(places.map((one) => [`${one.id} ${one.language} ${one.change}`, one])).values()
}

/** Where each party's people may go, and the row that counts them. */
function flowsOf(asking: Asking, party: Party, options: readonly Option[]) {
  const { hall, isFixed, levels, pen, prices } = asking
  const { codes, home } = party
  const waits = { party, column: pen.column(0, isFixed(home) ? 0 : codes.length) }
  levels.seats.push([waits.column, prices.wait])
  if (stays(hall, home)) levels.spared.push([waits.column, prices.upset])
  const flows: Flow[] = []
  for (const place of placesOf(asking, party, options)) {
    const column = pen.column(0, codes.length, true)
    priced(asking, party, place.change, column)
    flows.push({ party, ...place, column })
    if (place.id !== home.id) continue
    const meeting = options.filter(
      ({ id, language, change }) =>
        id === place.id && language === place.language && change === place.change,
    )
    const seats = meeting.map((one): Term => [one.column, -Math.min(one.seats, codes.length)])
    pen.row(-Infinity, 0, [[column, 1], ...seats])
  }
  pen.row(
    codes.length,
    codes.length,
    [...flows, waits].map(({ column }): Term => [column, 1]),
  )
  return { waits, flows }
}

const ones = (some: readonly { readonly column: number }[]) =>
  some.map(({ column }): Term => [column, 1])

/** What it costs that a group is too small, or one person alone. */
function smallRows(
  { hall, levels, pen, prices }: Asking,
  own: readonly Option[],
  sitters: readonly Flow[],
): void {
  const before = own[0]?.before
  const atLeast = (least: number, lacks: number) => {
    const wanted = own.map(({ column }): Term => [column, -least])
    pen.row(0, Infinity, [...ones(sitters), ...wanted, [lacks, 1]])
  }
  const short = pen.column(0)
  atLeast(sizeWanted(hall, before), short)
  levels.told.push([short, prices.short])
  if (!maySeemAlone(before)) return
  const alone = pen.column(0)
  atLeast(2, alone)
  levels.seats.push([alone, 1])
}

/** A group meets once or not at all, and has a seat for everybody. */
function groupRows(asking: Asking, own: readonly Option[], sitters: readonly Flow[]): void {
  const { inside, pen } = asking
  pen.row(0, 1, ones(own))
  smallRows(asking, own, sitters)
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

/** What is asked, and how to read the answer. */
export function replacing(
  hall: Hall,
  inside: Counted,
  groups: readonly Group[],
  isFixed: (group: Group) => boolean,
): Replacing {
  const levels: Levels = { seats: [], spared: [], told: [] }
  const prices = pricesFor(hall, inside, groups)
  const asking: Asking = { hall, inside, groups, isFixed, pen: draw(), levels, prices }
  const options = optionsOf(asking)
  const all = partiesOf(inside, groups).map((party) => flowsOf(asking, party, options))
  const flows = all.flatMap((one) => one.flows)
  const flowsTo = Map.groupBy(flows, ({ id }) => id)
  for (const [id, own] of Map.groupBy(options, (one) => one.id))
    groupRows(asking, own, flowsTo.get(id) ?? [])
  for (const here of Map.groupBy(options, ({ sitting }) => sitting).values())
    asking.pen.row(0, 1, ones(here))
  return { model: asking.pen.model(), levels, options, flows, waits: all.map(({ waits }) => waits) }
}

export type Replacing = {
  /** Without costs: they are the levels. */
  readonly model: Model
  readonly levels: Levels
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
    .toSorted((a, b) => Number(b.id === b.party.home.id) - Number(a.id === a.party.home.id))
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
