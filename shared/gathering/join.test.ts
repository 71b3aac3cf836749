import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHall } from '../../test/arbitraries/halls.ts'
import { counted } from './counted.ts'
import { arrangementOf } from './form.ts'
import { greedy } from './greedy.ts'
import { join } from './join.ts'
import { draftCost } from './score.ts'
import { draftOf } from './seated.ts'
import { wrongs } from './wrong.ts'

const hall = anyHall({ people: 20, guides: 3, rounds: 2, sizeMost: 12 })

test('whoever comes late disturbs nobody, keeps every rule, and sits where it costs least', () => {
  fc.assert(
    fc.property(hall, (whole) => {
      const late = whole.people.at(-1)
      if (late === undefined) return
      const inside = counted({ ...whole, people: whole.people.slice(0, -1) })
      const before = arrangementOf(inside, greedy(inside))
      const { arrangement, ...joined } = join(whole, before, late.code, () => true)
      expect(wrongs(whole, arrangement)).toEqual([])
      const without = (codes: readonly string[]) => codes.filter((one) => one !== late.code)
      expect({
        groups: arrangement.groups.map((one) => ({ ...one, members: without(one.members) })),
        waiting: without(arrangement.waiting),
      }).toEqual(before)
      const all = counted(whole)
      const ours = draftCost(all, draftOf(all, arrangement))
      const others = before.groups.map((one) => ({
        groups: before.groups.map((same) =>
          same === one ? { ...same, members: [...same.members, late.code] } : same,
        ),
        waiting: before.waiting,
      }))
      for (const other of others.filter((one) => wrongs(whole, one).length === 0))
        expect(joined.kind === 'joined' && ours <= draftCost(all, draftOf(all, other))).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})
