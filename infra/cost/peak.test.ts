import { expect, test } from 'vitest'
import { measured } from './measured.ts'
import { sizing } from './memory.ts'
import { peakOf, rateOf } from './peak.ts'
import { throttles } from './throttles.ts'

const known = { measured, sizing }

// What a new account and a new table are given; infra/load-model.md names where it was read.
const tableReads = 12_000
const tableWrites = 4_000
const instances = 1_000

const sum = (of: 'concurrency' | 'reads' | 'writes', throttled: boolean) =>
  peakOf(known, throttled).reduce((all, one) => all + one[of], 0)

test('a million students on one day are within what a new table and an account bear', () => {
  expect(sum('reads', false)).toBeLessThan(tableReads)
  expect(sum('writes', false)).toBeLessThan(tableWrites)
  expect(sum('concurrency', false)).toBeLessThan(instances)
})

test('seats are let through no faster than their throttle, and everything else as it comes', () => {
  const seats = ['bookings: hold', 'bookings: book']
  const through = seats.reduce((all, step) => all + rateOf(step, true), 0)
  expect(through).toBeLessThanOrEqual(throttles.seats.rate + 1e-9)
  const [free, held] = [peakOf(known, false), peakOf(known, true)]
  for (const { step, perSecond } of held) {
    const asked = free.find((one) => one.step === step)?.perSecond ?? 0
    if (seats.includes(step) || step.endsWith('after: book')) expect(perSecond).toBeLessThan(asked)
    else expect(perSecond, step).toBe(asked)
  }
})

test('every group of routes lets through more than the peak brings', () => {
  const rate = (...steps: readonly string[]) =>
    steps.reduce((all, step) => all + rateOf(step, false), 0)
  const { judging, keeping, talks } = throttles
  expect(judging.rate).toBeGreaterThan(rate('assessments: judgement'))
  const kept = ['keep', 'open what is kept', 'show to an office']
  expect(keeping.rate).toBeGreaterThan(rate(...kept.map((step) => `assessments: ${step}`)))
  const looked = ['choose page', 'times page', 'free times', 'booking page']
  expect(talks.rate).toBeGreaterThan(rate(...looked.map((step) => `bookings: ${step}`)))
})
