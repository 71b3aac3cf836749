import type { AnswerProblem } from '../../../../shared/answers/check.ts'
import type { Item } from '../../../../shared/facts/answer.ts'

type Most = { readonly overall?: number; readonly part?: number; readonly grade?: number }

// The top of each test's own scale, so that 65 typed for 6.5 is caught. A test whose scale changed
// over the years, or differs by version, is not listed: its scores pass.
const ielts: Most = { overall: 9, part: 9 }
const tops: Readonly<Record<string, Most>> = {
  'ielts-academic': ielts,
  'ielts-general': ielts,
  'toefl-ibt': { overall: 120, part: 30 },
  'toefl-ibt-australia': { overall: 120, part: 30 },
  'toefl-itp': { overall: 677, part: 68 },
  toeic: { overall: 990, part: 495 },
  cambridge: { overall: 230, part: 230 },
  'cambridge-c1': { overall: 210, part: 210 },
  'pte-academic': { overall: 90, part: 90 },
  'pte-core': { overall: 90, part: 90 },
  oet: { overall: 500, part: 500 },
  celpip: { overall: 12, part: 12 },
  'jft-basic': { overall: 250 },
  bjt: { overall: 800 },
  topik: { overall: 300, grade: 6 },
  'eps-topik': { overall: 200 },
  kiip: { overall: 100, grade: 5 },
  hsk: { grade: 9 },
}

const parts = ['listening', 'reading', 'writing', 'speaking']

const knownAt = (item: Item, name: string): unknown => {
  const answer = item[name]
  return typeof answer === 'object' ? answer.known : undefined
}

/** The scores of a sitting that its test cannot give, named by the field of a form. */
export function impossibleScores(item: Item, pathOf: (field: string) => string): AnswerProblem[] {
  const { overall, part, grade } = tops[String(knownAt(item, 'test'))] ?? {}
  const limits = [
    ['overall', overall] as const,
    ['grade', grade] as const,
    ...parts.map((name) => [name, part] as const),
  ]
  return limits.flatMap(([name, max]): AnswerProblem[] => {
    const score = knownAt(item, name)
    return max !== undefined && typeof score === 'number' && score > max
      ? [{ path: pathOf(name), kind: 'out-of-range', min: 0, max }]
      : []
  })
}
