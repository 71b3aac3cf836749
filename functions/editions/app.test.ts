import { describe, expect, test } from 'vitest'
import { aDesk, ben, catalogue } from '../../test/rules-desk.ts'
import { rulesOperations } from './openapi.ts'

const rooms = [
  '',
  '/programmes/de-blue-card',
  '/figures',
  '/figures/de.blue-card-regular',
  '/texts/de-blue-card?path=who&language=id',
  '/sources',
  '/draft',
  '/proposals',
  '/editions',
]

const raising = {
  kind: 'figure',
  figure: 'de.blue-card-regular',
  value: '51.900',
  from: '2027-01-01',
  title: 'Contoh pengumuman',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  checked: '2026-11-22',
  reason: 'Nilai tahun depan',
}

describe("the editor's desk", () => {
  test('has every room in both languages, each with one heading and no word left out', async () => {
    const { get } = aDesk()
    for (const language of ['', '/en'])
      for (const room of rooms) {
        const { status, text } = await get(`${language}/staff/rules${room}`)
        expect(status, room).toBe(200)
        if (room === '') expect(text).toContain('>Jerman<')
        expect(text.match(/<h1/g), room).toHaveLength(1)
        expect(text, room).not.toMatch(/undefined|\[object/)
        const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size, room).toBe(ids.length)
      }
    expect((await get('/staff/rules/programmes/none')).status).toBe(404)
    expect((await get('/staff/rules/figures/none')).status).toBe(404)
    expect((await get('/staff/rules/proposals/none')).status).toBe(404)
  })

  test('keeps what was typed where something is missing, and says what', async () => {
    const { post } = aDesk()
    const answer = await post('/staff/rules/proposals', {
      ...raising,
      url: 'pengumuman',
      value: 'x',
    })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('value="Contoh pengumuman"')
    expect(text).toContain('href="#url"')
    expect(text).toContain('href="#value"')
    const past = await post('/en/staff/rules/proposals', {
      ...raising,
      value: '51900',
      from: '2026-01-01',
    })
    expect(past.status).toBe(422)
    expect(await past.text()).toContain('There is a value from 2026-01-01 on')
    const ahead = await post('/en/staff/rules/proposals', { ...raising, checked: '2027-01-01' })
    expect(await ahead.text()).toContain('has not come yet')
  })

  test('takes a figure from a proposal to a second editor, into force and back', async () => {
    const { get, post, walked, as, active } = aDesk()
    const sent = await post('/staff/rules/proposals', raising)
    expect(sent.status).toBe(303)
    const path = (sent.headers.get('location') ?? '').split('?')[0] ?? ''
    expect((await get(path)).text).toContain('0 dari 2 bagian')
    walked()
    const own = (await get(path)).text
    expect(own).toContain('Semua 10 penilaian tersimpan dilihat. Bagi 3 di antaranya')
    expect(own).not.toContain('/approval')
    as(ben)
    const seen = (await get(path)).text
    const [, digest = ''] = /name="digest" value="([^"]+)"/.exec(seen) ?? []
    const approval = await post(`${path}/approval`, { version: '1', digest })
    expect(approval.status).toBe(303)
    expect(active().digest).toBe(digest)
    const figure = (await get('/staff/rules/figures/de.blue-card-regular')).text
    expect(figure).toContain('51.900')
    expect(figure).toContain('https://authority.example/notice')
    expect((await get('/staff/rules')).text).toMatch(/<strong>51\.900<\/strong>, mulai 1 Jan 2027/)
    const stale = { digest: catalogue.digest, revision: '1', reason: 'Keliru' }
    expect((await post('/staff/rules/activations', stale)).status).toBe(409)
    const back = await post('/staff/rules/activations', { ...stale, revision: '2' })
    expect(back.status).toBe(303)
    expect(active().digest).toBe(catalogue.digest)
  })

  test('says of several pages at once that they were read again, each as a change of its own', async () => {
    const { get, postAll } = aDesk()
    const { text } = await get('/staff/rules/sources')
    const keys = [...text.matchAll(/name="source" value="([^"]+)"/g)]
      .slice(0, 2)
      .map(([, key]) => key ?? '')
    const form = new URLSearchParams({ kind: 'source-checked', checked: '2026-11-22' })
    form.set('reason', 'Sama')
    expect((await postAll('/staff/rules/proposals', form)).status).toBe(422)
    for (const key of keys) form.append('source', key)
    const sent = await postAll('/staff/rules/proposals', form)
    expect(sent.status).toBe(303)
    const shown = await get((sent.headers.get('location') ?? '').split('?')[0] ?? '')
    expect(shown.text.match(/Diperiksa pada <strong>22 Nov 2026/g)).toHaveLength(keys.length)
  })

  test('answers odd requests with a no, and keeps no number of a card and nothing unseen', async () => {
    const { get, post, postAll } = aDesk()
    for (const path of ['x', 'x'.repeat(3_000), '__proto__', '%00', '..%2f'])
      expect((await get(`/staff/rules/proposals/${path}`)).status, path).toBe(404)
    for (const path of ['constructor', '__proto__'])
      for (const room of [`programmes/${path}`, `figures/${path}`, `texts/${path}?path=name`])
        expect((await get(`/staff/rules/${room}&language=name`)).status, room).toBe(404)
    const odd = [
      { reason: 'NIK 5371010101010001' },
      { title: 'Contoh\u0000pengumuman' },
      { reason: 'Nilai\u0007tahun depan' },
      { url: 'javascript:alert(1)' },
      { checked: '2026-02-30' },
      { from: '0000-00-00' },
      { value: '1e400' },
      { value: '' },
      { figure: 'ca.settlement-funds', 'value.__proto__': '1' },
      { url: 'http://authority.example/notice' },
      { value: '-1' },
      { figure: 'ca.settlement-funds', 'value.1': '15.263' },
      { from: '9999-01-01' },
      { title: '  ' },
      { figure: '__proto__' },
      { kind: 'toString' },
      { kind: 'text', part: '__proto__', language: 'id', path: 'constructor/name', is: 'x' },
    ]
    for (const one of odd) {
      const { status } = await post('/staff/rules/proposals', { ...raising, ...one } as never)
      expect(status, JSON.stringify(one)).toBe(422)
    }
    const many = new URLSearchParams({ ...raising, kind: 'source-checked' })
    for (let at = 0; at < 60; at += 1) many.append('source', `no-source-${at}`)
    expect((await postAll('/staff/rules/proposals', many)).status).toBe(422)
  })
})

test('a program is told what the document says it is, from what is in force to what was brought back', async () => {
  const { told, walked, as, active } = aDesk()
  await told('rules', '')
  await told('ruleSourcesDue', '/sources')
  const asked = rulesOperations.find(({ id }) => id === 'proposeRules')?.body?.example
  const { proposal } = await told('proposeRules', '/proposals', asked)
  await told('ruleProposals', '/proposals')
  walked()
  await told('ruleProposal', `/proposals/${proposal.id}`)
  as(ben)
  const { version, digest } = proposal
  await told('approveRules', `/proposals/${proposal.id}/approval`, { version, digest })
  expect(active()).toMatchObject({ digest, revision: 2 })
  const back = { digest: catalogue.digest, revision: 2, reason: 'Keliru' }
  await told('activateRules', '/activations', back)
  await told('ruleEditions', '/editions')
})
