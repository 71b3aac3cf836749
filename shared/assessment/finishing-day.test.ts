import { expect, test } from 'vitest'
import { always, editionWith, must, now, yes, yesNo } from '../../test/arbitraries/editions.ts'
import { fact, le, monthsBetween, onApplication, some } from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import type { JudgedMove } from '../rules/edition.ts'
import { planFor } from './plan.ts'

// What a step adds bears the day on which it is finished, however far ahead that is.

const day = { of: { kind: 'day' as const }, label: { id: '', en: '' } }
const price = { min: 0, max: 0 }

const sitting: JudgedMove = {
  id: 'sitting',
  kind: 'test',
  when: always,
  effects: [{ kind: 'add', list: 'results', item: { taken: { kind: 'finishing-day' } } }],
  months: { min: 1, max: 1 },
  serial: true,
  rupiah: price,
}

const course: JudgedMove = {
  id: 'course',
  kind: 'learn',
  when: always,
  effects: [{ kind: 'set', fact: 'course', value: true }],
  months: { min: 12, max: 12 },
  serial: true,
  rupiah: price,
}

const asked = { fromMemory: true }
const monthsOld = monthsBetween(fact('result.taken'), onApplication)

test('who studies for a year plans a result no older than six months for the end of it', () => {
  const fresh = some('results', 'result', le(monthsOld, 6))
  const edition = compileEdition(
    editionWith({
      facts: [
        yesNo('course', { asked }),
        { id: 'results', asked, of: { kind: 'list', limit: 3, fields: { taken: day } } },
      ],
      moves: [course, sitting],
      programmes: [{ requirements: [must('course', yes('course')), must('result', fresh)] }],
    }),
  )
  const programme = edition.programmes.get('p')
  if (programme === undefined) throw new Error('no programme')
  const facts = { course: { known: false }, results: { known: [] } }
  const plan = planFor(edition, programme, facts, now, 'soonest')
  expect(plan?.steps.map(({ id }) => id)).toEqual(['course', 'sitting'])
  expect(plan?.months.max).toBe(13)
})
