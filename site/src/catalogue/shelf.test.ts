import { describe, expect, test } from 'vitest'
import { opening } from '../../../shared/assessment/questions.ts'
import { chartOf } from '../../../shared/printed/chart.ts'
import { countryInWords, destinationsOf, positions } from '../../../shared/printed/place.ts'
import { languages } from '../words/words.ts'
import {
  dutiesOf,
  figuresOf,
  programmes,
  sections,
  sharedQuestions,
  sharedSections,
  sourceOf,
} from './shelf.ts'

describe('the catalogue on the pages', () => {
  test('every requirement, cost and intake of every programme names a source that is known', () => {
    expect(programmes.length).toBeGreaterThan(0)
    for (const programme of programmes) {
      const { requirements, costs, intake } = programme
      const cited = [...requirements, ...costs, ...dutiesOf(programme)].map(({ source }) => source)
      for (const id of [...cited, ...intake.sources]) expect(sourceOf(id).checked).toBeTruthy()
    }
  })

  test('a source nobody wrote down stops the build and says so', () => {
    expect(() => sourceOf('no-such-page')).toThrow(/"no-such-page" is cited/)
  })

  test('every figure that a rule looks up appears with its history', () => {
    for (const programme of programmes)
      for (const { history } of figuresOf(programme)) expect(history.length).toBeGreaterThan(0)
  })

  test('every destination has a name in both languages, and none but the sea lacks a place', () => {
    for (const { country, voyage } of destinationsOf(programmes)) {
      expect(countryInWords(country, 'id')).not.toBe(country)
      expect(countryInWords(country, 'en')).not.toBe(country)
      expect(voyage === undefined).toBe(country === 'XX')
    }
  })

  test('a programme is called by everyday words: short, its own, and no acronym alone', () => {
    for (const language of languages) {
      const names = programmes.map(({ shortName }) => shortName[language])
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) {
        expect(name.length, name).toBeLessThanOrEqual(40)
        expect(name, name).toMatch(/^[^a-z]/)
        // An acronym may stand in brackets behind the words it belongs to, never among them.
        expect(name.replace(/\s\([^()]+\)$/, ''), name).not.toMatch(/\b[A-Z][A-Z\d-]+\b|[()]/)
      }
    }
  })

  test('what is said of who can holds no number that the requirements do not hold', () => {
    const numbers = (text: string) =>
      text.match(/\d[\d.,]*/g)?.map((one) => one.replace(/[.,]$/, '')) ?? []
    for (const { id, who, requirements, points } of programmes)
      for (const language of languages) {
        expect(who[language].length, id).toBeLessThanOrEqual(115)
        const said = requirements.flatMap(({ title, note }) => [
          ...numbers(title[language]),
          ...numbers(note?.[language] ?? ''),
        ])
        for (const number of numbers(who[language]))
          expect([...said, String(points?.mark)], id).toContain(number)
      }
  })
})

describe('the plain form', () => {
  test('asks everybody first what the opening asks, and loses no question to a section', () => {
    expect(sharedSections.get('opening')?.map(({ id }) => id)).toEqual(opening)
    const listed = ['opening' as const, ...sections].flatMap((one) => sharedSections.get(one) ?? [])
    expect(listed.map(({ id }) => id).sort()).toEqual(sharedQuestions.map(({ id }) => id).sort())
  })
})

describe('the chart from Kupang', () => {
  test('nearer destinations come first, and every mark stands inside the chart', () => {
    const destinations = destinationsOf(programmes)
    const distances = destinations.flatMap(({ voyage }) => voyage?.kilometres ?? [])
    expect(distances).toEqual([...distances].sort((one, other) => one - other))
    const { stops, width, height } = chartOf(destinations)
    expect(stops).toHaveLength(distances.length)
    for (const { x, y, label } of stops) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
      expect(label.x > 0 && label.x < width && label.y > 10 && label.y < height).toBe(true)
    }
  })

  test('no name leaves the chart or covers another, in either language', () => {
    const [first] = programmes
    if (first === undefined) throw new Error('the catalogue is empty')
    const everywhere = destinationsOf(
      Object.keys(positions).map((country) => ({ ...first, country })),
    )
    const { stops, width } = chartOf(everywhere)
    for (const language of languages) {
      const boxes = stops.map(({ country, label }) => {
        const name = countryInWords(country, language)
        const reach = name.length * 6.6
        const left =
          label.x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? reach : reach / 2)
        return { name, left, right: left + reach, bottom: label.y }
      })
      for (const one of boxes) {
        expect(one.left > 0 && one.right < width, one.name).toBe(true)
        for (const other of boxes) {
          const apart =
            one.name === other.name ||
            one.right < other.left ||
            other.right < one.left ||
            Math.abs(one.bottom - other.bottom) >= 13
          expect(apart, `${one.name} and ${other.name}`).toBe(true)
        }
      }
    }
  })

  test('Singapore lies north-west of Kupang, about 2,500 km away', () => {
    const [first] = programmes
    if (first === undefined) throw new Error('the catalogue is empty')
    const [singapore] = destinationsOf([{ ...first, country: 'SG' }])
    expect(singapore?.voyage?.kilometres).toBeGreaterThan(2_400)
    expect(singapore?.voyage?.kilometres).toBeLessThan(2_700)
    expect(singapore?.voyage?.bearing).toBeGreaterThan(-75)
    expect(singapore?.voyage?.bearing).toBeLessThan(-45)
  })
})
