import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayText, parseDay } from '../time/day.ts'
import { contacts, standingOf } from './contacts.ts'
import { leavesWithinDays, type Pressed, pressedBy } from './pressed.ts'
import { calledFrom, pressedBox, pressedParts } from './pressed-box.ts'

const today = parseDay('2026-11-23') ?? 0
const paths = { offer: '/tawaran', help: '/bantuan' }
const all: readonly Pressed[] = ['asked', 'asked-soon', 'asked-begun', 'soon', 'begun']

describe('whoever is pressed is told at once', () => {
  test('who was asked for money or papers is pressed on every day, whenever they leave', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(fc.integer({ min: -60, max: 60 })), (urgent, ahead) => {
        const leaves = ahead === null ? undefined : dayText(today + ahead)
        const pressed = pressedBy({ urgent, leaves }, today)
        const near = ahead !== null && ahead <= leavesWithinDays
        expect(pressed !== undefined).toBe(urgent || near)
        expect(pressed?.startsWith('asked') ?? false).toBe(urgent)
        expect(pressed?.endsWith('begun') ?? false).toBe(ahead !== null && ahead < 0)
      }),
      { numRuns: 5_000 },
    )
  })

  test('reads not to pay, not to hand over papers, whom to call now, and the stop signs', () => {
    for (const language of ['id', 'en'] as const)
      for (const one of ['asked', 'asked-soon', 'soon'] as const) {
        const { markup } = pressedBox(one, { language, paths, next: 'BP3MI NTT' })
        expect(markup).toMatch(language === 'id' ? /Jangan bayar/ : /(Do not pay|Pay nothing)/)
        expect(markup).toMatch(language === 'id' ? /Jangan serahkan/ : /Do not hand over/)
        expect(markup).toContain('href="tel:08001000"')
        expect(markup).toContain('href="/tawaran"')
        expect(markup).toContain('href="/bantuan"')
        expect(markup).toContain('BP3MI NTT')
      }
  })

  test('who leaves soon or has left finds the numbers that are called from abroad', () => {
    const box = (one: Pressed) => pressedBox(one, { language: 'id', paths }).markup
    for (const one of ['asked-soon', 'asked-begun', 'soon', 'begun'] as const)
      expect(box(one)).toContain('tel:+6281290070027')
    expect(box('asked')).not.toContain('tel:+6281290070027')
    // A number that is free at home is of no use abroad.
    expect(box('begun')).not.toContain('tel:08001000')
  })

  test('every number was read in a source, and every case has exactly one heading', () => {
    for (const id of [...calledFrom.home, ...calledFrom.abroad]) {
      const one = contacts.find((contact) => contact.id === id)
      expect(one && standingOf(one)).toBe('confirmed')
    }
    for (const pressed of all) {
      const { markup } = pressedBox(pressed, { language: 'en', paths })
      expect(markup.match(/<h2/g)).toHaveLength(1)
    }
    expect(pressedParts('id', paths).every(({ of }) => of.length > 0)).toBe(true)
  })
})
