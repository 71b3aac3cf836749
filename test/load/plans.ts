import { join } from 'node:path'
import { inProcess } from './in-process.ts'
import { median, quantile } from './measure.ts'
import type { PlanSearches } from './plan-search.ts'
import { against, type Cell, type Table } from './table.ts'

const script = join(import.meta.dirname, 'plan-search.ts')
const students = 1_000
const secondsMax = 45

const row = (what: string, ms: readonly number[], goal?: number): Record<string, Cell> => {
  const worst = Math.max(...ms)
  return {
    what,
    count: ms.length,
    'median ms': median(ms),
    'p99 ms': quantile(ms, 0.99),
    'worst ms': worst,
    goal: goal === undefined ? undefined : `worst ${against(worst, { most: goal })}`,
  }
}

/** The searches for the cheapest steps that the reports of 1,000 students ask for. */
export async function planTable(judgingFile: string): Promise<Table> {
  const of = await inProcess<PlanSearches>(script, [
    judgingFile,
    String(students),
    String(secondsMax),
  ])
  const short = of.students < students
  return {
    id: 'plans',
    title: '(b) Plan search over the catalogue',
    columns: ['what', 'count', 'median ms', 'p99 ms', 'worst ms', 'goal'],
    rows: [
      row('one programme', of.searchMs, 50),
      row('one programme, CPU time', of.searchCpuMs, 50),
      row('all searches of a student', of.studentMs),
      row('whole report with plans', of.reportMs),
    ],
    notes: [
      `${of.students} students, ${of.plans} plans found in ${of.searches} searches, peak ${of.peakMb.toFixed(0)} MB.`,
      `${of.unproved} searches were cut short, so that a cheaper plan may exist (goal: 0).`,
      `Slowest: ${of.worst.map(({ programme, student, ms, cpuMs }) => `${programme} of student ${student} ${ms.toFixed(0)} ms (CPU ${cpuMs.toFixed(0)})`).join(', ')}.`,
      ...(short ? [`Stopped after ${secondsMax} s, before all ${students} students.`] : []),
    ],
  }
}
