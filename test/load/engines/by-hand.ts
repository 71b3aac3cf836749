import type { CodeFact, Condition, NumberFact, Person, Programme, YesFact } from './law.ts'

// What a programmer would write who knew the law by heart: one small function per condition, each
// reading its own field by name.

type Check = (person: Person) => boolean

const atLeast: Readonly<Record<NumberFact, (bound: number) => Check>> = {
  age: (bound) => (person) => person.age >= bound,
  education: (bound) => (person) => person.education >= bound,
  workMonths: (bound) => (person) => person.workMonths >= bound,
  internMonths: (bound) => (person) => person.internMonths >= bound,
  studyYears: (bound) => (person) => person.studyYears >= bound,
  english: (bound) => (person) => person.english >= bound,
  german: (bound) => (person) => person.german >= bound,
  japanese: (bound) => (person) => person.japanese >= bound,
  korean: (bound) => (person) => person.korean >= bound,
  savings: (bound) => (person) => person.savings >= bound,
  hoursPerWeek: (bound) => (person) => person.hoursPerWeek >= bound,
  staysMonths: (bound) => (person) => person.staysMonths >= bound,
}

const atMost: Readonly<Record<NumberFact, (bound: number) => Check>> = {
  age: (bound) => (person) => person.age <= bound,
  education: (bound) => (person) => person.education <= bound,
  workMonths: (bound) => (person) => person.workMonths <= bound,
  internMonths: (bound) => (person) => person.internMonths <= bound,
  studyYears: (bound) => (person) => person.studyYears <= bound,
  english: (bound) => (person) => person.english <= bound,
  german: (bound) => (person) => person.german <= bound,
  japanese: (bound) => (person) => person.japanese <= bound,
  korean: (bound) => (person) => person.korean <= bound,
  savings: (bound) => (person) => person.savings <= bound,
  hoursPerWeek: (bound) => (person) => person.hoursPerWeek <= bound,
  staysMonths: (bound) => (person) => person.staysMonths <= bound,
}

const oneOf: Readonly<Record<CodeFact, (codes: ReadonlySet<string>) => Check>> = {
  field: (codes) => (person) => codes.has(person.field),
  occupation: (codes) => (person) => codes.has(person.occupation),
  status: (codes) => (person) => codes.has(person.status),
  citizenship: (codes) => (person) => codes.has(person.citizenship),
  province: (codes) => (person) => codes.has(person.province),
  test: (codes) => (person) => codes.has(person.test),
}

const yes: Readonly<Record<YesFact, Check>> = {
  passport: (person) => person.passport,
  nurseLicence: (person) => person.nurseLicence,
  drivingLicence: (person) => person.drivingLicence,
  partner: (person) => person.partner,
  refusedBefore: (person) => person.refusedBefore,
  recognised: (person) => person.recognised,
}

const all =
  (checks: readonly Check[]): Check =>
  (person) => {
    for (const check of checks) if (!check(person)) return false
    return true
  }

const any =
  (checks: readonly Check[]): Check =>
  (person) => {
    for (const check of checks) if (check(person)) return true
    return false
  }

export const checkOf = (condition: Condition): Check => {
  switch (condition.kind) {
    case 'at-least':
      return atLeast[condition.fact](condition.bound)
    case 'at-most':
      return atMost[condition.fact](condition.bound)
    case 'one-of':
      return oneOf[condition.fact](new Set(condition.codes))
    case 'yes':
      return yes[condition.fact]
    case 'not': {
      const inner = checkOf(condition.of)
      return (person) => !inner(person)
    }
    case 'all':
      return all(condition.of.map(checkOf))
    case 'any':
      return any(condition.of.map(checkOf))
  }
}

export const totalOf = ({ of }: NonNullable<Programme['points']>) => {
  const tables = of.map((lines) =>
    lines.map(({ when, points }) => ({ holds: checkOf(when), points })),
  )
  return (person: Person): number => {
    let total = 0
    for (const lines of tables)
      for (const { holds, points } of lines)
        if (holds(person)) {
          total += points
          break
        }
    return total
  }
}

/** Each programme's answer for a person. */
export const byHand = (law: readonly Programme[]) => {
  const checks = law.map(({ requirements, points }) => {
    const must = requirements.map(checkOf)
    if (points === undefined) return all(must)
    const total = totalOf(points)
    return all([...must, (person) => total(person) >= points.mark])
  })
  return (person: Person): readonly boolean[] => checks.map((check) => check(person))
}
