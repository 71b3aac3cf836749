import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../local/settings.ts'
import { askedFor } from './asked-for.ts'
import { stages } from './settled.ts'
import { placeholdersOf, type Stage, stageFrom, stageNames } from './stage.ts'

// `npm run deploy -- --stage dev`, and `diff` and `remove` likewise: what is drawn up here is handed to
// CDK's own command, which speaks to AWS with the credentials of whoever calls it.

type Command = 'deploy' | 'diff' | 'remove'

const isCommand = (text: unknown): text is Command =>
  text === 'deploy' || text === 'diff' || text === 'remove'

/** Why this may not be done to the stage, or undefined if it may. */
export function whyNot(command: Command, stage: Stage): string | undefined {
  const unowned = placeholdersOf(stage)
  if (command === 'deploy' && unowned.length > 0)
    return (
      `cdk.json says of the stage ${stage.name}: ${unowned.join(', ')}. Nobody can own that: put ` +
      `addresses of yours there (stages.${stage.name}) and deploy again.`
    )
  if (command === 'remove' && stage.keeps)
    return (
      `The stage ${stage.name} keeps what students told it, and is not removed by a command. Who ` +
      'means it follows "Taking a stage down" in infra/runbook.md.'
    )
  return undefined
}

/** What CDK is asked, besides what is common to all. */
const asked = {
  deploy: ['deploy', '--all', '--require-approval'],
  // Without names it is asked of all; it knows no --all.
  diff: ['diff'],
  remove: ['destroy', '--all'],
} as const satisfies Record<Command, readonly string[]>

/** The words after CDK's own command. Unattended, nobody is there to be asked. */
export function cdkArguments(command: Command, stage: Stage, unattended: boolean): string[] {
  const approval = command === 'deploy' ? [unattended ? 'never' : 'broadening'] : []
  const forced = command === 'remove' && unattended ? ['--force'] : []
  return [...asked[command], ...approval, ...forced, '-c', `stage=${stage.name}`, '--no-notices']
}

/** What is missing where CDK is let in nowhere; it says itself only that it was not. */
export const firstSteps = ({ region }: Stage): string =>
  [
    'If this account was never deployed to, one of these may be missing:',
    '- "Unable to resolve AWS account": set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    `- "security token … is invalid": switch the region ${region} on (console: Account, AWS Regions).`,
    `- "not been bootstrapped": npx cdk bootstrap aws://ACCOUNT/${region} aws://ACCOUNT/us-east-1`,
  ].join('\n')

/** Afterwards the stage is looked over: nobody made up is served in production. */
const looking = ({ name }: Stage): readonly string[] => [
  join(root, 'infra', 'opening', 'main.ts'),
  ...['--stage', name, '--check'],
]

const ended = (program: string, args: readonly string[]) =>
  new Promise<number>((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

async function run(command: unknown): Promise<number> {
  if (!isCommand(command))
    throw new Error(`deploy.ts got "${command}", expected deploy, diff or remove.`)
  const options = { stage: { type: 'string' }, unattended: { type: 'boolean' } } as const
  const usage = `npm run ${command} -- --stage ${stageNames.join('|')} [--unattended]`
  const values = askedFor(usage, options, process.argv.slice(3))
  const stage = stageFrom(stages, values.stage)
  const why = whyNot(command, stage)
  if (why !== undefined) throw new Error(why)
  const cdk = join(root, 'node_modules', '.bin', 'cdk')
  const code = await ended(cdk, cdkArguments(command, stage, values.unattended ?? false))
  if (code !== 0) console.error(firstSteps(stage))
  return code === 0 && command === 'deploy' ? ended(process.execPath, looking(stage)) : code
}

if (import.meta.main) {
  try {
    process.exitCode = await run(process.argv[2])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
