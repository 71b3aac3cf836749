import { describe, expect, test } from 'vitest'
import { dayText } from './day.ts'
import { civilDay } from './zone.ts'

// The zones of the catalogue are held against the calendar of the machine in test/zones.test.ts.

describe('the day a law reads', () => {
  test('is the next one from the very instant on at which clocks jump over midnight', () => {
    const change = Date.UTC(2026, 2, 1, 16)
    const jumping = {
      from: 0,
      to: Date.UTC(2100, 0, 1),
      offsets: {
        here: [
          { from: 0, minutes: 420 },
          { from: change, minutes: 480 },
        ],
      },
    }
    expect(dayText(civilDay(jumping, 'here', change - 1))).toBe('2026-03-01')
    expect(dayText(civilDay(jumping, 'here', change))).toBe('2026-03-02')
  })

  test('is not guessed for a zone or an instant that the edition does not hold', () => {
    const zones = { from: 0, to: 1, offsets: { here: [{ from: 0, minutes: 480 }] } }
    expect(dayText(civilDay(zones, 'here', 0))).toBe('1970-01-01')
    expect(() => civilDay(zones, 'here', 1)).toThrow('publish a newer edition')
    expect(() => civilDay(zones, 'here', -1)).toThrow('outside')
    expect(() => civilDay(zones, 'there', 0)).toThrow('zone "there"')
  })
})
