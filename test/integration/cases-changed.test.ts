import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withdraw } from '../../shared/booking/decide.ts'
import {
  allItems,
  ana,
  type CaseWorld,
  caseWorld,
  leo,
  lia,
  morning,
  office,
  type Student,
} from './case-world.ts'

// Students change their minds after an office began: their answers, their office, and how old they say
// they are. And cases the clock has ended, which the table still holds.

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.stop())

const head = async (id: string) => (await world.cases.heads([id], morning))[0]
const seenBy = async ({ ask }: Student) => (await ask('GET', '/counselor')).json.case
const versionOf = async (id: string) => (await head(id))?.version ?? 0

const confirm = { kind: 'confirm', fact: 'birth', document: 'id-card-seen', seen: '2026-11-20' }
const correction = {
  kind: 'correct',
  fact: 'birth',
  answer: { known: '1975-11' },
  reason: 'kartu dilihat, tahunnya lain',
}
const override = {
  kind: 'override',
  programme: 'de-blue-card',
  verdict: 'met',
  reason: 'kontrak dilihat',
}

const deed = async (id: string, what: object, who = ana) => {
  const done = await world.deed(who, id, await versionOf(id), what)
  expect(done.status).toBe(200)
}

const opened = async (id: string) => (await world.asStaff(ana, 'GET', `/cases/${id}`)).json

describe('whoever answers otherwise', () => {
  test('is confirmed by no paper any more, until they say the same again', async () => {
    const student = await world.aSharing()
    await deed(student.id, confirm)
    expect((await opened(student.id)).head.confirmed.birth).toMatchObject({ by: { id: 'ana' } })
    await student.answers({ birth: { known: '2004-05' } })
    const changed = await opened(student.id)
    expect(changed.head.confirmed).toEqual({})
    expect(changed.earlier.confirmed.birth).toMatchObject({ seen: '2026-11-20' })
    // The three lines it opens on say so, before anything else is to be verified.
    expect(changed.opening.again).toEqual(['birth'])
    expect(changed.opening.verify).not.toContain('birth')
    expect((await seenBy(student)).confirmed).toMatchObject([{ fact: 'birth', earlier: true }])
    expect((await student.ask('GET', '/export')).json.case.confirmed).toMatchObject([
      { earlier: true },
    ])
    // The history keeps that it was seen.
    expect(JSON.stringify(changed.events)).toContain('id-card-seen')
    await student.answers({})
    expect((await opened(student.id)).head.confirmed.birth).toMatchObject({ seen: '2026-11-20' })
  })

  test('is overruled no more by a correction of what they said before, in no line either', async () => {
    const student = await world.aSharing()
    const before = await head(student.id)
    await deed(student.id, correction)
    const corrected = await head(student.id)
    expect(corrected?.judged).not.toEqual(before?.judged)
    await student.answers({ birth: { known: '2004-05' } })
    const changed = await opened(student.id)
    expect(changed.facts.birth).toEqual({ known: '2004-05' })
    expect('asTold' in changed).toBe(false)
    expect(changed.head.corrected).toEqual({})
    expect(changed.earlier.corrected.birth).toMatchObject({ reason: correction.reason })
    expect(changed.opening.again).toEqual(['birth'])
    const line = async () => (await head(student.id))?.judged
    expect((await line())?.outlook).toBe(before?.judged?.outlook)
    await world.followed([student.id])
    expect((await line())?.destinations).toEqual(before?.judged?.destinations)
    expect((await seenBy(student)).corrected).toMatchObject([{ fact: 'birth', earlier: true }])
    await deed(student.id, { kind: 'uncorrect', fact: 'birth', reason: 'sudah diubah sendiri' })
    expect((await opened(student.id)).earlier.corrected).toEqual({})
  })

  test('has a verdict by humans looked at again, if it rests on what changed', async () => {
    const student = await world.aSharing()
    await deed(student.id, override)
    await deed(student.id, { kind: 'approve', override: 'o2' }, lia)
    expect((await opened(student.id)).earlier.overrides).toEqual([])
    await student.answers({ degrees: { known: [] } })
    expect((await opened(student.id)).earlier.overrides).toEqual(['o2'])
    expect((await seenBy(student)).decided).toMatchObject([{ kind: 'decided', earlier: true }])
  })

  test('before a lead agrees has a verdict of the answers that lead saw', async () => {
    const student = await world.aSharing()
    await deed(student.id, override)
    await student.answers({ degrees: { known: [] } })
    expect((await opened(student.id)).earlier.overrides).toEqual(['o2'])
    await deed(student.id, { kind: 'approve', override: 'o2' }, lia)
    // Nothing changed since: whoever agreed had these answers before them.
    expect((await opened(student.id)).earlier.overrides).toEqual([])
    expect('earlier' in (await seenBy(student)).decided[0]).toBe(false)
    await student.answers({})
    expect((await opened(student.id)).earlier.overrides).toEqual(['o2'])
  })
})

describe('who turns out to be under 18', () => {
  test('is seen by no office any more, and reads why', async () => {
    const student = await world.aSharing()
    const { json } = await student.answers({ birth: { known: '2010-05' } })
    expect(json.assessment.counselor).toMatchObject({ endedFor: 'age' })
    expect('contact' in json.assessment.counselor).toBe(false)
    // The office hears that it ended, and not that anybody took it back: nobody did.
    const { status, json: closed } = await world.asStaff(ana, 'GET', `/cases/${student.id}`)
    expect([status, closed.type]).toEqual([404, '/problems/case-closed'])
    expect(closed.detail).toMatch(/^The leave to see the assessment ended /)
    expect((await head(student.id))?.sharing).toBeUndefined()
    // It goes on from the version that was answered.
    expect((await student.answers({ birth: { known: '2010-06' } })).status).toBe(200)
  })

  test('is so by their own word: an office that types such a year is asked to look again', async () => {
    const { id } = await world.aSharing()
    const young = { ...correction, answer: { known: '2011-05' } }
    const refused = await world.deed(ana, id, 1, young)
    expect([refused.status, refused.json.fields[0].field]).toEqual([422, 'deed.answer'])
    expect(refused.json.fields[0].detail).toContain('not certainly 18')
    expect(await versionOf(id)).toBe(1)
  })

  test('is not seen though the end of it was never written', async () => {
    const student = await world.aSharing()
    const held = await world.assessments.read(student.id, world.clock())
    if (held === undefined) return expect.unreachable()
    const { tokenHash, version, facts } = held
    const young = { ...held, facts: { ...(facts as object), birth: { known: '2010-05' } } }
    await world.assessments.correct({ id: student.id, tokenHash, version }, young, world.clock())
    expect((await world.asStaff(ana, 'GET', `/cases/${student.id}`)).status).toBe(404)
  })
})

describe('who shows it to another office', () => {
  const queueOf = async (who: typeof ana) =>
    (await world.asStaff(who, 'GET', '/queue')).json.cases as { case: string }[]

  test('still has the talk with the first one, which keeps it before itself', async () => {
    const student = await world.aSharing()
    const { link } = (await student.ask('POST', '/shares', {})).json
    const wishes = { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar' } as const
    const booking = await world.aBooking({
      wishes: { ...wishes, urgent: true, assessment: link },
      consents: [{ purpose: 'assessment', version: '2026-11', givenAt: '2026-11-23' }],
    })
    await world.told(undefined, booking)
    const before = await head(student.id)
    expect(before?.bookings).toHaveLength(1)
    world.at(morning + 60_000)
    await student.ask('POST', '/counselor', { ...world.sharing, office: 'move-id' })
    const after = await head(student.id)
    for (let times = 0; times < 2; times += 1) await world.toldOfCase(before, after)
    expect((await queueOf(ana)).map((one) => one.case)).toContain(booking.id)
    const there = await queueOf(leo)
    expect(there).toMatchObject([{ case: student.id, since: morning + 60_000 }])
    // The talk alone, with what its student lets the counselor see by that booking.
    const talk = (await world.asStaff(ana, 'GET', `/cases/${booking.id}`)).json
    expect([talk.bookings.length, talk.assessment.by, talk.head.office]).toEqual([
      1,
      'booking',
      office,
    ])
    world.at(morning)
    await student.ask('DELETE', '')
    expect(await head(student.id)).toBeUndefined()
    expect(await head(booking.id)).toBeDefined()
    const { change } = withdraw(booking, ['assessment'], morning + 1)
    const erased = { ...change, bookings: [], erased: [booking] }
    expect(await world.bookings.commit(erased)).toBe('done')
    expect(await head(booking.id)).toBeUndefined()
    const left = (await allItems(world.records)).filter((item) => item.includes(booking.id))
    expect(left).toEqual([])
  })
})

describe('a lead of another office', () => {
  test('sees of the case what concerns the verdict they are asked for, and no more', async () => {
    const student = await world.aSharing()
    const { id } = student
    await student.ask('POST', '/counselor', { ...world.sharing, urgent: true })
    await student.ask('POST', '/review', { question: 'Ibuku sakit, apakah masih bisa?' })
    await deed(id, { kind: 'recommend', programmes: ['kr-eps-manufacturing'] })
    await deed(id, { ...override, programme: 'jp-ssw1-caregiving', reason: 'Suaminya melarang.' })
    await deed(id, override, lia)
    const { json, status } = await world.asStaff(leo, 'GET', `/cases/${id}`)
    expect(status).toBe(200)
    expect(json.head.overrides).toMatchObject([{ reason: override.reason }])
    expect(JSON.stringify(json)).toContain(override.reason)
    expect(JSON.stringify([json.events, json.head])).not.toMatch(/Ibuku|Suaminya|kr-eps/)
    // Nor that somebody asked the student for money: their own office sees to it.
    expect([json.head.sharing.urgent, json.standing.kind]).toEqual([false, 'waits'])
    const stale = await world.deed(leo, id, 1, { kind: 'approve', override: 'o1' })
    expect(JSON.stringify(stale.json)).not.toMatch(/Ibuku|Suaminya/)
  })
})

describe('a case the clock has ended and the table still holds', () => {
  test('is in nobody’s way: its student shows it anew, and nothing of before comes back', async () => {
    const student = await world.aSharing()
    await deed(student.id, { kind: 'note', for: 'student', text: 'Catatan lama.' })
    const before = await head(student.id)
    if (before === undefined) return expect.unreachable()
    const expired = { ...before, version: before.version + 1, expiresAt: morning + 1 }
    expect(await world.cases.commit({ before, after: expired })).toBe('done')
    world.at(morning + 60_000)
    const again = await student.ask('POST', '/counselor', { ...world.sharing, urgent: true })
    expect(again.status).toBe(200)
    expect(again.json.case.notes).toEqual([])
    const after = await opened(student.id)
    expect(after.head).toMatchObject({ version: 1, sharing: { urgent: true } })
    // The stream tells of the end late: what came since stays.
    await world.toldOfCase(expired, undefined)
    expect((await student.ask('GET', '/views')).json.views).toMatchObject([{ kind: 'opened' }])
    expect((await world.cases.events(student.id)).map(({ version }) => version)).toEqual([1])
    world.at(morning)
  })
})
