import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pathTo } from './routes.ts'
import { languages } from './words/words.ts'

const pageFile = (path: string) =>
  new URL(`./pages${path.replace(/\/$/, '/index')}.astro`, import.meta.url)

describe('the addresses of the site', () => {
  test('Indonesian lives at the root, English under /en', () => {
    expect(pathTo('offer', 'id')).toBe('/tawaran')
    expect(pathTo('offer', 'en')).toBe('/en/offer')
    expect(pathTo({ programme: 'de-blue-card' }, 'id')).toBe('/program/de-blue-card')
    expect(pathTo({ programme: 'de-blue-card' }, 'en')).toBe('/en/programme/de-blue-card')
  })

  test('every page that is linked to from everywhere exists in both languages', () => {
    const places = [
      'home',
      'assessment',
      'destinations',
      'offer',
      'help',
      'privacy',
      'about',
      'offline',
    ] as const
    for (const place of places)
      for (const language of languages) {
        const path = pathTo(place, language)
        expect(existsSync(pageFile(path)), path).toBe(true)
      }
  })
})
