// Longer than most: everything a group day writes is told against one real table, opened once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { gatheringStore } from '../../functions/adapters/gatherings.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { hallDays } from '../../functions/bookings/pages/hall-days.ts'
import type { BookingsPorts } from '../../functions/bookings/ports.ts'
import { lyingBefore } from '../../functions/bookings/staff-bookings.ts'
import { tickCame, tickGroup } from '../../functions/gatherings/attendance.ts'
import {
  type Coming,
  callOff,
  comeIn,
  dropOut,
  formGroups,
  goAgain,
  type Opening,
  openDay,
  takeInGuide,
} from '../../functions/gatherings/desk.ts'
import type { GatheringsPorts } from '../../functions/gatherings/ports.ts'
import { liveSeats, weekOf } from '../../shared/booking/ledger.ts'
import type { Roster } from '../../shared/booking/roster.ts'
import { whyNot } from '../../shared/booking/slots.ts'
import { diaryOf, weeksAround } from '../../shared/booking/weeks.ts'
import type { DayBook } from '../../shared/gathering/day.ts'
import { hallOf } from '../../shared/gathering/day.ts'
import { form } from '../../shared/gathering/form.ts'
import { replace } from '../../shared/gathering/replace.ts'
import { wrongs } from '../../shared/gathering/wrong.ts'
import { fair } from './booking-roster.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

// The real table under a group day: whoever arrives while groups are formed, two organisers at once,
// and the hours in the counselors' calendars.

const now = Date.parse('2026-11-23T00:00:00Z')
const start = Date.parse('2026-11-25T01:00:00Z')
const hour = 3_600_000
const noSolver = () => undefined

let ours: TableOfOurs
let ports: GatheringsPorts

const [first] = fair.counselors
const two: Roster = {
  offices: fair.offices,
  counselors: first === undefined ? [] : [first, { ...first, id: 'pameran-dua' }],
}

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  const table = ours.as('gatherings')
  await addToRoster(ours.open(), two)
  ports = {
    clock: () => new Date(now),
    bookings: bookingStore(table),
    gatherings: gatheringStore(table),
    campuses: {
      read: async () => undefined,
      list: async () => [],
      register: async () => 'registered',
    } as never,
    frames: { frame: async () => undefined },
    grouper: {
      // As long as others need to arrive meanwhile.
      form: async (hall, from) => {
        await pause(40)
        return form(hall, noSolver, from)
      },
      replace: async (hall, groups, from) => replace(hall, groups, noSolver, from),
    },
    door: { only: () => async (_, next) => next() },
    pause: (ms) => pause(ms),
  }
})

afterAll(() => ours.stop())

const office = first?.office ?? ''

const opening = (hours: readonly number[]): Opening => ({
  office,
  title: 'Hari contoh',
  place: 'Aula contoh',
  zone: 'Asia/Makassar',
  campuses: ['undana', 'pnk'],
  guides: two.counselors.map(({ id, languages }) => ({ id, languages, knows: [], seatsMax: 12 })),
  rounds: hours.map((at) => ({ start: start + at * hour, end: start + at * hour + hour / 2 })),
  sizeMin: 2,
  sizeMax: 12,
  expiresAt: start + 60 * 24 * hour,
})

const opened = async (hours: readonly number[] = [0]) => {
  const day = await openDay(ports, opening(hours))
  if (day.kind !== 'done') throw new Error(`not opened: ${day.kind}`)
  return day
}

const somebody: Coming = {
  campus: 'undana',
  languages: ['id'],
  interests: ['to:DE'],
  supporter: false,
  via: 'phone',
}

const bookOf = async (id: string): Promise<DayBook> => {
  const book = await ports.gatherings.read(id, now)
  if (book === undefined) throw new Error(`no day ${id}`)
  return book
}

const ledgerOf = async (counselor: string) => {
  const week = weekOf(start)
  const [ledger] = await ports.bookings.weeks(counselor, week, week)
  return ledger
}

const sessionsOf = async (counselor: string, id: string) =>
  ((await ledgerOf(counselor))?.sessions ?? []).filter((one) => one.id.startsWith(`${id}.`))

const whole = ({ day, participants }: DayBook) =>
  wrongs(
    hallOf(
      { day, participants },
      participants.map(({ code }) => code),
      now,
    ),
    {
      groups: day.arrangement?.groups ?? [],
      waiting: day.arrangement?.waiting ?? [],
    },
  )

describe('a group day in the table', () => {
  test('nobody who arrives while groups are formed is lost, however they meet', async () => {
    const { day } = await opened()
    for (let at = 0; at < 4; at++) await comeIn(ports, day.id, undefined, somebody)
    const [formed, ...came] = await Promise.all([
      formGroups(ports, day.id, office, 1),
      ...Array.from({ length: 8 }, () => comeIn(ports, day.id, undefined, somebody)),
    ])
    expect(formed.kind).toBe('done')
    expect(came.every(({ kind }) => kind === 'done')).toBe(true)
    const book = await bookOf(day.id)
    expect(book.participants).toHaveLength(12)
    expect(book.day.arrivals).toBe(12)
    expect(whole(book)).toEqual([])
    const seats = (await Promise.all(two.counselors.map(({ id }) => sessionsOf(id, day.id)))).flat()
    expect(seats.flatMap((one) => liveSeats(one, now))).toHaveLength(12)
    await callOff(ports, day.id, office, book.day.version)
  })

  test('whoever comes and goes makes nothing stale that an organiser decides', async () => {
    const { day } = await opened([0, 1])
    const came = []
    for (let at = 0; at < 6; at++) came.push(await comeIn(ports, day.id, undefined, somebody))
    const [first] = came
    if (first?.kind !== 'done') throw new Error('not in')
    const seen = (await bookOf(day.id)).day.version
    expect((await goAgain(ports, day.id, first.code, first.key)).kind).toBe('done')
    // Twice at once: gone once, and counted once.
    const [, next] = came
    if (next?.kind !== 'done') throw new Error('not in')
    const twice = await Promise.all([1, 2].map(() => goAgain(ports, day.id, next.code, next.key)))
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'participant-unknown'])
    expect((await bookOf(day.id)).day.arrivals).toBe(4)
    expect((await formGroups(ports, day.id, office, seen)).kind).toBe('done')
    const { day: formed } = await bookOf(day.id)
    const late = await comeIn(ports, day.id, undefined, somebody)
    if (late.kind !== 'done') throw new Error('not in')
    await goAgain(ports, day.id, late.code, late.key)
    const gone = formed.arrangement?.groups[0]?.guide ?? ''
    expect((await dropOut(ports, day.id, office, gone, formed.version)).kind).toBe('done')
    const book = await bookOf(day.id)
    expect(whole(book)).toEqual([])
    expect(book.day.arrivals).toBe(4)
    await callOff(ports, day.id, office, book.day.version)
  })

  test('a server that is killed while it forms groups loses nothing, and soon they can be formed again', async () => {
    const { day } = await opened()
    for (let at = 0; at < 4; at++) await comeIn(ports, day.id, undefined, somebody)
    const before = await bookOf(day.id)
    const script = fileURLToPath(new URL('hall-divided.ts', import.meta.url))
    const other = spawn(process.execPath, [
      script,
      ours.endpointOf('gatherings'),
      day.id,
      office,
      String(now),
    ])
    await once(other.stdout, 'data')
    other.kill('SIGKILL')
    await once(other, 'exit')
    await comeIn(ports, day.id, undefined, somebody)
    const marked = { version: 2, dividingSince: now }
    expect((await bookOf(day.id)).day).toEqual({ ...before.day, ...marked, arrivals: 5, moves: 5 })
    expect((await formGroups(ports, day.id, office, 2)).kind).toBe('day-stale')
    const later = { ...ports, clock: () => new Date(now + 60_000) }
    expect((await formGroups(later, day.id, office, 2)).kind).toBe('done')
    const book = await bookOf(day.id)
    expect(whole(book)).toEqual([])
    expect(book.day.arrangement?.groups.flatMap(({ members }) => members)).toHaveLength(5)
    expect((await callOff(ports, day.id, office, book.day.version)).kind).toBe('done')
  })

  test('all of a group came in one tap, but for whom somebody said they did not', async () => {
    const { day } = await opened()
    for (let at = 0; at < 5; at++) await comeIn(ports, day.id, undefined, somebody)
    await formGroups(ports, day.id, office, 1)
    const { day: formed } = await bookOf(day.id)
    const [group] = formed.arrangement?.groups ?? []
    const [absent = '', ...others] = group?.members ?? []
    await tickCame(ports, day.id, office, absent, false)
    const all = await Promise.all(
      [1, 2].map(() => tickGroup(ports, day.id, office, group?.id ?? '')),
    )
    expect(all.map(({ kind }) => kind)).toEqual(['done', 'done'])
    const { participants } = await bookOf(day.id)
    const came = (code: string) => participants.find((one) => one.code === code)?.came
    expect(came(absent)).toBe(false)
    expect(others.map(came)).toEqual(others.map(() => true))
    expect((await tickGroup(ports, day.id, office, '99')).kind).toBe('participant-unknown')
    expect((await tickGroup(ports, day.id, 'kantor-lain', '1')).kind).toBe('day-unknown')

    // Nobody gave a name or agreed to be counted, so no campus counts them: it counts talks booked.
    const { db, table } = ours.open()
    const counting = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `COUNTING#${somebody.campus}` },
      }),
    )
    expect(counting.Items).toEqual([])
    await callOff(ports, day.id, office, (await bookOf(day.id)).day.version)
  })

  test('of two organisers who form groups at once one does, and the other is told', async () => {
    const { day } = await opened()
    for (let at = 0; at < 4; at++) await comeIn(ports, day.id, undefined, somebody)
    let halls = 0
    const counting: GatheringsPorts = {
      ...ports,
      grouper: {
        ...ports.grouper,
        form: (hall, from) => {
          halls += 1
          return ports.grouper.form(hall, from)
        },
      },
    }
    const both = await Promise.all([1, 2].map(() => formGroups(counting, day.id, office, 1)))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['day-stale', 'done'])
    // Whoever was second was told before anything was divided for them.
    expect(halls).toBe(1)
    const { version } = (await bookOf(day.id)).day
    expect((await callOff(ports, day.id, office, version)).kind).toBe('done')
  })

  test('a day is found on the day it begins, and on no other', async () => {
    const { day } = await opened([150])
    const begins = start + 150 * hour
    const found = async (from: number, to: number) =>
      (await ports.gatherings.beginning(office, { from, to }, now)).map(({ id }) => id)
    expect(await found(begins, begins + 24 * hour)).toContain(day.id)
    expect(await found(begins - 24 * hour, begins)).not.toContain(day.id)
    expect(await found(begins + 1, begins + 24 * hour)).not.toContain(day.id)
  })

  test('nobody books into the hours of a day, and calling it off frees them', async () => {
    const { day } = await opened()
    const counselor = two.counselors[0]
    if (counselor === undefined) throw new Error('no counselor')
    const free = async () => {
      const weeks = weeksAround(counselor, start)
      const ledgers = await ports.bookings.weeks(
        counselor.id,
        Math.min(...weeks),
        Math.max(...weeks),
      )
      return whyNot(diaryOf(counselor, weeks, ledgers), 'group-60', start, { now })
    }
    expect((await free())?.kind).toBe('slot-taken')
    expect((await callOff(ports, day.id, office, 1)).kind).toBe('done')
    expect(await free()).toBeUndefined()
    expect(await sessionsOf(counselor.id, day.id)).toEqual([])
  })

  test('its hours stand among the talks of its office, and nobody who came is looked up as a booking', async () => {
    const { day } = await opened([0, 1])
    for (let at = 0; at < 4; at++) await comeIn(ports, day.id, undefined, somebody)
    await formGroups(ports, day.id, office, 1)
    const looked: string[] = []
    const asked = {
      bookings: {
        ...ports.bookings,
        read: (keys: Parameters<typeof ports.bookings.read>[0], at: number) => {
          looked.push(JSON.stringify(keys))
          return ports.bookings.read(keys, at)
        },
      },
    } as BookingsPorts
    const { talks, hours } = await lyingBefore(asked, two.counselors, now)
    expect(talks).toEqual([])
    expect(looked.join()).not.toContain(day.id)
    const own = hallDays(hours).filter(({ id }) => id === day.id)
    expect(own).toEqual([
      expect.objectContaining({ start, end: start + 1.5 * hour, place: 'Aula contoh', seated: 4 }),
    ])
    await callOff(ports, day.id, office, (await bookOf(day.id)).day.version)
    const after = await lyingBefore(asked, two.counselors, now)
    expect(hallDays(after.hours).some(({ id }) => id === day.id)).toBe(false)
  })

  test('what a counselor has already stays theirs: the day does without that hour', async () => {
    const one = await opened([0])
    const other = await opened([0, 1])
    expect(other.busy).toEqual(two.counselors.map(({ id }) => ({ guide: id, round: 0 })))
    expect(other.day.sittings.every(({ round }) => round === 1)).toBe(true)
    await callOff(ports, one.day.id, office, 1)
    await callOff(ports, other.day.id, office, 1)
  })

  test('a counselor who cannot come gives their hours back, and nobody of the others moves', async () => {
    const { day } = await opened([0, 1])
    for (let at = 0; at < 24; at++) await comeIn(ports, day.id, undefined, somebody)
    await formGroups(ports, day.id, office, 1)
    const before = await bookOf(day.id)
    const gone = before.day.arrangement?.groups[0]?.guide ?? ''
    const dropped = await dropOut(ports, day.id, office, gone, before.day.version)
    expect(dropped.kind).toBe('done')
    const after = await bookOf(day.id)
    expect(whole(after)).toEqual([])
    expect(await sessionsOf(gone, day.id)).toEqual([])
    for (const group of before.day.arrangement?.groups.filter(({ guide }) => guide !== gone) ?? [])
      expect(after.day.arrangement?.groups.find(({ id }) => id === group.id)?.members).toEqual(
        expect.arrayContaining([...group.members]),
      )
    await callOff(ports, day.id, office, after.day.version)
  })

  test('thirty who arrive while a counselor drops out do not keep the organiser from it, and all have one place', async () => {
    const { day } = await opened([0, 1])
    for (let at = 0; at < 12; at++) await comeIn(ports, day.id, undefined, somebody)
    await formGroups(ports, day.id, office, 1)
    const before = await bookOf(day.id)
    const gone = before.day.arrangement?.groups[0]?.guide ?? ''
    let asked = 0
    const slow: GatheringsPorts = {
      ...ports,
      grouper: {
        ...ports.grouper,
        replace: async (hall, groups, from) => {
          asked += 1
          // As long as the doors are crowded.
          await pause(60)
          return ports.grouper.replace(hall, groups, from)
        },
      },
    }
    const [dropped, ...came] = await Promise.all([
      dropOut(slow, day.id, office, gone, before.day.version),
      ...Array.from({ length: 30 }, () => comeIn(ports, day.id, undefined, somebody)),
    ])
    expect(dropped.kind).toBe('done')
    expect(asked).toBe(1)
    const arrived = came.filter(({ kind }) => kind === 'done').length
    expect(arrived).toBe(30)
    const book = await bookOf(day.id)
    expect(book.participants).toHaveLength(12 + arrived)
    expect(book.day.arrivals).toBe(12 + arrived)
    expect(whole(book)).toEqual([])
    expect(book.day.arrangement?.groups.some(({ guide }) => guide === gone)).toBe(false)
    expect(await sessionsOf(gone, day.id)).toEqual([])
    const seats = (await Promise.all(two.counselors.map(({ id }) => sessionsOf(id, day.id)))).flat()
    expect(seats.flatMap((one) => liveSeats(one, now))).toHaveLength(
      book.day.arrangement?.groups.flatMap(({ members }) => members).length ?? 0,
    )
    await callOff(ports, day.id, office, book.day.version)
  })

  test('whoever leaves while the hall is being divided sits in no group afterwards', async () => {
    const { day } = await opened()
    const came = []
    for (let at = 0; at < 5; at++) came.push(await comeIn(ports, day.id, undefined, somebody))
    const [first] = came
    if (first?.kind !== 'done') throw new Error('not in')
    const leaving: GatheringsPorts = {
      ...ports,
      grouper: {
        ...ports.grouper,
        form: async (hall, from) => {
          await goAgain(ports, day.id, first.code, first.key)
          return ports.grouper.form(hall, from)
        },
      },
    }
    expect((await formGroups(leaving, day.id, office, 1)).kind).toBe('done')
    const book = await bookOf(day.id)
    expect(whole(book)).toEqual([])
    expect(book.day.arrangement?.groups.flatMap(({ members }) => members)).toHaveLength(4)
    await callOff(ports, day.id, office, book.day.version)
  })

  test('of two in a group one leaves: the other sits down elsewhere, and the calendars know it', async () => {
    const asked = opening([0])
    const guides = asked.guides.map((one) => ({ ...one, seatsMax: 3 }))
    const day = await openDay(ports, { ...asked, guides })
    if (day.kind !== 'done') throw new Error(day.kind)
    const { id } = day.day
    const came = []
    for (let at = 0; at < 4; at++) came.push(await comeIn(ports, id, undefined, somebody))
    await formGroups(ports, id, office, 1)
    const before = await bookOf(id)
    expect(before.day.arrangement?.groups.map(({ members }) => members.length)).toEqual([2, 2])
    const [goes = '', stays = ''] = before.day.arrangement?.groups[0]?.members ?? []
    const key = came.flatMap((one) => (one.kind === 'done' && one.code === goes ? one.key : []))
    expect((await goAgain(ports, id, goes, key[0] ?? '')).kind).toBe('done')
    const after = await bookOf(id)
    expect(whole(after)).toEqual([])
    expect(after.day.arrangement?.groups.map(({ members }) => members.length)).toEqual([3])
    expect(after.day.regrouped).toEqual([{ code: stays, from: '1' }])
    const sessions = await Promise.all(two.counselors.map((one) => sessionsOf(one.id, id)))
    const seated = sessions.flat().map((one) => liveSeats(one, now).length)
    expect(seated.toSorted()).toEqual([0, 3])
    await callOff(ports, id, office, after.day.version)
  })

  test('a counselor who comes instead brings their free hours, and those who wait get groups', async () => {
    const [one, other] = two.counselors
    if (one === undefined || other === undefined) throw new Error('no counselors')
    const asked = { ...opening([0]), guides: opening([0]).guides.slice(0, 1) }
    const day = await openDay(ports, asked)
    if (day.kind !== 'done') throw new Error(day.kind)
    const { id } = day.day
    for (let at = 0; at < 20; at++) await comeIn(ports, id, undefined, somebody)
    await formGroups(ports, id, office, 1)
    const { day: formed } = await bookOf(id)
    expect(formed.arrangement?.waiting).toHaveLength(8)
    const guide = { id: other.id, knows: [], seatsMax: 12 }
    expect((await takeInGuide(ports, id, office, guide, formed.version)).kind).toBe('done')
    expect((await formGroups(ports, id, office, formed.version + 1)).kind).toBe('done')
    const book = await bookOf(id)
    expect(book.day.arrangement?.waiting).toEqual([])
    expect(book.day.arrangement?.groups.map(({ id: name }) => name)).toEqual(['1', '2'])
    expect(await sessionsOf(other.id, id)).toHaveLength(1)
    await callOff(ports, id, office, book.day.version)
  })

  test('whoever leaves is deleted, and only they can, by what they were given', async () => {
    const { day } = await opened()
    const came = await comeIn(ports, day.id, undefined, somebody)
    const other = await comeIn(ports, day.id, undefined, somebody)
    if (came.kind !== 'done' || other.kind !== 'done') throw new Error('not in')
    expect((await goAgain(ports, day.id, came.code, other.key)).kind).toBe('participant-unknown')
    expect((await goAgain(ports, day.id, came.code, came.key)).kind).toBe('done')
    expect((await bookOf(day.id)).participants.map(({ code }) => code)).toEqual([other.code])
    expect((await tickCame(ports, day.id, office, other.code, true)).kind).toBe('done')
    expect((await bookOf(day.id)).participants[0]?.came).toBe(true)
    expect((await tickCame(ports, day.id, 'kantor-lain', other.code, false)).kind).toBe(
      'day-unknown',
    )
    await callOff(ports, day.id, office, (await bookOf(day.id)).day.version)
  })
})
