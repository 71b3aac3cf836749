import { readFileSync } from 'node:fs'
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { campusStore } from '../../functions/adapters/campuses.ts'
import { staffDirectory } from '../../functions/adapters/directory.ts'
import { key } from '../../functions/adapters/keys.ts'
import { dynamoDb, type Records, records as recordsAt } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { sessionStore } from '../../functions/adapters/sessions.ts'
import { ensureTable } from '../../functions/adapters/table.ts'
import { demonstrationRoster } from '../../infra/demonstration/roster.ts'
import { sow, sowCases, sowDemonstration } from '../../infra/demonstration/sow.ts'
import { checkStage, openStage, type Stage, type Wish } from '../../infra/opening/open.ts'
import { type Opening, openingFrom } from '../../infra/opening/opening.ts'
import { acceptedOpening, now } from '../../infra/opening/opening-under-test.ts'
import type { SignIns } from '../../infra/opening/sign-ins.ts'
import { table } from '../../infra/table.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs } from '../../shared/booking/time.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import { type SignInsInMemory, signInsInMemory } from '../sign-ins-in-memory.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const site = 'https://rantau.go.id'
const plainly: Wish = { replace: false, only: [], dryRun: false, inviteAgain: false }

let ours: TableOfOurs
beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
})
afterAll(() => ours.stop())

let tables = 0
/** Each stage has a table of its own, in the one emulator. */
async function aStage(name: Stage['name'], { edition = true } = {}) {
  tables += 1
  const shape = { ...table, name: `rantau-${tables}`, stream: undefined }
  await ensureTable(dynamoDb(ours.endpoint), shape)
  const records = recordsAt({ table: shape.name, endpoint: ours.endpoint })
  const signIns = signInsInMemory(site)
  const stage: Stage = { name, records, signIns, say: () => {} }
  if (edition) await activate(records)
  return { stage, records, signIns }
}

/** Opening asks whether there is one, and nothing of what is in it. */
const activate = ({ db, table: TableName }: Records) =>
  db.send(
    new PutCommand({
      TableName,
      Item: { ...key.activeEdition(), digest: 'x', publishedAt: now.toISOString(), revision: 1 },
    }),
  )

async function everything({ db, table: TableName }: Records) {
  const { Items = [] } = await db.send(new ScanCommand({ TableName }))
  return new Map(Items.map((item) => [`${item.pk} ${item.sk}`, canonicalJson(item as Json)]))
}

const all = async ({ records, signIns }: { records: Records; signIns: SignInsInMemory }) => ({
  table: await everything(records),
  held: new Map(
    [...signIns.held].map(([email, one]) => [email, { ...one, roles: [...one.roles].sort() }]),
  ),
  letters: [...signIns.letters],
})

const open = (stage: Stage, opening: Opening, wish: Partial<Wish> = {}) =>
  openStage(stage, opening, { ...plainly, ...wish }, now)

async function opened(stage: Stage, opening: Opening, wish: Partial<Wish> = {}) {
  const done = await open(stage, opening, wish)
  return done.kind === 'opened' ? done : expect.unreachable(canonicalJson(done.reasons as never))
}

async function refused(stage: Stage, opening: Opening, wish: Partial<Wish> = {}) {
  const done = await open(stage, opening, wish)
  return done.kind === 'refused' ? done.reasons : expect.unreachable('it was opened')
}

const didOf = ({ settled }: Awaited<ReturnType<typeof opened>>) =>
  Object.fromEntries(settled.map(({ name, did }) => [name, did]))

const campusOf = (opening: Opening) => {
  const [campus] = opening.campuses
  return campus ?? expect.unreachable('no campus')
}

describe('whoever opens a stage', () => {
  test('has staff who sign in with their roles, talks to book, and a campus that may show the widget', async () => {
    const { stage, records, signIns } = await aStage('prod')
    const done = await opened(stage, acceptedOpening())
    expect(new Set(Object.values(didOf(done)))).toEqual(new Set(['made']))
    expect(done.invited).toEqual([
      'flamboyan@kantor-uji.go.id',
      'seruni@kantor-uji.go.id',
      'dedap@kampus-uji.ac.id',
    ])
    expect(signIns.letters).toEqual(done.invited)
    expect(done.site).toBe(site)

    const store = bookingStore(records)
    const { offices, counselors } = await store.roster()
    expect(offices[0]).toEqual({
      id: 'kantor-uji',
      name: 'Kantor Uji',
      city: 'Kupang',
      address: 'Jalan Uji 1, Kupang',
      phone: '+6238000000000',
      whatsapp: '6281000000000',
    })
    const [counselor] = counselors
    if (counselor === undefined) return expect.unreachable('nobody to talk to')
    const [from, to] = [now.getTime(), now.getTime() + 14 * dayMs]
    expect(
      freeStarts({ counselor, ledgers: [] }, 'talk-30', from, to, { now: from }).length,
    ).toBeGreaterThan(0)

    const campuses = campusStore(records)
    expect(await campuses.read('kampus-uji')).toEqual({
      slug: 'kampus-uji',
      name: 'Kampus Uji',
      city: 'Kota Kupang',
      origins: ['https://karir.kampus-uji.ac.id', 'https://www.kampus-uji.ac.id'],
      contact: 'karir@kampus-uji.ac.id',
    })
    expect(await campuses.list()).toHaveLength(1)

    const sessions = sessionStore(records)
    const member = async (email: string) =>
      (await sessions.open('none', (await signIns.find(email))?.subject ?? '')).staff
    expect(await member('seruni@kantor-uji.go.id')).toEqual({
      name: 'Uji Seruni',
      roles: ['counselor'],
      office: 'kantor-uji',
      counselor: 'uji-seruni',
    })
    expect(await member('dedap@kampus-uji.ac.id')).toMatchObject({ campus: 'kampus-uji' })
    expect((await signIns.find('flamboyan@kantor-uji.go.id'))?.roles).toEqual(['lead', 'editor'])
    expect(await staffDirectory(records).ofOffice('kantor-uji')).toHaveLength(2)
    expect(await checkStage(stage)).toEqual([])
  })

  test('may do it with the example at once, in dev', async () => {
    const { stage } = await aStage('dev')
    const text = readFileSync(new URL('../../infra/opening/example.json', import.meta.url), 'utf8')
    const read = openingFrom(text)
    if (read.kind !== 'opening') return expect.unreachable('the example is unreadable')
    await opened(stage, read.opening)
  })

  test('finds a second run to change nothing, and nobody to get a second letter', async () => {
    const where = await aStage('prod')
    await opened(where.stage, acceptedOpening())
    const before = await all(where)
    const again = await opened(where.stage, acceptedOpening())
    expect(new Set(Object.values(didOf(again)))).toEqual(new Set(['stood']))
    expect(again).toMatchObject({ invited: [], awaited: before.letters })
    expect(await all(where)).toEqual(before)
  })

  test('sees in a dry run what would be, and nothing is written', async () => {
    const where = await aStage('prod')
    const before = await all(where)
    const dry = await opened(where.stage, acceptedOpening(), { dryRun: true })
    expect(await all(where)).toEqual(before)
    expect(dry.settled).toEqual((await opened(where.stage, acceptedOpening())).settled)
  })

  test('is told to deploy where no edition is in force, and everything else that is wrong beside it', async () => {
    const where = await aStage('prod', { edition: false })
    const opening = acceptedOpening()
    campusOf(opening).contact = 'karir@kampus.example'
    const before = await all(where)
    expect(await refused(where.stage, opening, { only: ['campus/lain'] })).toMatchObject([
      { field: '--only', got: '"campus/lain"' },
      { field: 'campuses[0].contact' },
      {
        field: 'the edition in force',
        todo: expect.stringContaining('npm run deploy -- --stage prod'),
      },
    ])
    expect(await all(where)).toEqual(before)
  })

  test('writes again to whoever lost the letter, and to nobody who came', async () => {
    const { stage, signIns } = await aStage('dev')
    await opened(stage, acceptedOpening())
    signIns.come('seruni@kantor-uji.go.id')
    signIns.letters.length = 0
    const again = await opened(stage, acceptedOpening(), { inviteAgain: true })
    expect(signIns.letters).toEqual(['flamboyan@kantor-uji.go.id', 'dedap@kampus-uji.ac.id'])
    expect(again).toMatchObject({ invited: signIns.letters, awaited: [] })
  })
})

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

const readItem = async ({ db, table: TableName }: Records, where: { pk: string; sk: string }) => {
  const { Items = [] } = await db.send(new ScanCommand({ TableName }))
  return Items.find(({ pk, sk }) => pk === where.pk && sk === where.sk) ?? {}
}

const isWrite = (command: unknown) =>
  /^(TransactWrite|Put|Update|Delete)Command$/.test((command as object).constructor.name)

/** The same way to the table, with something done before each write of it. */
const beforeWrites = (
  { db, ...rest }: Records,
  before: () => Promise<void>,
  after: () => Promise<void> = async () => {},
): Records => ({
  ...rest,
  db: new Proxy(db, {
    get: (client, name) =>
      name === 'send'
        ? async (command: never, ...more: never[]) => {
            if (isWrite(command)) await before()
            const answer = await client.send(command, ...more)
            if (isWrite(command)) await after()
            return answer
          }
        : Reflect.get(client, name),
  }),
})

const broken = new Error('the process was killed here')

/** A stage of which the nth write is the last that happens, or the one before it was. */
function dyingAt(stage: Stage, nth: number, when: 'before' | 'after') {
  let writes = 0
  let died = false
  const before = async () => {
    if (died) throw broken
    writes += 1
    if (writes === nth && when === 'before') died = true
    if (died) throw broken
  }
  const after = async () => {
    if (writes === nth && when === 'after') died = true
    if (died) throw broken
  }
  const { signIns } = stage
  const dying =
    <A extends readonly unknown[]>(write: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      await before()
      await write(...args)
      await after()
    }
  return {
    died: () => died,
    stage: {
      ...stage,
      records: beforeWrites(stage.records, before, after),
      signIns: {
        ...signIns,
        invite: dying(signIns.invite),
        join: dying(signIns.join),
        leave: dying(signIns.leave),
      } satisfies SignIns,
    },
  }
}

describe('an opening that is broken off', () => {
  /** First the file, then another of it: made and changed things are both broken off. */
  const next = () => {
    const file = acceptedOpening()
    campusOf(file).contact = 'lain@kampus-uji.ac.id'
    const [lead] = file.staff
    if (lead !== undefined) file.staff[0] = { ...lead, roles: ['editor'], office: undefined }
    file.staff.push({
      email: 'waru@kantor-uji.go.id',
      name: 'Uji Waru',
      roles: ['lead'],
      office: 'kantor-uji',
    })
    return file
  }

  test.each(['before', 'after'] as const)(
    'anywhere, %s a write, and run again ends the same, with no letter twice',
    async (when) => {
      const whole = await aStage('prod')
      await opened(whole.stage, acceptedOpening())
      const first = await all(whole)
      await opened(whole.stage, next())
      const second = await all(whole)
      let deaths = 0
      for (const [file, expected] of [
        [acceptedOpening, first],
        [next, second],
      ] as const)
        for (let nth = 1, isOver = false; !isOver; nth += 1) {
          const where = await aStage('prod')
          if (file === next) await opened(where.stage, acceptedOpening())
          const dying = dyingAt(where.stage, nth, when)
          await open(dying.stage, file()).catch((error) => expect(error).toBe(broken))
          isOver = !dying.died()
          if (!isOver) deaths += 1
          await opened(where.stage, file())
          expect(await all(where)).toEqual(expected)
        }
      expect(deaths).toBeGreaterThan(15)
    },
  )
})

describe('production', () => {
  test('is not opened while anybody of the demonstration stands in its table, and is told how to remove each', async () => {
    const where = await aStage('prod')
    const { stage, records } = where
    await sow(records, now)
    const before = await all(where)
    const reasons = await refused(stage, acceptedOpening())
    const fields = reasons.map(({ field }) => field)
    for (const one of [
      'counselor/contoh-melati',
      'campus/kampus-contoh',
      'campus/kampus-contoh-lama',
      'staff/staf-contoh-melati',
      'staff/staf-contoh-lontar',
      'staff/staf-contoh-nuri',
      'campus/undana',
      'office/bp3mi-ntt',
    ])
      expect(fields).toContain(`${one} in the table`)
    expect(fields).toContain('SOWN DEMONSTRATION in the table')
    expect(reasons.find(({ field }) => field.startsWith('counselor/contoh-melati'))?.todo).toBe(
      `Take it away: aws dynamodb delete-item --table-name ${records.table} --key ` +
        `'{"pk":{"S":"ROSTER"},"sk":{"S":"COUNSELOR#contoh-melati"}}'`,
    )
    expect(await all(where)).toEqual(before)
    expect((await checkStage(stage)).map(({ field }) => field).toSorted()).toEqual(
      fields.toSorted(),
    )
    expect(await checkStage({ ...stage, name: 'dev' })).toEqual([])
  })

  test('finds them under other names, and those that alone are left', async () => {
    const { stage, records } = await aStage('prod')
    await opened(stage, acceptedOpening())
    const [melati] = demonstrationRoster(now.getTime()).counselors
    if (melati === undefined) return expect.unreachable('the demonstration is empty')
    const renamed = { ...melati, name: 'Seruni', email: undefined, office: 'kantor-uji' }
    const { offices } = acceptedOpening()
    await addToRoster(records, {
      offices: offices.map(({ id, name, city }) => ({ id, name, city })),
      counselors: [renamed],
    })
    expect(await checkStage(stage)).toMatchObject([
      { field: 'counselor/contoh-melati in the table', got: '"contoh-melati"' },
    ])
  })

  test('lets nobody sign in whose address nobody can own', async () => {
    const { stage, signIns } = await aStage('prod')
    await signIns.invite('melati@kantor.contoh.example', 'Contoh Melati')
    expect(await refused(stage, acceptedOpening())).toMatchObject([
      { field: 'who may sign in', got: '"melati@kantor.contoh.example"' },
    ])
  })

  test('takes over an office that stands unconfirmed once the file confirms it, and asks for the others', async () => {
    const { stage, records } = await aStage('prod')
    const offices = ['kantor-uji', 'kantor-lama'].map((id) => ({ id, name: id, city: 'Kupang' }))
    await addToRoster(records, { offices, counselors: [] })
    const fields = (await refused(stage, acceptedOpening())).map(({ field }) => field)
    expect(new Set(fields)).toEqual(new Set(['office/kantor-lama in the table']))
    const file = acceptedOpening()
    const [office] = file.offices
    if (office !== undefined) file.offices.push({ ...office, id: 'kantor-lama' })
    await opened(stage, file)
    expect(await checkStage(stage)).toEqual([])
  })

  test('sees that a telephone was changed since it was confirmed', async () => {
    const { stage, records } = await aStage('prod')
    await opened(stage, acceptedOpening())
    const where = key.office('kantor-uji')
    const item = await readItem(records, where)
    const office = { ...item.office, phone: '+6238099999999' }
    await records.db.send(new PutCommand({ TableName: records.table, Item: { ...item, office } }))
    expect(await checkStage(stage)).toMatchObject([
      { field: 'office/kantor-uji in the table', got: 'phone "+6238099999999"' },
    ])
  })

  test('that was never opened is none to complain of, but for an edition that is lacking', async () => {
    expect(await checkStage((await aStage('prod')).stage)).toEqual([])
    const { stage } = await aStage('prod', { edition: false })
    expect(await checkStage(stage)).toMatchObject([{ field: 'the edition in force' }])
  })
})

describe('the demonstration', () => {
  const elsewhere = ['https://dynamodb.ap-southeast-3.amazonaws.com', 'http://10.0.0.7:8000']
  afterEach(() => {
    delete process.env.AWS_REGION
  })

  test.each(elsewhere)('is sown on this machine alone, and not at %s', async (endpoint) => {
    const said = `at ${new URL(endpoint).hostname}, expected one on this machine`
    await expect(sowDemonstration(endpoint, undefined, undefined)).rejects.toThrow(said)
    const records = recordsAt({ table: 'rantau', endpoint })
    await expect(sow(records, now)).rejects.toThrow(said)
    await expect(sowCases(records, now)).rejects.toThrow(said)
    expect(records.calls()).toBe(0)
  })

  test('is not sown where no address is named, which is the cloud', async () => {
    process.env.AWS_REGION = 'ap-southeast-3'
    const records = recordsAt({ table: 'rantau' })
    await expect(sow(records, now)).rejects.toThrow('at the cloud, expected one on this machine')
    await expect(sowDemonstration(undefined, undefined, undefined)).rejects.toThrow('the cloud')
    expect(records.calls()).toBe(0)
  })
})
