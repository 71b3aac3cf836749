// Over 300 lines: every door at which staff could see or do what they may not, tried with a bent request.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followUpStore } from '../../functions/adapters/follow-ups.ts'
import { walkStore } from '../../functions/adapters/kept-walk.ts'
import { shardOfKept } from '../../functions/adapters/keys.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { newId } from '../../functions/http/capability.ts'
import type { WalkShard } from '../../functions/ports/walks.ts'
import { nowhere } from '../../functions/walks/turned.ts'
import { withdraw } from '../../shared/booking/decide.ts'
import { codeOf } from '../../shared/casework/code.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { doorOf } from '../fake-door.ts'
import {
  type Asked,
  allItems,
  ana,
  type CaseWorld,
  caseWorld,
  leo,
  lia,
  morning,
  office,
} from './case-world.ts'

// What staff may not see or do, asked for with a bent request at the doors that could give it.

let world: CaseWorld

beforeAll(async () => {
  world = await caseWorld()
})

afterAll(() => world.stop())

const note = { kind: 'note', for: 'office', text: 'Catatan rahasia kantor.' }
const correction = {
  kind: 'correct',
  fact: 'document.passport',
  answer: { known: true },
  reason: 'Paspor dilihat.',
}

const says = (asked: Asked, text: string): boolean => JSON.stringify(asked.json).includes(text)

describe('whoever decides on an old version', () => {
  test('of another office reads nothing but what became of verdicts', async () => {
    const { id } = await world.aSharing()
    await world.deed(ana, id, 1, note)
    const override = {
      kind: 'override',
      programme: 'de-ausbildung-pflege',
      verdict: 'met',
      reason: 'Kampus akan menulis surat.',
    }
    await world.deed(lia, id, 2, override)
    await world.deed(ana, id, 3, { kind: 'follow-up', on: '2026-12-01', what: 'Telepon ibunya.' })
    const stale = await world.deed(leo, id, 3, { kind: 'approve', override: 'o3' })
    expect(stale).toMatchObject({ status: 409, json: { type: '/problems/case-stale' } })
    const earlier = await world.deed(leo, id, 1, { kind: 'approve', override: 'o3' })
    expect(JSON.stringify([stale, earlier])).not.toMatch(/rahasia|ibunya/)
    const seen = await world.asStaff(leo, 'GET', `/cases/${id}`)
    expect(seen.status).toBe(200)
    expect(says(seen, 'rahasia') || says(seen, 'ibunya')).toBe(false)
  })

  test('reads nothing of what another office did before the student chose this one', async () => {
    const student = await world.aSharing()
    await world.deed(ana, student.id, 1, note)
    await student.ask('POST', '/counselor', { ...world.sharing, office: 'move-id' })
    const stale = await world.deed(leo, student.id, 1, { kind: 'claim' })
    expect(stale.status).toBe(409)
    expect(JSON.stringify(stale.json)).not.toContain('rahasia')
  })

  test('and moves many at once: what is kept of that holds no word of the cases', async () => {
    const { id } = await world.aSharing()
    await world.deed(ana, id, 1, note)
    const asked = { moves: [{ case: id, version: 1 }], to: 'ben', reason: 'libur' }
    const moved = await world.asStaff(lia, 'POST', '/queue/moves', asked)
    expect(moved.json.cannot).toEqual([{ case: id, why: { kind: 'case-stale', version: 2 } }])
  })
})

describe('what was taken back', () => {
  test('is not in the history either, though a talk is left', async () => {
    const student = await world.aSharing()
    await world.deed(ana, student.id, 1, correction)
    const shared = await student.ask('POST', '/shares', {})
    const booking = await world.aBooking({
      wishes: {
        topic: 'way',
        way: 'online',
        language: 'id',
        zone: 'Asia/Makassar',
        urgent: false,
        assessment: shared.json.link,
      },
      consents: [
        { purpose: 'assessment', version: '2026-11', givenAt: new Date(morning).toISOString() },
      ],
    })
    await world.told(undefined, booking)
    const open = await world.asStaff(ana, 'GET', `/cases/${student.id}`)
    expect(open.json.bookings).toHaveLength(1)
    expect(says(open, 'Paspor dilihat.')).toBe(true)
    expect(says(open, shared.json.token)).toBe(false)
    await student.ask('POST', '/counselor/withdrawal')
    const closed = await world.asStaff(ana, 'GET', `/cases/${student.id}`)
    expect(closed.json.bookings).toHaveLength(1)
    expect(says(closed, 'passport')).toBe(false)
    expect(says(closed, 'Paspor dilihat')).toBe(false)
  })
})

describe('the lead’s log of a student who took it back', () => {
  const reason = 'Ibunya bilang usianya lain.'
  const office = async (id: string) => {
    const { entries } = (await world.asStaff(lia, 'GET', '/log')).json
    return entries.filter((one: { case: string }) => one.case === id)
  }
  const anywhere = async () =>
    (await allItems(world.records)).filter((item) => item.includes(reason))

  test('keeps who did what and when, and no word of why; the student reads all of it', async () => {
    const student = await world.aSharing()
    await world.deed(ana, student.id, 1, { ...correction, reason })
    expect(await office(student.id)).toMatchObject([{ kind: 'corrected', reason }])
    await student.ask('POST', '/counselor/withdrawal')
    const [line] = await office(student.id)
    expect([line.kind, line.by.id, 'reason' in line]).toEqual(['corrected', 'ana', false])
    const { views } = (await student.ask('GET', '/views')).json
    expect(views).toMatchObject([{ kind: 'corrected', reason }])
    expect((await student.ask('DELETE', '')).status).toBe(200)
    expect(await anywhere()).toEqual([])
    expect(await office(student.id)).toEqual([])
  })

  test('does so too where it was shown by a talk, with what the staff remember to have seen', async () => {
    const student = await world.aStudent()
    const { link } = (await student.ask('POST', '/shares')).json
    const givenAt = new Date(morning).toISOString()
    const wishes = { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar' } as const
    const booking = await world.aBooking({
      wishes: { ...wishes, urgent: false, assessment: link },
      consents: [{ purpose: 'assessment', version: '2026-11', givenAt }],
    })
    await world.told(undefined, booking)
    await world.asStaff(ana, 'GET', `/cases/${student.id}`)
    await world.deed(ana, student.id, 1, { ...correction, reason })
    expect(await world.cases.seen(student.id, 'ana')).toBeDefined()
    const { change } = withdraw(booking, ['assessment'], morning + 1)
    expect(await world.bookings.commit(change)).toBe('done')
    expect(await world.cases.seen(student.id, 'ana')).toBeUndefined()
    expect((await office(student.id)).map((one: object) => 'reason' in one)).toEqual([false, false])
  })
})

describe('an assessment that ran out', () => {
  test('takes along all that the office wrote down because of it', async () => {
    const { id } = await world.aSharing()
    await world.deed(ana, id, 1, correction)
    await world.deed(ana, id, 2, note)
    await world.asStaff(ana, 'GET', `/cases/${id}`)
    const event = { id: 'x', sequence: '1', item: 'ASSESSMENT', after: undefined }
    await world.casebook.take({ ...event, kind: 'assessment', before: { id } })
    const left = (await allItems(world.records)).filter((item) => item.includes(id))
    expect(left.filter((item) => !item.includes('ASSESSMENT#'))).toEqual([])
    expect((await world.asStaff(ana, 'GET', `/cases/${id}`)).status).toBe(404)
  })
})

describe('what the office does with a talk outside its case', () => {
  test('stands in the log of that case, and another office does nothing', async () => {
    const place = { session: 's'.repeat(22), start: morning - 3_600_000, end: morning - 1_800_000 }
    const booking = await world.aBooking({ place })
    await world.told(undefined, booking)
    const ports = {
      clock: world.clock,
      bookings: world.bookings,
      cases: world.cases,
      calls: { list: async () => [], done: async () => undefined },
      frames: { frame: async () => undefined },
      pause: async () => {},
    }
    const came = async (who: StaffMember, other: Partial<typeof ports> = {}) => {
      const app = bookingsApp({ ...ports, ...other, door: doorOf(who) }, () => {})
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ came: 'attended' }),
      }
      return app.request(`https://rantau.test/v1/staff/bookings/${booking.id}/outcome`, init)
    }
    expect((await came(leo)).status).toBe(404)
    expect((await came(ana)).status).toBe(200)
    const lines = async () => (await world.cases.views(booking.id, morning)).map(({ by }) => by.id)
    const views = await world.cases.views(booking.id, morning)
    expect(views).toMatchObject([{ kind: 'outcome-recorded', by: { id: 'ana' } }])
    // What is not written leaves no line, and what is leaves one, whatever breaks in that moment.
    const stale = { ...world.bookings, commit: async () => 'stale' as const }
    expect((await came(ana, { bookings: stale })).status).toBe(409)
    expect(await lines()).toEqual(['ana'])
    const cut: typeof world.bookings = {
      ...world.bookings,
      commit: async (...asked) => {
        await world.bookings.commit(...asked)
        throw new Error('the machine is gone')
      },
    }
    expect((await came(lia, { bookings: cut })).status).toBe(500)
    expect((await lines()).toSorted()).toEqual(['ana', 'lia'])
  })

  test('is written with the list of whom to write to, and by whoever struck them off', async () => {
    const { id } = await world.aSharing()
    const followUps = followUpStore(world.records)
    const by = { id: 'ana', name: 'Contoh ana', office }
    const line = { id: newId(), at: morning, by, office, kind: 'written-to' } as const
    const whom = { office, assessment: id }
    await followUps.call({ ...whom, run: 'r', since: morning })
    await Promise.all([followUps.done(whom, line), followUps.done(whom, { ...line, id: newId() })])
    await followUps.done(whom, { ...line, id: newId() })
    expect(await followUps.list(office)).toEqual([])
    const views = await world.cases.views(id, morning)
    expect(views.map(({ kind }) => kind)).toEqual(['written-to'])
  })
})

describe('a student who only asked to be told, of whom no office has a case', () => {
  const told = async () => {
    const student = await world.aStudent()
    const held = await world.assessments.read(student.id, world.clock())
    if (held === undefined) return expect.unreachable()
    const at = new Date(morning).toISOString()
    const turns = [{ programme: 'jp-ssw1-caregiving', from: 'reachable', to: 'ready' }] as const
    await world.assessments.correct(
      held,
      {
        ...held,
        consents: [...held.consents, { purpose: 'follow-up', version: '2026-11', givenAt: at }],
        followUp: { reach: '+62 812 7777 0001' },
        judged: { edition: held.edition, at, run: 'r', answers: {}, turns },
      },
      world.clock(),
    )
    const whom = { office, assessment: student.id }
    await followUpStore(world.records).call({ ...whom, run: 'r', since: morning })
    return student
  }
  const page = (method: string, body?: string) => {
    const texts = () => ({ programme: async () => ({ shortName: 'Perawat' }) })
    const ports = {
      clock: world.clock,
      bookings: world.bookings,
      cases: world.cases,
      assessments: world.assessments,
      outlookCalls: { followUps: followUpStore(world.as('bookings')), texts: texts as never },
      calls: { list: async () => [], done: async () => undefined },
      frames: { frame: async () => undefined },
      pause: async () => {},
      door: doorOf(ana),
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method, headers, ...(body && { body }) }
    return bookingsApp(ports, () => {}).request('https://rantau.test/staff/calls', init)
  }
  const kinds = (views: { readonly kind: string }[]) => views.map(({ kind }) => kind)

  test('reads who saw the number and who wrote, and so does the lead; erasing takes that along', async () => {
    const student = await told()
    await page('GET')
    await page('POST', `office=${office}&assessment=${student.id}`)
    const { views } = (await student.ask('GET', '/views')).json
    expect(kinds(views)).toEqual(expect.arrayContaining(['listed', 'written-to']))
    const own = (await student.ask('GET', '/counselor')).json
    expect([own.case, own.views.length]).toEqual([null, 2])
    expect((await student.ask('GET', '/export')).json.views).toHaveLength(2)
    const { entries } = (await world.asStaff(lia, 'GET', '/log')).json
    const lines = entries.filter((one: { case: string }) => one.case === student.id)
    expect(kinds(lines).toSorted()).toEqual(['listed', 'written-to'])
    expect((await student.ask('DELETE', '')).status).toBe(200)
    const left = (await allItems(world.records)).filter((item) => item.includes(student.id))
    expect(left).toEqual([])
    // Whoever looks on is too late: nothing of them comes back.
    const line = {
      id: newId(),
      at: morning,
      by: { id: 'ana', name: 'Contoh ana', office },
    } as const
    const late = { ...line, case: student.id, office, kind: 'listed' } as const
    expect(await world.cases.noted(late)).toBe(false)
  })

  test('and that is kept no longer than what they keep', async () => {
    const { id } = await told()
    await page('GET')
    expect(await world.cases.views(id, morning)).toHaveLength(1)
    const event = { id: 'y', sequence: '1', item: 'ASSESSMENT', after: undefined }
    await world.casebook.take({ ...event, kind: 'assessment', before: { id } })
    expect(await world.cases.views(id, morning)).toEqual([])
    const { entries } = (await world.asStaff(lia, 'GET', '/log')).json
    expect(entries.filter((one: { case: string }) => one.case === id)).toEqual([])
  })
})

test('whoever erases is in no list of those a change touches, also of one being made', async () => {
  const walks = walkStore(world.records)
  const at = new Date(morning).toISOString()
  const walk = { id: 'contoh', startedAt: at, at, edition: 'e' }
  await walks.start(walk)
  const [gone, other] = ['Bg', 'Bo'].map((one) => one.padEnd(22, 'x')) as [string, string]
  const shard = shardOfKept(gone)
  const step = (far: WalkShard, ids: readonly string[]): WalkShard => ({
    ...far,
    steps: far.steps + 1,
    turned: [
      {
        programme: 'de-blue-card',
        from: 'ready',
        to: 'closed',
        count: ids.length,
        codes: ids.map(codeOf),
      },
    ],
  })
  const far = async () => (await walks.read(walk.id))?.shards[0] ?? nowhere(shard)
  // Somebody walks there and has read them already.
  const begun = step(await far(), [gone, other])
  await walks.forget(gone)
  expect(await walks.step(walk, begun)).toBe(false)
  expect(await walks.step(walk, step(await far(), [other, gone]))).toBe(true)
  const next = step(await far(), [other, gone])
  await Promise.all([walks.forget(gone), walks.step(walk, next), walks.forget(gone)])
  const found = (await allItems(world.records)).filter((item) => item.includes(gone))
  expect(found).toEqual([])
  expect((await far()).turned[0]?.codes).toEqual([codeOf(other)])
})

describe('odd requests', () => {
  test('a correction that says nothing is refused, and the case still opens', async () => {
    const { id } = await world.aSharing()
    for (const answer of [null, '', { known: null }, { known: '' }, undefined]) {
      const told = await world.deed(ana, id, 1, { ...correction, answer })
      expect(told.status, JSON.stringify(answer)).toBe(422)
    }
    for (const fact of ['constructor', '__proto__', 'toString'])
      expect((await world.deed(ana, id, 1, { kind: 'uncorrect', fact, reason: 'x' })).status).toBe(
        409,
      )
    expect((await world.asStaff(ana, 'GET', `/cases/${id}`)).status).toBe(200)
  })

  test('are answered with a no and never with a fault of ours', async () => {
    const { id } = await world.aSharing()
    const asked: readonly (readonly [string, string, unknown?])[] = [
      ['GET', '/log?before='],
      ['GET', '/log?before=%00'],
      ['GET', '/log?day=2026-02-30'],
      ['GET', '/log?day=0000-01-01'],
      ['GET', '/queue?cursor='],
      ['GET', '/queue?cursor=%F0%9F%98%80.x'],
      ['GET', '/queue?campus=__proto__'],
      ['GET', `/cases/${'_'.repeat(22)}`],
      ['GET', '/queue/moves/______________________'],
      ['POST', '/queue/moves', { moves: [{ case: id, version: 1e300 }], to: 'x', reason: 'y' }],
      ['POST', '/queue/moves/preview', { cases: Array(101).fill(id), to: 'ben' }],
      ['POST', `/cases/${id}/deeds`, { basedOn: 1, deed: { kind: 'constructor' } }],
      ['POST', `/cases/${id}/deeds`, { basedOn: 1, deed: { ...note, text: '\ud800' } }],
      [
        'POST',
        `/cases/${id}/deeds`,
        { basedOn: 1, deed: { kind: 'follow-up', on: '2026-02-30', what: 'x' } },
      ],
      [
        'POST',
        `/cases/${id}/deeds`,
        { basedOn: 1, deed: { kind: 'recommend', programmes: ['__proto__'] } },
      ],
      ['POST', `/cases/${id}/deeds`, { basedOn: 1, deed: { ...correction, fact: '__proto__' } }],
      [
        'POST',
        `/cases/${id}/deeds`,
        { basedOn: 1, deed: { kind: 'approve', override: 'toString' } },
      ],
      [
        'POST',
        `/cases/${id}/deeds`,
        { basedOn: 1, deed: { kind: 'outcome', booking: '_'.repeat(22), came: 'attended' } },
      ],
      [
        'POST',
        `/cases/${id}/deeds`,
        { basedOn: 1, deed: { kind: 'reassign', to: 'constructor', reason: 'x' } },
      ],
    ]
    for (const [method, path, body] of asked) {
      const { status, json } = await world.asStaff(lia, method, path, body)
      expect(
        status,
        `${method} ${path} ${JSON.stringify(body)} ${JSON.stringify(json)}`,
      ).toBeLessThan(500)
    }
  })

  test('a student names no campus that there is none of', async () => {
    const student = await world.aStudent()
    const told = await student.ask('POST', '/counselor', { ...world.sharing, campus: 'karangan' })
    expect(told).toMatchObject({ status: 422, json: { fields: [{ field: 'campus' }] } })
  })
})
