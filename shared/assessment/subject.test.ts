import { expect, test } from 'vitest'
import { editionWith } from '../../test/arbitraries/editions.ts'
import {
  age,
  bounds,
  choose,
  fact,
  figure,
  minus,
  money,
  monthsIn,
  onApplication,
  pointsOf,
  sum,
  times,
  yes,
} from '../rules/builders.ts'
import { compileEdition } from '../rules/compile.ts'
import type { Quantity } from '../rules/rule.ts'
import { subjectOf } from './subject.ts'

const edition = compileEdition(
  editionWith({
    facts: [
      { id: 'savings', of: { kind: 'money' } },
      { id: 'end', of: { kind: 'day' } },
    ],
  }),
)
const about = (node: Quantity) => subjectOf(edition.compiler, edition.outside, node)

const pay = money('pay', 'EUR', 'month')
const savings = money('savings', 'EUR', 'once')
const work = monthsIn('jobs', 'job')

test('an amount keeps its currency and its period', () => {
  const monthly = { kind: 'fact', path: 'pay', unit: 'money', currency: 'EUR', period: 'month' }
  expect(about(pay)).toEqual(monthly)
  expect(about(sum(pay, 100))).toEqual(monthly)
  expect(about(choose(yes('a'), pay, 0))).toEqual(monthly)
})

test('savings and a year of pay together are an amount in their one currency', () => {
  const both = { kind: 'amount', currency: 'EUR', paths: ['savings', 'pay'] }
  expect(about(sum(savings, times(12, pay)))).toEqual(both)
  expect(about(minus(savings, figure('floor')))).toMatchObject({ kind: 'fact', currency: 'EUR' })
})

test('two currencies, or one amount times another, are no amount in either', () => {
  expect(about(sum(savings, money('pay', 'CAD', 'once')))).toEqual({ kind: 'other' })
  expect(about(times(savings, pay))).toEqual({ kind: 'other' })
})

test('months of work and their bounds stay months', () => {
  expect(about(work)).toEqual({ kind: 'months', list: 'jobs' })
  expect(about(bounds(0, work))).toEqual({ kind: 'months', list: 'jobs' })
  expect(about(sum(work, fact('n')))).toEqual({ kind: 'other' })
})

test('a day is a day, the days between two are a number, and ages and points say what they are', () => {
  expect(about(fact('end'))).toEqual({ kind: 'fact', path: 'end', unit: 'day' })
  expect(about(minus(fact('end'), onApplication))).toEqual({ kind: 'other' })
  expect(about(age())).toEqual({ kind: 'age' })
  expect(about(pointsOf('x'))).toEqual({ kind: 'points', node: 'x' })
})
