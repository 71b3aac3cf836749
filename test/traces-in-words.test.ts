import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '../infra/catalogue/discover.ts'
import { explain, type Trace } from '../shared/assessment/explain.ts'
import { judging } from '../shared/catalogue/assemble.ts'
import { wordParts } from '../shared/catalogue/word-parts.ts'
import type { Answer, Facts, Item, ScalarAnswer } from '../shared/facts/answer.ts'
import type { FactDefinition, ScalarKind } from '../shared/facts/fact.ts'
import { scales } from '../shared/facts/scales.ts'
import { countries, fieldsOfStudy, occupations } from '../shared/result/code-names.ts'
import { type Lexicon, lexiconOf } from '../shared/result/lexicon.ts'
import { type Line, traceInWords } from '../shared/result/trace-words.ts'
import { en } from '../shared/result/words/en.ts'
import { id } from '../shared/result/words/id.ts'
import { compileEdition, look } from '../shared/rules/compile.ts'
import { namesFor } from '../site/src/islands/result/names.ts'

const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const parts = wordParts(catalogue) as unknown as Readonly<
  Record<string, Readonly<Record<'id' | 'en', Parameters<typeof lexiconOf>[0]['words']>>>
>
const instant = Date.parse('2026-11-22T04:00:00Z')
const said = { id, en }

const definitions: readonly FactDefinition[] = [
  ...catalogue.facts,
  ...catalogue.programmes.flatMap(({ facts = [] }) => facts),
]

const codes = {
  isco08: [...occupations.keys()],
  iscedf: [...fieldsOfStudy.keys()],
  iso3166: countries,
  iso639: ['de', 'en', 'ja', 'ko', 'zh', 'fr', 'ar', 'es'],
}

type Pick = (many: number) => number

/** The same small numbers every time. */
const picker = (seed: number): Pick => {
  let state = seed * 2_654_435_761
  return (many) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return state % many
  }
}

const one = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T

function value(kind: ScalarKind, pick: Pick): ScalarAnswer {
  switch (kind.kind) {
    case 'yes-no':
      return { known: pick(2) === 0 }
    case 'number':
      return { known: Math.min(kind.max, kind.min + pick(10)) }
    case 'day':
      return { known: `${1995 + pick(30)}-${String(1 + pick(12)).padStart(2, '0')}` }
    case 'choice':
      return { known: one(kind.options, pick) }
    case 'choices':
      return { known: pick(2) === 0 ? [] : [one(kind.options, pick)] }
    case 'code':
      return { known: one(codes[kind.system], pick) }
    case 'level':
      return { known: one((scales[kind.scale] ?? []).flat(), pick) }
    case 'money':
      return { known: { amount: pick(5) * 20_000_000, currency: 'IDR', period: 'once' } }
  }
}

const answer = ({ of }: FactDefinition, pick: Pick): Answer => {
  if (of.kind !== 'list') return value(of, pick)
  const items = Array.from({ length: pick(3) }, (_, at) => ({
    id: String(at),
    ...Object.fromEntries(
      Object.entries(of.fields).map(([name, field]) => [name, value(field.of, pick)]),
    ),
  }))
  return { known: items as readonly Item[] }
}

const student = (seed: number): Facts => {
  const pick = picker(seed)
  return Object.fromEntries(
    definitions.flatMap((fact) => (pick(5) === 0 ? [] : [[fact.id, answer(fact, pick)]])),
  )
}

/** Proper names that are written in small letters. */
const properNames = ['telc']

/** The words of a programme, and every word it was asked for and had none for. */
const listening = (lexicon: Lexicon, silent: Set<string>): Lexicon => {
  const heard = (asked: string, told: string, what: string): string => {
    if (told === asked && !properNames.includes(asked)) silent.add(`${what} "${asked}"`)
    return told
  }
  return {
    ...lexicon,
    fact: (path) => heard(path, lexicon.fact(path), 'fact'),
    field: (list, field) => heard(field, lexicon.field(list, field), `field of ${list}`),
    code: (path, code, list) => heard(code, lexicon.code(path, code, list), `value of ${path}`),
    programme: (name) => heard(name, lexicon.programme(name), 'programme'),
  }
}

const tracesOf = (id: string, facts: Facts): readonly (readonly [Trace, boolean])[] => {
  const programme = edition.programmes.get(id)
  if (programme === undefined) throw new Error(`programme "${id}" is not in the edition`)
  const c = look(edition, facts, instant).before(id)
  return programme.requirements
    .filter(({ from, to }) => from <= c.day && c.day < to)
    .map((one) => [
      explain(edition, programme, one, c),
      one.duty === true && one.source.phase !== 'apply',
    ])
}

const students = [{}, ...Array.from({ length: 40 }, (_, seed) => student(seed + 1))]

describe.each(['id', 'en'] as const)('why a requirement stands as it does, in "%s"', (language) => {
  const speech = { language, words: said[language] }
  const shelf = namesFor(language)
  const lexiconFor = (name: string, facts: Facts, silent: Set<string>) => {
    const words = parts[name]?.[language]
    if (words === undefined) throw new Error(`the edition has no words "${name}"`)
    const of = { ...words, id: name, shortName: words.shortName ?? name }
    return listening(lexiconOf({ speech, shelf, words: of, facts, scales }), silent)
  }

  test('is told without a single code, whoever asks', () => {
    const silent = new Set<string>()
    for (const { id } of catalogue.programmes)
      for (const facts of students)
        for (const [trace, duty] of tracesOf(id, facts))
          traceInWords(trace, lexiconFor(duty ? 'duties' : id, facts, silent))
    expect([...silent]).toEqual([])
  })

  test('names every fact, field and option that may be answered', () => {
    const silent = new Set<string>()
    const lexicon = lexiconFor('shared', {}, silent)
    const values = (kind: ScalarKind): readonly string[] => {
      if (kind.kind === 'choice' || kind.kind === 'choices') return kind.options
      if (kind.kind === 'level') return (scales[kind.scale] ?? []).flat()
      return kind.kind === 'code' ? codes[kind.system] : []
    }
    for (const { id, of } of definitions) {
      lexicon.fact(id)
      if (of.kind !== 'list') for (const code of values(of)) lexicon.code(id, code)
      else
        for (const [name, field] of Object.entries(of.fields)) {
          lexicon.field(id, name)
          for (const code of values(field.of)) lexicon.code(`${id}.${name}`, code, id)
        }
    }
    expect([...silent]).toEqual([])
  })
})

/** Lines as they stand below each other. */
const written = (line: Line, depth = 0): readonly string[] => {
  const at = '  '.repeat(depth)
  if (line.kind === 'leaf')
    return [
      `${at}${line.label}: ${line.have ?? '-'} / ${line.asked}${line.gap ? ` (${line.gap})` : ''}`,
    ]
  const head = line.title === undefined ? [] : [`${at}${line.title}`]
  return [...head, ...line.of.flatMap((one) => written(one, depth + 1))]
}

const certified = (language: string, test: string, scores: Readonly<Record<string, number>>) => ({
  id: '1',
  language: { known: language },
  test: { known: test },
  date: { known: '2026-06' },
  mode: { known: 'centre' },
  ...Object.fromEntries(Object.entries(scores).map(([name, known]) => [name, { known }])),
})

test('an English score is never held against a Japanese test', () => {
  const facts: Facts = {
    sittings: {
      known: [certified('en', 'ielts-academic', { overall: 7, listening: 7.5 }) as Item],
    },
  }
  const words = parts['jp-esi-engineer-humanities']?.id
  if (words === undefined) throw new Error('the programme has no words')
  const lexicon = lexiconOf({
    ...{ speech: { language: 'id', words: id }, shelf: namesFor('id') },
    ...{ words, facts, scales },
  })
  const told = tracesOf('jp-esi-engineer-humanities', facts).flatMap(([trace]) => {
    const line = traceInWords(trace, lexicon)
    return line === undefined ? [] : [written(line)]
  })
  const language = told.find((lines) => lines.some((line) => line.includes('BJT')))
  expect(language?.some((line) => /: 7 \/ .*400/.test(line))).toBe(false)
  expect(language?.some((line) => line.includes('sertifikat bahasa dengan'))).toBe(true)
  expect(language?.filter((line) => /Goethe|TestDaF|DELF/.test(line))).toEqual([])
  // One proof that is enough spares the rest of the list it stands in.
  expect(language?.filter((line) => /telc|Cambridge|TOEFL/.test(line))).toEqual([])
  expect(language?.length).toBeLessThan(30)
})
