import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { campusStore } from '../../functions/adapters/campuses.ts'
import { staffDirectory } from '../../functions/adapters/directory.ts'
import { sessionStore } from '../../functions/adapters/sessions.ts'
import { checkStage } from '../../infra/opening/open.ts'
import { openingFrom } from '../../infra/opening/opening.ts'
import { acceptedOpening, now } from '../../infra/opening/opening-under-test.ts'
import { freeStarts } from '../../shared/booking/slots.ts'
import { dayMs } from '../../shared/booking/time.ts'
import { all, aStage, campusOf, didOf, opened, refused, site } from './stage-world.ts'

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

  test('learns who may sign in though the file knows them no more, and who was kept out', async () => {
    const { stage, signIns } = await aStage('prod')
    await opened(stage, acceptedOpening())
    signIns.disable('seruni@kantor-uji.go.id')
    const file = acceptedOpening()
    campusOf(file).partner.email = 'baru@kampus-uji.ac.id'
    const { barred, strangers, invited } = await opened(stage, file)
    expect(barred).toEqual(['seruni@kantor-uji.go.id'])
    expect(strangers).toEqual(['dedap@kampus-uji.ac.id'])
    expect(invited).toEqual(['baru@kampus-uji.ac.id'])
    expect((await signIns.find('seruni@kantor-uji.go.id'))?.isDisabled).toBe(true)
  })
})
