import { assess, landscape } from '#shared/assessment/assess.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import type { JudgingEdition } from '#shared/rules/edition.ts'

// Runs in a page. What is timed there is what the assessment does after each answer.

/** Milliseconds, each over one student. */
export type PageTimes = {
  readonly compileMs: number
  readonly landscapeMs: readonly number[]
  readonly outlooksMs: readonly number[]
  readonly heapMb: number | undefined
}

export type PageWork = {
  readonly judging: JudgingEdition
  readonly students: readonly Facts[]
  readonly instant: number
}

const timed = (work: () => unknown): number => {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

function judgeAll({ judging, students, instant }: PageWork): PageTimes {
  const compiledAt = performance.now()
  const edition = compileEdition(judging)
  const compileMs = performance.now() - compiledAt
  const each = (work: (facts: Facts) => unknown, from: readonly Facts[]) =>
    from.map((facts) => timed(() => work(facts)))
  const landscapeMs = each((facts) => landscape(facts, edition, instant), students)
  const outlooksMs = each(
    (facts) => assess(facts, edition, instant, { digest: '', plans: false }),
    students.slice(0, 30),
  )
  const { memory } = performance as { memory?: { usedJSHeapSize: number } }
  return { compileMs, landscapeMs, outlooksMs, heapMb: memory && memory.usedJSHeapSize / 2 ** 20 }
}

Object.assign(globalThis, { judgeAll })
