import { describe, expect, test } from 'vitest'
import type { Landscape, MissingTold } from '../../../shared/campus/numbers.ts'
import { adviceOf } from './advice.ts'
import { spanName } from './names.ts'

const period = (first: string, missing: MissingTold): Landscape => ({
  first,
  last: first,
  people: 60,
  countries: [],
  missing,
})

const counted = (...of: readonly (readonly [string, number])[]): MissingTold => ({
  kind: 'counted',
  of,
})

const said = (...periods: readonly Landscape[]) => adviceOf(periods, 'en').markup

describe('what a career centre reads first', () => {
  test('is the one course that most of the newest period lack, and for how many', () => {
    const text = said(
      period('2026-09-07', counted(['language.de', 40])),
      period('2026-11-09', counted(['language.en', 30], ['paper', 15])),
    )
    expect(text).toContain('an English course up to the certificate')
    expect(text).toContain('about 30 of about 60 students')
    expect(text).toContain('Papers and licences (about 15)')
    expect(text).toContain('9–15 Nov 2026')
    expect(text).not.toContain('German')
  })

  test('is a course also where papers are missing more often, and says so', () => {
    const text = said(period('2026-11-09', counted(['paper', 25], ['language.ja', 20])))
    expect(text).toContain('a Japanese course')
    expect(text).toContain('Papers and licences (about 25)')
  })

  test('puts neither of two before the other that are told as equally many', () => {
    const text = said(period('2026-11-09', counted(['language.de', 20], ['language.ja', 20])))
    expect(text).toContain('a German course up to the certificate or a Japanese course')
  })

  test('says how often the same course came first before', () => {
    const [same, other] = [counted(['language.en', 30]), counted(['language.ko', 30])]
    const text = said(
      period('2026-09-07', same),
      period('2026-10-05', other),
      period('2026-11-09', same),
    )
    expect(text).toContain('The same course came first in 1 of 2 earlier periods.')
  })

  test('names no number where nearly all lack it, and no course where none is told', () => {
    const all = said(period('2026-11-09', { kind: 'named', of: ['language.en'] }))
    expect(all).toContain('nearly all of about 60 students')
    expect(said(period('2026-11-09', counted()))).toContain('No single course is missing')
    expect(said()).toContain('Not yet enough people to show')
  })
})

test('weeks are written once and short, in both languages', () => {
  const over = (first: string, last: string) =>
    (['id', 'en'] as const).map((language) => spanName({ first, last }, language))
  expect(over('2026-11-09', '2026-11-09')).toEqual(['9–15 Nov 2026', '9–15 Nov 2026'])
  expect(over('2026-09-28', '2026-10-05')).toEqual([
    '28 Sep – 11 Okt 2026',
    '28 Sept – 11 Oct 2026',
  ])
  expect(over('2026-12-28', '2026-12-28')).toEqual([
    '28 Des 2026 – 3 Jan 2027',
    '28 Dec 2026 – 3 Jan 2027',
  ])
})
