import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../local/child.ts'
import { endOnSignals, lifetime } from '../local/lifetime.ts'
import { assertNode, buildFolder, root } from '../local/settings.ts'
import { dynamoDbLocal, whatIsMissing } from './dynamodb-local.ts'

// `npm run verify:dynamodb`: the whole integration suite once more, against AWS's own DynamoDB Local.

/** Of the processes and files of another DynamoDB: nothing that this one could be asked. */
const aboutAnother = [
  'test/integration/emulator.test.ts',
  'test/integration/start.test.ts',
  'test/integration/verified.test.ts',
]

const reportFile = join(buildFolder, 'vitest-dynamodb.json')

type Report = { readonly numPassedTests: number; readonly numFailedTests: number }

assertNode()
const missing = whatIsMissing()
if (missing !== undefined) {
  console.error(`DynamoDB Local cannot run here. ${missing}, then run the same command again.`)
  process.exit(2)
}

const life = lifetime()
endOnSignals(life)

/** The suite, or the tests that the arguments choose, with its output for the reader. */
function suite(endpoint: string, chosen: readonly string[]): Promise<number> {
  const args = [
    ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'integration'],
    ...aboutAnother.flatMap((path) => ['--exclude', path]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...chosen],
  ]
  const env = { ...process.env, DYNAMODB_ENDPOINT: endpoint }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
    life.onEnd(() => void child.kill('SIGTERM'))
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

async function verify(): Promise<number> {
  const built = await runNode([join(import.meta.dirname, '../local/build.ts')])
  if (built.code !== 0) throw new Error(`Nothing is proved before it is built:\n${built.output}`)
  const dynamoDb = await dynamoDbLocal()
  life.onEnd(dynamoDb.stop)
  console.log(`DynamoDB Local answers at ${dynamoDb.endpoint}.`)
  mkdirSync(buildFolder, { recursive: true })
  rmSync(reportFile, { force: true })
  const code = await suite(dynamoDb.endpoint, process.argv.slice(2))
  const { numPassedTests, numFailedTests }: Report = JSON.parse(readFileSync(reportFile, 'utf8'))
  console.log(
    `DynamoDB Local: ${numPassedTests} passed, ${numFailedTests} failed; left out, since they are about ` +
      `processes of another: ${aboutAnother.join(', ')}.`,
  )
  return code
}

const code = await verify().finally(() => life.end())
process.exit(code)
