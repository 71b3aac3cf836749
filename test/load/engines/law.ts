import { type Random, randomFrom } from '../random.ts'

// Invented law that every engine can express: known, plain facts and two-valued conditions. It has
// the shape of the real thing (80 programmes, 12 requirements each, 5 points tables) and none of its
// content, so that no engine is asked for what only ours can say.

/** What the invented law knows of a person. */
export type Person = {
  readonly age: number
  readonly education: number
  readonly workMonths: number
  readonly internMonths: number
  readonly studyYears: number
  readonly english: number
  readonly german: number
  readonly japanese: number
  readonly korean: number
  readonly savings: number
  readonly hoursPerWeek: number
  readonly staysMonths: number
  readonly field: string
  readonly occupation: string
  readonly status: string
  readonly citizenship: string
  readonly province: string
  readonly test: string
  readonly passport: boolean
  readonly nurseLicence: boolean
  readonly drivingLicence: boolean
  readonly partner: boolean
  readonly refusedBefore: boolean
  readonly recognised: boolean
}

type Of<T> = { readonly [K in keyof Person]: Person[K] extends T ? K : never }[keyof Person]
export type NumberFact = Of<number>
export type CodeFact = Of<string>
export type YesFact = Of<boolean>

export type Condition =
  | { readonly kind: 'at-least' | 'at-most'; readonly fact: NumberFact; readonly bound: number }
  | { readonly kind: 'one-of'; readonly fact: CodeFact; readonly codes: readonly string[] }
  | { readonly kind: 'yes'; readonly fact: YesFact }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }

/** Exclusive lines: the first that holds counts. */
export type Tiers = readonly { readonly when: Condition; readonly points: number }[]

export type PointsTable = { readonly mark: number; readonly of: readonly Tiers[] }

export type Programme = {
  readonly id: string
  readonly requirements: readonly Condition[]
  readonly points: PointsTable | undefined
}

export const numberBounds: Readonly<Record<NumberFact, readonly [min: number, max: number]>> = {
  age: [17, 48],
  education: [0, 10],
  workMonths: [0, 140],
  internMonths: [0, 18],
  studyYears: [0, 8],
  english: [0, 90],
  german: [0, 6],
  japanese: [0, 5],
  korean: [0, 6],
  savings: [0, 200],
  hoursPerWeek: [0, 60],
  staysMonths: [0, 72],
}

export const codesOf: Readonly<Record<CodeFact, readonly string[]>> = {
  field: ['0111', '0413', '0611', '0714', '0732', '0811', '0821', '0913', '1013', '1015'],
  occupation: ['2144', '2221', '2512', '3221', '5120', '5321', '6111', '7126', '8160', '9211'],
  status: ['studying', 'completed', 'stopped'],
  citizenship: ['ID', 'TL'],
  province: ['NTT', 'NTB', 'BALI', 'other'],
  test: ['none', 'ielts', 'toefl', 'goethe', 'jlpt', 'topik'],
}

export const yesFacts: readonly YesFact[] = [
  'passport',
  'nurseLicence',
  'drivingLicence',
  'partner',
  'refusedBefore',
  'recognised',
]

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  Object.keys(record) as K[]
export const numberFacts = keysOf(numberBounds)
export const codeFacts = keysOf(codesOf)

const between = (random: Random, fact: NumberFact, from: number, to: number): number => {
  const [min, max] = numberBounds[fact]
  return Math.round(min + (max - min) * (from + (to - from) * random.share()))
}

/** Bounds that most people pass, so that a programme's answer hangs on all of its requirements. */
function leaf(random: Random): Condition {
  const fact = random.pick(numberFacts)
  const roll = random.share()
  if (roll < 0.4) return { kind: 'at-least', fact, bound: between(random, fact, 0, 0.2) }
  if (roll < 0.6) return { kind: 'at-most', fact, bound: between(random, fact, 0.75, 1) }
  if (roll < 0.85) {
    const code = random.pick(codeFacts)
    const codes = random.some(codesOf[code], Math.max(2, codesOf[code].length - random.whole(1, 2)))
    return { kind: 'one-of', fact: code, codes: [...codes].sort() }
  }
  return { kind: 'yes', fact: random.pick(yesFacts) }
}

function condition(random: Random, depth: number): Condition {
  const roll = random.share()
  const part = () => condition(random, depth - 1)
  if (depth === 0 || roll < 0.5) return leaf(random)
  if (roll < 0.8) return { kind: 'any', of: Array.from({ length: random.whole(2, 4) }, part) }
  if (roll < 0.93) return { kind: 'all', of: [part(), part()] }
  const fact = random.pick(numberFacts)
  return { kind: 'not', of: { kind: 'at-most', fact, bound: between(random, fact, 0, 0.1) } }
}

const tiers = (fact: NumberFact, lines: readonly (readonly [bound: number, points: number])[]) =>
  lines.map(([bound, points]) => ({ when: { kind: 'at-least', fact, bound } as const, points }))

const table = (random: Random): PointsTable => {
  const nudge = () => random.whole(-2, 2)
  return {
    mark: random.whole(26, 36),
    of: [
      [
        { when: { kind: 'at-most', fact: 'age', bound: 24 + nudge() }, points: 25 },
        { when: { kind: 'at-most', fact: 'age', bound: 32 + nudge() }, points: 30 },
        { when: { kind: 'at-most', fact: 'age', bound: 39 + nudge() }, points: 20 },
      ],
      tiers('education', [
        [10, 20],
        [9, 18],
        [7, 15],
        [5, 8],
      ]),
      tiers('english', [
        [80, 20],
        [70 + nudge(), 12],
        [60, 6],
      ]),
      tiers('workMonths', [
        [96, 15],
        [60 + nudge(), 10],
        [36, 5],
      ]),
      [{ when: { kind: 'one-of', fact: 'field', codes: ['0611', '0714', '0913'] }, points: 10 }],
      [{ when: { kind: 'all', of: [{ kind: 'yes', fact: 'partner' }, leaf(random)] }, points: 5 }],
    ],
  }
}

const programmesCount = 80
const requirementsCount = 12
const tablesCount = 5

/** 80 programmes of 12 requirements; every sixteenth also has a points table with its mark. */
export function lawFrom(seed: number): readonly Programme[] {
  const random = randomFrom(seed)
  const every = programmesCount / tablesCount
  return Array.from({ length: programmesCount }, (_, index) => {
    const points = index % every === 0 ? table(random) : undefined
    const count = requirementsCount - (points === undefined ? 0 : 1)
    const requirements = Array.from({ length: count }, () => condition(random, 2))
    return { id: `programme-${index}`, requirements, points }
  })
}

const person = (random: Random): Person => {
  const of = (fact: NumberFact) => random.whole(...numberBounds[fact])
  const numbers = Object.fromEntries(numberFacts.map((fact) => [fact, of(fact)]))
  const codes = Object.fromEntries(codeFacts.map((fact) => [fact, random.pick(codesOf[fact])]))
  const answers = Object.fromEntries(yesFacts.map((fact) => [fact, random.chance(0.7)]))
  return { ...numbers, ...codes, ...answers } as Person
}

export function peopleFrom(seed: number, count: number): readonly Person[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => person(random))
}
