import { describe, expect, test } from 'vitest'
import { aDesk, ben, catalogue } from '../../test/rules-desk.ts'

const page = {
  title: 'Contoh pengumuman',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  checked: '2026-11-22',
}

const gather = { way: 'gather', ...page }
const pausing = {
  ...gather,
  ...{ kind: 'intake', programme: 'de-ausbildung-pflege', status: 'paused', from: '2026-12-01' },
}
const raising = {
  ...gather,
  ...{ kind: 'figure', figure: 'de.blue-card-regular', value: '51.900', from: '2027-01-01' },
}
const wording = {
  ...gather,
  ...{
    kind: 'text',
    part: 'de-blue-card',
    language: 'id',
    path: 'who',
    is: 'Siapa pun, contohnya',
  },
}

type Desk = ReturnType<typeof aDesk>

/** Gathers three changes of different kinds, and stands on the page that shows them. */
async function gathered({ get, post }: Desk): Promise<string> {
  const { text } = await get('/staff/rules/texts/de-blue-card?path=who&language=id')
  const [, was = ''] = /name="was" value="([^"]*)"/.exec(text) ?? []
  for (const one of [pausing, raising, { ...wording, was }]) {
    const answer = await post('/staff/rules/proposals', one)
    expect([one.kind, answer.status]).toEqual([one.kind, 303])
  }
  return (await get('/staff/rules/draft')).text
}

const proposalIn = (answer: Response) => (answer.headers.get('location') ?? '').split('?')[0] ?? ''

describe('what an editor gathers', () => {
  test('is seen and decided on together: one law that changes a door, a figure and a text', async () => {
    const desk = aDesk()
    const { get, post, walked, as, active } = desk
    const draft = await gathered(desk)
    expect(draft).toContain('Rancangan (3)')
    expect(draft).toContain('50.700 → 51.900')
    expect(draft).toMatch(/<del>[^<]+<\/del><ins>/)
    expect((await post('/staff/rules/draft', { reason: ' ' })).status).toBe(422)
    const sent = await post('/staff/rules/draft', { reason: 'Undang-undang baru' })
    expect(sent.status).toBe(303)
    const path = proposalIn(sent)
    expect((await get('/staff/rules/draft')).text).toContain('Belum ada perubahan')

    // Nobody is asked before its editor has seen whom it touches.
    as(ben)
    const [, digest = ''] = [...(await get(path)).text.matchAll(/to=([0-9a-f]{64})/g)][0] ?? []
    expect((await get(path)).text).not.toContain('/approval')
    const early = await post(`${path}/approval`, { version: '1', digest: '0'.repeat(64) })
    expect(early.status).toBe(409)
    expect((await post(`${path}/request`, { version: '1' })).status).toBe(404)
    expect(digest).toBe('')

    as({ id: 'ana', name: 'Contoh Ana', roles: ['editor'] })
    expect((await get(path)).text).not.toContain('/request')
    walked()
    expect((await get(path)).text).toContain('/request')
    expect((await post(`${path}/request`, { version: '1' })).status).toBe(303)
    expect((await post(`${path}/request`, { version: '1' })).status).toBe(409)

    as(ben)
    const [, named = ''] = /name="digest" value="([^"]+)"/.exec((await get(path)).text) ?? []
    const yes = await post(`${path}/approval`, { version: '2', digest: named })
    expect(yes.status).toBe(303)
    expect(active().digest).toBe(named)
    expect((await get('/staff/rules/programmes/de-ausbildung-pflege')).text).toContain(
      'Dihentikan sementara',
    )
    const compared = `/staff/rules/editions/compare?from=${catalogue.digest}&to=${named}`
    const { text } = await get(compared)
    for (const heading of ['Pendaftaran', 'Angka', 'Kata-kata', 'Sumber'])
      expect(text).toContain(`>${heading}</h2>`)
    expect(text).not.toMatch(/undefined|\[object/)
    expect((await get(compared.replace(catalogue.digest, 'f'.repeat(64)))).status).toBe(404)
    const { text: sheet } = await get('/en/staff/rules/editions/history.csv')
    expect(sheet).toContain('"Contoh Ana","Contoh Ben","Undang-undang baru"')
  })

  test('can be dropped, one by one or all of it, and is nobody else’s', async () => {
    const desk = aDesk()
    const { get, post, as } = desk
    const [, change = ''] = /name="change" value="([^"]+)"/.exec(await gathered(desk)) ?? []
    for (let time = 0; time < 2; time += 1)
      expect((await post('/staff/rules/draft/removal', { change })).status).toBe(303)
    expect((await get('/staff/rules/draft')).text).toContain('2 perubahan terkumpul')
    as(ben)
    expect((await get('/staff/rules/draft')).text).toContain('Belum ada perubahan')
    const none = await post('/staff/rules/draft', { reason: 'Undang-undang baru' })
    expect(await none.text()).toContain('Rancangan Anda kosong')
    as({ id: 'ana', name: 'Contoh Ana', roles: ['editor'] })
    await post('/staff/rules/draft/removal', {})
    expect((await get('/staff/rules/draft')).text).toContain('Belum ada perubahan')
  })

  test('is taken back from a proposal without typing it again', async () => {
    const desk = aDesk()
    const { get, post, as } = desk
    await gathered(desk)
    const path = proposalIn(await post('/staff/rules/draft', { reason: 'Undang-undang baru' }))
    const back = await post(`${path}/reopening`, { version: '1' })
    expect(back.headers.get('location')).toContain('/draft?done=reopened')
    expect((await get('/staff/rules/draft')).text).toContain('3 perubahan terkumpul')
    expect((await get(path)).text).toContain('ditarik kembali')
    // Once more changes nothing; somebody else may take it up too, and takes nothing away.
    await post(`${path}/reopening`, { version: '2' })
    expect((await get('/staff/rules/draft')).text).toContain('3 perubahan terkumpul')
    as(ben)
    await post(`${path}/reopening`, { version: '2' })
    expect((await get('/staff/rules/draft')).text).toContain('3 perubahan terkumpul')
  })

  test('takes no change twice, and none that contradicts what is gathered', async () => {
    const desk = aDesk()
    const { post } = desk
    await gathered(desk)
    const again = await post('/staff/rules/proposals', raising)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Tidak ada yang berubah')
    const other = await post('/staff/rules/proposals', { ...pausing, status: 'closed' })
    expect(other.status).toBe(422)
    expect(await other.text()).toContain('sudah tercatat dihentikan sementara')
  })

  test('is as large as one proposal may be, and says so where it is larger', async () => {
    const { app, told } = aDesk()
    const change = {
      kind: 'text',
      part: 'x',
      language: 'id',
      path: ['who'],
      was: 'é'.repeat(4_000),
    }
    const read = { kind: 'page', ...page }
    const changes = Array.from({ length: 27 }, (_, at) => ({
      change: { ...change, is: `${at} ${'é'.repeat(400)}` },
      read,
    }))
    const answer = await app.request('/v1/staff/rules/draft/changes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ changes }),
    })
    expect(answer.status).toBe(422)
    const { type, detail, next } = await answer.json()
    expect([type, detail]).toEqual([
      expect.stringContaining('proposal-too-large'),
      expect.stringMatching(/27 perubahan, 2\d\d kB.*50 perubahan dan 200 kB/),
    ])
    expect(next).toContain('Usulkan sebagian dulu')
    expect(await told('ruleDraft', '/draft')).toEqual({ changes: [] })
  })
})

describe('a figure of many parts', () => {
  const clb = { ...page, kind: 'figure', figure: 'ca.clb-ielts', from: '2027-01-01' }

  test('is a table with each value beside its cell, of which only what changes is typed', async () => {
    const { get, post } = aDesk()
    const { text } = await get('/staff/rules/figures/ca.clb-ielts')
    expect(text).toContain('aria-label="Mendengar 4, sekarang 4,5"')
    expect(text.match(/ name="value\./g)).toHaveLength(28)
    const sent = await post('/staff/rules/proposals', {
      ...{ ...clb, reason: 'Tabel baru', 'value.listening-4': '5', 'value.listening-5': '' },
    })
    expect(sent.status).toBe(303)
    const shown = (await get(proposalIn(sent))).text
    expect(shown).toContain('<strong>Mendengar 4: 4,5 → 5</strong>')
  })

  test('says at the cell what is wrong with it, and keeps all others', async () => {
    const { post } = aDesk()
    const wrong = { 'value.reading-4': 'empat', 'value.reading-5': '6,5', reason: 'Tabel baru' }
    const text = await (await post('/staff/rules/proposals', { ...clb, ...wrong })).text()
    expect(text).toContain('href="#value.reading-4"')
    expect(text).toContain('id="value.reading-4-problem">“empat” bukan angka')
    expect(text).toMatch(/name="value\.reading-5"[^>]* value="6,5"/)
    const none = await post('/staff/rules/proposals', { ...clb, reason: 'Tabel baru' })
    expect(await none.text()).toContain('Isi paling sedikit satu nilai yang berubah')
  })
})

test('a program gathers, tries out, asks and takes back as the document says', async () => {
  const { told, walked, as } = aDesk()
  const change = { kind: 'intake', programme: 'de-ausbildung-pflege', status: 'paused' }
  const changes = [{ change: { ...change, from: '2026-12-01' }, read: { kind: 'page', ...page } }]
  const first = await told('gatherRules', '/draft/changes', { changes })
  await told('dropRules', `/draft/changes/${first.changes[0].id}`)
  await told('gatherRules', '/draft/changes', { changes })
  const { proposal } = await told('tryOutRules', '/draft/proposal', { reason: 'Kuota habis' })
  expect(proposal.state).toBe('draft')
  walked()
  const { preview } = await told('ruleProposal', `/proposals/${proposal.id}`)
  // An editor needs no key to anybody's answers.
  expect(preview.turned[0].codes).toEqual(['AAA-BBB'])
  await told('reopenRules', `/proposals/${proposal.id}/reopening`, { version: 1 })
  const again = await told('tryOutRules', '/draft/proposal', { reason: 'Kuota habis' })
  walked()
  await told('askForRules', `/proposals/${again.proposal.id}/request`, { version: 1 })
  as(ben)
  const { version, digest } = again.proposal
  const asked = { version: version + 1, digest }
  await told('approveRules', `/proposals/${again.proposal.id}/approval`, asked)
  await told('ruleDifferences', `/differences?from=${catalogue.digest}&to=${digest}`)
})
