import { describe, expect, test } from 'vitest'
import type { StudentCase } from '../../../../../shared/casework/student-view.ts'
import { id as told } from '../../../../../shared/casework/student-words/id.ts'
import type { OwnerHeld } from './kept-view.ts'
import { dayTyped, missingIn, type OfficeTyped, refusedIn, requestOf } from './office-form.ts'
import {
  type CaseParts,
  caseShown,
  lookedShown,
  marksOf,
  newsShown,
  sharingShown,
} from './office-shown.ts'
import { id as words } from './office-words/id.ts'

const typed: OfficeTyped = {
  office: 'bp3mi-ntt',
  campus: '',
  name: 'Contoh Mina',
  reach: '0812 3456 7890',
  question: '',
  urgent: false,
  leaves: ['', '', ''],
  agree: true,
}

describe('what a student writes to an office', () => {
  test('is sent with what was written and nothing that was left empty', () => {
    expect(missingIn(typed, words)).toEqual({})
    expect(requestOf(typed, 'id')).toEqual({
      office: 'bp3mi-ntt',
      contact: { name: 'Contoh Mina', reach: '0812 3456 7890' },
      urgent: false,
      language: 'id',
      version: '2026-11',
    })
    expect(requestOf({ ...typed, leaves: ['1', '12', '2026'], campus: 'pnk' }, 'en')).toMatchObject(
      {
        leaves: '2026-12-01',
        campus: 'pnk',
        language: 'en',
      },
    )
  })

  test('waits for an office, a name, a way to reach them and their own tick', () => {
    const bare = { ...typed, office: '', name: '', reach: '', agree: false }
    expect(missingIn(bare, words)).toEqual(words.missing)
  })

  test('asks for the whole day of leaving, or none of it', () => {
    expect(dayTyped(['', '', ''])).toBe('')
    expect(dayTyped(['7', '1', '2027'])).toBe('2027-01-07')
    for (const leaves of [
      ['7', '', '2027'],
      ['', '1', '2027'],
      ['7', '1', '27'],
      ['besok', '1', '2027'],
    ] as const)
      expect(missingIn({ ...typed, leaves }, words)).toEqual({ leaves: words.leavesPart })
  })

  test('is refused at the field it is about', () => {
    const fields = [
      { field: 'contact.reach', detail: 'a' },
      { field: 'leaves', detail: 'b' },
      { field: 'elsewhere', detail: 'c' },
    ]
    expect(refusedIn(fields)).toEqual({ reach: 'a', leaves: 'b' })
  })
})

const at = Date.parse('2026-11-23T01:00:00Z')

const parts: CaseParts = {
  language: 'id',
  words,
  told,
  officeName: () => 'BP3MI NTT',
  programmeName: () => 'Kartu Biru',
  programmePath: (id) => `/program/${id}`,
  requirementTitle: () => 'Gaji minimal',
  factName: () => 'Paspor',
  answer: (answer) => (typeof answer === 'object' && answer.known === true ? 'Ya' : 'Tidak'),
  facts: { passport: { known: false } },
}

const held = {
  id: 'K'.repeat(22),
  counselor: {
    office: 'bp3mi-ntt',
    contact: { name: 'Contoh Mina', reach: '+6281' },
    urgent: true,
    language: 'id',
    version: '2026-11',
    givenAt: '2026-11-23T01:00:00Z',
  },
} as unknown as OwnerHeld

const one: StudentCase = {
  office: 'bp3mi-ntt',
  sharedAt: at,
  recommended: [{ programme: 'de-blue-card', by: 'Contoh Ana', at }],
  decided: [
    { programme: 'de-blue-card', requirement: 'pay', kind: 'under-review', since: at },
    { programme: 'jp', kind: 'decided', verdict: 'met', reason: 'anabin', at, by: 'Contoh Lia' },
  ],
  confirmed: [{ fact: 'degrees', document: 'diploma', seen: '2026-11-20', by: 'Contoh Ana' }],
  corrected: [
    { fact: 'passport', answer: { known: true }, reason: 'dilihat', by: 'Contoh Ana', at },
  ],
  notes: [{ text: 'Bawa ijazah.', by: 'Contoh Ana', at }],
  followUp: { on: '2026-12-01', what: 'Telepon' },
  views: [],
}

describe('what a student reads on their own page', () => {
  test('says who sees it and with which words, until it is taken back', () => {
    const { markup } = sharingShown(one, held, parts)
    expect(markup).toContain(words.sharedWith('BP3MI NTT', 'Senin, 23 November 2026'))
    expect(markup).toContain('Contoh Mina, +6281')
    const { sharedAt: _, ...gone } = one
    const after = sharingShown({ ...gone, withdrawnAt: at }, held, parts).markup
    expect(after).toContain('Mereka tidak bisa melihatnya lagi')
    expect(after).not.toContain('Contoh Mina')
  })

  test('shows old and new of a correction side by side, and a way to say no', () => {
    const { markup } = caseShown(one, parts)
    expect(markup).toMatch(/Jawabanmu<\/dt><dd>Tidak[\s\S]*Menurut konselor<\/dt><dd>Ya/)
    expect(markup).toContain(words.disagreeWith('Paspor').replaceAll('"', '&quot;'))
  })

  test('opens on what the counselor says: notes, what comes next, programmes and verdicts', () => {
    const markup = newsShown(one, parts)?.markup
    expect(markup).toContain('href="/program/de-blue-card"')
    for (const text of ['Bawa ijazah.', '1 Desember 2026', 'Telepon'])
      expect(markup).toContain(text)
    const quiet = { ...one, notes: [], recommended: [], decided: [] }
    expect(newsShown({ ...quiet, followUp: undefined }, parts)).toBeUndefined()
  })

  test('never reads of what a lead has not agreed to as of a decision', () => {
    const [waits] = one.decided
    const only = newsShown({ ...one, decided: waits ? [waits] : [] }, parts)?.markup
    expect(only).toContain(words.verdicts.waiting)
    expect(only).not.toContain(words.verdicts.decided)
    const both = newsShown(one, parts)?.markup ?? ''
    expect(both.indexOf(words.verdicts.decided)).toBeLessThan(both.indexOf(words.verdicts.waiting))
  })

  test('is told who reads it, how they answer and by which code to ask, and promised no hour', () => {
    const { markup } = sharingShown(one, held, parts)
    expect(markup).toContain(words.next('BP3MI NTT', '+6281'))
    expect(markup).toContain(`<dt>${words.told.urgent}</dt><dd>${words.yes}</dd>`)
    expect(words.pressedNext('BP3MI NTT', undefined)).not.toContain('undefined')
  })

  test('still says who looked after it was taken back, and lets nobody put markup into a page', () => {
    const view = { id: 'v1', at, kind: 'opened', by: 'Contoh Ana', office: 'bp3mi-ntt' } as const
    const after = lookedShown({ views: [view] }, parts)
    expect(after.markup).toContain('Contoh Ana, BP3MI NTT</strong> membuka kasusmu')
    const evil = { text: 'STR <asli> dilihat.', by: '<b>', at }
    expect(newsShown({ ...one, notes: [evil] }, parts)?.markup).not.toMatch(/<asli>|<b>/)
  })

  test('marks programmes a human looks at or has decided about, and no others', () => {
    const marks = marksOf(one, parts)
    expect([...marks.keys()]).toEqual(['de-blue-card', 'jp'])
    expect(marks.get('de-blue-card')).toMatchObject({ tag: words.marks.waiting })
    expect(marks.get('de-blue-card')?.lines[0]).toContain('Gaji minimal')
    expect(marks.get('jp')?.tag).toBe(words.marks.decided)
    expect(marks.get('jp')?.lines[0]).toContain(words.decided.met)
  })
})
