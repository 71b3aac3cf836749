// One file: every kind of amendment is tried on the one edition, which takes seconds to build.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { amendUnchecked } from '../edition/amend.ts'
import { isWords } from '../edition/amend-text.ts'
import type { Change, Content } from '../edition/amendment.ts'
import type { Json } from '../edition/canonical.ts'
import { contentOf } from '../edition/content.ts'
import { isList, isObject } from '../edition/json-path.ts'
import type { Language } from '../facts/fact.ts'
import { html } from '../result/markup.ts'
import { dayText, parseDay } from '../time/day.ts'
import { dayInWords } from './day.ts'
import type { ReadEdition } from './edition-read.ts'
import { numberInWords } from './money.ts'
import { type EditionPage, examplesLaid, examplesOff, fillingOf } from './pages.ts'
import { printedWords } from './words/words.ts'

const content = contentOf((await catalogueEdition()).parts)
const today = parseDay('2026-11-22') ?? 0
const languages: readonly Language[] = ['id', 'en']

const reading = ({ judging, texts }: Content): ReadEdition => ({
  digest: 'a'.repeat(64),
  part: async (name) => {
    const [, part = '', language = ''] = /^text\.(.+)\.([a-z]{2})$/.exec(name) ?? []
    return part === '' ? judging : texts[part]?.[language]
  },
})

async function printed(of: Content, page: EditionPage, language: Language): Promise<string> {
  const asked = { page, language, day: today, standing: 'active', examples: {} } as const
  const { title = '', description = '', content } = (await fillingOf(reading(of), asked)) ?? {}
  return `${title}\n${description}\n${content?.markup}`
}

const pageOf = (programme: string): EditionPage => ({ kind: 'programme', programme })
const ids = content.judging.programmes.map(({ id }) => id)

const source = {
  title: 'Contoh',
  url: 'https://authority.example/notice',
  publisher: 'Kantor Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
} as const

/** What is changed, on which page it is read, and what stands there then. */
type Drawn = {
  readonly change: Change
  readonly programme: string
  readonly says: readonly string[]
}

const dayAround = fc.integer({ min: -400, max: 400 }).map((days) => dayText(today + days))
const programmeOf = (id: string) => content.judging.programmes.find((one) => one.id === id)

const intakes = (language: Language): fc.Arbitrary<Drawn | undefined> =>
  fc
    .record({
      programme: fc.constantFrom(...ids),
      status: fc.constantFrom('open', 'paused', 'closed'),
      from: dayAround,
    })
    .map(({ programme, status, from }) => {
      const { intake, employer } = programmeOf(programme) ?? {}
      if (intake === undefined || employer === 'household') return undefined
      // What is told of a day before another entry's is history.
      if (intake.history.some((one) => one.from >= from && one.from <= '2026-11-22'))
        return undefined
      if (intake.history.some((one) => one.from === from)) return undefined
      const text = printedWords(language).programme
      const state = text.intake[status as 'open']
      const ahead = text.intakeAhead(state, dayInWords(from, language))
      const asOf = text.asOf(dayInWords('2026-11-22', language))
      return {
        change: { kind: 'intake', programme, status: status as 'open', from },
        programme,
        // What opened long ago is to be confirmed; its day is told all the same.
        says: [
          from > '2026-11-22' ? ahead : status === 'open' ? asOf : `${state}, ${asOf}`,
          source.publisher,
        ],
      }
    })

const figuresRead = ids.flatMap((programme) => {
  const { requirements, points, gates } = programmeOf(programme) ?? {}
  const named = JSON.stringify([requirements, points, gates]).matchAll(/"figure":"([^"]+)"/g)
  return [...named].map(([, figure = '']) => ({ programme, figure }))
})

const figures = (language: Language): fc.Arbitrary<Drawn | undefined> =>
  fc
    .record({
      read: fc.constantFrom(...figuresRead),
      from: dayAround,
      value: fc.integer({ min: 1000, max: 999_999 }),
      expected: fc.boolean(),
    })
    .map(({ read: { programme, figure }, from, value, expected }) => ({
      change: { kind: 'figure', figure, from, value, ...(expected && { expected: true as const }) },
      programme,
      says: [numberInWords(value, language), dayInWords(from, language), source.publisher],
    }))

const leavesOf = (value: Json | undefined, path: readonly string[] = []): readonly string[][] => {
  if (typeof value === 'string') return isWords(path) ? [[...path]] : []
  if (isList(value))
    return value.flatMap((one, at) =>
      leavesOf(one, [...path, isObject(one) && typeof one.id === 'string' ? one.id : String(at)]),
    )
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

/** What results alone are told with: facts, and what programmes copy from duties and figures. */
const forResults = new Set(['facts', 'duties', 'figures'])
const wordsRead = ids.flatMap((programme) =>
  leavesOf(content.texts[programme]?.id)
    .filter(([first = '']) => !forResults.has(first))
    // The same lines again for whoever has no test yet: a page prints a table once.
    .filter((path) => !path.at(-1)?.endsWith('-untested'))
    .map((path) => ({ programme, part: programme, path })),
)
const dutiesRead = leavesOf(content.texts.duties?.id)
  .filter(([first]) => first === 'duties')
  .flatMap((path) => {
    const duty = content.judging.duties.find(({ id }) => id === path[1])
    const programme = content.judging.programmes.find(({ routes }) =>
      routes.some((one) => duty?.routes.includes(one)),
    )
    return programme === undefined ? [] : [{ programme: programme.id, part: 'duties', path }]
  })
const labelsRead = figuresRead.map(({ programme, figure }) => ({
  programme,
  part: 'figures',
  path: ['figures', figure, 'label'],
}))

const texts = (language: Language): fc.Arbitrary<Drawn> =>
  fc
    .record({
      read: fc.oneof(
        ...[wordsRead, dutiesRead, labelsRead].map((some) => fc.constantFrom(...some)),
      ),
      number: fc.integer({ min: 100_000, max: 999_999 }),
    })
    .map(({ read: { programme, part, path }, number }) => {
      const is = `Kata contoh ${number} & "x" <b>`
      const was = String(
        path.reduce<Json | undefined>((value, name) => {
          if (isList(value))
            return value.find((one) => isObject(one) && one.id === name) ?? value[Number(name)]
          return isObject(value) ? value[name] : undefined
        }, content.texts[part]?.[language]),
      )
      const change = { kind: 'text', part, language, path, was, is } as const
      return { change, programme, says: [html`${is}`.markup] }
    })

const sourcesRead = ids.flatMap((programme) =>
  (programmeOf(programme)?.requirements ?? []).map(({ id }) => {
    const words = content.texts[programme]?.id as unknown as {
      readonly requirements: readonly { readonly id: string; readonly source: string }[]
    }
    return { programme, key: words.requirements.find((one) => one.id === id)?.source ?? '' }
  }),
)

const checks = (language: Language): fc.Arbitrary<Drawn> =>
  fc
    .record({ read: fc.constantFrom(...sourcesRead), days: fc.integer({ min: 1, max: 3000 }) })
    .map(({ read: { programme, key }, days }) => {
      const checked = dayText(today + days)
      const said = printedWords(language).cite.checkedOn(dayInWords(checked, language))
      return { change: { kind: 'source-checked', source: key, checked }, programme, says: [said] }
    })

const drawn = fc.constantFrom(...languages).chain((language) =>
  fc.record({
    language: fc.constant(language),
    drawn: fc.oneof(intakes(language), figures(language), texts(language), checks(language)),
    other: fc.constantFrom(...ids),
    looks: fc.integer({ min: 0, max: 7 }),
  }),
)

test('whatever an editor amends is read on the page it concerns, and no other page moves for it', async () => {
  const before = new Map<string, string>()
  const pageBefore = async (id: string, language: Language) => {
    const name = `${id} ${language}`
    const page = before.get(name) ?? (await printed(content, pageOf(id), language))
    before.set(name, page)
    return page
  }
  let made = 0
  await fc.assert(
    fc.asyncProperty(drawn, async ({ language, drawn, other, looks }) => {
      if (drawn === undefined) return
      const { change, programme, says } = drawn
      const cited = { key: 'amended-0a1b', source }
      const amended = amendUnchecked(content, { change, cited })
      if (amended.kind !== 'amended') return
      made += 1
      const after = await printed(amended.content, pageOf(programme), language)
      const unsaid = says.filter((said) => !after.includes(said))
      expect([change, unsaid]).toEqual([change, []])
      const words = amended.content.texts
      const same = (part: string) => words[part]?.[language] === content.texts[part]?.[language]
      const judged = (of: Content) => of.judging.programmes.find(({ id }) => id === other)
      const untouched =
        looks === 0 &&
        judged(amended.content) === judged(content) &&
        [other, 'duties', 'figures', judged(content)?.formalDoor ?? other].every(same)
      if (untouched)
        expect(await printed(amended.content, pageOf(other), language)).toBe(
          await pageBefore(other, language),
        )
    }),
    { numRuns: 5_000 },
  )
  expect(made).toBeGreaterThan(3_000)
}, 300_000)

test('worked cases travel in a frame and are taken out of it again', () => {
  const examples = { x: [{ name: 'A --> B $&', on: '2026-11-22', status: 'eligible' }] } as const
  const { frame, examples: found } = examplesOff(`<main>${examplesLaid(examples)}</main>`)
  expect([frame, found]).toEqual(['<main></main>', examples])
})
