import { parseArgs } from 'node:util'
import { type StageName, stageNames } from '../aws/stage.ts'

export type { StageName } from '../aws/stage.ts'

/** What was asked for on the command line. */
export type Asked = {
  readonly stage: StageName
  /** Undefined where the table is only looked at. */
  readonly file: string | undefined
  /** Another AWS than the one of the region: an emulated account. */
  readonly endpoint: string | undefined
  /** The file holds, also where an office or a campus has changed something. */
  readonly replace: boolean
  /** Such as "campus/undana"; empty: all of the file. */
  readonly only: readonly string[]
  readonly dryRun: boolean
  readonly inviteAgain: boolean
  readonly check: boolean
}

export const usage =
  'npm run open -- --stage dev|test|prod (--file opening.json | --check) [--dry-run] [--replace] ' +
  '[--only campus/undana …] [--invite-again] [--endpoint URL]'

const options = {
  stage: { type: 'string' },
  file: { type: 'string' },
  endpoint: { type: 'string' },
  only: { type: 'string', multiple: true },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'invite-again': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const

const refused = (why: string) => new Error(`${why}\nIt is asked for like this: ${usage}`)

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error))
  }
}

function stageFrom(text: string | undefined): StageName {
  const stage = stageNames.find((one) => one === text)
  if (stage !== undefined) return stage
  throw refused(`--stage is "${text ?? ''}", expected one of ${stageNames.join(', ')}.`)
}

function endpointFrom(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw refused(`--endpoint is "${text}", expected an address such as http://127.0.0.1:5000.`)
}

/** @throws what came, what was expected, and how it is asked for */
export function askedFrom(args: readonly string[]): Asked {
  const { stage, file, endpoint, only = [], replace, check, ...rest } = parsed(args)
  if ((file === undefined) !== check)
    throw refused('Expected either --file with what to open the stage with, or --check to look.')
  return {
    stage: stageFrom(stage),
    file,
    endpoint: endpointFrom(endpoint),
    only,
    replace,
    check,
    dryRun: rest['dry-run'],
    inviteAgain: rest['invite-again'],
  }
}
