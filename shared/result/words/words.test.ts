import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { id } from './id.ts'

type Leaf = { readonly path: string; readonly text: string }

// Functions are called with plain numbers so that their words are read as well.
const leavesOf = (value: unknown, path = ''): readonly Leaf[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return leavesOf(value(2, 3, 4), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`))
}

const lists = { id: leavesOf(id), en: leavesOf(en) }
const everything = [...lists.id, ...lists.en]

describe('the words of the result', () => {
  test('both languages say the same things', () => {
    expect(lists.id.map(({ path }) => path)).toEqual(lists.en.map(({ path }) => path))
    for (const { path, text } of everything) expect(text.trim(), path).not.toBe('')
  })

  test('Indonesian calls the student kamu, never Anda', () => {
    for (const { path, text } of lists.id) expect(text, path).not.toMatch(/\bAnda\b/)
  })

  test('no word vouches for anybody, promises anything or counts in percentages', () => {
    for (const { path, text } of everything)
      expect(text, path).not.toMatch(/\b(aman|safe|safely|dijamin|guaranteed|pasti lulus)\b|%/i)
  })

  test('no word shames: nobody fails, is rejected or is unqualified here', () => {
    for (const { path, text } of everything)
      expect(text, path).not.toMatch(/\b(gagalkan|ditolak|rejected|unqualified|tidak layak)\b/i)
  })
})
