import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highsSolver } from '../../functions/adapters/highs.ts'
import { anyHall } from '../../test/arbitraries/halls.ts'
import { everyArrangement } from '../../test/every-arrangement.ts'
import { codeOf } from './code.ts'
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

const undisturbed = { waiting: 0, alone: 0, upset: 0, switched: 0, short: 0, told: 0 }

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
    expect(disturbance(hall, before, after)).toEqual({ ...undisturbed, told: 3 })
  })

  test('of three groups, and nobody is free: their people take free seats, and no other group notices', () => {
    const sizes = [8, 8, 8, 6, 9, 8, 7, 7, 7]
    const before = sizes.map((size, at) => {
      const members = Array.from({ length: size }, (_, one) => `${at}${codeOf(one, 4)}`)
      return group(
        String(at),
        ['gone', 'melati', 'cendana'][Math.trunc(at / 3)] ?? '',
        members,
        at % 3,
      )
    })
    const hall: Hall = {
      ...hallOf(
        [guide('melati'), guide('cendana')],
        before.flatMap(({ members }) => members),
      ),
      sizeMin: 6,
      sittings: before.slice(3).map((one) => ({ guide: one.guide, round: one.round })),
    }
    for (const by of [solve, () => undefined]) {
      const after = replace(hall, before, by, 9)
      expect(wrongs(hall, after)).toEqual([])
      expect(disturbance(hall, before, after)).toEqual({ ...undisturbed, told: 24 * 3 })
    }
  })

  test('leaves a group its hour rather than its people their places in another', () => {
    const before = [group('1', 'gone', ['A', 'B', 'C']), group('2', 'melati', ['D', 'E'])]
    const later = hallOf([guide('melati'), guide('cendana')], ['A', 'B', 'C', 'D', 'E'])
    const hall = {
      ...later,
      sittings: [
        { guide: 'melati', round: 0 },
        { guide: 'cendana', round: 1 },
      ],
    }
    const after = replace(hall, before, solve, 3)
    expect(after.groups.map(({ id, round }) => [id, round])).toEqual([
      ['2', 0],
      ['1', 1],
    ])
  })

  test('leaves nobody waiting while a counselor with fewer seats is free', () => {
    const before = [group('1', 'gone', ['A', 'B', 'C', 'D'])]
    const hall = hallOf([guide('melati', 2), guide('cendana', 2)], ['A', 'B', 'C', 'D'])
    expect(replace(hall, before, solve, 2).waiting).toEqual([])
    expect(replace(hall, before, () => undefined, 2).waiting).toHaveLength(2)
  })

  test('is replaced by nobody: only those of that group move', () => {
    const before = [group('1', 'gone', ['A', 'B']), group('2', 'melati', ['C', 'D'])]
    const after = replace(hallOf([guide('melati')], ['A', 'B', 'C', 'D']), before, solve, 3)
    expect(after.groups).toMatchObject([
      { id: '2', guide: 'melati', members: ['A', 'B', 'C', 'D'] },
    ])
  })

  test('leaves some of theirs waiting where no seat is left, and nobody of the others', () => {
    const before = [group('1', 'gone', ['A', 'B']), group('2', 'melati', ['C', 'D'])]
    const hall = hallOf([guide('melati', 3)], ['A', 'B', 'C', 'D'])
    const after = replace(hall, before, solve, 3)
    expect(after.waiting).toHaveLength(1)
    expect(after.groups[0]?.members).toEqual(expect.arrayContaining(['C', 'D']))
    const full = { ...hall, guides: [guide('melati', 2)] }
    expect(replace(full, before, solve, 3).groups).toMatchObject([{ id: '2', members: ['C', 'D'] }])
    expect(wrongs(hall, after)).toEqual([])
  })
})

/** A hall that is divided, and what is left of it when its first counselor is gone. */
function bereft(whole: Hall) {
  const inside = counted(whole)
  const { groups } = arrangementOf(inside, greedy(inside))
  const placed = groups.flatMap(({ members }) => members)
  const hall = {
    ...whole,
    people: whole.people.filter(({ code }) => placed.includes(code)),
    sittings: whole.sittings.filter((one) => one.guide !== 'g0'),
  }
  return { hall, groups }
}

test('no other arrangement that seats as many disturbs fewer people whose counselor stays', () => {
  fc.assert(
    fc.property(anyHall({ people: 4, guides: 2, rounds: 2, sizeMost: 3 }), (whole) => {
      const { hall, groups } = bereft(whole)
      const after = replace(hall, groups, solve, groups.length + 1)
      expect(wrongs(hall, after)).toEqual([])
      const ours = disturbance(hall, groups, after)
      for (const other of everyArrangement(hall, groups))
        expect(compared(ours, disturbance(hall, groups, other))).toBeLessThanOrEqual(0)
    }),
    { numRuns: 5_000 },
  )
})

test('a counselor less disturbs nobody else where a free hour and the free seats are enough', () => {
  fc.assert(
    fc.property(anyHall({ people: 12, guides: 4, rounds: 2, sizeMost: 6 }), (whole) => {
      const { hall, groups } = bereft(whole)
      const after = replace(hall, groups, solve, groups.length + 1)
      expect(wrongs(hall, after)).toEqual([])
      const plain = disturbance(
        hall,
        groups,
        replace(hall, groups, () => undefined, 99),
      )
      const ours = disturbance(hall, groups, after)
      expect(compared(ours, plain)).toBeLessThanOrEqual(0)
      if (plain.waiting + plain.alone === 0)
        expect({ ...ours, short: 0, told: 0 }).toEqual(undisturbed)
    }),
    { numRuns: 5_000 },
  )
})
