import { describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Doubt, Outlook } from '../assessment/outlook.ts'
import type { ProgrammeCard } from './card.ts'
import { fieldsOf, formalDoors, otherDoor } from './door.ts'
import { grouped } from './groups.ts'

const report = (id: string, outlook: Outlook): ProgrammeReport => ({
  id,
  day: '2026-11-21',
  status: 'undetermined',
  intake: { status: 'open', asOf: '2026-11-21' },
  outlook,
  requirements: [],
})

const card = (id: string, fields: readonly string[], employer = 'legal-entity'): ProgrammeCard => ({
  id,
  country: 'DE',
  employer: employer as ProgrammeCard['employer'],
  fields,
  occupations: [],
  intake: { history: [], asOf: '2026-11-21' },
  pay: null,
  months: { min: null, max: null },
})

const plan = (max: number | null) => ({
  steps: [],
  months: { min: 1, max },
  rupiah: { min: 0, max: 0 },
  finish: '2027-01-01',
})

const nurse = { degrees: { known: [{ id: 'd1', field: { known: '0913' } }] } } as const
const doorsOf = (reports: readonly ProgrammeReport[], cards: readonly ProgrammeCard[]) =>
  formalDoors(reports, new Map(cards.map((one) => [one.id, one])), nurse).map(
    ({ programme, fit }) => `${programme.id} ${fit}`,
  )

const ask = (missing: number): Outlook => ({
  kind: 'ask',
  missing: Array.from({ length: missing }, (_, at) => `fact-${at}`),
  conflicts: [],
  unmet: [],
})

describe('the nearest formal door', () => {
  test('a civil engineer is not led to roofing first, even where mechanical engineers are wanted too', () => {
    const studied = {
      degrees: { known: [{ id: 'd1', field: { known: '0732' }, level: { known: 's1' } }] },
    } as const
    const cards = [
      { ...card('trades', ['07']), occupations: ['7121', '2144'] },
      { ...card('engineers', ['07']), occupations: ['2142'] },
    ]
    const reports = [report('trades', ask(1)), report('engineers', ask(3))]
    const doors = formalDoors(reports, new Map(cards.map((one) => [one.id, one])), studied)
    expect(doors.map(({ programme }) => programme.id)).toEqual(['engineers', 'trades'])
  })

  test('a door that others reach within a year comes before one that takes four, whatever is still asked', () => {
    const cards = [
      { ...card('four-years', ['0913']), months: { min: 36, max: 48 } },
      { ...card('one-year', ['0913']), months: { min: 6, max: 12 } },
      card('not-found', ['0913']),
    ]
    const reports = [
      report('four-years', ask(1)),
      report('one-year', ask(5)),
      report('not-found', ask(2)),
    ]
    expect(doorsOf(reports, cards)).toEqual([
      'one-year by-field',
      'not-found by-field',
      'four-years by-field',
    ])
  })

  test('a D3 nurse sees nursing before care, even if care has fewer questions left', () => {
    const studied = {
      degrees: { known: [{ id: 'd1', field: { known: '0913' }, level: { known: 'd3' } }] },
    } as const
    const cards = [
      { ...card('care', ['0913']), occupations: ['5321'] },
      { ...card('nursing', ['0913']), occupations: ['2221'] },
    ]
    const reports = [report('care', ask(1)), report('nursing', ask(3))]
    const doors = formalDoors(reports, new Map(cards.map((one) => [one.id, one])), studied)
    expect(doors.map(({ programme }) => programme.id)).toEqual(['nursing', 'care'])
  })

  test('who left vocational school is not shown work for professionals first, even if it waits only for an offer', () => {
    const school = { degrees: { known: [{ id: 'd1', level: { known: 'smk' } }] } } as const
    const cards = [
      { ...card('professional', []), occupations: ['2512', '2411'] },
      { ...card('trade', []), occupations: ['7212', '5120'] },
    ]
    const reports = [report('professional', { kind: 'ready' }), report('trade', ask(2))]
    const doors = formalDoors(reports, new Map(cards.map((one) => [one.id, one])), school)
    expect(doors.map(({ programme }) => programme.id)).toEqual(['trade', 'professional'])
  })

  test('who named no subject is led to the door with one question left, not to points for settling abroad', () => {
    const school = { degrees: { known: [{ id: 'd1', level: { known: 'smk' } }] } } as const
    const cards = [
      { ...card('points', []), months: { min: 8, max: 18 } },
      { ...card('factory', ['0715']), months: { min: 9, max: 24 } },
    ]
    const reports = [report('points', ask(8)), report('factory', ask(1))]
    const doors = formalDoors(reports, new Map(cards.map((one) => [one.id, one])), school)
    expect(doors.map(({ programme, fit }) => `${programme.id} ${fit}`)).toEqual([
      'factory any-field',
      'points any-field',
    ])
  })

  test('a nurse sees a door that uses nursing before one that is ready for anybody', () => {
    const reports = [report('any', { kind: 'ready' }), report('nursing', ask(3))]
    expect(doorsOf(reports, [card('any', []), card('nursing', ['0913'])])).toEqual([
      'nursing by-field',
      'any any-field',
    ])
  })

  test('ready comes before a plan, a shorter plan before a longer one, a plan before questions', () => {
    const reports = [
      report('asks-few', ask(1)),
      report('asks-many', ask(4)),
      report('long', { kind: 'reachable', unmet: [], plan: plan(20) }),
      report('open-ended', {
        kind: 'reachable',
        unmet: [],
        plan: { ...plan(null), months: { min: 19, max: null } },
      }),
      report('short', { kind: 'reachable', unmet: [], plan: plan(5) }),
      report('ready', { kind: 'ready' }),
    ]
    const cards = reports.map(({ id }) => card(id, ['09']))
    expect(doorsOf(reports, cards).map((door) => door.split(' ')[0])).toEqual([
      'ready',
      'short',
      'long',
      'open-ended',
      'asks-few',
      'asks-many',
    ])
  })

  test('work in a household is never the nearest formal door, nor is a paused programme', () => {
    const reports = [
      report('home', { kind: 'ready' }),
      report('paused', { kind: 'dormant', because: 'paused', unmet: [] }),
    ]
    expect(doorsOf(reports, [card('home', ['0913'], 'household'), card('paused', [])])).toEqual([])
  })

  test('somebody who has not named a field still gets the doors open to any field', () => {
    const cards = new Map([card('any', [])].map((one) => [one.id, one]))
    expect(formalDoors([report('any', ask(1))], cards, {})[0]?.fit).toBe('any-field')
    expect(fieldsOf({ degrees: 'declined' })).toEqual([])
    expect(fieldsOf({ degrees: { known: [{ id: 'd1', field: 'dont-know' }] } })).toEqual([])
  })
})

describe('what has first to be confirmed', () => {
  const chance = (because: readonly Doubt[]): Outlook => ({ kind: 'chance', because })
  const cards = [card('a', []), card('b', []), card('c', [])]

  test('is never the first door, however little it asks; a selection may be', () => {
    expect(doorsOf([report('a', chance(['intake'])), report('b', ask(5))], cards)).toEqual([
      'b any-field',
    ])
    expect(doorsOf([report('a', chance(['others']))], cards)).toEqual([])
    const chosen = [report('b', ask(5)), report('a', chance(['selection']))]
    expect(doorsOf(chosen, cards)[0]).toBe('a any-field')
    const hanging: Outlook = { kind: 'reachable', unmet: ['r'], leans: ['u'] }
    expect(doorsOf([report('a', hanging), report('b', ask(5))], cards)).toEqual(['b any-field'])
    const unsure = { status: 'open', asOf: '2024-11-01', unconfirmed: true } as const
    const far = { ...report('a', { kind: 'reachable', unmet: [] }), intake: unsure }
    expect(doorsOf([far, report('b', ask(5))], cards)).toEqual(['b any-field'])
  })

  test('stands in its group behind a selection that is open', () => {
    const [group] = grouped([
      report('a', chance(['selection', 'intake'])),
      report('b', chance(['others'])),
      report('c', chance(['selection'])),
    ])
    expect(group?.group).toBe('chance')
    expect(group?.programmes.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})

describe('where a closed door points to', () => {
  const closed = { outlook: { kind: 'closed', because: ['age'] } } as const
  const doors = (reports: readonly ProgrammeReport[]) =>
    formalDoors(reports, new Map(reports.map(({ id }) => [id, card(id, [])])), {})

  test('is a door that is sure before one that still hangs on answers, and it says which it is', () => {
    const steps = report('steps', { kind: 'reachable', unmet: [], plan: plan(9) })
    expect(otherDoor(closed, doors([report('asks', ask(1)), steps]))).toEqual({
      id: 'steps',
      group: 'steps',
    })
    expect(otherDoor(closed, doors([report('asks', ask(1))]))).toEqual({ id: 'asks', group: 'ask' })
    expect(otherDoor(closed, doors([report('ready', { kind: 'ready' })]))?.group).toBe('now')
  })

  test('of informal work is its own formal door', () => {
    const informal = { kind: 'closed', because: 'informal', door: 'care-home' } as const
    expect(otherDoor({ outlook: informal }, [])).toEqual({ id: 'care-home' })
  })
})

describe('the groups of the landscape', () => {
  test('what waits for answers stands by how few they are; what nobody can answer comes last', () => {
    const [group] = grouped(
      [report('many', ask(3)), report('none', ask(0)), report('one', ask(1))],
      ({ id }) => (id === 'one' ? ['time'] : []),
    )
    expect(group?.programmes.map(({ id }) => id)).toEqual(['one', 'many', 'none'])
  })

  const reports = [
    report('e', { kind: 'closed', because: ['age'] }),
    report('d', { kind: 'dormant', because: 'paused', unmet: [] }),
    report('c', ask(2)),
    report('b', { kind: 'chance', because: ['selection'] }),
    report('a', { kind: 'ready' }),
  ]

  test('every programme stands in exactly one group and no empty group is shown', () => {
    const shown = grouped(reports)
    expect(shown.map(({ group }) => group)).toEqual(['now', 'chance', 'ask', 'later'])
    expect(shown.flatMap(({ programmes }) => programmes.map(({ id }) => id)).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })

  test('what only sleeps comes before what is closed', () => {
    expect(
      grouped(reports)
        .at(-1)
        ?.programmes.map(({ id }) => id),
    ).toEqual(['d', 'e'])
  })
})
