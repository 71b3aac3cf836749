// One file: every kind of amendment is tried on the one edition, which takes seconds to build.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import type { Source } from '../catalogue/programme.ts'
import { dayText, parseDay } from '../time/day.ts'
import { amend, amendAll, amendUnchecked } from './amend.ts'
import { isWords } from './amend-text.ts'
import type { Amendment, Change, Content } from './amendment.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { contentOf, editionSaying } from './content.ts'
import { isList, isObject, namesIn, valueAt } from './json-path.ts'

const built = await catalogueEdition()
const content = contentOf(built.parts)

const read: Source = {
  title: 'Contoh pengumuman',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
}

const citing = (change: Change, key = 'amended-0a1b'): Pick<Amendment, 'change' | 'cited'> => ({
  change,
  cited: { key, source: read },
})

const pause: Change = {
  kind: 'intake',
  programme: 'at-rwr-shortage',
  status: 'paused',
  from: '2026-12-01',
}

const raised: Change = {
  kind: 'figure',
  figure: 'de.blue-card-regular',
  from: '2027-01-01',
  value: 51_900,
}

const said = 'at-rwr-shortage'
const titled = (language: string) => String(valueAt(content.texts[said]?.[language], ['shortName']))

const worded: Change = {
  kind: 'text',
  part: said,
  language: 'id',
  path: ['shortName'],
  was: titled('id'),
  is: 'Kartu contoh',
}

function made(content: Content, change: Change, key?: string): Content {
  const amended = amend(content, citing(change, key))
  if (amended.kind !== 'amended') throw new Error(`${change.kind}: ${amended.kind}`)
  return amended.content
}

const historyOf = ({ judging }: Content, figure: string) =>
  judging.figures.find(({ id }) => id === figure)?.history

const bodiesOf = ({ judging, texts }: Content): ReadonlyMap<string, string> =>
  new Map([
    ...[...judging.programmes, ...judging.figures].map(
      (one) => [`judging ${one.id}`, canonicalJson(one as unknown as Json)] as const,
    ),
    ['judging rest', canonicalJson({ ...judging, programmes: [], figures: [] } as unknown as Json)],
    ...Object.entries(texts).flatMap(([part, languages]) =>
      Object.entries(languages).map(
        ([language, words]) => [`${part} ${language}`, canonicalJson(words)] as const,
      ),
    ),
  ])

const before = bodiesOf(content)
const touched = (after: Content): readonly string[] =>
  [...bodiesOf(after)]
    .flatMap(([name, body]) => (before.get(name) === body ? [] : [name]))
    .toSorted()

test('an edition read back from its parts is the same edition', async () => {
  expect((await editionSaying(content)).digest).toBe(built.digest)
})

describe('an intake that is paused', () => {
  test('is paused from that day, in the rules and in both languages, with the page it was read on', () => {
    const after = made(content, pause)
    const { intake } = after.judging.programmes.find(({ id }) => id === said) ?? {}
    expect(intake?.history[0]).toEqual({ from: '2026-12-01', status: 'paused' })
    expect(intake?.asOf).toBe('2026-11-22')
    expect(touched(after)).toEqual([`${said} en`, `${said} id`, `judging ${said}`])
    for (const language of ['id', 'en']) {
      const words = after.texts[said]?.[language]
      expect(valueAt(words, ['intake', 'history', '0', 'status'])).toBe('paused')
      expect(valueAt(words, ['sources', 'amended-0a1b'])).toEqual(read)
      expect(JSON.stringify(valueAt(words, ['intake', 'sources']))).toContain('amended-0a1b')
    }
  })

  test('may be open again from a day that is known', () => {
    const after = made(content, { ...pause, until: '2027-02-01' })
    const { intake } = after.judging.programmes.find(({ id }) => id === said) ?? {}
    expect(intake?.history.slice(0, 2)).toEqual([
      { from: '2027-02-01', status: 'open' },
      { from: '2026-12-01', status: 'paused' },
    ])
  })

  test('that opens anew forgets when the last round ended, and keeps when this one will', () => {
    const after = made(content, {
      kind: 'intake',
      programme: 'my-plks-plantation',
      status: 'open',
      from: '2026-12-01',
      closes: '2027-01-15',
    })
    const { intake } = after.judging.programmes.find(({ id }) => id === 'my-plks-plantation') ?? {}
    expect(intake).not.toHaveProperty('roundTo')
    expect(intake?.closes).toBe('2027-01-15')
  })

  test('was read no earlier than before, and a page that is cited already stays as it was read', () => {
    const [key = ''] = Object.keys(valueAt(content.texts[said]?.id, ['sources']) ?? {})
    const cited = { key, source: { ...read, checked: '2020-01-01' } }
    const amended = amend(content, { change: pause, cited })
    if (amended.kind !== 'amended') throw new Error(amended.kind)
    const { programmes } = amended.content.judging
    const was = content.judging.programmes.find(({ id }) => id === said)?.intake.asOf
    expect(programmes.find(({ id }) => id === said)?.intake.asOf).toBe(was)
    const words = amended.content.texts[said]?.id
    expect(valueAt(words, ['sources', key])).toEqual(
      valueAt(content.texts[said]?.id, ['sources', key]),
    )
  })

  test('cannot be something else on a day on which it was something already', () => {
    const once = made(content, pause)
    const again = amend(once, citing({ ...pause, status: 'closed' }))
    expect(again).toEqual({ kind: 'intake-day-taken', day: '2026-12-01', status: 'paused' })
  })
})

describe('a figure that gets a value', () => {
  test('keeps every older line, closed on the day the new one begins', () => {
    const after = made(content, raised)
    expect(historyOf(after, 'de.blue-card-regular')).toEqual([
      { kind: 'value', from: '2027-01-01', value: 51_900 },
      { kind: 'value', from: '2026-01-01', to: '2027-01-01', value: 50_700 },
      { kind: 'value', from: '2025-01-01', to: '2026-01-01', value: 48_300 },
    ])
    expect(touched(after)).toEqual(['figures en', 'figures id', 'judging de.blue-card-regular'])
    const figures = valueAt(after.texts.figures?.id, ['figures', 'de.blue-card-regular', 'history'])
    expect(isList(figures) && figures[0]).toMatchObject({ value: 51_900, source: 'amended-0a1b' })
  })

  test('in the middle of a year ends the older line there', () => {
    const after = made(content, { ...raised, from: '2026-12-01' })
    expect(historyOf(after, 'de.blue-card-regular')?.slice(0, 2)).toEqual([
      { kind: 'value', from: '2026-12-01', value: 51_900 },
      { kind: 'value', from: '2026-01-01', to: '2026-12-01', value: 50_700 },
    ])
  })

  test('later than the last one ended leaves a gap that says so', () => {
    const ended = made(content, { ...raised, to: '2027-04-01' })
    const after = made(ended, { ...raised, from: '2027-06-01', value: 52_000 })
    expect(historyOf(after, 'de.blue-card-regular')?.slice(0, 3)).toEqual([
      { kind: 'value', from: '2027-06-01', value: 52_000 },
      { kind: 'gap', from: '2027-04-01', to: '2027-06-01' },
      { kind: 'value', from: '2027-01-01', to: '2027-04-01', value: 51_900 },
    ])
  })

  test('is never written over: neither the same day nor the past', () => {
    for (const from of ['2026-01-01', '2025-06-01'])
      expect(amend(content, citing({ ...raised, from }))).toEqual({
        kind: 'figure-not-newest',
        figure: 'de.blue-card-regular',
        newest: '2026-01-01',
      })
  })

  test('that was only announced becomes law on its day, and is not lost before it', () => {
    const announced = made(content, { ...raised, expected: true })
    expect(historyOf(made(announced, raised), raised.figure)?.[0]).toEqual({
      kind: 'value',
      from: '2027-01-01',
      value: 51_900,
    })
    expect(amend(announced, citing({ ...raised, from: '2026-12-01' })).kind).toBe(
      'figure-not-newest',
    )
  })

  test('has the parts it always had', () => {
    const change: Change = { ...raised, figure: 'ca.settlement-funds', from: '2026-12-01' }
    expect(amend(content, citing(change))).toMatchObject({
      kind: 'figure-other-shape',
      keys: ['1', '2', '3', '4', '5', '6', '7', 'more'],
    })
  })
})

describe('a text that is worded anew', () => {
  test('changes in one language and stays in the other', () => {
    const after = made(content, worded)
    expect(touched(after)).toEqual([`${said} id`])
    expect(valueAt(after.texts[said]?.en, ['shortName'])).toBe(titled('en'))
  })

  test('that several programmes bring reads the same in all of them', () => {
    const path = ['duties', 'passport', 'title']
    const duties = content.texts.duties?.id
    const first = valueAt(duties, ['duties', '0', 'id'])
    const list = isObject(duties) && isList(duties.duties) ? duties.duties : []
    const duty = list.find((one) => isObject(one) && one.phase === 'apply') ?? list[0]
    const id = String((isObject(duty) && duty.id) || first)
    const at = [path[0] ?? '', id, 'title']
    const was = String(valueAt(duties, at))
    const after = made(content, { ...worded, part: 'duties', path: at, was, is: 'Judul contoh' })
    const still = Object.values(after.texts).filter((words) => valueAt(words.id, at) === was)
    expect(still).toEqual([])
    expect(touched(after).length).toBeGreaterThan(1)
  })

  test.each([
    ['is not what the editor read', { was: 'lain' }, 'text-other'],
    ['would be empty', { is: ' ' }, 'text-empty'],
    ['does not fit its heading', { is: 'x'.repeat(41) }, 'text-too-long'],
    ['is a key that rules read', { path: ['zone'] }, 'text-not-there'],
    ['is nowhere', { path: ['notes', '99'] }, 'text-not-there'],
    ['is in a language nobody wrote', { language: 'de' }, 'part-missing'],
  ])('is refused where it %s', (_, other, kind) => {
    expect(amend(content, citing({ ...worded, ...other } as Change)).kind).toBe(kind)
  })

  test('can be every text of the catalogue that differs between the languages, and nothing else', () => {
    const wrong = new Set<string>()
    const visit = (a: Json | undefined, b: Json | undefined, path: readonly string[]): void => {
      if (typeof a === 'string') {
        if (a !== b && !isWords(path)) wrong.add(`no words: ${path.join('.')}`)
        if (/^[a-z0-9-]+$/.test(a) && a === b && isWords(path) && !/options/.test(path.join()))
          wrong.add(`a key: ${path.join('.')} ${a}`)
      } else if (isList(a))
        for (const [at, name] of namesIn(a).entries())
          visit(a[at], (b as Json[])[at], [...path, name])
      else if (isObject(a))
        for (const [key, one] of Object.entries(a)) visit(one, valueAt(b, [key]), [...path, key])
    }
    for (const { id, en } of Object.values(content.texts)) visit(id, en, [])
    expect([...wrong].slice(0, 5)).toEqual([])
  })
})

/** Every text of the part, by its path. */
function textsIn(words: Json | undefined, path: readonly string[] = []): [string[], string][] {
  if (typeof words === 'string') return isWords(path) ? [[[...path], words]] : []
  const held = isList(words)
    ? namesIn(words).map((name, at) => [name, words[at]] as const)
    : Object.entries(isObject(words) ? words : {})
  return held.flatMap(([name, one]) => textsIn(one, [...path, name]))
}

describe('a text that several parts of an edition bring', () => {
  // The whole of what is shared is long: every fourth fact and figure says as much.
  const thin = (words: Json | undefined): Json =>
    Object.fromEntries(
      Object.entries(isObject(words) ? words : {}).map(([name, one]) => [
        name,
        isList(one) && /^(facts|figures)$/.test(name)
          ? one.filter((item) => isObject(item) && String(item.id).length % 4 === 0)
          : one,
      ]),
    )
  const brought = ['shared', 'duties', 'figures', 'at-rwr-shortage', 'ca-ee-fsw']
  const texts = Object.fromEntries(
    brought.map((part) => [
      part,
      { id: thin(content.texts[part]?.id), en: thin(content.texts[part]?.en) },
    ]),
  )
  const all = Object.entries(texts).flatMap(([part, { id }]) =>
    textsIn(id).map(([path, was]) => ({ part, path, was })),
  )
  const copies = Map.groupBy(
    all.filter(({ path }) => /^(facts|figures|duties)$/.test(path[0] ?? '')),
    ({ path }) => path.join('/'),
  )
  const twice = [...copies.values()].filter(({ length }) => length > 1)

  test('is one text: whichever copy an editor changes, all of them read the same', () => {
    expect(new Set(twice.flat().map(({ part }) => part)).size).toBe(5)
    fc.assert(
      fc.property(fc.constantFrom(...twice), fc.nat(), (held, nth) => {
        const { part = '', path = [], was = '' } = held[nth % held.length] ?? {}
        const is = `${was} (contoh)`
        const change: Change = { kind: 'text', part, language: 'id', path, was, is }
        const after = amendUnchecked({ ...content, texts }, citing(change))
        if (after.kind !== 'amended') throw new Error(`${part} ${path.join('/')}: ${after.kind}`)
        const reading = Object.entries(after.content.texts).flatMap(([name, words]) =>
          valueAt(words.id, path) === is ? [name] : [],
        )
        expect(reading).toEqual(held.map((one) => one.part))
      }),
      { numRuns: 5_000 },
    )
  })

  test('is found by what it is called alone: a place is another thing in another part', () => {
    const path = ['facts', 'degrees', 'fields', '0', 'label']
    const change: Change = { ...worded, part: 'shared', path, was: 'x', is: 'y' } as Change
    expect(amend(content, citing(change)).kind).toBe('text-not-there')
  })
})

describe('a source that was read again', () => {
  const key = Object.keys(
    (valueAt(content.texts[said]?.id, ['sources']) ?? {}) as Record<string, Json>,
  )[0] as string
  const change: Change = { kind: 'source-checked', source: key, checked: '2027-03-01' }

  test('carries its new day wherever it is cited, in both languages', () => {
    const after = made(content, change)
    for (const [name, body] of bodiesOf(after)) {
      if (name.startsWith('judging')) continue
      const words = JSON.parse(body)
      if (words.sources?.[key]) expect(words.sources[key].checked, name).toBe('2027-03-01')
    }
  })

  test('is not read again on an earlier day, nor if nobody cites it', () => {
    const earlier = { ...change, checked: '2020-01-01' }
    expect(amend(content, citing(earlier)).kind).toBe('checked-before')
    expect(amend(content, citing({ ...change, source: 'none' })).kind).toBe('source-unknown')
  })
})

test('what would break a check of the whole edition is refused, and says where', () => {
  const change: Change = { ...raised, value: Number.NaN }
  expect(() => amend(content, citing({ ...change, value: Number.NaN }))).toThrow('canonical JSON')
  expect(amend(content, citing({ ...raised, from: '2027-02-31' })).kind).toBe('day-not-a-day')
  expect(amend(content, citing({ ...raised, to: '2027-01-01' })).kind).toBe('ends-before-it-begins')
})

/** A few doors and figures, so that thousands of amendments are made in seconds. */
const few: Content = (() => {
  const programmes = content.judging.programmes.slice(0, 5)
  const figures = content.judging.figures.filter(({ history }) => {
    const [line] = history
    return line?.kind !== 'value' || JSON.stringify(line.value).length < 80
  })
  const kept = new Set([...programmes, ...figures].map(({ id }) => id))
  const named = Object.fromEntries(programmes.map(({ id }) => [id, content.texts[id] ?? {}]))
  const words = Object.entries(content.texts.figures ?? {}).map(([language, one]) => {
    const list = valueAt(one, ['figures'])
    const own = (isList(list) ? list : []).filter((f) => isObject(f) && kept.has(String(f.id)))
    return [language, { figures: own, sources: {} }] as const
  })
  return {
    judging: { ...content.judging, programmes, figures },
    texts: { ...named, figures: Object.fromEntries(words) },
  }
})()

const { programmes, figures } = few.judging
const first = parseDay('2026-12-01') as number
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => dayText(first + days))

const anyIntake = fc.record({
  kind: fc.constant('intake' as const),
  programme: fc.constantFrom(...programmes.map(({ id }) => id)),
  status: fc.constantFrom('open' as const, 'paused' as const, 'closed' as const),
  from: anyDay,
})

const anyFigure = fc
  .record({ at: fc.nat(figures.length - 1), from: anyDay, times: fc.integer({ min: 2, max: 9 }) })
  .map(({ at, from, times }): Change => {
    const figure = figures[at]
    const line = figure?.history.find(({ kind }) => kind === 'value')
    const value = line?.kind === 'value' ? line.value : 1
    const next =
      typeof value === 'number'
        ? value * times
        : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one + times]))
    return { kind: 'figure', figure: figure?.id ?? '', from, value: next }
  })

const anyText = fc
  .record({
    programme: fc.constantFrom(...programmes.map(({ id }) => id)),
    language: fc.constantFrom('id', 'en'),
    field: fc.constantFrom('who', 'shortName', 'permit', 'residence'),
    is: fc.constantFrom('Contoh satu', 'Contoh dua'),
  })
  .map(({ programme, language, field, is }): Change => {
    const was = String(valueAt(few.texts[programme]?.[language], [field]))
    return { kind: 'text', part: programme, language, path: [field], was, is }
  })

const anyChange: fc.Arbitrary<Change> = fc.oneof(anyIntake, anyFigure, anyText)

/** What an amendment may touch: what it names, and the words that bring its source. */
const reach = (change: Change): readonly string[] => {
  if (change.kind === 'intake')
    return [`judging ${change.programme}`, `${change.programme} id`, `${change.programme} en`]
  if (change.kind === 'figure') return [`judging ${change.figure}`, 'figures id', 'figures en']
  return change.kind === 'text' ? [`${change.part} ${change.language}`] : []
}

// The checks of a whole edition take a third of a second, and stand in `amend` behind this.
const light = (so: Content, change: Change, key: string): Content | 'refused' => {
  const amended = amendUnchecked(so, citing(change, key))
  if (amended.kind === 'unchanged') return so
  return amended.kind === 'amended' ? amended.content : 'refused'
}

/** What a content says of the things these changes are about. */
const meaningOf = ({ judging, texts }: Content, changes: readonly Change[]): string =>
  canonicalJson(
    changes.map((change) => {
      if (change.kind === 'figure')
        return [
          judging.figures.find(({ id }) => id === change.figure)?.history,
          valueAt(texts.figures?.id, ['figures', change.figure, 'history']),
        ]
      const part = change.kind === 'text' ? change.part : said
      const of = change.kind === 'intake' ? change.programme : part
      return ['id', 'en'].map((language) => [
        judging.programmes.find(({ id }) => id === of)?.intake,
        ...['intake', 'who', 'shortName', 'permit', 'residence'].map(
          (field) => valueAt(texts[of]?.[language], [field]) ?? null,
        ),
        Object.keys(valueAt(texts[of]?.[language], ['sources']) ?? {}).sort(),
      ])
    }) as unknown as Json,
  )

describe('amendments', () => {
  test('keep every byte of what they do not name', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const after = light(few, change, 'amended-0')
        if (after === 'refused') return
        const allowed = reach(change)
        for (const [name, languages] of Object.entries(after.texts))
          for (const [language, words] of Object.entries(languages))
            if (!allowed.includes(`${name} ${language}`))
              expect(words).toBe(few.texts[name]?.[language])
        for (const [at, one] of after.judging.programmes.entries())
          if (!allowed.includes(`judging ${one.id}`)) expect(one).toBe(programmes[at])
        for (const [at, one] of after.judging.figures.entries())
          if (!allowed.includes(`judging ${one.id}`)) expect(one).toBe(figures[at])
      }),
      { numRuns: 5_000 },
    )
  })

  test('made twice are made once', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const once = light(few, change, 'amended-0')
        if (once === 'refused') return
        expect(amendUnchecked(once, citing(change, 'amended-0')).kind).toBe('unchanged')
      }),
      { numRuns: 5_000 },
    )
  })

  const subject = (change: Change): string =>
    change.kind === 'intake'
      ? change.programme
      : change.kind === 'figure'
        ? change.figure
        : change.kind === 'text'
          ? `${change.part} ${change.language} ${change.path}`
          : change.source

  test('of different things come to the same in any order', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (one, two) => {
        if (subject(one) === subject(two)) return
        const keyed = [
          [one, 'amended-1'],
          [two, 'amended-2'],
        ] as const
        const inOrder = (order: typeof keyed | readonly (typeof keyed)[number][]) =>
          order.reduce<Content | 'refused'>(
            (so, [change, key]) => (so === 'refused' ? so : light(so, change, key)),
            few,
          )
        const [a, b] = [inOrder(keyed), inOrder(keyed.toReversed())]
        expect(a === 'refused').toBe(b === 'refused')
        if (a === 'refused' || b === 'refused') return
        expect(meaningOf(a, [one, two])).toBe(meaningOf(b, [one, two]))
      }),
      { numRuns: 5_000 },
    )
  })

  test('of which one cannot be made are not made at all, and the one is named', () => {
    const all = [citing(pause), citing({ ...raised, from: '2026-01-01' })]
    expect(amendAll(content, all)).toMatchObject({ kind: 'stopped', at: 1 })
    expect(amendAll(content, [citing(pause), citing(worded)]).kind).toBe('amended')
  })
})
