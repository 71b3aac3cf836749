import { afterEach, describe, expect, test } from 'vitest'
import { isCrowded } from './crowded.ts'
import { keptApi } from './result/keep/kept-api.ts'
import { NoNetwork, served } from './result/served.ts'

const real = globalThis.fetch

/** Whoever asks for anything is answered so. */
const answering = (status: number, body: string, type: string): void => {
  globalThis.fetch = async () => new Response(body, { status, headers: { 'content-type': type } })
}

afterEach(() => {
  globalThis.fetch = real
})

const bare = JSON.stringify({ message: 'Too Many Requests' })
const link = { id: 'a'.repeat(22), token: 'b'.repeat(22) } as never

describe('where the gateway answers in our place', () => {
  test.each([429, 502, 503, 504])(
    'with %s, a page says so and keeps what was sent',
    async (status) => {
      answering(status, bare, 'application/json')
      expect(await keptApi('id').read(link)).toEqual({ kind: 'offline', crowded: true })
      await expect(served('/v1/catalogue')).rejects.toThrow(NoNetwork)
    },
  )

  test('even with words that are no JSON', async () => {
    answering(503, 'upstream busy', 'text/plain')
    expect(await keptApi('id').withdraw(link)).toEqual({ kind: 'offline', crowded: true })
  })

  test('our own refusals are told as they are, whatever their number', async () => {
    const problem = { title: 'Belum siap', detail: 'd', next: 'n' }
    answering(503, JSON.stringify(problem), 'application/problem+json; charset=utf-8')
    expect(await keptApi('id').read(link)).toEqual({ kind: 'refused', problem })
    const page = { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }
    expect(isCrowded(new Response('', page))).toBe(false)
  })
})
