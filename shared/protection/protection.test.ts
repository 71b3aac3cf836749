import { describe, expect, test } from 'vitest'
import { contacts, standingOf } from './contacts.ts'
import { signs } from './signs.ts'
import { sources } from './sources.ts'

const everyText = [
  ...signs.flatMap(({ short, question, why, next }) => [short, question, why, next]),
  ...contacts.flatMap(({ name, what }) => [name, what]),
]

// The name under which app stores list it: a name, no verdict.
const appName = '“Safe Travel”'

describe('what a student reads about an offer', () => {
  test('every sign has a reason, a next step and a source in both languages', () => {
    expect(signs).toHaveLength(33)
    expect(new Set(signs.map(({ id }) => id)).size).toBe(33)
    for (const { short, question, why, next, sources: cited } of signs) {
      expect(Math.max(short.id.length, short.en.length), short.en).toBeLessThanOrEqual(52)
      for (const text of [short, question, why, next]) {
        expect(text.id.length).toBeGreaterThan(8)
        expect(text.en.length).toBeGreaterThan(8)
        expect(text.id).not.toBe(text.en)
      }
      expect(cited.length).toBeGreaterThan(0)
    }
  })

  test('nothing vouches for an offer, an agency or a person', () => {
    for (const { id, en } of everyText) {
      expect(id).not.toMatch(/\b(aman|terjamin|dijamin)\b/i)
      expect(en.replace(appName, '')).not.toMatch(/\b(safe|safely|guaranteed)\b/i)
    }
  })

  test('Indonesian speaks to the student as kamu throughout', () => {
    for (const { id } of everyText) expect(id).not.toMatch(/\bAnda\b/)
  })

  test('every source has the day it was checked, and a link where a page was read', () => {
    for (const source of Object.values(sources)) {
      expect(source.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (source.basis === 'read') expect(source.url).toMatch(/^https?:\/\//)
    }
  })
})

describe('where a student finds help', () => {
  test('a number nobody has confirmed is never shown as confirmed', () => {
    const standing = new Map(contacts.map((contact) => [contact.id, standingOf(contact)]))
    expect(standing.get('kp2mi-home')).toBe('confirmed')
    expect(standing.get('police')).toBe('to-confirm')
    expect(standing.get('lpsk')).toBe('to-confirm')
    expect(standing.get('bp3mi-ntt')).toBe('not-found')
    expect(standing.get('rumah-perempuan')).toBe('not-found')
    expect(standing.get('immigration-kupang')).toBe('not-found')
  })

  test('every telephone link dials digits only, every web link is https', () => {
    for (const { ways } of contacts)
      for (const way of ways) {
        if (way.kind === 'phone' || way.kind === 'text') expect(way.dial).toMatch(/^\+?\d+$/)
        if (way.kind === 'whatsapp') expect(way.dial).toMatch(/^62\d{9,12}$/)
        if (way.kind === 'web') expect(way.url).toMatch(/^https:\/\//)
      }
  })

  test('the number that is dialled is the number that is printed', () => {
    for (const { ways } of contacts)
      for (const way of ways) {
        if (way.kind !== 'phone' && way.kind !== 'text' && way.kind !== 'whatsapp') continue
        const local = (digits: string) => digits.replace(/\D/g, '').replace(/^(62|0)/, '')
        expect(local(way.dial)).toBe(local(way.shown))
      }
  })
})
