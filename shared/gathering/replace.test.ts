import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../functions/adapters/highs.ts'
import { anyHall } from '../../test/arbitraries/halls.ts'
import { everyArrangement } from '../../test/every-arrangement.ts'
import { counted } from './counted.ts'
import { compared, disturbance } from './disturbance.ts'
import { arrangementOf } from './form.ts'
import { greedy } from './greedy.ts'
import type { Group, Guide, Hall, Person } from './hall.ts'
import { replace } from './replace.ts'
import { wrongs } from './wrong.ts'

const solve = await highsSolver({ secondsMax: 5 })

const person = (code: string, languages: Person['languages'] = ['id']): Person => ({
  code,
  campus: 'undana',
  languages,
  interests: [],
})

const guide = (id: string, seatsMax = 12): Guide => ({ id, languages: ['id'], knows: [], seatsMax })

const group = (id: string, guideId: string, members: readonly string[], round = 0): Group => ({
  id,
  guide: guideId,
  round,
  language: 'id',
  members,
})

const hallOf = (guides: readonly Guide[], people: readonly string[]): Hall => ({
  sizeMin: 2,
  sizeMax: 12,
  guides,
  sittings: guides.map(({ id }) => ({ guide: id, round: 0 })),
  people: people.map((code) => person(code)),
})

describe('a counselor who cannot come', () => {
  test('is replaced by one who is free, and nobody changes groups', () => {
    const before = [group('1', 'gone', ['A', 'B', 'C']), group('2', 'melati', ['D', 'E'])]
    const hall = hallOf([guide('melati'), guide('cendana')], ['A', 'B', 'C', 'D', 'E'])
    const after = replace(hall, before, solve, 3)
    expect(after.groups.find(({ id }) => id === '1')).toMatchObject({
      guide: 'cendana',
      members: ['A', 'B', 'C'],
    })
    expect(disturbance(hall, before, after)).toEqual({ wanting: 0, moved: 0, shifted: 1 })
  })

  test('is replaced by nobody: only those of that group move', () => {
    const before = [group('1', 'gone', ['A', 'B']), group('2', 'melati', ['C', 'D'])]
    const after = replace(hallOf([guide('melati')], ['A', 'B', 'C', 'D']), before, solve, 3)
    expect(after.groups).toMatchObject([
      { id: '2', guide: 'melati', members: ['A', 'B', 'C', 'D'] },
    ])
  })

  test('leaves some waiting where no seat is left', () => {
    const before = [group('1', 'gone', ['A', 'B']), group('2', 'melati', ['C', 'D'])]
    const hall = hallOf([guide('melati', 3)], ['A', 'B', 'C', 'D'])
    const after = replace(hall, before, solve, 3)
    expect(after.waiting).toHaveLength(1)
    expect(wrongs(hall, after)).toEqual([])
  })
})

const small = anyHall({ people: 4, guides: 2, rounds: 2, sizeMost: 3 })

test('no other arrangement that keeps the rules moves fewer students', () => {
  fc.assert(
    fc.property(small, (whole) => {
      const inside = counted(whole)
      const { groups } = arrangementOf(inside, greedy(inside))
      const placed = groups.flatMap(({ members }) => members)
      const hall = {
        ...whole,
        people: whole.people.filter(({ code }) => placed.includes(code)),
        sittings: whole.sittings.filter((one) => one.guide !== 'g0'),
      }
      const after = replace(hall, groups, solve, groups.length + 1)
      expect(wrongs(hall, after)).toEqual([])
      const ours = disturbance(hall, groups, after)
      for (const other of everyArrangement(hall, groups))
        expect(compared(ours, disturbance(hall, groups, other))).toBeLessThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
})
