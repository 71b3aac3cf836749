// Over 300 lines: all that staff may do with a student's matter, and all that must end with it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeExpired } from '../../functions/adapters/expired.ts'
import { withdraw } from '../../shared/booking/decide.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { entriesOf, inQueue } from '../../shared/casework/queue.ts'
import {
  allItems,
  ana,
  ben,
  type CaseWorld,
  caseWorld,
  leo,
  lia,
  morning,
  office,
} from './case-world.ts'

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.stop())

const head = async (id: string) => (await world.cases.heads([id], morning))[0]

const correction = {
  kind: 'correct',
  fact: 'birth',
  answer: { known: '1975-11' },
  reason: 'kartu dilihat, tahunnya lain',
}

/** A booking whose student lets the counselor see the assessment by a link. */
const showing = (link: string) =>
  ({
    wishes: {
      topic: 'way',
      way: 'online',
      language: 'id',
      zone: 'Asia/Makassar',
      urgent: false,
      assessment: link,
    },
    consents: [{ purpose: 'assessment', version: '2026-11', givenAt: '2026-11-23' }],
  }) as const

/** Lines, counts and cases of the whole office, as they lie there. */
async function agree(): Promise<void> {
  const items = (await allItems(world.records)).map((text) => JSON.parse(text))
  const heads = items.filter(({ sk }) => sk === 'HEAD').map(({ head: text }) => JSON.parse(text))
  const lines = items.filter(({ pk }) => /^(QUEUE|REVIEWS)#/.test(pk))
  const expected = heads.flatMap((one) => entriesOf(one))
  expect(lines.map(({ sk }) => sk).toSorted()).toEqual(
    expected.map(({ order }) => order).toSorted(),
  )
  const counts = await world.cases.counts(office)
  for (const [filter, count] of counts) {
    const own = expected.filter(({ list, office: of }) => of === office && 'filter' in list)
    const fit = own.filter(({ list }) => 'filter' in list && list.filter === filter)
    expect([filter, count]).toEqual([filter, fit.length])
  }
}

describe('a case that a student opened', () => {
  test('stands in the queue of that office, and of no other, without a name', async () => {
    const { id } = await world.aSharing()
    const queue = await world.asStaff(ana, 'GET', '/queue')
    expect(queue.status).toBe(200)
    expect(queue.json.cases.map((one: { case: string }) => one.case)).toContain(id)
    expect(JSON.stringify(queue.json)).not.toMatch(/Contoh Siswa|0812|ijazah saya/)
    expect((await world.asStaff(leo, 'GET', '/queue')).json.cases).toEqual([])
    expect((await world.asStaff(leo, 'GET', `/cases/${id}`)).status).toBe(404)
  })

  test('opens on what they ask, what stands in the way and what to verify', async () => {
    const { id } = await world.aSharing()
    const { status, json } = await world.asStaff(ana, 'GET', `/cases/${id}`)
    expect(status).toBe(200)
    expect(json.opening.question).toEqual({ kind: 'own-words', text: 'Apakah ijazah saya cukup?' })
    expect(json.sharing.contact.name).toBe('Contoh Siswa')
    expect(json.report.programmes.length).toBeGreaterThan(20)
    expect(json.blockers[0]).toMatchObject({ programme: expect.any(String) })
  })

  test('shows what changed since one last looked, and nothing where nothing did', async () => {
    const { id } = await world.aSharing()
    expect((await world.asStaff(ana, 'GET', `/cases/${id}`)).json.since).toBeUndefined()
    const still = (await world.asStaff(ana, 'GET', `/cases/${id}`)).json.since
    expect(still).toMatchObject({ events: [], facts: [], outlooks: [] })
    await world.deed(ben, id, 1, correction)
    const { since } = (await world.asStaff(ana, 'GET', `/cases/${id}`)).json
    expect(since.facts).toEqual(['birth'])
    expect(since.outlooks.length).toBeGreaterThan(0)
    expect(since.events).toHaveLength(1)
  })

  test('is judged again at once when a fact is corrected, beside what the student told', async () => {
    const { id } = await world.aSharing()
    expect((await world.deed(ana, id, 1, correction)).status).toBe(200)
    const { json } = await world.asStaff(ana, 'GET', `/cases/${id}`)
    expect(json.facts.birth).toEqual(correction.answer)
    expect(json.assessment.facts.birth).toEqual({ known: '2005-05' })
    expect(JSON.stringify(json.report)).not.toBe(JSON.stringify(json.asTold))
  })

  test('takes no answer the rules cannot read, and no number of a card in any words', async () => {
    const { id } = await world.aSharing()
    const wrong = { ...correction, answer: { known: 'kemarin' } }
    const answer = await world.deed(ana, id, 1, wrong)
    expect([answer.status, answer.json.fields[0].field]).toEqual([422, 'deed.answer.birth'])
    for (const text of ['NIK 5371012345678901', 'paspor C1234567']) {
      const note = { kind: 'note', for: 'office', text }
      expect((await world.deed(ana, id, 1, note)).status).toBe(422)
      expect((await world.deed(ana, id, 1, { ...correction, reason: text })).status).toBe(422)
    }
  })
})

describe('what nobody could mean', () => {
  test('is refused at its field: a paper of a day to come, and what is put off to a day past', async () => {
    const { id } = await world.aSharing()
    const paper = { kind: 'confirm', fact: 'birth', document: 'diploma', seen: '2026-11-23' }
    const wrong: readonly (readonly [string, object])[] = [
      ['deed.dated', { ...paper, dated: '2027-05-05' }],
      ['deed.seen', { ...paper, seen: '2026-11-24' }],
      ['deed.document', { ...paper, document: 'bank-letter' }],
      ['deed.on', { kind: 'follow-up', on: '2026-11-22', what: 'Telepon' }],
    ]
    for (const [field, deed] of wrong) {
      const { status, json } = await world.deed(ana, id, 1, deed)
      expect([status, json.fields[0].field]).toEqual([422, field])
    }
    expect((await world.deed(ana, id, 1, { ...paper, dated: '2026-11-23' })).status).toBe(200)
    const today = { kind: 'follow-up', on: '2026-11-23', what: 'Telepon' }
    expect((await world.deed(ana, id, 2, today)).status).toBe(200)
  })

  test('is a verdict the rules give already; the other one waits for a lead', async () => {
    const { id } = await world.aSharing()
    const { report } = (await world.asStaff(ana, 'GET', `/cases/${id}`)).json
    type Found = { readonly id: string; readonly requirements: readonly object[] }
    const held = report.programmes.flatMap((one: Found) =>
      one.requirements.map((each) => ({ programme: one.id, requirement: each })),
    )
    const { programme, requirement } = held.find(
      (one: { requirement: { verdict: string } }) => one.requirement.verdict === 'met',
    )
    const override = { kind: 'override', programme, requirement: requirement.id, reason: 'x' }
    const same = await world.deed(ana, id, 1, { ...override, verdict: 'met' })
    expect([same.status, same.json.fields?.[0].field]).toEqual([422, 'deed.verdict'])
    expect((await world.deed(ana, id, 1, { ...override, verdict: 'unmet' })).status).toBe(200)
  })
})

describe('a student behind their own link', () => {
  const ids = (queue: {
    readonly json: { readonly cases: readonly { readonly case: string }[] }
  }) => queue.json.cases.map((one) => one.case)

  test('takes back what an office sees: list, counts, case and log of the page say so at once', async () => {
    const student = await world.aSharing({ urgent: true })
    const { id } = student
    const before = await world.asStaff(ana, 'GET', '/queue')
    expect(ids(before)).toContain(id)
    expect((await student.ask('POST', '/counselor/withdrawal')).status).toBe(200)
    const after = await world.asStaff(ana, 'GET', '/queue')
    expect(ids(after)).not.toContain(id)
    expect(after.json.counts.all).toBe(before.json.counts.all - 1)
    const { status, json } = await world.asStaff(ana, 'GET', `/cases/${id}`)
    expect([status, json.type]).toEqual([404, '/problems/case-closed'])
    expect(JSON.stringify(json)).not.toMatch(/Contoh Siswa|0812|degrees/)
    const version = (await head(id))?.version ?? 0
    const late = [{ kind: 'claim' }, { kind: 'note', for: 'office', text: 'Sesudah ditarik.' }]
    for (const [deed, on] of late.flatMap((one) => [[one, version] as const, [one, 1] as const]))
      expect(await world.deed(ana, id, on, deed)).toMatchObject({
        status: 409,
        json: { type: '/problems/not-shared' },
      })
    // Nothing was shown, so nobody looked.
    expect((await student.ask('GET', '/counselor')).json.case.views).toEqual([])
    await agree()
  })

  test('who takes it back has taken it back from their talks with that office as well', async () => {
    const student = await world.aSharing()
    const { id } = student
    const { link } = (await student.ask('POST', '/shares')).json
    const booking = await world.aBooking(showing(link))
    await world.told(undefined, booking)
    const seen = async () => (await world.asStaff(ana, 'GET', `/cases/${id}`)).json
    expect((await seen()).assessment.kind).toBe('shown')
    await student.ask('POST', '/counselor/withdrawal')
    expect((await seen()).assessment.kind).toBe('withdrawn')
    // Nor does it come back by itself, when the talk moves.
    const moved = { ...booking, version: 2, changedAt: morning + 1 }
    await world.told(booking, moved)
    expect((await seen()).assessment.kind).toBe('withdrawn')
    expect(await head(id)).toMatchObject({ bookings: [{ shows: false, version: 2 }] })
    expect((await head(id))?.judged).toBeUndefined()
    await agree()
  })

  test('who sends the same word again, for its answer got lost, changes nothing', async () => {
    const student = await world.aSharing()
    const word = {
      office,
      contact: { name: 'Contoh Siswa', reach: '+62 812-0000-0000' },
      question: 'Apakah ijazah saya cukup?',
      urgent: false,
      language: 'id',
      version: '2026-11',
    }
    expect((await student.ask('POST', '/counselor', word)).status).toBe(200)
    expect(await head(student.id)).toMatchObject({ version: 1 })
    await student.ask('POST', '/counselor', { ...word, urgent: true })
    expect(await head(student.id)).toMatchObject({ version: 2, sharing: { urgent: true } })
  })

  test('is told at the field what cannot be sent, and nothing is shown to anybody', async () => {
    const student = await world.aStudent()
    const contact = { name: 'Contoh Siswa', reach: '0812 0000 0000' }
    const word = { office, contact, urgent: false, language: 'id', version: '2026-11' }
    const wrong: readonly (readonly [string, object])[] = [
      ['contact.reach', { ...word, contact: { ...contact, reach: 'jalan Timor 3' } }],
      ['contact.name', { ...word, contact: { ...contact, name: 'NIK 5371012345678901' } }],
      ['question', { ...word, question: 'pasporku C1234567' }],
      ['leaves', { ...word, leaves: '2026-11-22' }],
      ['office', { ...word, office: 'nowhere' }],
      ['campus', { ...word, campus: 'nowhere' }],
    ]
    for (const [field, body] of wrong) {
      const { status, json } = await student.ask('POST', '/counselor', body)
      expect([status, json.fields[0].field]).toEqual([422, field])
    }
    expect(await head(student.id)).toBeUndefined()
    expect((await student.ask('POST', '/review', {})).status).toBe(409)
  })

  test('under 18, or of an age nobody knows, goes by a talk with a guardian and not past it', async () => {
    for (const birth of [{ known: '2009-02' }, { known: '2008-11' }, 'declined']) {
      const student = await world.aStudent({ birth })
      const { status, json } = await student.ask('POST', '/counselor', world.sharing)
      expect([status, json.type]).toEqual([422, '/problems/guardian-first'])
      expect(json.next).toMatch(/wali/)
      expect(await head(student.id)).toBeUndefined()
    }
  })

  test('asks for a human, sees that it was asked, and may take that back', async () => {
    const student = await world.aSharing()
    const own = async () => (await student.ask('GET', '/counselor')).json.case.reviewAskedAt
    await student.ask('POST', '/review', { question: 'Aku sudah lulus.' })
    expect(await own()).toBe(morning)
    // Asked again while it is open, nothing is written, and other words are not lost in silence.
    for (const body of [{}, { question: 'Aku sudah lulus.' }])
      expect((await student.ask('POST', '/review', body)).status).toBe(200)
    const other = await student.ask('POST', '/review', { question: 'Kata lain.' })
    expect(other).toMatchObject({ status: 409, json: { type: '/problems/review-open' } })
    expect(await head(student.id)).toMatchObject({ version: 2 })
    await student.ask('POST', '/review/withdrawal')
    await student.ask('POST', '/review/withdrawal')
    expect(await own()).toBeUndefined()
    expect(await head(student.id)).toMatchObject({ version: 3 })
  })
})

describe('two at once', () => {
  test('who claim the same case: one has it, and each of the others is told who', async () => {
    const { id } = await world.aSharing()
    const who = [ana, ben, ana, ben, ana, ben]
    const outcomes = await Promise.all(who.map((one) => world.deed(one, id, 1, { kind: 'claim' })))
    const winner = (await head(id))?.claim?.id
    for (const [at, { status, json }] of outcomes.entries())
      if (status === 409 && who[at]?.id !== winner)
        expect(json).toMatchObject({ type: '/problems/case-claimed' })
    const names = outcomes.filter(({ status }) => status === 409).map(({ json }) => json.title)
    expect(names.filter((title) => title.includes(`Contoh ${winner}`)).length).toBeGreaterThan(2)
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1)
    const log = (await world.cases.views(id, morning)).filter(({ kind }) => kind === 'claimed')
    expect(log).toHaveLength(1)
  })

  test('who decide on the same version: one decision stands, the others are shown it', async () => {
    const { id } = await world.aSharing()
    const notes = ['satu', 'dua', 'tiga', 'empat', 'lima'].map((text) => ({
      kind: 'note',
      for: 'student',
      text,
    }))
    const outcomes = await Promise.all(notes.map((note) => world.deed(ana, id, 1, note)))
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { json } of outcomes.filter(({ status }) => status === 409)) {
      expect(json.type).toBe('/problems/case-stale')
      expect(json.changes).toHaveLength(1)
    }
    expect((await head(id))?.version).toBe(2)
  })

  test('a student who takes the sharing back while staff decide has the last word', async () => {
    const storm = Array.from({ length: 5 }, async () => {
      const student = await world.aSharing()
      const { id } = student
      const [, back] = await Promise.all([
        world.deed(ana, id, 1, correction),
        student.ask('POST', '/counselor/withdrawal'),
        world.asStaff(ben, 'GET', `/cases/${id}`),
        world.deed(ben, id, 1, { kind: 'claim' }),
      ])
      expect(back?.status).toBe(200)
      expect(await head(id)).toMatchObject({ corrected: {}, overrides: [] })
      expect(JSON.stringify(await head(id))).not.toContain('1975-11')
      const late = await world.deed(ana, id, (await head(id))?.version ?? 0, correction)
      expect(late).toMatchObject({ status: 409, json: { type: '/problems/not-shared' } })
      const { status, json } = await world.asStaff(ana, 'GET', `/cases/${id}`)
      expect([status, json.type]).toEqual([404, '/problems/case-closed'])
      expect(JSON.stringify(json)).not.toMatch(/2005-05|Contoh Siswa|0812/)
    })
    await Promise.all(storm)
    await agree()
  })
})

describe('a lead', () => {
  test('sees what would move, moves it, and takes back what nobody touched since', async () => {
    const students = await Promise.all(Array.from({ length: 12 }, () => world.aSharing()))
    const cases = students.map(({ id }) => id)
    await world.deed(ben, cases[0] ?? '', 1, { kind: 'claim' })
    const seen = await world.asStaff(lia, 'POST', '/queue/moves/preview', { cases, to: 'ana' })
    expect(seen.json.moves).toHaveLength(12)
    await world.deed(ben, cases[1] ?? '', 1, { kind: 'note', for: 'office', text: 'baru' })
    const moves = seen.json.moves.map(
      ({ case: id, version }: { case: string; version: number }) => ({
        case: id,
        version,
      }),
    )
    const asked = { moves, to: 'ana', reason: 'pembagian kerja' }
    const done = await world.asStaff(lia, 'POST', '/queue/moves', asked)
    expect(done.json.moved).toHaveLength(11)
    expect(done.json.cannot).toMatchObject([{ case: cases[1], why: { kind: 'case-stale' } }])
    await world.deed(ana, cases[2] ?? '', 2, { kind: 'note', for: 'office', text: 'sudah' })
    const path = `/queue/moves/${done.json.id}/undo`
    const undone = await world.asStaff(lia, 'POST', path, { reason: 'keliru' })
    expect(undone.json.back).toHaveLength(10)
    expect(undone.json.cannot).toMatchObject([{ case: cases[2] }])
    expect((await head(cases[0] ?? ''))?.claim?.id).toBe('ben')
    expect((await head(cases[3] ?? ''))?.claim).toBeUndefined()
    expect((await world.asStaff(ana, 'POST', '/queue/moves', asked)).status).toBe(403)
    await agree()
  })

  test('reads who looked and why, a day at a time; the student reads the same by their link', async () => {
    const student = await world.aSharing()
    const { id } = student
    await world.asStaff(ana, 'GET', `/cases/${id}`)
    await world.deed(ana, id, 1, correction)
    const log = (await world.asStaff(lia, 'GET', '/log')).json
    const own = log.entries.filter((one: { case: string }) => one.case === id)
    expect(own.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'corrected',
      'opened',
    ])
    expect(JSON.stringify(own)).not.toContain('1975-11')
    expect((await world.asStaff(ana, 'GET', '/log')).status).toBe(403)
    expect((await world.asStaff(leo, 'GET', '/log')).json.entries).toEqual([])
    const { views } = (await student.ask('GET', '/views')).json
    expect(views).toHaveLength(2)
    expect(views[0]).toMatchObject({ by: 'Contoh ana', office })
    // What staff sign in as is nobody else's.
    expect(JSON.stringify(views)).not.toContain('"ana"')
  })

  test('is told no more by a deed than by a line of the queue, and what changed since not without a line in the log', async () => {
    const student = await world.aSharing()
    const { id } = student
    const opened = async () =>
      (await student.ask('GET', '/views')).json.views.filter(
        ({ kind }: { kind: string }) => kind === 'opened',
      ).length
    const nothing = await world.deed(ben, id, 1, { kind: 'release' })
    expect([nothing.status, Object.keys(nothing.json), await opened()]).toEqual([200, ['line'], 0])
    const note = { kind: 'note', for: 'office', text: 'hanya kantor' }
    expect((await world.deed(ana, id, 1, note)).status).toBe(200)
    const stale = await world.deed(ben, id, 1, { kind: 'claim' })
    expect([stale.status, await opened()]).toEqual([409, 1])
    expect((await world.asStaff(ben, 'GET', '/queue/reviews')).status).toBe(403)
  })

  test('of another office decides where the only lead proposed it, and sees no name', async () => {
    const student = await world.aSharing()
    const { id } = student
    const override = {
      kind: 'override',
      programme: 'de-blue-card',
      verdict: 'met',
      reason: 'kontrak dilihat',
    }
    expect((await world.deed(lia, id, 1, override)).status).toBe(200)
    const seen = (await student.ask('GET', '/counselor')).json.case
    expect(seen.decided).toMatchObject([{ programme: 'de-blue-card', kind: 'under-review' }])
    const reviews = (await world.asStaff(leo, 'GET', '/queue/reviews')).json.reviews
    expect(reviews.map((one: { case: string }) => one.case)).toEqual([id])
    const view = await world.asStaff(leo, 'GET', `/cases/${id}`)
    expect(view.status).toBe(200)
    expect(JSON.stringify(view.json)).not.toMatch(/Contoh Siswa|0812/)
    const approve = { kind: 'approve', override: 'o2' }
    expect((await world.deed(lia, id, 2, approve)).status).toBe(403)
    expect((await world.deed(leo, id, 2, approve)).status).toBe(200)
    expect((await world.asStaff(leo, 'GET', `/cases/${id}`)).status).toBe(404)
    const after = (await student.ask('GET', '/counselor')).json.case.decided
    expect(after).toMatchObject([{ kind: 'decided', verdict: 'met', by: 'Contoh leo' }])
  })
})

describe('what a student erases', () => {
  test('is nowhere in the table any more: case, lists, history, log and notes', async () => {
    const contact = { name: 'Contoh Tunggal', reach: 'tunggal@mahasiswa.example' }
    const student = await world.aSharing({ urgent: true, contact, question: 'Hanya satu kali?' })
    const { id } = student
    await world.asStaff(ana, 'GET', `/cases/${id}`)
    await world.deed(ana, id, 1, correction)
    await world.deed(ana, id, 2, { kind: 'note', for: 'student', text: 'Bawa ijazah asli.' })
    const copy = (await student.ask('GET', '/export')).json
    expect(copy.case.notes).toMatchObject([{ text: 'Bawa ijazah asli.' }])
    expect(copy.case.views.length).toBe(3)
    expect(copy.assessment.counselor.contact).toEqual(contact)
    const theirs = new RegExp(`${id}|Tunggal|tunggal@|Hanya satu|Bawa ijazah`)
    const kept = (await allItems(world.records)).filter((text) => theirs.test(text))
    expect(kept.length).toBeGreaterThan(10)
    expect((await student.ask('DELETE', '')).status).toBe(200)
    const left = (await allItems(world.records)).filter((text) => theirs.test(text))
    expect(left).toEqual([])
    expect((await world.asStaff(ana, 'GET', `/cases/${id}`)).status).toBe(404)
    await agree()
  })

  test('leaves of a case that has a talk as well only the talk', async () => {
    const student = await world.aSharing()
    const { id } = student
    const link = (await student.ask('POST', '/shares')).json.link
    const booking = await world.aBooking(showing(link))
    await world.told(undefined, booking)
    expect(await head(id)).toMatchObject({ bookings: [{ id: booking.id, shows: true }] })
    await world.deed(ana, id, 2, correction)
    expect((await student.ask('DELETE', '')).status).toBe(200)
    const left = (await allItems(world.records)).filter(
      (text) => text.includes(id) && text.includes('1975-11'),
    )
    expect(left).toEqual([])
    const view = await world.asStaff(ana, 'GET', `/cases/${id}`)
    expect(view.json).toMatchObject({
      assessment: { kind: 'none' },
      bookings: [{ id: booking.id }],
    })
    await world.told(booking, undefined)
    expect(await head(id)).toBeUndefined()
    const gone = (await allItems(world.records)).filter((text) => text.includes(id))
    // Only the booking itself, which the student erases by its own link, still names it.
    expect(gone.every((text) => text.includes(`BOOKING#${booking.id}`))).toBe(true)
    await agree()
  })
})

describe('the line of the queue', () => {
  test('follows when the rules turn, so that it says what the case opens on', async () => {
    const { id } = await world.aSharing()
    const before = await head(id)
    if (before?.judged === undefined) return expect.unreachable('it was judged when it was shared')
    const old = { ...before.judged, outlook: 'dormant' as const, destinations: [] }
    const after = { ...before, version: before.version + 1, judged: old }
    expect(await world.cases.commit({ before, after })).toBe('done')
    await Promise.all([world.followed([id]), world.followed([id])])
    await world.followed([id])
    expect(await head(id)).toMatchObject({
      version: after.version + 1,
      judged: { outlook: before.judged.outlook, destinations: before.judged.destinations },
    })
    const { json } = await world.asStaff(ana, 'GET', `/cases/${id}`)
    expect(json.events.at(-1)).toMatchObject({
      by: { kind: 'rules' },
      what: { kind: 'judged-anew' },
    })
    await agree()
  })
})

describe('a talk', () => {
  test('makes a case once, however often it is told, and moves it as it moves', async () => {
    const booking = await world.aBooking()
    for (const _ of [1, 2, 3]) await world.told(undefined, booking)
    expect(await head(booking.id)).toMatchObject({ version: 1, office })
    const moved = {
      ...booking,
      version: 2,
      place: { session: 's', start: morning + 90 * 3_600_000, end: morning + 91 * 3_600_000 },
    }
    await world.told(booking, moved)
    await world.told(undefined, booking)
    expect((await head(booking.id))?.bookings[0]).toMatchObject({ version: 2 })
    await world.told(moved, { ...moved, version: 3, state: 'cancelled' })
    const queue = (await world.asStaff(ana, 'GET', '/queue')).json.cases
    expect(queue.map((one: { case: string }) => one.case)).not.toContain(booking.id)
    await agree()
  })

  test('that hides the assessment, or is erased, does so for the office in the same moment', async () => {
    const student = await world.aStudent()
    const { id } = student
    const { link } = (await student.ask('POST', '/shares')).json
    const booking = await world.aBooking(showing(link))
    await world.told(undefined, booking)
    await world.deed(ana, id, 1, correction)
    const hidden = withdraw(booking, ['assessment'], morning + 1)
    expect(await world.bookings.commit(hidden.change)).toBe('done')
    expect(await head(id)).toMatchObject({ corrected: {}, bookings: [{ shows: false }] })
    expect((await head(id))?.judged).toBeUndefined()
    const version = (await head(id))?.version
    await world.told(booking, hidden.booking)
    expect((await head(id))?.version).toBe(version)
    const erased = { ...hidden.change, bookings: [], erased: [hidden.booking] }
    expect(await world.bookings.commit(erased)).toBe('done')
    expect(await head(id)).toBeUndefined()
    const left = (await allItems(world.records)).filter((text) => text.includes(booking.id))
    expect(left).toEqual([])
    await agree()
  })

  test('has its outcome recorded with the case, in one', async () => {
    const booking = await world.aBooking()
    await world.told(undefined, booking)
    const outcome = { kind: 'outcome', booking: booking.id, came: 'attended' }
    expect((await world.deed(ana, booking.id, 1, outcome)).json.type).toBe(
      '/problems/not-yet-started',
    )
    world.at(morning + 2 * 3_600_000)
    expect((await world.deed(ana, booking.id, 1, outcome)).status).toBe(200)
    world.at(morning)
    expect(await head(booking.id)).toMatchObject({
      bookings: [{ state: 'attended', version: 2 }],
    })
    await agree()
  })
})

describe('the queue', () => {
  test('is read a page at a time, in its order, by a handful of calls and never by a scan', async () => {
    const commands: string[] = []
    const watch = {
      step: 'initialize' as const,
      name: 'watched',
      override: true,
    }
    world.desk.db.middlewareStack.add(
      (next, { commandName = '' }) =>
        (request) => {
          commands.push(commandName)
          return next(request)
        },
      watch,
    )
    const all = (await allItems(world.records)).map((text) => JSON.parse(text))
    const heads = all.filter(({ sk }) => sk === 'HEAD').map(({ head: text }) => JSON.parse(text))
    const own = heads.filter((one) => one.office === office)
    const shown: string[] = []
    let cursor = ''
    do {
      commands.length = 0
      const path = `/queue?${cursor === '' ? '' : `cursor=${encodeURIComponent(cursor)}`}`
      const page = (await world.asStaff(ana, 'GET', path)).json
      shown.push(...page.cases.map((one: { case: string }) => one.case))
      cursor = page.next ?? ''
      expect(commands.length).toBeLessThanOrEqual(12)
      expect(new Set(commands)).toEqual(new Set(['QueryCommand', 'BatchGetItemCommand']))
    } while (cursor !== '')
    world.desk.db.middlewareStack.remove('watched')
    expect(shown).toEqual(inQueue(own, morning).map(({ id }) => id))
  })

  test('opens a case by the code its student reads out, of the own office alone, and logs it', async () => {
    const { id } = await world.aSharing()
    const booking = await world.aBooking()
    await world.told(undefined, booking)
    const found = async (who: typeof ana, code: string) => {
      const { status, json } = await world.asStaff(who, 'GET', `/queue/codes/${code}`)
      return status === 200 ? json.cases.map((one: { case: string }) => one.case) : status
    }
    const spoken = codeOf(id).toLowerCase().replace('-', '')
    expect(await found(ana, spoken)).toEqual([id])
    expect(await found(ben, codeOf(booking.id))).toEqual([booking.id])
    expect(await found(leo, spoken)).toEqual([])
    expect(await found(ana, 'IO0-1IO')).toBe(400)
    const seen = (await world.cases.views(id, morning)).map(({ kind, by }) => [kind, by.id])
    expect(seen).toEqual([['listed', 'ana']])
    await world.told(booking, undefined)
    expect(await found(ben, codeOf(booking.id))).toEqual([])
  })

  test('hands out whoever is next, each case to one', async () => {
    const next = () => world.asStaff(ben, 'POST', '/queue/next')
    const given = (await Promise.all([next(), next(), next()])).map(({ json }) => json.case?.case)
    expect(new Set(given).size).toBe(3)
  })
})

describe('what has expired', () => {
  test('is gone by clock, and then from the table with lists, counts, history and log', async () => {
    const { id } = await world.aSharing({ urgent: true })
    await world.asStaff(ana, 'GET', `/cases/${id}`)
    const was = await head(id)
    if (was === undefined) return expect.unreachable('it was just shared')
    expect(await world.cases.heads([id], was.expiresAt)).toEqual([])
    const twoYears = morning + 2 * 365 * 86_400_000
    expect(await world.cases.views(id, twoYears)).toEqual([])
    const before = (await allItems(world.records)).map((text) => JSON.parse(text))
    const heads = before.filter(({ sk }) => sk === 'HEAD').map(({ head: text }) => JSON.parse(text))
    await removeExpired(world.records, new Date(twoYears))
    const event = { id: '1', sequence: '1', kind: 'case' as const, item: 'HEAD' }
    // The table's stream tells of each deletion, once or more often.
    for (const one of [...heads, ...heads.slice(0, 3)])
      await world.casebook.take({ ...event, before: one, after: undefined })
    const left = (await allItems(world.records)).map((text) => JSON.parse(text))
    expect(left.filter(({ pk }) => /^(CASE|QUEUE|REVIEWS|CASEOF|CODE|BULK)/.test(pk))).toEqual([])
    expect(left.filter(({ pk }) => /^(STAFFLOG|ASSESSMENT)/.test(pk))).toEqual([])
    for (const [filter, count] of await world.cases.counts(office))
      expect([filter, count]).toEqual([filter, 0])
  })
})
