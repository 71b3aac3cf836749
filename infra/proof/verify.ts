import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { drawUp } from '../aws/draw-up.ts'
import { endOnSignals, lifetime } from '../local/lifetime.ts'
import { assertNode, root } from '../local/settings.ts'
import { type Assembly, assemblyIn } from './assembly.ts'
import { type Deployed, functionsOf } from './checks/deployed.ts'
import { type Finding, found, isSo, same } from './checks/finding.ts'
import { functionFindings } from './checks/functions.ts'
import { mailFindings } from './checks/mail.ts'
import { restoringFindings } from './checks/restoring.ts'
import { signInFindings } from './checks/sign-in.ts'
import { sourceFindings } from './checks/sources.ts'
import { tableFindings } from './checks/table.ts'
import { timerFindings } from './checks/timers.ts'
import { type EmulatedAccount, emulatedAccount } from './emulated-account.ts'
import { lackingOf, wasTried } from './lacking.ts'
import { type MadeStack, make } from './stacks.ts'

// `npm run verify:aws`: draws production up, makes its stacks in an emulated AWS account and looks
// whether what stands there is what we meant; `-- <cloud assembly>` takes one that was drawn up before.

/** What moto does with a type is known because somebody tried; a new one is not passed over unsaid. */
async function typeFindings({ assembly }: Deployed): Promise<readonly Finding[]> {
  const types = assembly.stacks.flatMap(({ template }) =>
    Object.values(template.Resources).map(({ Type }) => Type),
  )
  const untried = [...new Set(types)].filter((type) => !wasTried(type))
  return [same('lacking.ts knows each type of the templates', untried, [])]
}

const checks: readonly (readonly [string, (deployed: Deployed) => Promise<readonly Finding[]>])[] =
  [
    ['what the templates hold', typeFindings],
    ['the table', tableFindings],
    ['who signs in', signInFindings],
    ['letters', mailFindings],
    ['timers', timerFindings],
    ['functions', functionFindings],
    ['what is kept, had back', restoringFindings],
    // When all else was looked at: from then on the table takes no write.
    ['sources of events', sourceFindings],
  ]

const counted = (resources: number): string =>
  `${resources} ${resources === 1 ? 'resource' : 'resources'}`

/** Where the proof is told: the console, line by line. */
type Say = (line: string) => void

/** What is not made, by why: most of it is passed over for the same reason. */
function byReason(passedOver: MadeStack['passedOver']): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>()
  for (const [type, count] of passedOver) {
    const { lacks, instead } = lackingOf(type) ?? {
      lacks: 'not known here',
      instead: 'nothing looks at it',
    }
    const why = `${lacks}; instead ${instead}`
    types.set(why, [...(types.get(why) ?? []), count === 1 ? type : `${type} × ${count}`])
  }
  return types
}

function tell({ name, standing, passedOver, assetBytes }: MadeStack, say: Say): void {
  const direct = standing.filter(({ by }) => by === 'a direct call').length
  say(
    `\n${name}: ${counted(standing.length - direct)} by CloudFormation, ${direct} by direct calls, ` +
      `${(assetBytes / 1_000_000).toFixed(1)} MB of assets`,
  )
  for (const [why, types] of byReason(passedOver)) say(`  not made  ${why}: ${types.join(', ')}`)
  for (const type of new Set(standing.map((one) => one.type))) {
    const partly = lackingOf(type)
    if (partly?.kind === 'partly')
      say(`  in part   ${type}: ${partly.lacks}; instead ${partly.instead}`)
  }
}

async function deployed(account: EmulatedAccount, assembly: Assembly, say: Say): Promise<Deployed> {
  const stacks: MadeStack[] = []
  for (const stack of assembly.stacks) {
    const made = await make(account, stack)
    tell(made, say)
    stacks.push(made)
  }
  return { account, assembly, stacks, functions: await functionsOf(account, stacks) }
}

/** Makes the assembly in an account and says of each check whether it is so. */
export async function verified(account: EmulatedAccount, folder: string, say: Say = console.log) {
  const all = await deployed(account, assemblyIn(folder, account), say)
  const findings: Finding[] = []
  for (const [about, look] of checks) {
    say(`\n${about}`)
    for (const finding of await found(`${about} can be looked at`, () => look(all))) {
      say(`  ${isSo(finding) ? 'ok    ' : 'NOT OK'}  ${finding.sentence}`)
      if (finding.not !== undefined) say(`          ${finding.not}`)
      findings.push(finding)
    }
  }
  return findings
}

async function verify(folder: string): Promise<number> {
  const account = await emulatedAccount()
  life.onEnd(account.stop)
  const findings = await verified(account, folder)
  const right = findings.filter(isSo).length
  console.log(`\nemulated account: ${right} ok, ${findings.length - right} not ok`)
  return right === findings.length && right > 0 ? 0 : 1
}

const life = lifetime()
if (import.meta.main) {
  assertNode()
  endOnSignals(life)
  const given = process.argv[2]
  // Production is what everything is asked of.
  const folder = given === undefined ? join(root, '.rantau', 'proof', 'prod') : resolve(given)
  console.log(
    'Draws production up, makes it in an emulated account on this machine and asks it; about a minute.',
  )
  if (given === undefined) await drawUp(folder, 'prod')
  if (!existsSync(folder)) {
    console.error(`${folder} is not there. Make it with "npm run synth", or name none.`)
    process.exit(2)
  }
  const code = await verify(folder).finally(() => life.end())
  process.exit(code)
}
