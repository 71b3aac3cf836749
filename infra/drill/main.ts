import { dynamoDb } from '../../functions/adapters/records.ts'
import { askedFor } from '../aws/asked-for.ts'
import { stageRegion, toldFailure } from '../aws/reaching.ts'
import { stages } from '../aws/settled.ts'
import { named, stageFrom } from '../aws/stage.ts'
import { assertNode } from '../local/settings.ts'
import { answer } from './answering.ts'
import { type DrillResult, drill } from './drill.ts'
import { restore } from './restoring.ts'
import { protect, settle } from './settling.ts'

// `npm run drill -- --stage test`: whether what is kept can be had back, tried on the table itself, which
// is only read. `--keep` leaves the restored table standing, `--settle NAME` only sets anew what a
// restored table lacks; both for when it is no drill (infra/runbook.md, "Restoring").

const options = {
  stage: { type: 'string' },
  endpoint: { type: 'string' },
  table: { type: 'string' },
  keep: { type: 'boolean', default: false },
  settle: { type: 'string' },
} as const

const usage =
  'npm run drill -- --stage dev|test|prod [--keep] [--endpoint URL [--table NAME]], or ' +
  'npm run drill -- --settle TABLE'

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`

function told(from: string, to: string, result: DrillResult): string {
  const { families, ms, moving, answer, way } = result
  const all = [...families.values()].reduce((sum, { items }) => sum + items, 0)
  const lines = [...families].map(
    ([family, { items, digest }]) =>
      `  ${family.padEnd(16)} ${String(items).padStart(8)}  ${digest}`,
  )
  return [
    `${from} was restored as ${to} (${way}) in ${seconds(ms.restored)}, settled after ` +
      `${seconds(ms.settled)}, whole drill ${seconds(ms.whole)}: ${all} items`,
    ...lines,
    ...(moving.length > 0 ? [`changed meanwhile, not compared: ${moving.join(', ')}`] : []),
    ...result.differences.map(
      ({ family, was, is }) => `DIFFERS: ${family} had ${was} items, has ${is} or others`,
    ),
    ...result.notAsDefined.map((why) => `NOT AS DEFINED: ${why}`),
    `assessments answered ${answer.status} from it, edition ${answer.edition ?? 'none'}, ` +
      `expected ${result.expectedEdition ?? 'none'}`,
    result.kind === 'restored' ? 'All of it is back.' : 'It is NOT all back.',
  ].join('\n')
}

/** A name that sorts by when it was made, for people to find it by. */
const besides = (from: string, now: Date): string =>
  `${from}-drill-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`

async function run(): Promise<number> {
  const values = askedFor(usage, options, process.argv.slice(2))
  const { endpoint, keep } = values
  if (endpoint !== undefined) process.env.DYNAMODB_ENDPOINT = endpoint
  stageRegion()
  const db = dynamoDb(endpoint)
  if (values.settle !== undefined) {
    await settle(db, values.settle)
    await protect(db, values.settle)
    console.log(`${values.settle} expires, tells and can be restored again.`)
    return 0
  }
  const stage = stageFrom(stages, values.stage)
  const from = values.table ?? named(stage, 'records')
  const to = besides(from, new Date())
  const clients = {
    ...{ db, restore, emulated: endpoint !== undefined, keeps: keep },
    answer: (table: string) => answer(table, endpoint),
    now: () => new Date(),
    monotonicMs: () => performance.now(),
  }
  const result = await drill(clients, from, to)
  if (keep) await protect(db, to)
  console.log(told(from, to, result))
  return result.kind === 'restored' ? 0 : 1
}

assertNode()
try {
  process.exitCode = await run()
} catch (error) {
  console.error(toldFailure(error))
  process.exitCode = 1
}
