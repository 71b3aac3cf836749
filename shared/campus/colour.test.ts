import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  colourFor,
  colourIn,
  colourWords,
  contrast,
  grounds,
  readContrastMin,
  type Scheme,
  seenContrastMin,
} from './colour.ts'

const runs = { numRuns: 5_000 }
const schemes: readonly Scheme[] = ['light', 'dark']
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('the colour a campus brings', () => {
  test.each([
    ['#7D2B17', '#7d2b17'],
    [' 0a5 ', '#00aa55'],
    ['#0a5', '#00aa55'],
  ])('%j is read as %s', (typed, colour) => {
    expect(colourIn(typed)).toBe(colour)
  })

  test.each(['', '#', 'merah', 'red', '#12345', '#1234567', '#7d2b17;}', 'rgb(1,2,3)', 'url(x)'])(
    '%j is no colour, and the campus is told how to write one',
    (typed) => {
      const read = colourFor(typed, 'light')
      expect(read).toEqual({ kind: 'not-a-colour' })
      if (read.kind !== 'colour') expect(colourWords(read).en).toContain('#7d2b17')
    },
  )

  test('contrast is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3)
    expect(contrast('#0000ff', '#ffff00')).toBeCloseTo(8.0, 1)
  })

  test('is used only where everybody sees it, and words on it can be read', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...schemes), (colour, scheme) => {
        const read = colourFor(colour, scheme)
        const worst = Math.min(...grounds[scheme].map((ground) => contrast(colour, ground)))
        expect(read.kind === 'colour').toBe(worst >= seenContrastMin)
        if (read.kind === 'colour')
          expect(contrast(read.colour, read.ink)).toBeGreaterThanOrEqual(readContrastMin)
      }),
      runs,
    )
  })

  test('that is too pale is refused with its contrast, never rounded up to what it missed', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...schemes), (colour, scheme) => {
        const read = colourFor(colour, scheme)
        if (read.kind === 'colour') return
        const { id, en } = colourWords(read)
        expect(id).not.toBe(en)
        const ratio = Number(/contrast is ([\d.]+)/.exec(en)?.[1])
        expect(ratio).toBeLessThan(seenContrastMin)
      }),
      runs,
    )
  })

  test('is held against the grounds that pages really have', () => {
    const css = readFileSync(new URL('../../site/src/styles/tokens.css', import.meta.url), 'utf8')
    const [light = '', dark = ''] = css.split('@media')
    const of = (text: string) =>
      ['ground', 'surface', 'note-ground'].map(
        (name) => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(text)?.[1],
      )
    expect(of(light)).toEqual(grounds.light)
    expect(of(dark)).toEqual(grounds.dark)
  })
})
