// Over 300 lines: what plans promise and the answers tried against it are read side by side.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, type ProgrammeReport } from '#shared/assessment/assess.ts'
import { ownFacts } from '#shared/assessment/own.ts'
import { type Plan, planFor, rankBy, stepIds } from '#shared/assessment/plan.ts'
import { questionsFor } from '#shared/assessment/questions.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Answer, Facts, Item } from '#shared/facts/answer.ts'
import type { ScalarKind } from '#shared/facts/fact.ts'
import { cardOf } from '#shared/result/card.ts'
import { planSteps } from '#shared/result/timeline.ts'
import { planOf } from '#shared/result/way.ts'
import { sourcedWords } from '#shared/result/way-words.ts'
import { id as indonesian } from '#shared/result/words/id.ts'
import { type CompiledProgramme, compileEdition } from '#shared/rules/compile.ts'
import { hesitant } from './arbitraries/applicants.ts'
import { agribusiness, engineer, nurse, vocational } from './four-students.ts'

// What a plan says of time, money and "may not be needed" is held to the rules it was made by.

const runs = Number(process.env.PLAN_RUNS ?? 5_000)
const catalogue = await discoverCatalogue()
const edition = compileEdition(judging(catalogue))
const now = Date.parse('2026-11-22T04:00:00Z')
const ids = [...edition.programmes.keys()]

const programmeOf = (id: string) => {
  const one = edition.programmes.get(id)
  if (one === undefined) throw new Error(`no programme ${id}`)
  return one
}

const judged = (facts: Facts, id: string) => {
  const report = assess(facts, edition, now, { digest: 'd', only: [id] })
  const [one] = report.programmes
  if (one === undefined) throw new Error(`${id} was not judged`)
  return { report, one }
}

const outlookOf = (facts: Facts, id: string): ProgrammeReport['outlook'] =>
  judged(facts, id).one.outlook

const plannedFor = (facts: Facts, id: string): Plan => {
  const plan = planOf(judged(facts, id).one)
  if (plan === undefined) throw new Error(`no plan leads to ${id}`)
  return plan
}

const stepIn = ({ steps }: Plan, id: string) => steps.find((step) => step.id === id)

/** The plan as it is read, without tags and folds. */
const readOut = (facts: Facts, id: string): string => {
  const { one } = judged(facts, id)
  const names = Object.fromEntries(catalogue.moves.map((move) => [move.id, move.name.id]))
  const speech = { language: 'id', words: indonesian } as const
  const parts = { moves: new Map(), names, rates: edition.source.rates, sources: {}, speech }
  const sourced = sourcedWords(one, cardOf(programmeOf(id).source), speech)
  return planSteps(plannedFor(facts, id), parts, sourced)
    .markup.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('a nurse on her way to the United Kingdom', () => {
  const plan = plannedFor(nurse, 'uk-health-care-nurse')

  test('keeps her savings right before she applies, and only once they are saved', () => {
    const held = stepIn(plan, 'money.uk-savings-held')
    expect(held).toMatchObject({ after: 'money.uk-maintenance', last: true })
    for (const { id, begins } of plan.steps)
      if (id !== held?.id) expect(begins).toBeLessThanOrEqual(held?.begins ?? 0)
    const said = readOut(nurse, 'uk-health-care-nurse')
    expect(said).toMatch(
      /Setelah selesai: Siapkan dana hidup Inggris · Menjelang mendaftar, tidak lebih awal Simpan uangnya 28 hari/,
    )
  })

  test('is told the money to have beside what she pays, in no sum of it', () => {
    expect(stepIn(plan, 'money.uk-maintenance')?.shows).toEqual({ amount: 1270, currency: 'GBP' })
    expect(plan.rupiah.min).toBeLessThan(10_000_000)
    expect(readOut(nurse, 'uk-health-care-nurse')).toContain(
      'tetap milikmu: ± Rp 30 juta (GBP 1.270)',
    )
  })
})

test('a price of which it is disputed who pays is told by its most alone', () => {
  const plan = plannedFor(engineer, 'sg-employment-pass')
  expect(plan.rupiah.min).toBe(0)
  expect(plan.rupiah.max).toBeGreaterThan(2_000_000)
  expect(readOut(engineer, 'sg-employment-pass')).toContain('langkah ini: sampai Rp 2,1 juta')
})

describe('English for New Zealand', () => {
  test('is learned up to the mark that is asked, no further', () => {
    const steps = plannedFor(agribusiness, 'nz-smc-6-points').steps.map(({ id }) => id)
    expect(steps.at(-1)).toBe('test.ielts-academic.6.5-from-b2')
    expect(steps).not.toContain('learn.en.c1')
  })

  test('of whoever speaks it better still names the mark that is asked', () => {
    const fluent: Facts = {
      ...agribusiness,
      skills: { known: [{ id: '1', language: { known: 'en' }, level: { known: 'c1' } } as Item] },
    }
    const plan = plannedFor(fluent, 'nz-smc-6-points')
    expect(plan.steps.find(({ kind }) => kind === 'test')?.mark).toBe(6.5)
    expect(readOut(fluent, 'nz-smc-6-points')).toContain('Yang diterima di sini mulai 6,5')
  })
})

describe('farm work in Japan', () => {
  test('lets a student prepare for the skills test while they wait for a date of the language test', () => {
    const plan = plannedFor(agribusiness, 'jp-ssw1-agriculture')
    const [language, skills] = ['test.jft-basic.a2', 'test.ssw.agriculture-crop'].map((id) =>
      stepIn(plan, id),
    )
    expect(skills?.begins).toBe(language?.begins)
    expect(plan.months).toEqual({ min: 7, max: 18.5 })
  })

  test('says where its steps take longer than the source of the programme does', () => {
    expect(readOut(agribusiness, 'jp-ssw1-agriculture')).toContain(
      'Sumber program ini menyebut 6 sampai 12 bulan',
    )
  })
})

describe('whoever does not know one thing', () => {
  const studying = (fullTime: Answer): Facts => {
    const [study] = (agribusiness.degrees as { known: readonly Item[] }).known
    return {
      ...agribusiness,
      degrees: { known: [{ ...study, 'full-time': fullTime } as Item] },
    }
  }
  const english = ['learn.en.a1', 'learn.en.a2', 'learn.en.b1', 'paper.us-intern-english']
  const stepsOf = (fullTime: Answer) =>
    plannedFor(studying(fullTime), 'us-j1-intern').steps.map(({ id }) => id)

  test.each(['dont-know', 'declined', { known: false }] as const)(
    '(%s) is led by what is open to them whatever it turns out to be',
    (answer) => {
      expect(stepsOf(answer)).toEqual(['graduate.1', ...english])
    },
  )

  test('is led the shorter way once they know it', () => {
    expect(stepsOf({ known: true })).toEqual(english)
  })

  test('is not asked about tests in Korea that nobody calls them to before they sat the first', () => {
    const outlook = outlookOf(vocational, 'kr-eps-manufacturing')
    expect(outlook).toMatchObject({ kind: 'ask', missing: [] })
    const prepares = outlook.kind === 'ask' ? outlook.plan : undefined
    expect(prepares?.steps.map(({ id }) => id)).toEqual(['learn.ko.a1', 'test.eps-topik'])
  })
})

/** All that an answer may be where that is little, else its ends. */
const valuesOf = (of: ScalarKind): readonly unknown[] => {
  if (of.kind === 'yes-no') return [true, false]
  if (of.kind === 'choice') return of.options
  if (of.kind === 'choices') return of.options.map((one) => [one])
  if (of.kind === 'level') return (edition.source.scales[of.scale] ?? []).flat()
  if (of.kind === 'number') return [of.min, of.max]
  if (of.kind === 'day') return ['2006-11-22', '2026-11-22']
  if (of.kind === 'code') return []
  return [0, 1e11].map((amount) => ({ amount, currency: 'IDR', period: 'year' }))
}

/** Ways to answer a field of an item that was told: "degrees.d1.level". */
const ofField = (path: string) => {
  const [list = '', item, name = ''] = path.split('.')
  const of = edition.facts.get(list)?.definition.of
  const kind = of?.kind === 'list' ? of.fields[name]?.of : undefined
  if (kind === undefined) return undefined
  return (facts: Facts): readonly Facts[] =>
    valuesOf(kind).map((known) => {
      const { known: items } = facts[list] as { readonly known: readonly Item[] }
      const told = items.map((one) => (one.id === item ? { ...one, [name]: { known } } : one))
      return { ...facts, [list]: { known: told as readonly Item[] } }
    })
}

/** Work in the field that was done until today, as long as a step of the plan asks for. */
const worked = (plan: Plan, id: string): readonly Item[] =>
  plan.steps.flatMap((step) => {
    const [, months] = /^work\.(\d+)-months$/.exec(step.id) ?? []
    if (months === undefined) return []
    const { fields, occupations } = programmeOf(id).source
    const known = {
      from: new Date(Date.UTC(2026, 10 - Number(months), 22)).toISOString().slice(0, 10),
      to: '2026-11-22',
      ongoing: false,
      related: true,
      paid: true,
      internship: false,
      country: 'ID',
      'hours-per-week': 40,
      ...(fields.length === 1 && { occupation: occupations[0] }),
    }
    const said = Object.entries(known).map(([field, value]) => [field, { known: value }])
    return [{ ...Object.fromEntries(said), id: 'worked' } as Item]
  })

/** Everything an answer never given may turn out to be, as far as a plan's steps can tell. */
const completions = (facts: Facts, path: string, plan: Plan, id: string): readonly Facts[] => {
  const of = edition.facts.get(path)?.definition.of
  const so = (known: unknown) => ({ ...facts, [path]: { known } }) as Facts
  const field = ofField(path)
  if (field !== undefined) return field(facts)
  if (of !== undefined && of.kind !== 'list') return valuesOf(of).map(so)
  if (path === 'jobs') return [so(worked(plan, id))]
  const items = catalogue.moves.flatMap(({ id, effects }) =>
    plan.steps.some((step) => step.id === id)
      ? effects.flatMap((effect) => {
          if (effect.kind !== 'add' || effect.list !== path || of?.kind !== 'list') return []
          const fields = Object.keys(of.fields).map((field) => {
            const value = effect.item[field]
            if (value === undefined) return [field, 'not-applicable']
            return [field, { known: typeof value === 'object' ? '2026-11-22' : value }]
          })
          return [{ ...Object.fromEntries(fields), id } as Item]
        })
      : [],
  )
  return items.length === 0 ? [] : [...items.map((item) => so([item])), so(items)]
}

type Judged = ReturnType<typeof judged>

/** Whether every question a door names is one that is asked inside it; false: it names none. */
const asksWhatItNames = (facts: Facts, { report, one }: Judged): boolean => {
  const { id } = one
  if (one.outlook.kind !== 'ask' || one.outlook.conflicts.length > 0) return false
  const asked = questionsFor(edition, facts, report, id).flatMap(({ paths }) => paths)
  expect([...asked].sort(), id).toEqual([...one.outlook.missing].sort())
  return true
}

const serial = new Set(edition.source.moves.flatMap((move) => (move.serial ? move.id : [])))

/** Whether no month is named for what waits for a step of unknown length, where there is one. */
const waitsOpenly = (plan: Plan, id: string): boolean => {
  const open = new Set<string>()
  let studied = false
  for (const step of plan.steps) {
    const named = `${id}: ${step.id}`
    if (serial.has(step.id) && studied) expect(step.after, named).toBeDefined()
    if (step.after !== undefined) expect([...open], named).toContain(step.after)
    if (step.after !== undefined || step.months.max === null) open.add(step.id)
    studied ||= serial.has(step.id) && open.has(step.id)
  }
  return open.size > 0
}

/** Whether these steps lead there, waiting if need be, no later than the plan does. */
const leadsSoon = (
  programme: CompiledProgramme,
  known: Facts,
  { steps }: Plan,
  ids: readonly string[],
): boolean => {
  const there = stepIds(edition, programme, known, now)
  const taken = ids.filter((id) => there.includes(id))
  const rank = rankBy(edition, programme, known, now, taken, 'soonest')
  const end = Math.max(
    ...steps.map(({ begins, months }) => begins + (months.max ?? months.min ?? 0)),
  )
  // In tenths of months, rounded up.
  return rank !== undefined && (rank[1] ?? 0) <= Math.ceil(end * 10)
}

/** Whether each step that is said to be perhaps not needed falls away by some answer. */
const sparesTruly = (facts: Facts, { one: { id, outlook } }: Judged): boolean => {
  if (outlook.kind !== 'reachable' || outlook.plan === undefined) return false
  const { refines = [], spares = [], plan } = outlook
  expect(spares.length > 0, `${id}: ${refines}`).toBe(refines.length > 0)
  if (refines.length === 0) return false
  const programme = programmeOf(id)
  const all = plan.steps.map((step) => step.id)
  const ways = refines.reduce<readonly Facts[]>(
    (so, path) => so.flatMap((known) => [known, ...completions(known, path, plan, id)]),
    [ownFacts(edition, facts)],
  )
  const spared = ways.flatMap((known) => {
    const better = planFor(edition, programme, known, now, 'soonest')?.steps.map((step) => step.id)
    // One after the other: a step may be of no use only once another is left out.
    const left = all.toReversed().reduce<readonly string[]>((rest, step) => {
      const fewer = rest.filter((other) => other !== step)
      return leadsSoon(programme, known, plan, fewer) ? fewer : rest
    }, all)
    const alone = all.filter((step) => !left.includes(step))
    const within = better?.every((one) => all.includes(one)) === true
    return within ? [...alone, ...all.filter((one) => !better?.includes(one))] : alone
  })
  for (const one of spares) expect(spared, `${id}: ${one} by ${refines}`).toContain(one)
  return true
}

test('whatever students said: doors ask what they name, no month hides an unknown length, and a step said to be perhaps not needed is spared by some answer', () => {
  const seen = { asked: 0, open: 0, spared: 0 }
  fc.assert(
    fc.property(hesitant(edition), fc.constantFrom(...ids), (facts, id) => {
      const told = judged(facts, id)
      const plan = planOf(told.one)
      if (asksWhatItNames(facts, told)) seen.asked += 1
      if (plan !== undefined && waitsOpenly(plan, id)) seen.open += 1
      if (sparesTruly(facts, told)) seen.spared += 1
    }),
    { numRuns: runs },
  )
  expect(seen.asked).toBeGreaterThan(runs / 20)
  expect(seen.open).toBeGreaterThan(runs / 20)
  expect(seen.spared).toBeGreaterThan(runs / 1_000)
})
