import { fileURLToPath } from 'node:url'
import type { GroupingRun } from './grouping-run.ts'
import { inProcess } from './in-process.ts'
import { against, type Table } from './table.ts'

const script = fileURLToPath(new URL('grouping-run.ts', import.meta.url))

type Case = {
  readonly students: number
  readonly counselors: number
  readonly rounds: number
  readonly secondsMax: number
}

const cases: readonly Case[] = [
  { students: 100, counselors: 4, rounds: 3, secondsMax: 3 },
  { students: 100, counselors: 6, rounds: 2, secondsMax: 3 },
  { students: 500, counselors: 12, rounds: 4, secondsMax: 15 },
  { students: 500, counselors: 24, rounds: 2, secondsMax: 15 },
]

async function rowOf({ students, counselors, rounds, secondsMax }: Case) {
  const run = await inProcess<GroupingRun>(script, [
    String(students),
    String(counselors),
    String(rounds),
    '13',
  ])
  return {
    students,
    counselors,
    rounds,
    groups: run.groups,
    waiting: run.waiting,
    seconds: run.seconds,
    'score by hand': run.greedyCost,
    score: run.cost,
    'at best': run.bound === undefined ? undefined : Math.round(run.bound),
    by: run.by,
    'twice the same': run.again ? 'yes' : 'no',
    'others waited ms': run.blockedMs,
    'peak MB': run.peakMb,
    goal: against(run.seconds, { most: secondsMax }),
  }
}

/** Halls divided into groups: the solver beside what a list and a pencil would do. */
export async function groupingTable(): Promise<Table> {
  const rows = []
  for (const one of cases) rows.push(await rowOf(one))
  return {
    id: 'grouping',
    title: '(g) A hall divided into groups of 6 to 12; the lower the score the better',
    columns: Object.keys(rows[0] ?? {}),
    rows,
    notes: [
      'By hand: the hardest to place first, then the topic most share. At best: the solver’s bound, which leaves campuses aside.',
      'Seconds include starting the solver’s thread. Peak is of the whole process with that thread.',
    ],
  }
}
