import { describe, expect, test } from 'vitest'
import type { Day } from './day.ts'
import { whyElsewhere } from './elsewhere.ts'
import type { Group } from './hall.ts'

const group = (id: string, about: Group['about'], members: readonly string[]): Group => ({
  id,
  guide: 'melati',
  round: Number(id),
  language: 'id',
  about,
  members,
})

const dayOf = (groups: readonly Group[]): Day =>
  ({
    sizeMax: 3,
    guides: [{ id: 'melati', languages: ['id'], knows: [], seatsMax: 12 }],
    arrangement: { groups, waiting: ['CCCC'] },
  }) as unknown as Day

const mina = { code: 'AAAA', languages: ['id'], interests: ['to:DE', 'in:09'] } as const
const austria = group('1', 'to:AT', ['AAAA', 'BBBB'])

describe('somebody who asked for Germany', () => {
  test('is told nothing where their group talks about what they asked for', () => {
    expect(whyElsewhere(dayOf([group('1', 'in:09', ['AAAA'])]), mina)).toBeUndefined()
  })

  test('and sits with Austria reads that no group talks about Germany', () => {
    expect(whyElsewhere(dayOf([austria]), mina)).toEqual({
      kind: 'no-group',
      wishes: ['to:DE', 'in:09'],
    })
  })

  test('and sits with Austria reads which group of Germany is full', () => {
    const germany = group('2', 'to:DE', ['DDDD', 'FFFF', 'GGGG'])
    expect(whyElsewhere(dayOf([austria, germany]), mina)).toEqual({
      kind: 'full',
      about: 'to:DE',
      group: '2',
    })
  })

  test('reads that Germany is talked about in a language they do not speak', () => {
    const germany: Group = { ...group('2', 'to:DE', ['DDDD']), language: 'en' }
    expect(whyElsewhere(dayOf([austria, germany]), mina)?.kind).toBe('other-language')
  })

  test('reads that seats were shared out where one of Germany is still free', () => {
    const germany = group('2', 'to:DE', ['DDDD'])
    expect(whyElsewhere(dayOf([austria, germany]), mina)?.kind).toBe('shared-out')
  })

  test('and waits, or asked for nothing, is told nothing of the kind', () => {
    expect(whyElsewhere(dayOf([austria]), { ...mina, code: 'CCCC' })).toBeUndefined()
    expect(whyElsewhere(dayOf([austria]), { ...mina, interests: [] })).toBeUndefined()
  })
})
