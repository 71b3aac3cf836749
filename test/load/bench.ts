import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { type Built, products } from './built.ts'
import { catalogueTable, engineTable } from './engines.ts'
import { functionTables } from './function.ts'
import { groupingTable } from './grouping.ts'
import { monthTable } from './month.ts'
import { planTable } from './plans.ts'
import { queueTable } from './queue.ts'
import { rejudgingTable } from './rejudging.ts'
import { stampedeTable } from './stampede.ts'
import { startsTable } from './starts.ts'
import { printed, type Table } from './table.ts'
import { talkTable } from './talks.ts'
import { throttledTable } from './throttled.ts'
import { editionTable, weightTable } from './weights.ts'

/** A part of the benchmark; what it needs and does not find is said, and the rest goes on. */
type Section = { readonly name: string; readonly tables: () => Promise<readonly Table[]> }

const notBuilt = (id: string, why: string): Table => ({
  id,
  title: `(${id}) not built`,
  columns: ['why'],
  rows: [{ why }],
})

const sectionOf = <T>(
  name: string,
  needs: Built<T>,
  tables: (value: T) => Promise<readonly Table[]>,
): Section => ({
  name,
  tables: async () => (needs.kind === 'built' ? tables(needs.value) : [notBuilt(name, needs.why)]),
})

const both = <A, B>(a: Built<A>, b: Built<B>): Built<readonly [A, B]> =>
  a.kind === 'not-built'
    ? a
    : b.kind === 'not-built'
      ? b
      : { kind: 'built', value: [a.value, b.value] }

const only = process.env.BENCH_ONLY?.split(',')
const wanted = ({ name }: Section): boolean => only === undefined || only.includes(name)

function write(path: string, tables: readonly Table[], seconds: number): void {
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
  }
  writeFileSync(path, `${JSON.stringify({ machine, seconds, tables }, null, 2)}\n`)
  console.log(`\nWritten to ${path}.`)
}

/** Measures everything, prints a table for each part, and writes them where BENCH_JSON says. */
export async function bench(): Promise<void> {
  const startedAt = performance.now()
  console.log('Building what is measured ...')
  const built = await products()
  const sections: readonly Section[] = [
    { name: 'engines', tables: async () => [await engineTable()] },
    sectionOf('catalogue', built.judgingFile, async (file) => [await catalogueTable(file)]),
    sectionOf('plans', built.judgingFile, async (file) => [await planTable(file)]),
    sectionOf('edition', built.edition, async (edition) => [editionTable(edition)]),
    sectionOf('weights', built.site, async (folder) => [await weightTable(folder)]),
    sectionOf('browser', built.judgingFile, async (file) => [await throttledTable(file)]),
    sectionOf('function', both(built.assessments, built.edition), ([{ folder }, edition]) =>
      functionTables(folder, edition),
    ),
    { name: 'starts', tables: async () => [await startsTable()] },
    sectionOf('rejudging', built.edition, async (edition) => [await rejudgingTable(edition)]),
    { name: 'month', tables: async () => [monthTable()] },
    { name: 'talks', tables: async () => [await talkTable()] },
    { name: 'grouping', tables: async () => [await groupingTable()] },
    { name: 'stampede', tables: async () => [await stampedeTable()] },
    { name: 'queue', tables: async () => [await queueTable()] },
  ]
  const tables: Table[] = []
  try {
    for (const section of sections.filter(wanted))
      for (const table of await section.tables()) {
        tables.push(table)
        console.log(printed(table))
      }
  } finally {
    built.remove()
  }
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  console.log(`\nMeasured in ${seconds} s. Compare ratios, not clocks: machines differ.`)
  if (process.env.BENCH_JSON) write(process.env.BENCH_JSON, tables, seconds)
}
