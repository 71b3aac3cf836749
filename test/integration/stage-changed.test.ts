import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { campusStore } from '../../functions/adapters/campuses.ts'
import { staffDirectory } from '../../functions/adapters/directory.ts'
import { key } from '../../functions/adapters/keys.ts'
import { checkStage, openStage } from '../../infra/opening/open.ts'
import type { Opening } from '../../infra/opening/opening.ts'
import { acceptedOpening, now } from '../../infra/opening/opening-under-test.ts'
import { dayMs } from '../../shared/booking/time.ts'
import {
  all,
  aStage,
  beforeWrites,
  campusOf,
  everything,
  opened,
  plainly,
  readItem,
  refused,
} from './stage-world.ts'

describe('a campus', () => {
  test('that comes later is one more in the file, and nothing else is touched', async () => {
    const where = await aStage('prod')
    await opened(where.stage, acceptedOpening())
    const before = await everything(where.records)
    const more = acceptedOpening()
    const partner = { email: 'waru@lain-uji.ac.id', name: 'Uji Waru' }
    more.campuses.push({
      ...campusOf(acceptedOpening()),
      slug: 'lain-uji',
      name: 'Lain Uji',
      partner,
    })
    const done = await opened(where.stage, more)
    expect(done.settled.filter(({ did }) => did !== 'stood').map(({ name }) => name)).toEqual([
      'campus/lain-uji',
      'staff/waru@lain-uji.ac.id',
    ])
    expect(done.invited).toEqual(['waru@lain-uji.ac.id'])
    const after = await everything(where.records)
    for (const [at, item] of before) expect(after.get(at)).toBe(item)
    expect(after.size).toBe(before.size + 3)
  })

  test('keeps the pages it registered and removed, while the file gives it another contact', async () => {
    const { stage, records } = await aStage('prod')
    const campuses = campusStore(records)
    await opened(stage, acceptedOpening())
    await campuses.register('kampus-uji', 'https://baru.kampus-uji.ac.id')
    await campuses.remove('kampus-uji', 'https://www.kampus-uji.ac.id')
    const file = acceptedOpening()
    campusOf(file).contact = 'lain@kampus-uji.ac.id'
    const { settled } = await opened(stage, file)
    expect(settled.find(({ name }) => name === 'campus/kampus-uji')).toEqual({
      name: 'campus/kampus-uji',
      did: 'changed',
      changed: ['contact'],
      kept: ['origins'],
    })
    const own = ['https://karir.kampus-uji.ac.id', 'https://baru.kampus-uji.ac.id']
    expect(await campuses.read('kampus-uji')).toMatchObject({
      contact: 'lain@kampus-uji.ac.id',
      origins: own,
    })

    const only = { replace: true, only: ['office/kantor-uji'] }
    await opened(stage, file, only)
    expect((await campuses.read('kampus-uji'))?.origins).toEqual(own)
    await opened(stage, file, { ...only, only: ['campus/kampus-uji'] })
    expect((await campuses.read('kampus-uji'))?.origins).toEqual([
      'https://karir.kampus-uji.ac.id',
      'https://www.kampus-uji.ac.id',
    ])
  })

  test('with as many pages as it may have is not given more, and nothing is written', async () => {
    const where = await aStage('dev')
    const campuses = campusStore(where.records)
    await opened(where.stage, acceptedOpening())
    for (let nth = 3; nth <= 20; nth += 1)
      await campuses.register('kampus-uji', `https://k${nth}.kampus-uji.ac.id`)
    const file = acceptedOpening()
    campusOf(file).origins.push({ origin: 'https://lain.kampus-uji.ac.id' })
    const before = await all(where)
    expect(await refused(where.stage, file)).toMatchObject([
      { field: expect.stringContaining('campus/kampus-uji, origins'), got: '21' },
    ])
    expect(await all(where)).toEqual(before)
  })

  test('loses no page that it registers in the very moment', async () => {
    const { stage, records } = await aStage('dev')
    await opened(stage, acceptedOpening())
    const file = acceptedOpening()
    campusOf(file).contact = 'lain@kampus-uji.ac.id'
    let once = true
    const before = records.db.send.bind(records.db)
    const racing = beforeWrites(records, async () => {
      if (!once) return
      once = false
      await campusStore({ ...records, db: { ...records.db, send: before } as never }).register(
        'kampus-uji',
        'https://baru.kampus-uji.ac.id',
      )
    })
    await opened({ ...stage, records: racing }, file)
    expect(once).toBe(false)
    expect(await campusStore(records).read('kampus-uji')).toMatchObject({
      contact: 'lain@kampus-uji.ac.id',
      origins: expect.arrayContaining(['https://baru.kampus-uji.ac.id']),
    })
  })

  test('whose agreement has ended shows its widget nowhere, from that day on', async () => {
    const { stage, records } = await aStage('prod')
    await opened(stage, acceptedOpening())
    const file = acceptedOpening()
    campusOf(file).agreement = { from: '2026-11-01', ended: '2026-11-23' }
    await opened(stage, file)
    expect((await campusStore(records).read('kampus-uji'))?.revoked).toBeUndefined()
    const wish = { ...plainly }
    await openStage(stage, file, wish, new Date(now.getTime() + dayMs))
    expect(await campusStore(records).read('kampus-uji')).toMatchObject({ revoked: true })
    expect(await campusStore(records).list()).toMatchObject([{ revoked: true }])
    // By --check nothing is in the way either: it is known, and over.
    expect(await checkStage(stage)).toEqual([])
  })

  test('that stood before without a contact is given one, and keeps the rest', async () => {
    const { stage, records } = await aStage('prod')
    const { db, table: TableName } = records
    const stood = { slug: 'kampus-uji', name: 'Nama Lama', city: 'Kota Kupang', origins: [] }
    const entry = { slug: 'kampus-uji', name: 'Nama Lama', city: 'Kota Kupang' }
    await db.send(
      new PutCommand({ TableName, Item: { ...key.campus('kampus-uji'), campus: stood } }),
    )
    await db.send(new PutCommand({ TableName, Item: { ...key.campusEntry('kampus-uji'), entry } }))
    await opened(stage, acceptedOpening())
    expect(await campusStore(records).read('kampus-uji')).toMatchObject({
      name: 'Nama Lama',
      contact: 'karir@kampus-uji.ac.id',
      origins: ['https://karir.kampus-uji.ac.id', 'https://www.kampus-uji.ac.id'],
    })
  })
})

describe('an office', () => {
  test('keeps the hours it changed, and is told where the two do not fit together', async () => {
    const { stage, records } = await aStage('dev')
    await opened(stage, acceptedOpening())
    const store = bookingStore(records)
    const [counselor] = (await store.roster()).counselors
    const week = [{ weekday: 2, from: '09:00', to: '10:00', services: ['talk-30'] }]
    const Item = { ...key.counselor('uji-seruni'), counselor: { ...counselor, week } }
    const { opened: wrote } = await readItem(records, key.counselor('uji-seruni'))
    await records.db.send(
      new PutCommand({ TableName: records.table, Item: { ...Item, opened: wrote } }),
    )
    const file = acceptedOpening()
    const own = { ...file.counselors[0], topics: ['money'] } as Opening['counselors'][number]
    file.counselors[0] = own
    await opened(stage, file)
    expect((await bookingStore(records).roster()).counselors[0]).toMatchObject({
      week,
      topics: ['money'],
    })

    const offerings = own.offerings.map((one) => ({ ...one, service: 'talk-45', minutes: 45 }))
    file.counselors[0] = { ...own, offerings }
    expect(await refused(stage, file)).toMatchObject([
      { field: expect.stringContaining('uji-seruni, week[0].services') },
    ])
    await opened(stage, file, { replace: true })
    expect((await bookingStore(records).roster()).counselors[0]?.week).toEqual(own.week)
  })

  test('moves somebody with their place in its list, and their roles go with the file', async () => {
    const { stage, records, signIns } = await aStage('dev')
    await opened(stage, acceptedOpening())
    const file = acceptedOpening()
    const [lead] = file.staff
    if (lead === undefined) return expect.unreachable('nobody leads')
    file.staff[0] = { ...lead, roles: ['lead'], office: 'kantor-uji-berlin' }
    file.staff.push({ email: 'waru@kantor-uji.go.id', name: 'Uji Waru', roles: ['editor'] })
    await opened(stage, file)
    expect((await signIns.find(lead.email))?.roles).toEqual(['lead'])
    const lists = await Promise.all(
      ['kantor-uji', 'kantor-uji-berlin'].map((id) => staffDirectory(records).ofOffice(id)),
    )
    expect(lists.map((list) => list.map(({ name }) => name))).toEqual([
      ['Uji Seruni'],
      ['Uji Flamboyan'],
    ])
    const left = [...(await everything(records)).keys()].filter((at) => at.startsWith('STAFFOF#'))
    expect(left).toHaveLength(2)
  })
})
