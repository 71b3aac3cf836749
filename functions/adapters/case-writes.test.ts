import { expect, test } from 'vitest'
import type { CaseBooking, CaseHead, Override } from '../../shared/casework/case.ts'
import { correctionsMax, overridesMax, recommendedMax } from '../../shared/casework/decide.ts'
import { emptyHead, shared, withdrawn } from '../../shared/casework/student.ts'
import { itemOfHead } from './case-items.ts'
import { caseWrites } from './case-writes.ts'

// The heaviest case that can come to be: all its limits reached at once, every text as long as it
// may be and of letters that take three bytes.

const now = Date.parse('2026-11-23T01:00:00Z')
const id = 'k'.repeat(22)
const long = '\u0f00'.repeat(500)
const by = { id: 's'.repeat(36), name: 'Contoh Petugas' }
const names = (most: number, what: string) =>
  Array.from({ length: most }, (_, at) => `${what}${at}`)

const booking = (at: number): CaseBooking => ({
  id: `${at}`.padStart(22, 'b'),
  version: 1,
  state: 'confirmed',
  counselor: 'contoh-melati',
  start: now + at * 3_600_000,
  end: now + at * 3_600_000 + 1_800_000,
  urgent: false,
  shows: true,
  createdAt: now,
  campus: 'kampus-contoh',
  language: 'id',
  expiresAt: now * 2,
})

const override = (programme: string): Override => ({
  id: programme,
  programme,
  requirement: 'r'.repeat(96),
  verdict: 'met',
  reason: long,
  by,
  at: now,
  waitsFor: 'own-office',
  state: { kind: 'waiting' },
})

const answer = {
  known: Array.from({ length: 12 }, (_, at) => ({ id: `${at}`, field: { known: '0811' } })),
}
const each = <T>(one: T) =>
  Object.fromEntries(
    names(correctionsMax, 'programme-with-a-long-name.fact-').map((name) => [name, one]),
  )

const heaviest: CaseHead = {
  ...emptyHead({ id, office: 'kupang' }, now),
  version: 900,
  sharing: {
    givenAt: now,
    urgent: false,
    leaves: '2026-12-01',
    campus: 'kampus-contoh',
    language: 'id',
    expiresAt: now * 2,
  },
  judged: { outlook: 'ask', destinations: ['DE', 'JP', 'KR', 'MY'], edition: 'e', at: now },
  claim: { ...by, at: now },
  bookings: Array.from({ length: 20 }, (_, at) => booking(at)),
  confirmed: each({
    document: 'language-certificate',
    dated: '2026-11-01',
    seen: '2026-11-02',
    by,
    at: now,
  }),
  corrected: each({ answer, reason: long, by, at: now }),
  overrides: names(overridesMax, 'programme-').map(override),
  recommended: names(recommendedMax, 'programme-').map((programme) => ({ programme, by, at: now })),
  followUp: { on: '2026-12-01', what: long.slice(0, 200), by, at: now },
}

test('the heaviest case there can be fits into one item of the table', () => {
  const settled: CaseHead = {
    ...heaviest,
    overrides: heaviest.overrides.map((one) => ({
      ...one,
      state: { kind: 'refused', by, office: 'kupang', at: now, reason: long },
    })),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(itemOfHead(settled))).length
  expect(bytes).toBeLessThan(390_000)
})

test('and whatever happens to it fits into one transaction, with the assessment', () => {
  const sharing = { givenAt: now, urgent: true, campus: 'lain', language: 'en', expiresAt: now * 2 }
  const judged = {
    outlook: 'ready',
    destinations: ['US', 'CA', 'AU', 'NZ'],
    edition: 'e',
    at: now,
  } as const
  const elsewhere = shared(heaviest, { id, office: 'atambua' }, { sharing, judged }, now)
  const changes = [elsewhere, withdrawn(heaviest, now), { head: undefined, event: undefined }]
  for (const { head: after, event } of changes)
    expect(caseWrites('table', id, { before: heaviest, after, event }).length + 1).toBeLessThan(100)
})
