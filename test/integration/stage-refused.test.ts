import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, test } from 'vitest'
import { key } from '../../functions/adapters/keys.ts'
import { records as recordsAt } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { demonstrationRoster } from '../../infra/demonstration/roster.ts'
import { sow, sowCases, sowDemonstration } from '../../infra/demonstration/sow.ts'
import { checkStage } from '../../infra/opening/open.ts'
import { acceptedOpening, now } from '../../infra/opening/opening-under-test.ts'
import { all, aStage, opened, readItem, refused } from './stage-world.ts'

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
    const renamed = {
      ...melati,
      name: 'Seruni',
      email: undefined,
      room: undefined,
      office: 'kantor-uji',
    }
    const { offices } = acceptedOpening()
    await addToRoster(records, {
      offices: offices.map(({ id, name, city }) => ({ id, name, city })),
      counselors: [renamed],
    })
    expect(await checkStage(stage)).toMatchObject([
      { field: 'counselor/contoh-melati in the table', got: '"contoh-melati"' },
    ])
  })

  test('finds a campus of the demonstration that no list names: its address still opens it', async () => {
    const { stage, records } = await aStage('prod')
    const campus = { slug: 'kampus-contoh', name: 'Kampus', city: 'Kupang', origins: [] }
    const Item = { ...key.campus('kampus-contoh'), campus }
    await records.db.send(new PutCommand({ TableName: records.table, Item }))
    expect(await checkStage(stage)).toMatchObject([
      { field: 'campus/kampus-contoh in the table', got: '"kampus-contoh"' },
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
