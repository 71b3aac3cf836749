import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumed, reasons } from './assumed.ts'
import { billOf, fixedUsd } from './bill.ts'
import { measured } from './measured.ts'
import { sizing } from './memory.ts'
import { type Item, priceList, priceOf } from './prices.ts'
import { callsOf, durationMs, functionsOf, quantitiesOf, type Stage } from './use.ts'

const known = { measured, sizing }
const anyStage = fc.constantFrom<Stage>('dev', 'prod')
const anySize = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 20_000_000 }),
)

describe('what a month costs', () => {
  test('more students never cost less, and use no less of anything', () => {
    fc.assert(
      fc.property(anySize, anySize, anyStage, fc.boolean(), (one, other, stage, free) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((assessments) =>
          quantitiesOf({ assessments, stage }, known),
        )
        if (fewer === undefined || more === undefined) throw new Error('two sizes were asked for')
        for (const [item, quantity] of Object.entries(fewer))
          expect(more[item as Item], item).toBeGreaterThanOrEqual(quantity * (1 - 1e-9))
        const cheaper = billOf(priceList, fewer, free).usd
        expect(billOf(priceList, more, free).usd).toBeGreaterThanOrEqual(cheaper - 1e-9)
      }),
      { numRuns: 5_000 },
    )
  })

  test('more students never ask any step less often, nor is any function charged less', () => {
    fc.assert(
      fc.property(anySize, anySize, (one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((assessments) => {
          const asked = { assessments, stage: 'prod' } as const
          return { calls: callsOf(asked, known), functions: functionsOf(asked, known) }
        })
        for (const [step, calls] of fewer?.calls ?? [])
          expect(more?.calls.get(step), step).toBeGreaterThanOrEqual(calls * (1 - 1e-9))
        for (const [nth, { name, gbSeconds }] of (fewer?.functions ?? []).entries())
          expect(more?.functions[nth]?.gbSeconds, name).toBeGreaterThanOrEqual(
            gbSeconds * (1 - 1e-9),
          )
      }),
      { numRuns: 5_000 },
    )
  })

  test('the lines of a bill sum to the whole, and what is given away only takes from it', () => {
    fc.assert(
      fc.property(anySize, anyStage, (assessments, stage) => {
        const quantities = quantitiesOf({ assessments, stage }, known)
        const [paid, whole] = [true, false].map((free) => billOf(priceList, quantities, free))
        if (paid === undefined || whole === undefined) throw new Error('two bills were asked for')
        for (const bill of [paid, whole])
          expect(bill.lines.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(bill.usd, 8)
        for (const { item, quantity, free, usd } of paid.lines)
          expect(usd).toBeCloseTo((quantity - free) * priceOf(priceList, item).usd, 6)
        expect(paid.usd).toBeLessThanOrEqual(whole.usd)
        expect(fixedUsd(paid)).toBeLessThanOrEqual(paid.usd + 1e-9)
      }),
      { numRuns: 5_000 },
    )
  })

  test('the functions together are all that Lambda charges', () => {
    const asked = { assessments: 100_000, stage: 'prod' } as const
    const quantities = quantitiesOf(asked, known)
    const functions = functionsOf(asked, known)
    const sum = (of: (use: (typeof functions)[number]) => number) =>
      functions.reduce((all, use) => all + of(use), 0)
    expect(sum(({ calls }) => calls)).toBeCloseTo(quantities['lambda-request'], 3)
    expect(sum(({ gbSeconds }) => gbSeconds)).toBeCloseTo(quantities['lambda-gb-second'], 3)
  })

  test('everything that is used has a price, and every price its source and, if assumed, its reason', () => {
    const used = Object.keys(quantitiesOf({ assessments: 1, stage: 'prod' }, known))
    for (const item of used) expect(priceOf(priceList, item).usd, item).toBeGreaterThan(0)
    expect(Object.keys(priceList.prices).sort()).toEqual(used.sort())
    for (const [item, price] of Object.entries(priceList.prices)) {
      expect(price?.source, item).toMatch(/^https:\/\//)
      if (price?.assumed === true) expect(price.reason, item).toBeTruthy()
    }
    for (const [item, free] of Object.entries(priceList.free)) {
      expect(used).toContain(item)
      expect(free?.source, item).toMatch(/^https:\/\//)
    }
  })

  test('a price that is missing, or has no source, is named instead of being nothing', () => {
    const quantities = quantitiesOf({ assessments: 1_000, stage: 'prod' }, known)
    const { mail: _, ...others } = priceList.prices
    const without = { ...priceList, prices: others }
    expect(() => billOf(without, quantities, true)).toThrow('"mail" is used, but')
    const unsourced = { ...others, mail: { usd: 1, unit: 'mail', source: '' } }
    const bare = { ...priceList, prices: unsourced }
    expect(() => billOf(bare, quantities, true)).toThrow('without its source')
  })

  test('every assumption says its reason', () => {
    for (const [name, { why }] of Object.entries(reasons)) expect(why, name).not.toBe('')
  })
})

describe('what was measured', () => {
  test('holds every function, and every step that the month asks for', () => {
    for (const name of Object.keys(sizing)) {
      expect(measured.starts[name]?.initMs, name).toBeGreaterThan(0)
      expect(
        measured.steps.some((step) => step.function === name),
        name,
      ).toBe(true)
    }
    const steps = new Set(measured.steps.map((one) => `${one.function}: ${one.step}`))
    const asked = [...callsOf({ assessments: 1_000, stage: 'prod' }, known).keys()]
    expect(asked.filter((step) => !steps.has(step))).toEqual([])
    expect([...steps].filter((step) => !asked.includes(step))).toEqual([])
  })

  test('every function has memory to spare over its peak, and answers well within its time', () => {
    for (const [name, { memoryMb, timeoutSeconds }] of Object.entries(sizing)) {
      const peakMb = measured.peakMb[name as keyof typeof sizing] ?? Number.NaN
      expect(memoryMb, `${name} at its peak of ${peakMb} MB`).toBeGreaterThanOrEqual(peakMb * 1.25)
      const own = measured.steps.filter((step) => step.function === name)
      const longest = Math.max(...own.map((step) => durationMs(step, memoryMb, assumed)))
      expect(longest, name).toBeLessThan((timeoutSeconds * 1_000) / 4)
    }
  })
})
