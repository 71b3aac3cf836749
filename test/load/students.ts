import type { Answer, Facts, Item, ScalarAnswer, ScalarValue } from '#shared/facts/answer.ts'
import type { ScalarKind } from '#shared/facts/fact.ts'
import { scales } from '#shared/facts/scales.ts'
import type { JudgedFact } from '#shared/rules/edition.ts'
import { type Random, randomFrom } from './random.ts'

// Invented students of the kind that comes: most study in Kupang, some graduated, some work. As in
// life, a good part of the questions is answered with "I don't know" or not at all.

type Kind = {
  readonly share: number
  readonly level: readonly string[]
  readonly status: 'studying' | 'completed'
  readonly fields: readonly string[]
  readonly ages: readonly [min: number, max: number]
  readonly jobsMax: number
}

const kinds: readonly Kind[] = [
  {
    share: 0.35,
    level: ['s1', 'd4'],
    status: 'studying',
    fields: ['0811', '0413', '0111', '1015', '0611'],
    ages: [18, 24],
    jobsMax: 1,
  },
  {
    share: 0.15,
    level: ['d3', 's1', 'profesi'],
    status: 'completed',
    fields: ['0913'],
    ages: [21, 31],
    jobsMax: 2,
  },
  {
    share: 0.2,
    level: ['sma', 'smk'],
    status: 'completed',
    fields: [],
    ages: [18, 26],
    jobsMax: 2,
  },
  {
    share: 0.2,
    level: ['s1', 's2'],
    status: 'completed',
    fields: ['0714', '0732', '0611', '0413'],
    ages: [23, 41],
    jobsMax: 4,
  },
  {
    share: 0.1,
    level: ['d3', 'd4'],
    status: 'completed',
    fields: ['1013', '1015', '0811'],
    ages: [21, 33],
    jobsMax: 3,
  },
]

const known = (value: ScalarValue): ScalarAnswer => ({ known: value })

const dayIn = (random: Random, yearMin: number, yearMax: number): string => {
  const [month, day] = [random.whole(1, 12), random.whole(1, 28)]
  const two = (n: number) => String(n).padStart(2, '0')
  const whole = `${random.whole(yearMin, yearMax)}-${two(month)}-${two(day)}`
  return random.chance(0.5) ? whole.slice(0, 7) : whole
}

const thisYear = 2026

/** What a person of this kind answers, unless they leave it out or do not know. */
const answered = (random: Random, answer: Answer): Answer | undefined => {
  const roll = random.share()
  return roll < 0.84 ? answer : roll < 0.92 ? 'dont-know' : undefined
}

const degrees = (random: Random, kind: Kind, birthYear: number): Answer => {
  const awarded =
    kind.status === 'studying'
      ? dayIn(random, thisYear + 1, thisYear + 4)
      : dayIn(random, Math.min(birthYear + 18, thisYear - 2), thisYear - 1)
  const degree: Item = {
    id: 'd1',
    level: known(random.pick(kind.level)),
    status: known(kind.status),
    country: known('ID'),
    awarded: known(awarded),
    ...(kind.fields.length > 0 && { field: known(random.pick(kind.fields)) }),
    ...(random.chance(0.6) && { recognised: known(random.chance(0.9)) }),
    ...(random.chance(0.6) && { 'full-time': known(true), years: known(random.whole(3, 5)) }),
  }
  return { known: [degree] }
}

const jobs = (random: Random, kind: Kind): Answer => {
  const occupations = ['2221', '2144', '5120', '5321', '2512', '6111', '7126', '8160', '3221']
  const job = (index: number): Item => {
    const from = random.whole(thisYear - 8, thisYear - 1)
    const ongoing = random.chance(0.4)
    return {
      id: `j${index}`,
      occupation: known(random.pick(occupations)),
      country: known(random.chance(0.93) ? 'ID' : 'MY'),
      from: known(dayIn(random, from, from)),
      ongoing: known(ongoing),
      ...(!ongoing && { to: known(dayIn(random, Math.min(from + 1, thisYear - 1), thisYear - 1)) }),
      'hours-per-week': known(random.pick([20, 40, 44])),
      related: known(random.chance(0.6)),
      paid: known(random.chance(0.85)),
      internship: known(random.chance(0.25)),
    }
  }
  return { known: Array.from({ length: random.whole(0, kind.jobsMax) }, (_, at) => job(at)) }
}

const cefr = ['a1', 'a2', 'b1', 'b2', 'c1']

const skills = (random: Random): Answer => {
  const spoken = random.some(['en', 'de', 'ja', 'ko', 'zh'], random.whole(0, 2))
  return {
    known: spoken.map((language, index) => ({
      id: `k${index}`,
      language: known(language),
      level: known(random.pick(cefr)),
    })),
  }
}

const sittingOf = (random: Random): Readonly<Record<string, ScalarAnswer>> => {
  const band = () => known(random.whole(9, 16) / 2)
  const [reading, listening, writing, speaking, overall] = [band(), band(), band(), band(), band()]
  return random.pick([
    {
      language: known('en'),
      test: known('ielts-academic'),
      overall,
      reading,
      listening,
      writing,
      speaking,
    },
    { language: known('de'), test: known('goethe'), level: known(random.pick(cefr)) },
    {
      language: known('ja'),
      test: known('jlpt'),
      jlpt: known(random.pick(['n5', 'n4', 'n3', 'n2'])),
    },
    { language: known('ko'), test: known('topik'), grade: known(random.whole(1, 5)) },
  ])
}

const sittings = (random: Random): Answer => ({
  known: Array.from({ length: random.pick([0, 0, 0, 1, 1, 2]) }, (_, index) => ({
    id: `s${index}`,
    ...sittingOf(random),
    date: known(dayIn(random, thisYear - 3, thisYear - 1)),
    mode: known(random.chance(0.95) ? 'centre' : 'home'),
  })),
})

const codes: Readonly<Record<string, readonly string[]>> = {
  isco08: ['2221', '2144', '5120', '6111'],
  iscedf: ['0913', '0714', '0811', '0413'],
  iso3166: ['ID', 'ID', 'ID', 'MY'],
  iso639: ['en', 'de', 'ja', 'ko'],
}

const anyValue = (random: Random, kind: ScalarKind): ScalarValue => {
  switch (kind.kind) {
    case 'yes-no':
      return random.chance(0.6)
    case 'number':
      return random.whole(Math.ceil(kind.min), Math.min(Math.floor(kind.max), kind.min + 60))
    case 'day':
      return dayIn(random, thisYear - 5, thisYear - 1)
    case 'choice':
      return random.pick(kind.options)
    case 'choices':
      return kind.options.includes('none')
        ? [random.pick(kind.options)]
        : [...random.some(kind.options, random.whole(0, 2))]
    case 'code':
      return random.pick(codes[kind.system] ?? [])
    case 'level':
      return random.pick((scales[kind.scale] ?? []).flat())
    case 'money':
      return { amount: random.whole(0, 60) * 1_000_000, currency: 'IDR', period: 'once' }
  }
}

const kindAt = (share: number): Kind => {
  let below = 0
  for (const kind of kinds) {
    below += kind.share
    if (share < below) return kind
  }
  throw new Error(`kinds of students add up to ${below}, expected 1. Correct their shares.`)
}

/** The answers every student is asked for first. */
function core(random: Random): Readonly<Record<string, Answer>> {
  const kind = kindAt(random.share())
  const birthYear = thisYear - random.whole(...kind.ages)
  return {
    birth: known(dayIn(random, birthYear, birthYear)),
    degrees: degrees(random, kind, birthYear),
    skills: skills(random),
    sittings: sittings(random),
    jobs: jobs(random, kind),
    stays: { known: [] },
    citizenship: known(random.chance(0.98) ? 'ID' : 'TL'),
    residence: known(random.chance(0.97) ? 'ID' : 'MY'),
    funds: { known: { amount: random.whole(0, 80) * 1_000_000, currency: 'IDR', period: 'once' } },
  }
}

/** Half of the questions that only some programmes ask have been reached. */
const others = (random: Random, registry: readonly JudgedFact[], first: object) =>
  registry
    .filter(({ id, asked, of }) => asked !== undefined && of.kind !== 'list' && !(id in first))
    .filter(() => random.chance(0.5))
    .map(({ id, of }) => [id, known(anyValue(random, of as ScalarKind))] as const)

function student(random: Random, registry: readonly JudgedFact[]): Facts {
  const first = core(random)
  const facts: Record<string, Answer> = {}
  for (const [id, answer] of [...Object.entries(first), ...others(random, registry, first)]) {
    const said = id === 'birth' ? answer : answered(random, answer)
    if (said !== undefined) facts[id] = said
  }
  return facts
}

/** The same students for the same seed and registry of facts. */
export function studentsFrom(
  seed: number,
  count: number,
  registry: readonly JudgedFact[],
): readonly Facts[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => student(random, registry))
}
