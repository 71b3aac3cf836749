import { describe, expect, test } from 'vitest'
import type { Outlook } from '../assessment/outlook.ts'
import type { Score } from '../assessment/score.ts'
import type { Speech } from './numbers.ts'
import { shortWords } from './summary.ts'
import { tallyShown } from './tally.ts'
import { en } from './words/en.ts'
import { id } from './words/id.ts'

const indonesian: Speech = { language: 'id', words: id }
const names = { facts: { jobs: 'Work' } }
const english: Speech = { language: 'en', words: en }

/** The tally as it is read: without its tags. */
const told = (score: Score, speech: Speech, kind: Outlook['kind'] = 'ask'): string =>
  tallyShown(score, speech, kind)
    .markup.replace(/<[^>]*>/g, '')
    .trim()

describe('the tally a student reads', () => {
  test('names its denominator and leaves out what is zero', () => {
    const score = { met: 4, gap: 1, unknown: 1, own: 6 }
    expect(told(score, indonesian)).toBe('4 dari 6 · 1 belum · 1 belum diketahui')
    expect(told({ met: 6, gap: 0, unknown: 0, own: 6 }, indonesian)).toBe('6 dari 6')
  })

  test('has the same form, with its denominator, where none is met', () => {
    expect(told({ met: 0, gap: 1, unknown: 1, own: 2 }, indonesian)).toBe(
      'dari 2: 1 belum · 1 belum diketahui',
    )
  })

  test('says of whoever can start now that the rest waits for the offer, not that it is not known', () => {
    const score = { met: 0, gap: 0, unknown: 2, own: 2 }
    expect(told(score, indonesian, 'ready')).toBe('dari 2: 2 menunggu tawaran')
    expect(told({ ...score, met: 1, own: 3 }, english, 'ready')).toBe(
      '1 of 3 · 2 waiting for the offer',
    )
  })

  test('is never without its denominator', () => {
    for (const speech of [indonesian, english])
      for (let met = 0; met <= 3; met += 1)
        for (let gap = 0; gap <= 3; gap += 1)
          for (let unknown = 0; unknown <= 3; unknown += 1) {
            const own = met + gap + unknown
            if (own === 0) continue
            expect(told({ met, gap, unknown, own }, speech)).toMatch(
              new RegExp(`^(\\d )?(dari|of) ${own}\\b`),
            )
          }
  })

  test('never opens with a zero', () => {
    for (const speech of [indonesian, english])
      for (let gap = 0; gap <= 3; gap += 1)
        for (let unknown = 0; unknown <= 3; unknown += 1) {
          const own = gap + unknown
          if (own === 0) continue
          expect(told({ met: 0, gap, unknown, own }, speech)).not.toMatch(/(^|\s)0\b/)
        }
  })
})

describe('the short line of a programme', () => {
  const intake = { status: 'open', asOf: '2026-11-21' } as const
  const none = { min: null, max: null }

  test('ready is not said where a requirement still hangs on the job offer', () => {
    const score = { met: 1, gap: 0, unknown: 1, own: 2 }
    expect(shortWords({ outlook: { kind: 'ready' }, score, intake }, indonesian, names)).toBe(
      'Tergantung tawaran kerjanya',
    )
    expect(shortWords({ outlook: { kind: 'ready' }, intake }, indonesian, names)).toBe(
      'Dari pihakmu sudah siap',
    )
  })

  test('what is usually asked and missing is said, though nobody is held up by it', () => {
    const advice = {
      id: 'japanese',
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      duty: false,
      missing: [],
    } as const
    const line = (verdict: 'met' | 'unmet') =>
      shortWords(
        { outlook: { kind: 'ready' }, intake, requirements: [{ ...advice, verdict }] },
        english,
        names,
      )
    expect(line('unmet')).toBe('Ready on your side · 1 advised but missing')
    expect(line('met')).toBe('Ready on your side')
  })

  test('a chance tells the last cut-off, a question how many answers it needs', () => {
    expect(
      shortWords(
        { outlook: { kind: 'chance', because: ['selection'], lastCutoff: 491 }, intake },
        english,
        names,
      ),
    ).toBe('Ready for the selection · Last cut-off 491')
    const old = { kind: 'chance', because: ['selection', 'intake'] } as const
    expect(shortWords({ outlook: old, intake }, english, names)).toBe(
      'To be confirmed: last read as open 21 November 2026',
    )
    const plan = {
      steps: [{ id: 'paper', kind: 'paper', begins: 0, months: none, rupiah: none }],
      months: { min: 1, max: 2 },
      rupiah: { min: 0, max: 0 },
      finish: '2027-01-21',
    } as const
    const far = { kind: 'reachable', unmet: ['r'], leans: ['u'], plan } as const
    expect(
      shortWords({ outlook: far, intake: { ...intake, unconfirmed: true } }, english, names),
    ).toBe(
      '1 step · 1 to 2 months · Hangs on somebody else’s decision · ' +
        'To be confirmed: last read as open 21 November 2026',
    )
    const theirs = { kind: 'chance', because: ['others'], leans: ['r'] } as const
    expect(shortWords({ outlook: theirs, intake }, english, names)).toBe(
      'Hangs on somebody else’s decision',
    )
    const ask = {
      kind: 'ask',
      missing: ['jobs.1.from', 'jobs.1.to'],
      conflicts: [],
      unmet: [],
    } as const
    expect(shortWords({ outlook: ask, intake }, english, names)).toBe('1 more question')
  })
})
