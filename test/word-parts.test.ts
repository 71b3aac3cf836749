import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { textPart } from '#shared/edition/edition.ts'
import { wordsPartOf } from '#shared/moves/words-part.ts'

const { parts } = await catalogueEdition()
const catalogue = await discoverCatalogue()
const bodies = new Map(parts.map(({ name, body }) => [name, body]))
const languages = ['id', 'en'] as const

const wordsOf = (name: string, language: string) => {
  const body = bodies.get(textPart(name, language))
  if (body === undefined) throw new Error(`the edition has no words "${name}" in "${language}"`)
  return JSON.parse(body)
}

/** A programme opens with its own words alone. Only the longest table (CRS) needs more than 8 kB. */
const openedBytesMax = 11 * 1024

describe.each(languages)('the words of an edition in "%s"', (language) => {
  test('opening a programme reads at most 11 kB', () => {
    const heavy = catalogue.programmes.flatMap(({ id }) => {
      const { length } = gzipSync(JSON.stringify(wordsOf(id, language)), { level: 9 })
      return length > openedBytesMax ? [`${id}: ${length}`] : []
    })
    expect(heavy).toEqual([])
  })

  test('a programme brings the name of every fact and figure its rules read', () => {
    const named = (value: unknown, ids: ReadonlySet<string>): readonly string[] => {
      const text = JSON.stringify(value) ?? ''
      return [...ids].filter((id) => text.includes(`"${id}"`))
    }
    const idsOf = (key: 'facts' | 'figures') =>
      new Set([
        ...catalogue[key].map(({ id }) => id),
        ...catalogue.programmes.flatMap((one) => (one[key] ?? []).map(({ id }) => id)),
      ])
    for (const programme of catalogue.programmes) {
      const { requirements, gates, points } = programme
      const words = wordsOf(programme.id, language)
      for (const key of ['facts', 'figures'] as const) {
        const rules = [requirements.map(({ rule }) => rule), gates, points]
        const told = new Set(
          words[key].map(({ id, label }: { id: string; label: string }) => {
            expect(label, id).not.toBe('')
            return id
          }),
        )
        expect(
          named(rules, idsOf(key)).filter((id) => !told.has(id)),
          programme.id,
        ).toEqual([])
      }
    }
  })

  test('every step, duty and contradiction is worded in a part of its own kind', () => {
    for (const move of catalogue.moves) {
      const { moves } = wordsOf(wordsPartOf(move), language)
      expect(moves.map(({ id }: { id: string }) => id)).toContain(move.id)
    }
    expect(wordsOf('duties', language).duties).toHaveLength(catalogue.duties.length)
    expect(wordsOf('contradictions', language).contradictions).toHaveLength(
      catalogue.contradictions.length,
    )
  })
})

describe('what a job offer must hold', () => {
  const inOffer = (id: string): readonly string[] =>
    wordsOf(id, 'en').requirements.flatMap((one: { id: string; inOffer?: true }) =>
      one.inOffer ? one.id : [],
    )

  test('is what an employer promises in it, not what they weigh of the student', () => {
    expect(inOffer('de-ausbildung-16a')).toEqual(['contract', 'livelihood', 'minimum-pay'])
    expect(inOffer('ca-ee-fsw')).toEqual([])
    expect(inOffer('sa-nurse')).not.toContain('experience-gap')
    expect(inOffer('sea-cruise-hotel')).not.toContain('age-21')
  })
})
