import { expect, test } from 'vitest'
import { metrics } from './metrics.ts'

test('what Rantau counts about itself stays within the ten numbers that cost nothing', () => {
  const told = Object.values(metrics).flatMap(({ services }) => services)
  expect(told.length).toBeLessThanOrEqual(10)
})

test('every number says what it counts', () => {
  for (const { means, services } of Object.values(metrics)) {
    expect(means.length).toBeGreaterThan(20)
    expect(services.length).toBeGreaterThan(0)
  }
})
