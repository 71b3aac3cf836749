import { expect, test } from 'vitest'
import type { Session, SessionStore, StaffRecord } from '../functions/ports/identity.ts'
import { hourMs, minuteMs } from '../shared/booking/time.ts'

type Store = {
  readonly sessions: SessionStore
  readonly hire: (subject: string, record: StaffRecord) => Promise<unknown>
}

const now = Date.parse('2026-11-23T01:00:00Z')
let count = 0

const aSession = (): Session => {
  count += 1
  return { id: `hash-${count}`, sealed: 'tertutup', version: 1, startedAt: now, usedAt: now }
}

/** What the door relies on, whoever keeps the sign-ins. */
export function keepsSessions(opened: () => Store): void {
  test('a sign-in is found with whom its holder says they are, until it is ended', async () => {
    const { sessions, hire } = opened()
    const session = aSession()
    const record: StaffRecord = { name: 'Contoh Melati', roles: ['counselor'], office: 'contoh' }
    await hire('staf-melati', record)
    expect(await sessions.open(session.id, 'staf-melati')).toEqual({ staff: record })
    await sessions.begin(session)
    expect(await sessions.open(session.id, 'staf-melati')).toEqual({ session, staff: record })
    expect(await sessions.open(session.id, 'staf-lain')).toEqual({ session })
    await sessions.end(session.id)
    await sessions.end(session.id)
    expect((await sessions.open(session.id, 'x')).session).toBeUndefined()
  })

  test('one that has ended is not brought back by a use or new tokens that come late', async () => {
    const { sessions } = opened()
    const session = aSession()
    await sessions.begin(session)
    expect(await sessions.renewing(session, now, now + minuteMs)).toBe(true)
    await sessions.end(session.id)
    await sessions.renewed(session, 'baru')
    await sessions.used(session, now + hourMs)
    expect(await sessions.renewing(session, now, now + minuteMs)).toBe(false)
    expect((await sessions.open(session.id, 'x')).session).toBeUndefined()
  })

  test('a use that comes late never makes it look older', async () => {
    const { sessions } = opened()
    const session = aSession()
    await sessions.begin(session)
    await sessions.used(session, now + hourMs)
    await sessions.used(session, now + minuteMs)
    expect((await sessions.open(session.id, 'x')).session?.usedAt).toBe(now + hourMs)
  })

  test('of many who would renew it at once, one does', async () => {
    const { sessions } = opened()
    const session = aSession()
    await sessions.begin(session)
    const all = Array.from({ length: 12 }, () => sessions.renewing(session, now, now + minuteMs))
    expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1)
    await sessions.renewed(session, 'baru')
    const { session: after } = await sessions.open(session.id, 'x')
    expect(after).toEqual({ ...session, sealed: 'baru', version: 2 })
    expect(await sessions.renewing(session, now, now + minuteMs)).toBe(false)
    expect(after && (await sessions.renewing(after, now, now + minuteMs))).toBe(true)
  })

  test('whoever began to renew it and died is followed by another, after a while', async () => {
    const { sessions } = opened()
    const session = aSession()
    await sessions.begin(session)
    expect(await sessions.renewing(session, now, now + minuteMs)).toBe(true)
    expect(await sessions.renewing(session, now + minuteMs - 1, now + hourMs)).toBe(false)
    expect(await sessions.renewing(session, now + minuteMs, now + hourMs)).toBe(true)
  })

  test('a secret that was drawn twice is nobody’s second sign-in', async () => {
    const { sessions } = opened()
    const session = aSession()
    await sessions.begin(session)
    await expect(sessions.begin(session)).rejects.toThrow()
  })
}
