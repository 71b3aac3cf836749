import { readFileSync } from 'node:fs'
import { assess } from '#shared/assessment/assess.ts'
import { outlookOf } from '#shared/assessment/outlook.ts'
import { ownFacts } from '#shared/assessment/own.ts'
import { planFor } from '#shared/assessment/plan.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { compileEdition, look } from '#shared/rules/compile.ts'
import { instant } from './engines/rantau.ts'
import { found } from './in-process.ts'
import { peakMb } from './measure.ts'
import { studentsFrom } from './students.ts'

// In a process of its own: `node plan-search.ts <edition> <students> <seconds>`.

/** One search: whose, for what, how long by the clock, and how long this process worked. */
type Search = {
  readonly student: number
  readonly programme: string
  readonly ms: number
  readonly cpuMs: number
}

export type PlanSearches = {
  readonly students: number
  readonly searches: number
  readonly plans: number
  /** Searches cut short: their plan may not be the cheapest. */
  readonly unproved: number
  readonly searchMs: readonly number[]
  /** The same without the time in which other processes had the machine. */
  readonly searchCpuMs: readonly number[]
  /** The searches of one student, added up. */
  readonly studentMs: readonly number[]
  /** A whole report with its plans, as the API answers it. */
  readonly reportMs: readonly number[]
  readonly worst: readonly Search[]
  readonly peakMb: number
}

const [editionFile = '', count = '1000', seconds = '60'] = process.argv.slice(2)
const edition = compileEdition(JSON.parse(readFileSync(editionFile, 'utf8')))
const students = studentsFrom(13, Number(count), edition.source.facts)

type Timed<T> = { readonly result: T; readonly ms: number; readonly cpuMs: number }

function timed<T>(work: () => T): Timed<T> {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: performance.now() - startedAt, cpuMs: (user + system) / 1_000 }
}

/** The searches that a student's report asks for: where steps can help and no answer is awaited. */
function searchesOf(facts: Facts, student: number) {
  const own = ownFacts(edition, facts)
  const seen = look(edition, own, instant)
  const searches: (Search & { readonly planned: boolean; readonly proved: boolean })[] = []
  for (const [id, programme] of edition.programmes) {
    const plan = () => {
      const { result, ms, cpuMs } = timed(() =>
        planFor(edition, programme, own, instant, 'soonest'),
      )
      const [planned, proved] = [result !== undefined, result?.unproved === undefined]
      searches.push({ student, programme: id, ms, cpuMs, planned, proved })
    }
    if (outlookOf({ edition, programme, facts: own, seen, instant }).kind === 'reachable') plan()
  }
  return searches
}

const reportOf = (facts: Facts) => assess(facts, edition, instant, { digest: '' })

for (const facts of students.slice(0, 10)) reportOf(facts)

const until = performance.now() + Number(seconds) * 1_000
const all: ReturnType<typeof searchesOf>[] = []
const reportMs: number[] = []
for (const [index, facts] of students.entries()) {
  if (performance.now() > until) break
  all.push(searchesOf(facts, index))
  if (index % 10 === 0) reportMs.push(timed(() => reportOf(facts)).ms)
}

const searches = all.flat()
found({
  students: all.length,
  searches: searches.length,
  plans: searches.filter(({ planned }) => planned).length,
  unproved: searches.filter(({ proved }) => !proved).length,
  searchMs: searches.map(({ ms }) => ms),
  searchCpuMs: searches.map(({ cpuMs }) => cpuMs),
  studentMs: all.map((each) => each.reduce((sum, { ms }) => sum + ms, 0)),
  reportMs,
  worst: searches.sort((a, b) => b.ms - a.ms).slice(0, 5),
  peakMb: peakMb(),
} satisfies PlanSearches)
