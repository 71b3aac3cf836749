import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { discoverCatalogue, discoverExamples } from '#infra/catalogue/discover.ts'
import { assess } from '#shared/assessment/assess.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { dayText } from '#shared/time/day.ts'
import { civilDay } from '#shared/time/zone.ts'

const catalogue = await discoverCatalogue()
const { zones } = catalogue
const names = Object.keys(zones.offsets)

const clockOf = new Map(
  names.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
  ]),
)

describe('the day a law reads', () => {
  test('is the civil day in its own zone, summer time included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: zones.from, max: zones.to - 1 }),
        (zone, instant) => {
          const day = dayText(civilDay(zones, zone, instant))
          expect(day).toBe(clockOf.get(zone)?.format(instant))
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('is the right one in the last and first minute around every change of the clocks', () => {
    for (const zone of names)
      for (const { from } of zones.offsets[zone] ?? [])
        for (const instant of [from - 60_000, from, from + 60_000].filter(
          (one) => one >= zones.from && one < zones.to,
        ))
          expect(dayText(civilDay(zones, zone, instant))).toBe(clockOf.get(zone)?.format(instant))
  })

  test('is not guessed outside the years whose clocks are known', () => {
    const zone = names[0] ?? ''
    expect(() => civilDay(zones, zone, zones.from - 1)).toThrow('outside')
    expect(() => civilDay(zones, zone, zones.to)).toThrow('outside')
    expect(() => civilDay(zones, 'Mars/Base', zones.from)).toThrow('Mars/Base')
  })
})

const homeZone = process.env.TZ
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ
  else process.env.TZ = homeZone
})

test('a report is the same byte for byte wherever the server stands', async () => {
  const edition = compileEdition(judging(catalogue))
  const examples = await discoverExamples()
  const reportsIn = (zone: string): string => {
    process.env.TZ = zone
    const hash = createHash('sha256')
    for (const { facts, on, programme } of examples)
      for (const time of ['T15:59:59Z', 'T22:30:00Z']) {
        const options = { digest: 'd', plans: false, only: [programme] }
        hash.update(JSON.stringify(assess(facts, edition, Date.parse(on + time), options)))
      }
    return `${new Date(0).getTimezoneOffset()} ${hash.digest('hex')}`
  }
  const said = ['UTC', 'Asia/Makassar', 'America/New_York', 'Pacific/Chatham'].map(reportsIn)
  expect(new Set(said.map((one) => one.split(' ')[0])).size).toBe(4)
  expect(new Set(said.map((one) => one.split(' ')[1])).size).toBe(1)
})
