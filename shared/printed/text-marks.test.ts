import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { amendUnchecked } from '../edition/amend.ts'
import { contentOf } from '../edition/content.ts'
import { coreFacts } from '../facts/core.ts'
import type { ReadEdition } from './edition-read.ts'
import { markedFact, marksInAttribute, marksInJson, textMark, textsFilled } from './text-marks.ts'

const content = contentOf((await catalogueEdition()).parts)

const reading = ({ texts }: typeof content): ReadEdition => ({
  digest: 'a'.repeat(64),
  part: async (name) => {
    const [, part = '', language = ''] = /^text\.(.+)\.([a-z]{2})$/.exec(name) ?? []
    return texts[part]?.[language]
  },
})

const marksIn = (page: string): readonly string[] => [...new Set(page.match(/⟦[^⟧]+⟧/g))]

const questions = JSON.stringify(coreFacts.map(markedFact))

/** As a page holds a text: read, in a block of JSON, and in JSON that an attribute holds. */
const threefold = (mark: string): string =>
  [
    `<p>${mark}</p>`,
    `<script>${marksInJson(JSON.stringify({ mark }))}</script>`,
    `<b data-fields="${marksInAttribute(JSON.stringify([mark]))}">`,
  ].join('\n')

const entities: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' },
}
const unescaped = (text: string) => text.replace(/&\S+?;/g, (one) => entities[one] ?? one)

/** What a browser reads there. */
const readBack = (page: string): readonly string[] => {
  const [text = '', json = '', attribute = ''] = page.split('\n')
  return [
    unescaped(text.slice('<p>'.length, -'</p>'.length)),
    JSON.parse(json.slice('<script>'.length, -'</script>'.length)).mark,
    JSON.parse(unescaped(attribute.slice('<b data-fields="'.length, -'">'.length)))[0],
  ]
}

test('every word of every question everybody is asked is one the edition has, in both languages', async () => {
  for (const language of ['id', 'en'] as const) {
    const filled = await textsFilled(marksInJson(questions), reading(content), language)
    const plain = JSON.stringify(coreFacts, (_, value) =>
      typeof value?.id === 'string' && typeof value?.en === 'string' && !('of' in value)
        ? { id: value[language], en: value[language] }
        : value,
    )
    expect(JSON.parse(filled ?? '')).toEqual(JSON.parse(plain))
  }
})

test('whatever an editor types is read there as typed, and is never markup', async () => {
  const marks = marksIn(questions)
  const nasty = fc.constantFrom(
    '</script><b>',
    '"',
    '\\',
    '$&',
    '⟦shared/x⟧',
    "'",
    '&amp;',
    '\u2028',
  )
  const typed = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), nasty), { minLength: 1, maxLength: 4 })
    .map((all) => `x${all.join('')}x`.replace(/\n/g, ' '))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...marks), typed, async (mark, is) => {
      const [part = '', ...path] = mark.slice(1, -1).split('/')
      const [was] = readBack((await textsFilled(threefold(mark), reading(content), 'id')) ?? '')
      const change = { kind: 'text', part, language: 'id', path, was: was ?? '', is } as const
      const cited = { key: 'amended-0a1b', source: {} as never }
      const amended = amendUnchecked(
        { ...content, texts: { shared: content.texts.shared ?? {} } },
        { change, cited },
      )
      if (amended.kind === 'unchanged') return
      if (amended.kind !== 'amended') throw new Error(`${mark}: ${amended.kind}`)
      const page = (await textsFilled(threefold(mark), reading(amended.content), 'id')) ?? ''
      expect(readBack(page)).toEqual([is, is, is])
      expect(page.match(/<(?!p>|\/p>|script>|\/script>|b data)/)).toBe(null)
      expect(page.match(/<\/script>/g)?.length).toBe(1)
    }),
    { numRuns: 5_000 },
  )
})

test('a page that marks what the edition does not have is not told by it', async () => {
  const page = threefold(textMark('shared', 'facts', 'none', 'label'))
  expect(await textsFilled(page, reading(content), 'id')).toBe(undefined)
})
