import { join } from 'node:path'
import type { Contention } from './contender.ts'
import { inProcess } from './in-process.ts'
import { median } from './measure.ts'
import { against, type Cell, type Table } from './table.ts'

const script = join(import.meta.dirname, 'contender.ts')
const profiles = 1_000

/** Everybody runs by turns, and is compared in the same turn: machines are fast and slow by turns too. */
const turns = 3

const contend = (name: string, edition = ''): Promise<Contention> =>
  inProcess<Contention>(script, [name, String(profiles), edition])

const lines = [
  ['by-hand', 'closures written by hand'],
  ['ours', 'ours, verdicts'],
  ['ours-explained', 'ours, explained'],
  ['json-logic', 'json-logic-engine, built'],
  ['json-rules', 'json-rules-engine'],
] as const

type Name = (typeof lines)[number][0]

type Turn = Readonly<Record<Name, Contention>>

/** How often as fast as another one is, in the turn between the best and the worst. */
const times = (all: readonly Turn[], name: Name, other: Name): number =>
  median(all.map((turn) => turn[name].landscapesPerSecond / turn[other].landscapesPerSecond))

const goals: Readonly<Partial<Record<Name, (all: readonly Turn[]) => string>>> = {
  ours: (all) => `of closures ${against(times(all, 'ours', 'by-hand'), { least: 0.5 })}`,
  'ours-explained': (all) =>
    `of json-rules ${against(times(all, 'ours-explained', 'json-rules'), { least: 100 })}`,
}

/** Whether all gave the same answers to the same people; if not, their speeds say nothing. */
function agreement(all: readonly (readonly [Name, Contention])[]): string {
  const [[, first] = []] = all
  const odd = all.filter(([, { answers }]) => answers !== first?.answers).map(([name]) => name)
  if (odd.length > 0)
    throw new Error(`engines disagree: ${odd.join(', ')} answer otherwise than ${all[0]?.[0]}`)
  const share = ((first?.openShare ?? 0) * 100).toFixed(0)
  return `All ${lines.length} gave the same ${profiles * 80} answers (${share} % yes): ${first?.answers?.slice(0, 12)}.`
}

async function oneTurn(): Promise<Turn> {
  const all: [Name, Contention][] = []
  for (const [name] of lines) all.push([name, await contend(name)])
  return Object.fromEntries(all) as Record<Name, Contention>
}

/** One invented law and 1,000 people, judged by every engine in one run. */
export async function engineTable(): Promise<Table> {
  const { peakMb: emptyMb } = await contend('nothing')
  const all: Turn[] = []
  for (let turn = 0; turn < turns; turn++) all.push(await oneTurn())
  const rows = lines.map(([name, engine]): Record<string, Cell> => {
    const mine = all.map((turn) => turn[name])
    return {
      engine,
      'profiles/s': median(mine.map(({ landscapesPerSecond }) => landscapesPerSecond)),
      'x closures': times(all, name, 'by-hand'),
      'x json-rules': times(all, name, 'json-rules'),
      'peak MB': median(mine.map(({ peakMb }) => peakMb)),
      goal: goals[name]?.(all),
    }
  })
  return {
    id: 'engines',
    title: '(a) One law: 80 programmes x 12 requirements + 5 points tables, 1,000 people',
    columns: ['engine', 'profiles/s', 'x closures', 'x json-rules', 'peak MB', 'goal'],
    rows,
    notes: [
      agreement(all.flatMap((turn) => lines.map(([name]) => [name, turn[name]] as const))),
      `Medians of ${turns} turns, each with all engines; ratios are those within a turn.`,
      'Ours decodes the answers anew each time; the others are handed plain values.',
      'Explained is the whole of it: every branch of all 960 requirements, tally, points and what is',
      'missing, none of it left to be worked out when read. The other engines say only yes or no.',
      `A process that makes law and people and judges nobody peaks at ${emptyMb.toFixed(0)} MB.`,
    ],
  }
}

/** The real catalogue and 1,000 students who do not know everything, judged by ours. */
export async function catalogueTable(judgingFile: string): Promise<Table> {
  const rows: Record<string, Cell>[] = []
  for (const [name, what] of [
    ['catalogue', 'verdicts'],
    ['catalogue-explained', 'explained'],
  ] as const) {
    const { landscapesPerSecond, peakMb } = await contend(name, judgingFile)
    const ms = 1_000 / landscapesPerSecond
    const goal = name === 'catalogue' ? against(ms, { most: 1 }) : undefined
    rows.push({ what, 'profiles/s': landscapesPerSecond, 'ms each': ms, 'peak MB': peakMb, goal })
  }
  return {
    id: 'catalogue',
    title: '(a) The catalogue as it is, 1,000 students who leave a good part unanswered',
    columns: ['what', 'profiles/s', 'ms each', 'peak MB', 'goal'],
    rows,
  }
}
