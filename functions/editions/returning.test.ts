import { describe, expect, test } from 'vitest'
import { aDesk, ana, ben, catalogue } from '../../test/rules-desk.ts'
import { rulesOperations } from './openapi.ts'

type Desk = ReturnType<typeof aDesk>

/** Ana proposes, Ben approves: the pause is in force, and Ana sits at the desk again. */
async function paused({ told, walked, as, active }: Desk): Promise<void> {
  const asked = rulesOperations.find(({ id }) => id === 'proposeRules')?.body?.example
  const { proposal } = await told('proposeRules', '/proposals', asked)
  walked()
  as(ben)
  const { id, version, digest } = proposal
  await told('approveRules', `/proposals/${id}/approval`, { version, digest })
  as(ana)
  expect(active().digest).toBe(digest)
}

const ask = async ({ app }: Desk, path: string, body: object) => {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await app.request(`/v1/staff/rules${path}`, sent)
  return { status: answer.status, json: await answer.json() }
}

const asked = { digest: catalogue.digest, revision: 2, reason: 'Keliru' }

describe('going back to an edition that was in force', () => {
  test('one editor alone undoes what was published last, for a day, and every editor is told who did', async () => {
    const desk = aDesk()
    await paused(desk)
    const { get, post, active } = desk
    expect((await get('/staff/rules/editions')).text).toContain('sampai 23 Nov 2026')
    const stale = await ask(desk, '/activations', { ...asked, revision: 1 })
    expect([stale.status, stale.json.type]).toEqual([409, '/problems/proposal-stale'])
    const sent = await post('/staff/rules/activations', { ...asked, revision: '2' })
    expect(sent.status).toBe(303)
    expect(active().digest).toBe(catalogue.digest)
    for (const room of ['', '/editions'])
      expect((await get(`/staff/rules${room}`)).text).toContain(
        'Contoh Ana membatalkan penerbitan terakhir seorang diri',
      )
    // Nobody approved that.
    expect((await get('/staff/rules/editions/history.csv')).text).toContain(
      '"Contoh Ana","","Keliru",""',
    )
    // What was undone comes back only by two.
    const { text } = await get('/staff/rules/editions')
    expect(text).not.toContain('action="/staff/rules/activations"')
    const [, other = ''] = /name="digest" value="([^"]+)"/.exec(text) ?? []
    const again = await ask(desk, '/activations', { ...asked, digest: other, revision: 3 })
    expect([again.status, again.json.type]).toEqual([403, '/problems/not-alone'])
  })

  test('whoever gives no reason reads that it is the reason, and nothing changes', async () => {
    const desk = aDesk()
    await paused(desk)
    const { get, post, active } = desk
    const before = active().digest
    for (const path of ['activations', 'returns']) {
      const sent = await post(`/staff/rules/${path}`, { ...asked, revision: '2', reason: ' ' })
      expect(sent.status).toBe(422)
      const said = await sent.text()
      expect(said).toContain('Tulis paling sedikit 3 huruf')
      expect(said).not.toContain('fields')
    }
    expect(active().digest).toBe(before)
    // The browser says so before anything is sent.
    const { text } = await get('/staff/rules/editions')
    expect(text.match(/name="reason"[^>]*minlength="3" pattern="\.\*\\S\.\*"/g)).toHaveLength(2)
  })

  test('a day later, or further back, it is proposed to a second editor, who sees whom it touches', async () => {
    const desk = aDesk()
    await paused(desk)
    const { get, post, told, at, as, walked, active } = desk
    at('2026-11-23T04:00:00Z')
    const alone = await ask(desk, '/activations', asked)
    expect([alone.status, alone.json.type]).toEqual([403, '/problems/not-alone'])
    expect((await get('/staff/rules/editions')).text).not.toContain('Rem darurat')
    const stale = await ask(desk, '/returns', { ...asked, revision: 1 })
    expect([stale.status, stale.json.type]).toEqual([409, '/problems/proposal-stale'])
    const { proposal } = await told('proposeReturnOfRules', '/returns', asked)
    const { id, version, digest } = proposal
    const page = `/staff/rules/proposals/${id}`
    expect((await get(page)).text).toContain('Kembali ke edisi')
    expect((await get('/staff/rules/proposals')).text).toContain('Kembali ke edisi')
    const approval = { version, digest }
    const early = await ask(desk, `/proposals/${id}/approval`, approval)
    expect([early.status, early.json.type]).toEqual([403, '/problems/proposal-own'])
    as(ben)
    const unseen = await ask(desk, `/proposals/${id}/approval`, approval)
    expect([unseen.status, unseen.json.type]).toEqual([409, '/problems/preview-unfinished'])
    walked()
    const { preview } = await told('ruleProposal', `/proposals/${id}`)
    expect(preview.days).toEqual(['2026-11-23', '2026-12-01'])
    expect((await get(page)).text).toContain('Per 23 Nov 2026')
    expect((await ask(desk, `/proposals/${id}/reopening`, { version })).status).toBe(422)
    expect((await post(`${page}/approval`, { version: '1', digest })).status).toBe(303)
    expect(active()).toMatchObject({ digest: catalogue.digest, amendments: [], revision: 3 })
    const { editions } = await told('ruleEditions', '/editions')
    expect(editions[0]).toMatchObject({ kind: 'rolled-back', by: 'Contoh Ben', proposal: id })
  })
})
