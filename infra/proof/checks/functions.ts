import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { functionNames } from '../../local/build-functions.ts'
import { root } from '../../local/settings.ts'
import type { EmulatedAccount } from '../emulated-account.ts'
import type { Deployed, DeployedFunction } from './deployed.ts'
import { type Finding, found, same, unless } from './finding.ts'
import { type Recorded, recorded } from './recorded.ts'

/** The folder under functions/ that a function is made of; none of those that CDK brings. */
export const folderOf = ({ standing: { name } }: Pick<DeployedFunction, 'standing'>) =>
  functionNames().find((folder) => name.endsWith(`-${folder}`))

/** Where the synth left its bundle. */
function bundleOf({ assembly }: Deployed, { standing }: DeployedFunction): string {
  const code = standing.resource.Properties?.Code as { readonly S3Key?: string } | undefined
  const assets = assembly.stacks.find(({ name }) => name === standing.stack)?.assets ?? []
  const asset = assets.find(({ key }) => code?.S3Key !== undefined && key.endsWith(code.S3Key))
  if (asset !== undefined) return asset.path
  throw new Error(`${standing.id}: no asset of its stack has the key ${code?.S3Key}`)
}

/** What Lambda itself tells a function, and the address of the emulated account. */
const ownOfLambda = ({ client, region, endpoint }: EmulatedAccount, name: string) => ({
  AWS_REGION: region,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_ACCESS_KEY_ID: client.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: client.credentials.secretAccessKey,
  AWS_ENDPOINT_URL: endpoint,
})

type Ran = {
  readonly answer: unknown
  readonly initMs: number
  readonly variables: readonly string[]
}

/** Runs a function once, in a fresh process that has nothing in its environment but this. */
async function run(deployed: Deployed, one: DeployedFunction, event: unknown): Promise<Ran> {
  const [file = 'handler', name = 'handler'] = one.handler.split('.')
  const bundle = pathToFileURL(join(bundleOf(deployed, one), `${file}.mjs`)).href
  const child = spawn(process.execPath, [join(root, 'infra/proof/runtime.ts'), bundle, name], {
    cwd: root,
    env: { ...one.variables, ...ownOfLambda(deployed.account, one.standing.name) },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  child.stdin.end(JSON.stringify(event))
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  const line = said.split('\n').at(-1) ?? ''
  if (line.startsWith('{"answer"')) return JSON.parse(line)
  throw new Error(`it did not answer: ${(complained.trim() || said.trim()).slice(-600)}`)
}

async function asked(deployed: Deployed, one: DeployedFunction, { event, whyNot }: Recorded) {
  const { answer, initMs, variables } = await run(deployed, one, event)
  const lambdas = Object.keys(ownOfLambda(deployed.account, ''))
  const strangers = variables.filter(
    (name) => !(name in one.variables) && !lambdas.includes(name) && !name.startsWith('__CF'),
  )
  return { not: whyNot(answer), initMs, strangers }
}

async function findingsOf(
  deployed: Deployed,
  one: DeployedFunction,
  folder: string,
): Promise<readonly Finding[]> {
  const events = recorded[folder]
  if (events === undefined)
    throw new Error(`${folder} is asked nothing: add an event for it to checks/recorded.ts`)
  const answers = []
  for (const event of events) answers.push(await asked(deployed, one, event))
  const initMs = Math.round(Math.min(...answers.map((answer) => answer.initMs)))
  const not = answers.flatMap((answer) => answer.not ?? []).join('; ')
  return [
    unless(
      `${folder} starts (${initMs} ms) and answers ${events.length === 1 ? 'its event' : `${events.length} events`}`,
      not === '' ? undefined : not,
    ),
    same(
      `${folder} is given its template's ${Object.keys(one.variables).length} variables and no other`,
      answers.flatMap(({ strangers }) => strangers),
      [],
    ),
    same(`${folder} is to run on the Node that ran it here`, one.runtime, nodeRuntime),
  ]
}

const nodeRuntime = `nodejs${process.versions.node.split('.')[0]}.x`

/** Whether every function starts as the template would start it, and answers what AWS would ask it. */
export async function functionFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const one of deployed.functions) {
    const folder = folderOf(one)
    // CDK brings functions of its own for what CloudFormation cannot do.
    if (folder === undefined) continue
    const sentence = `${folder} starts and answers`
    findings.push(...(await found(sentence, () => findingsOf(deployed, one, folder))))
  }
  return findings
}
