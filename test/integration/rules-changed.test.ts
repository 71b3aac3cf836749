import { expect, onTestFinished, test } from 'vitest'
import { editionStore } from '../../functions/adapters/editions.ts'
import { exampleKeep } from '../../functions/assessments/openapi-examples.ts'
import { Report } from '../../functions/judging/report-schema.ts'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { edition, judgingPart } from '../../shared/edition/edition.ts'
import { apiOn, apiUnderTest } from './api-under-test.ts'

const programme = 'at-rwr-shortage'

const livelihood = 'de.livelihood-opportunity-card'

/** The catalogue as it would be had one country closed its door for a while, and asked for more. */
async function amended() {
  const { parts } = await buildEdition(new AbortController().signal)
  const judging = JSON.parse(parts.find(({ name }) => name === judgingPart)?.body ?? '')
  for (const { id, intake } of judging.programmes)
    if (id === programme) for (const entry of intake.history) entry.status = 'paused'
  for (const { id, history } of judging.figures) if (id === livelihood) history[0].value = 1200
  return edition(judging, {})
}

const doorIn = (report: unknown) =>
  Report.parse(report).programmes.find(({ id }) => id === programme)?.intake.status

test('what was kept keeps its verdicts, and is judged again when the rules have changed', async () => {
  const then = await apiUnderTest()
  onTestFinished(then.stop)
  const made = await then.ask('POST', '/v1/assessments', { body: exampleKeep })
  const path = `/v1/assessments/${made.json.assessment.id}`
  const headers = { authorization: `Bearer ${made.json.token}` }
  const share = (await then.ask('POST', `${path}/shares`, { headers })).json.token
  const unchanged = (await then.ask('GET', path, { headers })).json
  expect(unchanged).toMatchObject({ rulesChangedSince: false, figuresSince: [] })
  expect(doorIn(unchanged.current)).toBe('open')

  const next = await amended()
  const later = '2026-12-10T09:00:00.000Z'
  await editionStore(then.table.open()).publish(next, new Date(later))
  const now = await apiOn(then.table, later)
  onTestFinished(now.stop)
  for (const [end, token] of [
    ['', made.json.token],
    ['', share],
    ['/export', made.json.token],
  ]) {
    const bearer = { authorization: `Bearer ${token}` }
    const { json } = await now.ask('GET', `${path}${end}`, { headers: bearer })
    expect(json.rulesChangedSince).toBe(true)
    expect(json.assessment.edition).toBe(then.edition)
    expect(json.report).toMatchObject({ edition: then.edition, at: made.json.report.at })
    expect(json.current).toMatchObject({ edition: next.digest })
    expect(json.current.at).toMatch(/^2026-12-10T09:/)
    expect(doorIn(json.report)).toBe('open')
    expect(doorIn(json.current)).toBe('paused')
    expect(json.figuresSince).toEqual([
      { programme: 'de-chancenkarte', figure: livelihood, was: 1091, is: 1200 },
    ])
  }
  const owned = await now.ask('GET', path, { headers })
  expect(JSON.stringify(owned.json.report)).toBe(JSON.stringify(made.json.report))
}, 120_000)

test('on a day the rules do not reach nothing is kept, and what was kept is still read', async () => {
  const api = await apiUnderTest()
  onTestFinished(api.stop)
  const made = await api.ask('POST', '/v1/assessments', { body: exampleKeep })
  const far = await apiOn(api.table, '1990-01-01T00:00:00.000Z')
  onTestFinished(far.stop)
  const body = { ...exampleKeep, facts: {} }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const refused = await far.ask('POST', '/v1/assessments', { body, headers })
  expect(refused).toMatchObject({ status: 503, json: { type: '/problems/day-unreachable' } })
  const judged = await far.ask('POST', '/v1/judgements', { body: { facts: {} } })
  expect(judged).toMatchObject({ status: 503, json: { type: '/problems/day-unreachable' } })
  const page = await far.ask('POST', '/en/assessment/answer', {
    raw: 'birth.year=2002',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(page.status).toBe(503)
  expect(page.text).toContain('<h1>Our rules do not reach today</h1>')
  const kept = await api.ask('POST', '/v1/assessments', { body, headers })
  expect(kept.headers).not.toHaveProperty('idempotent-replayed')
  const read = await far.ask('GET', `/v1/assessments/${made.json.assessment.id}`, {
    headers: { authorization: `Bearer ${made.json.token}` },
  })
  expect(read.status).toBe(200)
  expect(read.json).not.toHaveProperty('current')
  expect(JSON.stringify(read.json.report)).toBe(JSON.stringify(made.json.report))
}, 120_000)
