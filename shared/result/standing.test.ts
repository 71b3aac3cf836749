import { describe, expect, test } from 'vitest'
import type { ProgrammeReport } from '../assessment/assess.ts'
import { closedDoor } from './closed-door.ts'
import type { ProgrammeWords } from './edition-words.ts'
import { groupOf } from './groups.ts'
import { stateShown } from './standing.ts'
import { shortWords } from './summary.ts'
import { en } from './words/en.ts'
import { id } from './words/id.ts'

type Outlook = ProgrammeReport['outlook']

const nothing = { min: null, max: null }
const plan = {
  steps: [{ id: 'paper', kind: 'paper', begins: 0, months: nothing, rupiah: nothing }],
  months: { min: 1, max: 2 },
  rupiah: { min: 0, max: 0 },
  finish: '2027-01-21',
} as const

const outlooks: readonly Outlook[] = [
  { kind: 'ready' },
  { kind: 'reachable', unmet: ['r'], plan },
  { kind: 'reachable', unmet: ['r'], leans: ['r'], plan },
  { kind: 'chance', because: ['selection'], lastCutoff: 491 },
  { kind: 'chance', because: ['intake'] },
  { kind: 'chance', because: ['others'], leans: ['r'] },
  { kind: 'ask', missing: ['jobs'], conflicts: [], unmet: [] },
  { kind: 'ask', missing: [], withheld: ['jobs'], conflicts: [], unmet: [] },
  { kind: 'ask', missing: [], conflicts: ['c'], unmet: [] },
  { kind: 'dormant', because: 'paused', unmet: [] },
  { kind: 'dormant', because: 'not-in-force', unmet: [] },
  { kind: 'closed', because: ['r'] },
  { kind: 'closed', because: 'informal' },
]

const shelf = {
  programmes: {},
  countries: {},
  facts: { jobs: 'Work' },
  moves: {},
  fields: {},
  paths: { assessment: '', result: '', keep: '', help: '', talk: '', programme: '' },
}

const words = {
  requirements: [{ id: 'r', title: 'A test' }],
  duties: [],
  sources: {},
  intake: { asOf: '2025-10-14', sources: [], confidence: 'high' },
} as unknown as ProgrammeWords

const reportOf = (outlook: Outlook, unconfirmed: boolean): ProgrammeReport =>
  ({
    id: 'p',
    outlook,
    intake: { status: 'open', asOf: '2025-10-14', ...(unconfirmed && { unconfirmed }) },
    requirements: [],
  }) as unknown as ProgrammeReport

/** As it is read: without its tags, signs written out. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const cases = [id, en].flatMap((text) =>
  outlooks.flatMap((outlook) =>
    [false, true].map((unconfirmed) => ({ text, outlook, unconfirmed })),
  ),
)

describe('where a programme stands', () => {
  test('is told inside with the words of its group and of its row, whichever it is', () => {
    for (const { text, outlook, unconfirmed } of cases) {
      const speech = { language: text === id ? 'id' : 'en', words: text } as const
      const report = reportOf(outlook, unconfirmed)
      const card = { intake: { history: [] } } as never
      const row = shortWords(report, speech, shelf)
      const listed = closedDoor(report, {
        ...{ programmes: [], cards: new Map(), shelf, speech },
        planning: new Set<string>(),
      })
      expect(read(listed.markup)).toContain(row)
      const inside = stateShown({
        ...{ report, card, words, shelf, door: undefined, readOnly: false },
        explained: { questions: [] },
        lexicon: { speech },
      })
      const { name } = text.groups[groupOf(report)]
      expect(read(inside.markup)).toContain(row === '' ? name : `${name} · ${row}`)
    }
  })

  test('is told inside once: there is one headline, and what it means beside it', () => {
    for (const { text, outlook, unconfirmed } of cases) {
      const speech = { language: text === id ? 'id' : 'en', words: text } as const
      const { markup } = stateShown({
        report: reportOf(outlook, unconfirmed),
        ...{ card: { intake: { history: [] } } as never, words, shelf, door: undefined },
        ...{ explained: { questions: [] }, lexicon: { speech }, readOnly: false },
      })
      expect(markup.match(/class="notice"/g)).toHaveLength(1)
    }
  })
})
