import { readFileSync } from 'node:fs'
import { records } from '../../functions/adapters/records.ts'
import { stageRegion, toldFailure } from '../aws/reaching.ts'
import { type Asked, askedFrom } from './asked.ts'
import { cognitoSignIns, placesOf } from './cloud.ts'
import { demonstration } from './demonstration.ts'
import { checkStage, openStage, type Stage, todayOf } from './open.ts'
import { type Opening, openingFrom } from './opening.ts'
import { toldCheck, toldOpened, toldRefused, toldSettled } from './told.ts'
import { whyNotOpen } from './why-not-open.ts'

// npm run open: the first users of a stage, its offices and its campuses, and any that come later.

async function stageOf({ stage, endpoint, dryRun }: Asked): Promise<Stage> {
  stageRegion()
  const places = await placesOf(stage, endpoint)
  return {
    name: stage,
    records: records({ table: places.table, endpoint }),
    signIns: cognitoSignIns(places, endpoint),
    say: (one) => console.log(toldSettled(one, dryRun)),
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `--file is "${path}", expected a file that can be read (${why}). Start from ` +
        'infra/opening/example.json.',
      { cause },
    )
  }
}

function fileRead(path: string): Opening {
  const read = openingFrom(textOf(path))
  if (read.kind === 'opening') return read.opening
  throw new Error(`${path} cannot be read as an opening. ${toldRefused(read.reasons)}`)
}

async function check(asked: Asked): Promise<boolean> {
  const reasons = await checkStage(await stageOf(asked))
  const told = toldCheck(reasons, asked.stage)
  if (reasons.length === 0) console.log(told)
  else console.error(told)
  return reasons.length === 0
}

async function open(asked: Asked, file: string, now: Date): Promise<boolean> {
  const opening = fileRead(file)
  // What the file alone is refused for needs no account to be told.
  const unfit = whyNotOpen(opening, asked.stage, { demonstration, today: todayOf(now) })
  if (unfit.length > 0) {
    console.error(toldRefused(unfit))
    return false
  }
  const stage = await stageOf(asked)
  console.log(`Opening ${asked.stage}, table ${stage.records.table}`)
  const done = await openStage(stage, opening, asked, now)
  if (done.kind === 'opened')
    console.log(toldOpened(done, opening, { ...asked, today: todayOf(now) }))
  else console.error(toldRefused(done.reasons))
  return done.kind === 'opened'
}

try {
  const asked = askedFrom(process.argv.slice(2))
  const { file } = asked
  // The machine's own clock: whoever shows another day must not confirm anything by it.
  const fine = await (file === undefined ? check(asked) : open(asked, file, new Date()))
  process.exitCode = fine ? 0 : 1
} catch (error) {
  console.error(toldFailure(error))
  process.exitCode = 1
}
