import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { freePort } from '../local/emulator.ts'
import { root } from '../local/settings.ts'
import { type Program, program } from './program.ts'

// AWS's own DynamoDB for one machine, written by those who wrote DynamoDB: a second judge of what
// the emulator we build with lets pass.

const version = '2.6.1'
const copier = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies'
const main = 'com.amazonaws.services.dynamodbv2.local.main.ServerRunner'
const sumsFile = join(import.meta.dirname, 'dynamodb-local.sha256')

/** Where the program is kept between two proofs. */
export const dynamoDbLocalFolder = join(root, '.rantau', 'dynamodb-local')

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>rantau</groupId>
  <artifactId>dynamodb-local</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>com.amazonaws</groupId>
      <artifactId>DynamoDBLocal</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`

/** What of this machine is missing to fetch and run it, in words; undefined if nothing is. */
export function whatIsMissing(run: (command: string, args: string[]) => boolean = runs) {
  const missing = [
    run('java', ['-version']) ? undefined : 'Java 17 or newer ("java" on PATH)',
    run('mvn', ['--version']) ? undefined : 'Maven 3.8 or newer ("mvn" on PATH)',
  ].filter((one) => one !== undefined)
  return missing.length === 0 ? undefined : `Install ${missing.join(' and ')}`
}

const runs = (command: string, args: string[]): boolean => spawnSync(command, args).status === 0

const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** File names by what is known of them: `sha256sum`'s own lines. */
export const sumsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  )

/** Each file of a folder that is not what it was when it was chosen, or is not there, or is too much. */
export function strangersIn(folder: string, sums: ReadonlyMap<string, string>): readonly string[] {
  const there = new Set(readdirSync(folder))
  const wrong = [...sums].filter(
    ([name, sum]) => !there.has(name) || sumOf(join(folder, name)) !== sum,
  )
  return [...wrong.map(([name]) => name), ...[...there].filter((name) => !sums.has(name))]
}

/** Lays the program and all it needs into a folder, unless it lies there, and looks at every byte. */
function fetched(): string {
  const lib = join(dynamoDbLocalFolder, version)
  const sums = sumsIn(readFileSync(sumsFile, 'utf8'))
  mkdirSync(lib, { recursive: true })
  if (strangersIn(lib, sums).length === 0) return lib
  rmSync(lib, { recursive: true })
  const pom = join(dynamoDbLocalFolder, 'pom.xml')
  writeFileSync(pom, project)
  const asked = [
    '-B',
    '-q',
    '-f',
    pom,
    copier,
    `-DoutputDirectory=${lib}`,
    '-DincludeScope=runtime',
  ]
  const { status, stdout, stderr } = spawnSync('mvn', asked, { encoding: 'utf8' })
  if (status !== 0)
    throw new Error(
      `Maven did not bring DynamoDB Local ${version}; it needs a network the first time. It said:\n` +
        `${stdout}${stderr}`,
    )
  const strangers = strangersIn(lib, sums)
  if (strangers.length === 0) return lib
  rmSync(lib, { recursive: true })
  throw new Error(
    `What Maven brought is not what ${sumsFile} says: ${strangers.join(', ')}. Nothing of it was ` +
      'run. If the version was meant to change, write the new sums there with sha256sum.',
  )
}

/** Starts it with nothing in it, each access key a world of its own, and no word to its makers. */
export async function dynamoDbLocal(): Promise<Program> {
  const lib = fetched()
  const port = await freePort()
  const jars = readdirSync(lib).filter((name) => name.endsWith('.jar'))
  return program({
    command: 'java',
    args: [
      '-Xmx1g',
      `-Djava.library.path=${lib}`,
      ...['-cp', jars.map((name) => join(lib, name)).join(delimiter), main],
      ...['-inMemory', '-disableTelemetry', '-port', String(port)],
    ],
    endpoint: `http://127.0.0.1:${port}`,
  })
}
