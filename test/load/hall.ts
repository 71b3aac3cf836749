import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simulatedHall } from './simulated-hall.ts'

// Students who do not exist join a group day of the Rantau that runs here, as phones would.

const usage =
  'npm run hall -- CODE [STUDENTS], with the code on the wall, such as THMKV, and 1 to 500'
const studentsMax = 500
const atOnce = 4

/** Where Rantau runs on the data folder, as its start has written down. */
function address(): string {
  const file = join(process.env.RANTAU_DATA ?? '.rantau', 'running.json')
  if (!existsSync(file))
    throw new Error(`${file} names no running Rantau. Start it first: npm start`)
  return JSON.parse(readFileSync(file, 'utf8')).url
}

type Wall = { readonly campuses: readonly string[] }

async function wallOf(day: string): Promise<Wall> {
  const answer = await fetch(day)
  if (!answer.ok)
    throw new Error(`${day} answered ${answer.status}. Is that the code on the wall? ${usage}`)
  return (await answer.json()) as Wall
}

/** What each of them says on their phone, from the campuses that were invited. */
const saidBy = (students: number, { campuses }: Wall) =>
  simulatedHall(Date.now() % 2 ** 31, students, 1, 1).people.map(
    ({ languages, interests }, at) => ({
      campus: campuses[at % campuses.length] ?? 'lain',
      languages,
      to: interests.filter((one) => one.startsWith('to:')),
      field: interests.find((one) => one.startsWith('in:')),
    }),
  )

async function arrives(day: string, said: object): Promise<boolean> {
  const answer = await fetch(`${day}/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  })
  return answer.ok
}

async function run(): Promise<void> {
  const [code, count = '100'] = process.argv.slice(2)
  const students = Number(count)
  if (code === undefined || !Number.isInteger(students) || students < 1 || students > studentsMax)
    throw new Error(`got "${process.argv.slice(2).join(' ')}", expected ${usage}`)
  const day = `${address()}/v1/days/${encodeURIComponent(code)}`
  const all = saidBy(students, await wallOf(day))
  let joined = 0
  for (let at = 0; at < all.length; at += atOnce) {
    const came = await Promise.all(all.slice(at, at + atOnce).map((said) => arrives(day, said)))
    joined += came.filter(Boolean).length
  }
  console.log(`${joined} of ${students} students joined.`)
  if (joined < students) process.exitCode = 1
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
