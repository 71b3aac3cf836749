import { describe, expect, test } from 'vitest'
import { type Campus, frameAncestors, mayEmbed, mayReturnTo } from './campus.ts'

describe('a page shows the widget', () => {
  const campus: Campus = {
    slug: 'kampus',
    name: 'Kampus',
    city: 'Kupang',
    origins: ['https://karir.kampus.example', 'http://localhost:8080'],
  }

  test('only where its own origin is registered letter by letter', () => {
    expect(mayEmbed(campus, 'https://karir.kampus.example')).toBe(true)
    for (const other of [
      'https://kampus.example',
      'https://www.karir.kampus.example',
      'https://karir.kampus.example:8443',
      'http://karir.kampus.example',
      'https://karir.kampus.example.lain.example',
      'http://localhost:8081',
      'null',
      '',
    ])
      expect(mayEmbed(campus, other)).toBe(false)
    expect(frameAncestors(campus)).toBe(
      "frame-ancestors 'self' https://karir.kampus.example http://localhost:8080",
    )
  })

  test('nowhere once the campus was revoked, though its pages may still frame the word of it', () => {
    const revoked: Campus = { ...campus, revoked: true }
    expect(mayEmbed(revoked, 'https://karir.kampus.example')).toBe(false)
    expect(frameAncestors(revoked)).toBe(frameAncestors(campus))
  })

  test('nowhere but in the preview of Rantau itself while the campus has named no origin', () => {
    expect(frameAncestors({ ...campus, origins: [] })).toBe("frame-ancestors 'self'")
  })

  test('and leads its students back to a registered page, and to no other', () => {
    expect(mayReturnTo(campus, 'https://karir.kampus.example/selesai?x=1#atas')).toBe(true)
    expect(mayReturnTo(campus, 'http://localhost:8080/')).toBe(true)
    for (const other of [
      'http://karir.kampus.example/',
      'https://kampus.example/',
      'https://karir.kampus.example@lain.example/',
      'https://siapa@karir.kampus.example/',
      '//karir.kampus.example/',
      '/selesai',
      'javascript:alert(1)//https://karir.kampus.example',
      'data:text/html,https://karir.kampus.example',
      'blob:https://karir.kampus.example/0f8fad5b-d9cb-469f-a165-70867728950e',
      '',
    ])
      expect(mayReturnTo(campus, other), other).toBe(false)
    expect(mayReturnTo({ ...campus, revoked: true }, 'https://karir.kampus.example/')).toBe(false)
  })
})
