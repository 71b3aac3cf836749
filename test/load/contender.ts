import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compileEdition } from '#shared/rules/compile.ts'
import { byHand } from './engines/by-hand.ts'
import { byJsonLogic } from './engines/json-logic.ts'
import { byJsonRules } from './engines/json-rules.ts'
import { lawFrom, type Person, peopleFrom } from './engines/law.ts'
import { editionOf, explained, factsOf, statuses } from './engines/rantau.ts'
import { found } from './in-process.ts'
import { median, passes, peakMb } from './measure.ts'
import { studentsFrom } from './students.ts'

// One contender in a process of its own: `node contender.ts <name> <profiles> [edition]`.

/** What a contender found: its speed, and a hash of everything it answered. */
export type Contention = {
  readonly landscapesPerSecond: number
  readonly answers: string | undefined
  readonly openShare: number | undefined
  readonly peakMb: number
}

const [name = '', count = '1000', editionFile = ''] = process.argv.slice(2)
const profiles = Number(count)
const measuredMs = 2_500

const law = lawFrom(7)
const people = peopleFrom(11, profiles)

const answersOf = (all: readonly (readonly boolean[])[]) => ({
  answers: createHash('sha256')
    .update(all.map((row) => row.map(Number).join('')).join('\n'))
    .digest('hex'),
  openShare: all.flat().filter(Boolean).length / Math.max(1, all.flat().length),
})

const perSecond = (times: readonly number[]) => (profiles / median(times)) * 1_000

const silent = { answers: undefined, openShare: undefined }

type Outcome = Omit<Contention, 'peakMb'>

/** Judges all of them again and again; the answers are looked at once, outside the clock. */
function measured<T>(
  subjects: readonly T[],
  judge: (subject: T) => unknown,
  answer?: (subject: T) => readonly boolean[],
): Outcome {
  const times = passes(() => {
    for (const subject of subjects) judge(subject)
  }, measuredMs)
  return {
    landscapesPerSecond: perSecond(times),
    ...(answer ? answersOf(subjects.map(answer)) : silent),
  }
}

const overPeople = (judge: (person: Person) => readonly boolean[]) => measured(people, judge, judge)

function ours(): Outcome {
  const judge = statuses(editionOf(law))
  return measured(people.map(factsOf), judge, (facts) =>
    judge(facts).map((status) => status === 'eligible'),
  )
}

function oursExplained(): Outcome {
  const judge = explained(editionOf(law))
  return measured(people.map(factsOf), judge, (facts) =>
    judge(facts).map(({ status }) => status === 'eligible'),
  )
}

/** So slow that one pass, without warming up, has to do. */
async function jsonRules(): Promise<Outcome> {
  const judge = byJsonRules(law)
  const startedAt = performance.now()
  const all: (readonly boolean[])[] = []
  for (const person of people) all.push(await judge(person))
  return { landscapesPerSecond: perSecond([performance.now() - startedAt]), ...answersOf(all) }
}

function overCatalogue(judging: typeof statuses | typeof explained): Outcome {
  const edition = compileEdition(JSON.parse(readFileSync(editionFile, 'utf8')))
  return measured(studentsFrom(13, profiles, edition.source.facts), judging(edition))
}

const contenders: Readonly<Record<string, () => Outcome | Promise<Outcome>>> = {
  nothing: () => ({ landscapesPerSecond: 0, ...silent }),
  'by-hand': () => overPeople(byHand(law)),
  'json-logic': () => overPeople(byJsonLogic(law)),
  'json-rules': jsonRules,
  ours,
  'ours-explained': oursExplained,
  catalogue: () => overCatalogue(statuses),
  'catalogue-explained': () => overCatalogue(explained),
}

const contend = contenders[name]
if (contend === undefined)
  throw new Error(`contender "${name}": expected one of ${Object.keys(contenders).join(', ')}`)
const outcome = await contend()
found({ ...outcome, peakMb: peakMb() } satisfies Contention)
