import { describe, expect, test } from 'vitest'
import type { StudentCase } from '../../../../../shared/casework/student-view.ts'
import { id as words } from '../../../../../shared/result/words/id.ts'
import { counselorView } from './counselor-view.ts'

const at = Date.parse('2026-11-21T04:00:00Z')
const held: StudentCase = {
  office: 'bp3mi-ntt',
  sharedAt: at,
  recommended: [{ programme: 'jp-ssw', by: { id: 's1', name: 'Contoh Melati' }, at }],
  decided: [
    { programme: 'jp-ssw', kind: 'under-review', since: at },
    {
      programme: 'de-nurse',
      kind: 'decided',
      verdict: 'met',
      reason: 'STR <asli> dilihat.',
      at,
      by: 'Contoh Beringin',
    },
  ],
  confirmed: [{ fact: 'birth', seen: '2026-11-20', by: 'Contoh Melati' }],
  corrected: [],
  notes: [{ text: 'Bawa ijazah.', by: 'Contoh Melati', at }],
  views: [
    {
      id: 'v1',
      case: 'x',
      at,
      by: { id: 's1', name: 'Contoh Melati', office: 'bp3mi-ntt' },
      office: 'bp3mi-ntt',
      kind: 'opened',
    },
  ],
}
const offices = [{ id: 'bp3mi-ntt', name: 'BP3MI NTT', city: 'Kupang' }]

const told = (one: StudentCase | null): string =>
  counselorView({
    answer: { case: one, offices, campuses: [] },
    speech: { language: 'id', words },
    shelf: {
      programmes: { 'jp-ssw': { name: 'Kerja pertanian di Jepang' } },
      countries: {},
      facts: {},
      moves: {},
      fields: {},
      paths: {} as never,
    },
    factName: (fact) => (fact === 'birth' ? 'Tanggal lahir' : fact),
    said: () => '',
  }).markup

describe('what a student reads about counselors', () => {
  test('is a form alone, until they show their result to an office', () => {
    expect(told(null)).toContain('data-counselor-form')
    expect(told(null)).not.toContain('data-do="unshare"')
  })

  test('is who looked, what was noted and recommended, and what a human decided or still looks at', () => {
    const page = told(held)
    expect(page).toContain('BP3MI NTT melihat hasilmu sejak 21 November 2026.')
    expect(page).toContain('<strong>Contoh Melati</strong> (BP3MI NTT) membuka')
    expect(page).toContain('Bawa ijazah.')
    expect(page).toContain('Kerja pertanian di Jepang')
    expect(page).toContain('sedang ditinjau')
    expect(page).toContain('STR &lt;asli&gt; dilihat.')
    expect(page).toContain('<strong>Tanggal lahir</strong> dilihat 20 November 2026')
    expect(page).toContain('data-review-form')
    expect(page).toContain('data-do="unshare"')
  })

  test('still is who looked after it was taken back, and that it was', () => {
    const page = told({ ...held, sharedAt: undefined, withdrawnAt: at, notes: [] })
    expect(page).toContain('Kamu menariknya 21 November 2026.')
    expect(page).toContain('membuka')
    expect(page).not.toContain('data-do="unshare"')
  })
})
