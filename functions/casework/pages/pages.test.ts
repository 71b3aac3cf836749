// Longer than most: all pages of the casework are told with the same names, people and heads.
import { describe, expect, test } from 'vitest'
import type { CaseHead } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { filtersOf } from '../../../shared/casework/queue.ts'
import { emptyHead } from '../../../shared/casework/student.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { Judging } from '../../judging/judging.ts'
import { bookingsShown } from './case-bookings.ts'
import { decisionsShown } from './case-decisions.ts'
import { caseHead, openingLines } from './case-opening.ts'
import { casePage } from './case-page.ts'
import type { CaseShown } from './case-shown.ts'
import { deedIn } from './deed-form.ts'
import { deedForms } from './deed-forms.ts'
import { chosenIn, queueAddress } from './queue-filters.ts'
import { queuePage } from './queue-page.ts'
import type { Telling } from './told.ts'

const now = Date.parse('2026-11-22T04:00:00Z')
const id = (letter: string) => letter.repeat(22)
const nothingOwed = { record: [], due: [] }

const same = (text: string) => text
const names = {
  campus: same,
  country: same,
  programme: same,
  requirement: (_: string, one: string) => one,
  fact: same,
  office: same,
}
const counselor: StaffMember = { id: 's1', name: 'Contoh Satu', roles: ['counselor'], office: 'a' }
const lead: StaffMember = { id: 's2', name: 'Contoh Dua', roles: ['lead'], office: 'a' }
const telling = (member = counselor): Telling => ({ language: 'id', member, now, names })

const headOf = (letter: string, patch: Partial<CaseHead> = {}): CaseHead => ({
  ...emptyHead({ id: id(letter), office: 'a' }, now - 3_600_000),
  version: 3,
  sharing: {
    givenAt: now - 3_600_000,
    urgent: false,
    language: 'id',
    campus: 'kampus-contoh',
    expiresAt: now * 2,
  },
  ...patch,
})

const shownOf = (head: CaseHead, more: Partial<CaseShown> = {}): CaseShown => ({
  head,
  opening: { question: { kind: 'nothing-said' }, ask: [], verify: [], again: [] },
  events: [],
  bookings: [],
  elsewhere: false,
  counselors: [],
  colleagues: [],
  ...more,
})

describe('an odd form', () => {
  test('is told what is wrong, whatever stands where a deed is named', () => {
    for (const kind of ['constructor', '__proto__', 'toString', '', 'Claim', '\u0000'])
      expect(
        deedIn(new URLSearchParams({ deed: kind, version: '1' }), undefined, { language: 'id' }),
      ).toMatchObject({ kind: 'problems' })
    for (const version of ['', '-1', '1.5', 'NaN', '1e999', '9'.repeat(400), '0x1f.'])
      expect(
        deedIn(new URLSearchParams({ deed: 'approve', override: 'o2', version }), undefined, {
          language: 'id',
        }),
        version,
      ).toMatchObject(version === '' ? {} : { kind: 'problems' })
  })

  test('narrows the queue by nothing that is no word of ours', () => {
    for (const value of ['constructor', '__proto__', 'toString']) {
      const query = new URLSearchParams({ outlook: value, language: value, campus: value })
      const shown = {
        heads: [],
        counts: new Map(),
        reviews: [],
        owed: nothingOwed,
        chosen: chosenIn(query),
      }
      expect(queuePage(shown, telling()).markup).not.toMatch(/native code|\[object/)
    }
  })
})

describe('a case somebody else works on', () => {
  const proposal = {
    id: 'o4',
    programme: 'p',
    verdict: 'met',
    reason: 'x',
    by: { id: 's9', name: 'Contoh Sembilan' },
    at: now,
    waitsFor: 'own-office',
    state: { kind: 'waiting' },
  } as const
  const claim = { id: 's9', name: 'Contoh Sembilan', at: now }
  const head = headOf('b', { claim, overrides: [proposal] })

  test('says of each what they can do, and offers just that', () => {
    const said = (who: StaffMember, more: Partial<CaseShown> = {}) =>
      caseHead(shownOf(head, more), telling(who)).markup
    expect(said(counselor)).toContain('Anda dapat menulis catatan.')
    expect(deedForms(shownOf(head), telling()).markup).not.toContain('value="release"')
    expect(said(lead)).toMatch(/Anda dapat .*menyetujui atau menolak.*menyerahkan.*melepaskannya/)
    expect(deedForms(shownOf(head), telling(lead)).markup).toContain('value="release"')
    const elsewhere = { ...lead, id: 's3', office: 'z' }
    const asked = { ...head, overrides: [{ ...proposal, waitsFor: 'other-office' as const }] }
    expect(caseHead(shownOf(asked, { elsewhere: true }), telling(elsewhere)).markup).toContain(
      'Kasus kantor lain. Anda dapat menyetujui atau menolak',
    )
  })
})

test('a case opens on what is to be looked at again, so it never says that nothing is left to verify', () => {
  const { opening } = shownOf(headOf('c'))
  const lines = { ...opening, again: ['birth'] }
  const told = {} as NonNullable<CaseShown['told']>
  const said = openingLines(shownOf(headOf('c'), { opening: lines, told }), telling()).markup
  expect(said).toContain('Lihat lagi, jawabannya sudah berubah: birth')
  expect(said).not.toContain('tidak ada fakta')
})

test('whoever decides for another office is told of no lack of what they may not read', () => {
  const page = casePage(shownOf(headOf('e'), { elsewhere: true }), undefined, telling(lead)).markup
  expect(page).toContain('Hanya kantornya yang membaca pertanyaan dan konsultasinya.')
  for (const lack of ['Tidak menulis pertanyaan', 'Belum ada konsultasi', 'Belum dikerjakan'])
    expect(page).not.toContain(lack)
})

describe('the queue on a page', () => {
  const heads = [
    headOf('a', { sharing: { givenAt: now, urgent: true, language: 'id', expiresAt: now * 2 } }),
    headOf('b', { claim: { id: 's9', name: 'Contoh Sembilan', at: now } }),
  ]
  const counts = new Map<string, number>()
  for (const head of heads)
    for (const filter of filtersOf(head)) counts.set(filter, (counts.get(filter) ?? 0) + 1)
  const shown = { heads, chosen: {}, counts, reviews: [], owed: nothingOwed }

  test('says why each stands where it stands and who works on it, by a code and no name', () => {
    const { markup } = queuePage(shown, telling())
    expect(markup).toContain('Dimintai uang atau surat')
    expect(markup).toContain(codeOf(id('a')))
    expect(markup).toContain('Contoh Sembilan')
    // Claimed by somebody, it is not offered again.
    expect(markup).toContain(`value="${id('a')}.3"`)
    expect(markup).not.toContain(`value="${id('b')}.3"`)
    // Ticks are a lead's.
    expect(markup).not.toContain('type="checkbox"')
    expect(queuePage(shown, telling(lead)).markup).toContain('type="checkbox"')
  })

  test('leads to what the office owes: one’s own marked, with a day and no word of what it is', () => {
    const line = { case: id('c'), from: now - 86_400_000 }
    const owed = {
      record: [{ ...line, kind: 'record', mine: true }],
      due: [{ ...line, kind: 'due', mine: false }],
    } as const
    const { markup } = queuePage({ ...shown, owed }, telling())
    expect(markup).toContain(`/cases/${id('c')}#bookings">${codeOf(id('c'))}</a> · 21 Nov <span`)
    expect(markup).toContain(`/cases/${id('c')}#next">${codeOf(id('c'))}</a> · 21 Nov</li>`)
    expect(markup).toContain('Konsultasi yang belum dicatat (1)')
    const next = { ...shown, owed, chosen: { after: 'x.y' } }
    expect(queuePage(next, telling()).markup).not.toContain('belum dicatat (1)')
  })

  test('counts what each filter finds, and keeps a filter that finds nothing', () => {
    const { markup } = queuePage({ ...shown, chosen: { campus: 'nowhere' } }, telling())
    expect(markup).toContain('kampus-contoh (1)')
    expect(markup).toContain('value="nowhere" selected')
    // What a tab leads to is narrowed too, so its number would be of another list.
    expect(markup).not.toContain('class="number"')
    expect(queuePage(shown, telling()).markup).toMatch(/Belum diambil <span class="number">1</)
  })

  test('says how many several filters find together; of very many at least how many, and never none', () => {
    const chosen = { campus: 'kampus-contoh', language: 'id' }
    const all = new Map([['all', 40]])
    const head = (cases: number, more: boolean) =>
      queuePage({ ...shown, counts: all, chosen, found: { cases, more } }, telling()).markup
    expect(head(0, false)).toContain('0 dari 40 kasus terbuka')
    expect(head(7, false)).toContain('7 dari 40 kasus terbuka')
    expect(head(7, true)).toContain('Sedikitnya 7 dari 40 kasus terbuka')
    expect(head(0, true)).toContain('Disaring dari 40 kasus terbuka')
  })

  test('lets a lead hand on all that are filtered, over all pages, and nobody else', () => {
    const narrowed = { ...shown, chosen: { campus: 'kampus-contoh', after: 'x.y' } }
    const { markup } = queuePage(narrowed, telling(lead))
    expect(markup).toContain('Serahkan semua 1 …')
    expect(markup).toMatch(/id="hand-all".*name="campus" value="kampus-contoh"/s)
    expect(markup).not.toContain('value="x.y"')
    expect(queuePage(narrowed, telling()).markup).not.toContain('hand-all')
    const many = { ...narrowed, counts: new Map([['campus:kampus-contoh', 163]]) }
    expect(queuePage(many, telling(lead)).markup).toContain('Serahkan 100 pertama dari 163')
  })

  test('reads from an address what it writes into one, and nothing else', () => {
    const chosen = { campus: 'undana', outlook: 'ready', claim: 'mine', after: 'x.y' } as const
    const address = queueAddress(chosen, telling())
    const read = chosenIn(new URL(address, 'https://rantau.example').searchParams)
    expect(read).toMatchObject(chosen)
    const odd = new URLSearchParams({ campus: '"><b>', claim: 'theirs', language: 'x'.repeat(99) })
    expect(Object.values(chosenIn(odd)).filter(Boolean)).toEqual([])
  })
})

describe('a case on a page', () => {
  test('lets decide whoever works on it, and others write a note alone', () => {
    const head = headOf('c', { claim: { id: 's9', name: 'Contoh Sembilan', at: now } })
    const theirs = deedForms(shownOf(head), telling()).markup
    expect(theirs).toContain('name="text"')
    expect(theirs).not.toContain('name="on"')
    const own = headOf('c', { claim: { id: 's1', name: 'Contoh Satu', at: now } })
    expect(deedForms(shownOf(own), telling()).markup).toContain('name="on"')
    expect(deedForms(shownOf(own, { elsewhere: true }), telling()).markup).toBe('')
  })

  test('keeps what was typed and could not be kept, beside what is wrong with it', () => {
    const fields = new URLSearchParams({ text: '<b>NIK</b>', for: 'student' })
    const problems = [{ field: 'text', detail: 'Hapus nomornya.' }]
    const shown = shownOf(headOf('d'), { typed: { deed: 'note', fields, problems } })
    const { markup } = deedForms(shown, telling())
    expect(markup).toContain('&lt;b&gt;NIK&lt;/b&gt;')
    expect(markup).toContain('id="text-problem">Hapus nomornya.')
    expect(markup).toContain('name="deed" open')
  })

  test('asks a lead about what another proposed, never whoever proposed it', () => {
    const override = {
      id: 'o1',
      programme: 'x',
      verdict: 'met',
      reason: 'Dilihat.',
      by: { id: 's1', name: 'Contoh Satu' },
      at: now,
      waitsFor: 'own-office',
      state: { kind: 'waiting' },
    } as const
    const shown = shownOf(headOf('e', { overrides: [override] }))
    expect(decisionsShown(shown, telling(lead)).markup).toContain('value="approve"')
    const self = { ...lead, id: 's1' }
    expect(decisionsShown(shown, telling(self)).markup).not.toContain('value="approve"')
    expect(decisionsShown(shown, telling()).markup).toContain('Sedang ditinjau')
  })

  test('asks who came once a talk has begun, and not before', () => {
    const talk = (start: number) => ({
      id: id('t'),
      state: 'confirmed',
      counselor: 'contoh',
      service: 'talk-30',
      place: { session: 's', start, end: start + 1_800_000 },
      contact: { name: 'Contoh Rina', email: 'rina@contoh.example' },
      wishes: {
        topic: 'offer',
        way: 'phone',
        language: 'id',
        zone: 'Asia/Makassar',
        urgent: false,
      },
      createdAt: now - 86_400_000,
    })
    const page = (start: number) => {
      const bookings = [talk(start) as unknown as CaseShown['bookings'][number]]
      return bookingsShown(shownOf(headOf('g'), { bookings }), telling()).markup
    }
    expect(page(now - 60_000)).toContain('value="no-show"')
    expect(page(now + 60_000)).not.toContain('value="no-show"')
    expect(page(now)).toContain('tawaran kerja yang diterimanya')
  })
})

describe('a form about a case', () => {
  const kinds = new Map([['birth', { kind: 'day', not: 'future' } as const]])
  const judging = { kinds } as unknown as Judging
  const read = (fields: Readonly<Record<string, string>>) =>
    deedIn(new URLSearchParams({ version: '3', ...fields }), judging, telling())

  test('is read as the API reads the same deed', () => {
    expect(read({ deed: 'note', for: 'student', text: ' Halo ' })).toEqual({
      kind: 'deed',
      basedOn: 3,
      deed: { kind: 'note', for: 'student', text: 'Halo' },
    })
    expect(
      read({
        deed: 'correct',
        fact: 'birth',
        'birth.year': '2004',
        'birth.month': '5',
        reason: 'KK',
      }),
    ).toEqual({
      kind: 'deed',
      basedOn: 3,
      deed: { kind: 'correct', fact: 'birth', answer: { known: '2004-05' }, reason: 'KK' },
    })
  })

  test('that lacks something, or corrects nothing, says which field', () => {
    const fieldsOf = (came: ReturnType<typeof read>) =>
      came.kind === 'problems' ? came.fields.map(({ field }) => field) : []
    expect(fieldsOf(read({ deed: 'finish' }))).toEqual(['reason'])
    expect(fieldsOf(read({ deed: 'correct', fact: 'birth', reason: 'KK' }))).toEqual(['f-birth'])
    expect(fieldsOf(read({ deed: 'note', for: 'office', text: 'NIK 5371012345678901' }))).toEqual([
      'text',
    ])
    expect(read({ deed: 'dance' }).kind).toBe('problems')
  })
})
