import type { Arrangement, Group, Hall } from '#shared/gathering/hall.ts'
import { wrongs } from '#shared/gathering/wrong.ts'

// Every arrangement of a very small hall, one after another: what brute force can say of a best one.

function* placements(
  codes: readonly string[],
  ids: readonly string[],
): Generator<Map<string, string>> {
  const [code, ...others] = codes
  if (code === undefined) {
    yield new Map()
    return
  }
  for (const rest of placements(others, ids))
    for (const id of ['', ...ids]) yield new Map([...rest, [code, id]])
}

function* hours(ids: readonly string[], hall: Hall, before: readonly Group[]): Generator<Group[]> {
  const [id, ...others] = ids
  if (id === undefined) {
    yield []
    return
  }
  for (const rest of hours(others, hall, before))
    for (const sitting of hall.sittings)
      for (const language of hall.guides.find((one) => one.id === sitting.guide)?.languages ?? [])
        yield [
          ...rest,
          { ...before.find((one) => one.id === id), id, ...sitting, language, members: [] },
        ]
}

/** All that keep the rules, of the groups there are and some new ones. */
export function* everyArrangement(
  hall: Hall,
  before: readonly Group[],
  fresh = 1,
): Generator<Arrangement> {
  const names = Array.from({ length: fresh }, (_, at) => `new ${at}`)
  const ids = [...before.map(({ id }) => id), ...names]
  const codes = hall.people.map(({ code }) => code)
  for (const placed of placements(codes, ids)) {
    const used = ids.filter((id) => [...placed.values()].includes(id))
    const waiting = codes.filter((code) => placed.get(code) === '')
    for (const groups of hours(used, hall, before)) {
      const seated = groups.map((one) => ({
        ...one,
        members: codes.filter((code) => placed.get(code) === one.id),
      }))
      const arrangement = { groups: seated, waiting }
      if (wrongs(hall, arrangement).length === 0) yield arrangement
    }
  }
}
