import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../../shared/facts/answer.ts'
import {
  isOpen,
  nextPlace,
  openPaths,
  type Standing,
  ticksFor,
  ticksShown,
  withPapers,
  withTicks,
} from './journey.ts'

const begun: Facts = {
  birth: { known: '2004-05' },
  degrees: { known: [{ id: '1', level: { known: 's1' } }] },
  skills: { known: [] },
  sittings: 'dont-know',
}
const question = (fact: string, ...paths: readonly string[]) => ({
  fact,
  paths: paths.length === 0 ? [fact] : paths,
  programmes: ['us-j1-intern'],
})
const standing = (made: Partial<Standing>): Standing => ({
  facts: begun,
  questions: [],
  left: new Set(),
  seen: new Set(['first', 'simple']),
  ...made,
})

describe('what comes next', () => {
  test('is the first of the four opening screens nobody answered', () => {
    const { birth: _, ...rest } = begun
    expect(nextPlace(standing({ facts: {} }), { kind: 'start' })).toMatchObject({ path: 'birth' })
    expect(nextPlace(standing({ facts: rest }), { kind: 'start' })).toMatchObject({ path: 'birth' })
  })

  test('after the opening is the first result, once', () => {
    const fresh = standing({ seen: new Set(), questions: [question('jobs')] })
    expect(nextPlace(fresh, { kind: 'question', path: 'sittings' }).kind).toBe('first')
    expect(nextPlace(standing({ questions: [question('jobs')] }), { kind: 'first' })).toMatchObject(
      {
        kind: 'question',
        path: 'jobs',
      },
    )
  })

  test('after changing one answer is straight back to checking', () => {
    const from = { kind: 'question', path: 'birth', back: 'check' } as const
    expect(nextPlace(standing({ questions: [question('jobs')] }), from)).toEqual({ kind: 'check' })
  })

  test('is the field an item lacks, and the end when nothing is open', () => {
    const lacking = standing({ questions: [question('degrees', 'degrees.1.years')] })
    expect(nextPlace(lacking, { kind: 'simple' })).toMatchObject({ path: 'degrees.1.years' })
    expect(nextPlace(standing({}), { kind: 'simple' }).kind).toBe('done')
  })

  test('inside an opened programme is only what that programme asks', () => {
    const inside = standing({
      facts: {},
      seen: new Set(),
      questions: [question('de.sponsor')],
      opened: 'de-ausbildung-16a',
    })
    expect(nextPlace(inside, { kind: 'start', opened: 'de-ausbildung-16a' })).toEqual({
      kind: 'question',
      path: 'de.sponsor',
      opened: 'de-ausbildung-16a',
    })
  })
})

describe('papers', () => {
  const paper = (fact: string) => ({ ...question(fact), paper: true as const })
  const two = standing({ questions: [paper('a'), question('jobs'), paper('b')] })

  test('are ticked in one list where there are several, and asked by itself where it is one', () => {
    expect(nextPlace(two, { kind: 'simple' })).toEqual({ kind: 'papers' })
    const alone = standing({ questions: [paper('a'), question('jobs')] })
    expect(nextPlace(alone, { kind: 'simple' })).toMatchObject({ kind: 'question', path: 'a' })
  })

  test('that are ticked are held, and of the others stands what was said of them', () => {
    expect(withPapers(begun, ['a', 'b'], ['b'], 'dont-know')).toEqual({
      ...begun,
      a: 'dont-know',
      b: { known: true },
    })
  })
})

describe('whether something is asked', () => {
  const none = new Set<string>()

  test('a month where the day decides is asked once more, unless the student leaves it', () => {
    expect(isOpen(begun, none, 'birth', 'birth')).toBe(true)
    expect(isOpen(begun, new Set(['birth']), 'birth', 'birth')).toBe(false)
    expect(isOpen({ birth: { known: '2004-05-07' } }, none, 'birth', 'birth')).toBe(false)
  })

  test('never again after "I do not know" or "rather not say"', () => {
    expect(isOpen(begun, none, 'sittings', 'sittings')).toBe(false)
    expect(isOpen({ funds: 'declined' }, none, 'funds', 'funds')).toBe(false)
  })

  test('never of an item that is not there', () => {
    expect(isOpen(begun, none, 'degrees', 'degrees.9.years')).toBe(false)
    expect(openPaths(standing({ questions: [question('jobs', 'jobs.?.to')] }))).toEqual([])
  })
})

describe('what most students share', () => {
  const open = standing({
    questions: [question('citizenship'), question('stays'), question('jobs')],
  })

  test('is offered only where it answers something open', () => {
    const ids = ticksFor(open).map(({ id }) => id)
    expect(ids).toEqual(['citizenship', 'province', 'schooling', 'ektp', 'stays', 'jobs'])
    expect(
      ticksFor({ ...open, facts: { ...begun, stays: 'declined' } }).map(({ id }) => id),
    ).toEqual(['citizenship', 'province', 'schooling', 'ektp', 'jobs'])
  })

  test('once ticked stands as an answer of its own, and an unticked one stays unasked', () => {
    const said = ticksFor(open)
      .filter(({ id }) => id === 'schooling' || id === 'stays')
      .reduce((facts, tick) => tick.said(facts), begun)
    expect(said.degrees).toEqual({
      known: [{ id: '1', level: { known: 's1' }, country: { known: 'ID' } }],
    })
    expect(said.stays).toEqual({ known: [] })
    expect(said.jobs).toBeUndefined()
  })

  test('whoever comes back finds what they ticked, and takes back a wrong tick', () => {
    const ticked = ['citizenship', 'schooling', 'ektp', 'jobs']
    const facts = withTicks(begun, ticksShown(open), ticked)
    const back = { ...open, facts, questions: [question('stays')] }
    const shown = ticksShown(back)
    expect(shown.map(({ id }) => id)).toEqual([
      'citizenship',
      'province',
      'schooling',
      'ektp',
      'stays',
      'jobs',
    ])
    expect(shown.filter(({ holds }) => holds(facts)).map(({ id }) => id)).toEqual(ticked)
    expect(withTicks(facts, shown, [])).toEqual(begun)
    expect(withTicks(facts, shown, ticked)).toBe(facts)
  })

  test('an answer given in another way is not undone by going past the ticks', () => {
    const facts: Facts = { ...begun, residence: { known: 'TL' }, stays: 'declined' }
    const shown = ticksShown({ ...open, facts })
    expect(shown.map(({ id }) => id)).not.toContain('residence')
    expect(withTicks(facts, shown, ['jobs'])).toEqual({ ...facts, jobs: { known: [] } })
  })
})
