import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { dayText } from '#shared/time/day.ts'
import { civilDay } from '#shared/time/zone.ts'

const { zones } = await discoverCatalogue()
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

const run = promisify(execFile)

const program = `
  const { discoverCatalogue, discoverExamples } = await import('#infra/catalogue/discover.ts')
  const { judging } = await import('#shared/catalogue/assemble.ts')
  const { compileEdition } = await import('#shared/rules/compile.ts')
  const { assess } = await import('#shared/assessment/assess.ts')
  const { createHash } = await import('node:crypto')
  const edition = compileEdition(judging(await discoverCatalogue()))
  const hash = createHash('sha256')
  for (const { facts, on, programme } of await discoverExamples())
    for (const time of ['T15:59:59Z', 'T22:30:00Z'])
      hash.update(JSON.stringify(assess(facts, edition, Date.parse(on + time), {
        digest: 'd', plans: false, only: [programme] })))
  console.log(new Date(0).getTimezoneOffset() + ' ' + hash.digest('hex'))
`

test('a report is the same byte for byte wherever the server stands', async () => {
  const zonesOfServers = ['UTC', 'Asia/Makassar', 'America/New_York', 'Pacific/Chatham']
  const runs = zonesOfServers.map((TZ) =>
    run(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
    }),
  )
  const said = (await Promise.all(runs)).map(({ stdout }) => stdout.trim())
  const clocks = new Set(said.map((one) => one.split(' ')[0]))
  const reports = new Set(said.map((one) => one.split(' ')[1]))
  expect(clocks.size).toBe(4)
  expect(reports.size).toBe(1)
})
