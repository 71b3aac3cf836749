import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, inject } from 'vitest'
import type { Report } from '../../shared/assessment/assess.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { FactKind } from '../../shared/facts/fact.ts'
import { groupOf } from '../../shared/result/groups.ts'
import { backwards, hide, somebody } from '../arbitraries/facts.ts'
import { type Asking, judgeOfAssessment, judgeOfResult } from './judge-in-page.ts'
import { test } from './phone.ts'
import { programmeIds } from './programmes.ts'

// The student's phone judges, the server judges again: they must say the same, byte for byte. Here the
// judges that the built site ships, in the page that ships them, stand against the served API.

const base = inject('baseUrl')
const runs = Number(process.env.RUNS ?? 5_000)
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const minutes = 60_000

const asked = async <T>(path: string): Promise<T> => (await (await fetch(base + path)).json()) as T

const { edition, facts: registry } = await asked<{
  readonly edition: string
  readonly facts: readonly { readonly id: string; readonly of: FactKind }[]
}>('/v1/facts')

const posted = (path: string, body: string, agent: Agent) =>
  new Promise<{ readonly status: number | undefined; readonly text: string }>((done, failed) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' }
    const asking = request(base + path, { method: 'POST', agent, headers }, (answer) => {
      textOf(answer).then((text) => done({ status: answer.statusCode, text }), failed)
    })
    asking.once('error', failed)
    asking.end(body)
  })

/** What the server writes, told in another order; it must take in every student that is drawn. */
async function served({ plans, facts, ...wanted }: Asking, agent: Agent): Promise<string> {
  const body = JSON.stringify({ ...wanted, facts: backwards(facts) })
  const { status, text } = await posted(`/v1/judgements?plans=${plans}`, body, agent)
  expect({ status, said: status === 200 || text }).toEqual({ status: 200, said: true })
  return text
}

/**
 * All of a batch on a few lines, which are closed after it: while the phone judges the next, the
 * server might close one that is kept open.
 */
async function servedAll(batch: readonly Asking[]): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const answers = await Promise.all(batch.map((one) => served(one, agent)))
  agent.destroy()
  return answers
}

const kinds = Object.fromEntries(registry.map(({ id, of }) => [id, of]))

/** On a day of this year or the next; these shares of what they could say they hide. */
const asking = (who: fc.Arbitrary<Facts>, shares: readonly number[]) =>
  fc
    .record({
      whole: who,
      choice: fc.integer(),
      share: fc.constantFrom(...shares),
      day: fc.constantFrom('2026-11-21', '2026-07-01', '2027-01-01', '2027-10-02'),
      prefer: fc.constantFrom('soonest' as const, 'least-money' as const),
    })
    .map(({ whole, choice, share, day, prefer }) => ({
      facts: share === 0 ? whole : hide(whole, choice, share),
      day,
      prefer,
    }))

/** How thoroughly: every fourth student is told the plans too. */
const plans = fc.nat({ max: 3 }).map((one) => one === 0)

const oneDoor = fc
  .tuple(asking(somebody(kinds), [0, 0.1, 0.4, 0.7, 0.9]), fc.constantFrom(...programmeIds), plans)
  .map(([who, id, plans]): Asking => ({ ...who, plans, programmes: [id] }))

// Whoever says half of it takes the longest to judge: of them one programme is compared.
const plain = asking(somebody(kinds), [0, 0.9, 0.97])
const everyDoor = fc.tuple(plain, plans).map(([who, plans]): Asking => ({ ...who, plans }))
const noPlans = plain.map((who): Asking => ({ ...who, plans: false }))

const batches = (count: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, at) => Math.min(size, count - at * size))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function agreeOn(what: string, students: fc.Arbitrary<Asking>, count: number, size: number): void {
  test(
    `the phone and the server judge every student alike, byte for byte, in whatever order they answered: ${what}`,
    async ({ phoneOf }) => {
      const judge = await judgeOfResult((await phoneOf()).page, edition)
      let compared = 0
      for (const [at, numRuns] of batches(count, size).entries()) {
        const drawn = fc.sample(students, { numRuns, seed: seed + at })
        const [there, here] = await Promise.all([servedAll(drawn), judge.digests(drawn)])
        for (const [index, asking] of drawn.entries()) {
          const text = there[index] ?? ''
          compared += 1
          if (sha256(text) === here[index]) continue
          expect(await judge.text(asking), `SEED=${seed}, ${JSON.stringify(asking)}`).toBe(text)
          throw new Error(`SEED=${seed}: judged once more, the phone says something else.`)
        }
      }
      expect(compared).toBe(count)
    },
    10 * minutes,
  )
}

agreeOn('one programme of each student', oneDoor, runs, 50)
agreeOn('the whole report', everyDoor, Math.ceil(runs / 80), 25)

test(
  'what the assessment counts while it asks on is what the server counts',
  async ({ phoneOf }) => {
    const judge = await judgeOfAssessment((await phoneOf()).page)
    const drawn = fc.sample(noPlans, { numRuns: Math.ceil(runs / 100), seed })
    const [there, here] = await Promise.all([servedAll(drawn), judge(drawn)])
    const told = there.map((text) => {
      const { conflicts, programmes } = JSON.parse(text) as Report
      const groups = Object.entries(Object.groupBy(programmes, groupOf))
      const counts = Object.fromEntries(groups.map(([group, those]) => [group, those.length]))
      return { counts, conflicts }
    })
    expect(told.length).toBe(Math.ceil(runs / 100))
    expect(here, `SEED=${seed}`).toEqual(told)
  },
  10 * minutes,
)
