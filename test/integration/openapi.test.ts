import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../functions/assessments/openapi.ts'
import { Problem } from '../../functions/assessments/schemas.ts'
import { everyOperation } from '../every-operation.ts'
import { type ApiUnderTest, apiUnderTest } from './api-under-test.ts'

let api: ApiUnderTest
// biome-ignore lint/suspicious/noExplicitAny: a document is read by its paths
let document: any

beforeAll(async () => {
  api = await apiUnderTest()
  document = (await api.ask('GET', '/v1/openapi.json')).json
}, 120_000)
afterAll(() => api.stop())

describe('the document', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0')
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('names only schemas that it holds', () => {
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g)]
    expect(named.length).toBeGreaterThan(50)
    for (const [, kind = '', name = ''] of named)
      expect(Object.keys(document.components[kind])).toContain(name)
  })

  test('holds what every function describes', () => {
    const held = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    )
    expect(held.sort()).toEqual(
      everyOperation.map(({ method, path }) => `${method} ${path}`).sort(),
    )
  })

  test('describes exactly the addresses that answer', async () => {
    for (const { method, path } of operations) {
      const filled = path
        .replace('{edition}', api.edition)
        .replace('{part}', 'judging')
        .replace('{id}', 'AAAAAAAAAAAAAAAAAAAAAA')
      const answer = await api.ask(method.toUpperCase(), filled)
      expect([404, 405]).not.toContain(answer.status)
      const unheard = await api.ask('PATCH', filled)
      expect(unheard.status).toBe(405)
      const others = operations.filter((each) => each.path === path).map((each) => each.method)
      const allowed = unheard.headers.allow?.toLowerCase().split(', ')
      expect(allowed?.filter((each) => each !== 'head').sort()).toEqual(others.sort())
    }
  })
})

describe('every example in the document', () => {
  const withBody = operations.filter(({ body, link }) => body !== undefined && link !== true)
  test.each(withBody.map((each) => [each.id, each] as const))('%s is accepted', async (_, each) => {
    const shown = document.paths[each.path][each.method].requestBody.content['application/json']
    const answer = await api.ask(each.method.toUpperCase(), each.path, { body: shown.example })
    expect(answer.status).toBe(each.status)
  })

  test('of a correction is accepted by what was kept', async () => {
    const shown = (path: string, method: string) =>
      document.paths[path][method].requestBody.content['application/json'].example
    const kept = await api.ask('POST', '/v1/assessments', {
      body: shown('/v1/assessments', 'post'),
    })
    const { token, assessment } = kept.json
    const answer = await api.ask('PUT', `/v1/assessments/${assessment.id}`, {
      body: shown('/v1/assessments/{id}', 'put'),
      headers: { authorization: `Bearer ${token}`, 'if-match': kept.headers.etag ?? '' },
    })
    expect(answer.status).toBe(200)
  })
})

test('a refusal has the form the document gives it', async () => {
  const answer = await api.ask('POST', '/v1/judgements', { body: { facts: { x: 1 } } })
  expect(Problem.parse(answer.json)).toEqual(answer.json)
  expect(document.paths['/v1/judgements'].post.responses[answer.status]).toBeDefined()
})
