import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { buildEdition } from '../../../infra/local/build-edition.ts'
import { buildSite } from '../../../infra/local/build-site.ts'
import { root } from '../../../infra/local/settings.ts'
import { median, quantile } from '../measure.ts'
import {
  type Cookies,
  recorder,
  staffRound,
  streamOf,
  studentRound,
  type Taken,
} from './journey.ts'
import { clockRound } from './on-the-clock.ts'
import { rationedStarts, startsOf } from './starts.ts'
import { bundleWeight, siteWeight } from './weights.ts'
import { type CostWorld, costWorld } from './world.ts'

const rounds = 24
/** The first rounds warm up. */
const warm = 6

const rounded = (value: number): number => Number(value.toPrecision(4))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** All calls of one step as one line; the first of each step are left out of what is timed. */
function lineOf(calls: readonly Taken[], perRound: number) {
  const [first] = calls
  if (first === undefined) throw new Error('a step without calls')
  const timed = calls.length > warm * 2 ? calls.slice(warm) : calls
  const each = (of: (call: Taken) => number) => rounded(mean(timed.map(of)))
  const time = timed.map(({ ms }) => ms)
  return {
    function: first.function,
    step: first.step,
    calls: calls.length,
    callsPerRound: rounded(calls.length / perRound),
    p50Ms: rounded(median(time)),
    p95Ms: rounded(quantile(time, 0.95)),
    cpuMs: rounded(median(timed.map(({ cpuMs }) => cpuMs))),
    tableCalls: each(({ tableCalls }) => tableCalls),
    readUnits: each(({ readUnits }) => readUnits),
    writeUnits: each(({ writeUnits }) => writeUnits),
    timers: each(({ timers }) => timers),
    changes: each(({ changes }) => changes),
    answerBytes: Math.round(mean(timed.map(({ answerBytes }) => answerBytes))),
    logBytes: Math.round(mean(timed.map(({ logBytes }) => logBytes))),
  }
}

function linesOf(taken: readonly Taken[], perRound: number) {
  const steps = new Map<string, Taken[]>()
  for (const call of taken) {
    const name = `${call.function} ${call.step}`
    steps.set(name, [...(steps.get(name) ?? []), call])
  }
  return [...steps.values()].map((calls) => lineOf(calls, perRound))
}

const cookiesIn = async ({ cookieOf }: CostWorld): Promise<Cookies> => ({
  counselor: await cookieOf('staf-contoh-melati', 'counselor'),
  lead: await cookieOf('staf-contoh-beringin', 'lead'),
  editor: await cookieOf('staf-contoh-lontar', 'editor'),
  campus: await cookieOf('staf-contoh-nuri', 'campus'),
})

/** Walks every journey and says what each step took, and what each student leaves in the table. */
async function journeys(world: CostWorld) {
  const of = recorder(world)
  const drain = streamOf(world, of)
  await drain(undefined)
  const before = await world.bytes()
  for (let nth = 0; nth < rounds; nth += 1) await studentRound(world, of, nth, drain)
  const storedBytes = Math.round((await world.bytes()) / rounds - before / rounds)
  const cookies = await cookiesIn(world)
  for (let nth = 0; nth < rounds; nth += 1) await staffRound(of, cookies, drain)
  const kept = await clockRound(world, of)
  return { steps: linesOf(of.taken, rounds), peakMb: of.peakMb, storedBytes, kept }
}

const machine = () => ({
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  /** Above the number of cores others worked here too, and all times are longer than need be. */
  load: Math.round(loadavg()[0] ?? 0),
})

/** Builds, measures and writes infra/cost/measured.json. */
export async function measure(): Promise<void> {
  const { signal } = new AbortController()
  await buildSite(signal)
  const world = await costWorld(await buildEdition(signal), rounds)
  try {
    const bundles = Object.fromEntries(
      world.built.map(({ name, folder }) => [name, join(folder, 'handler.mjs')]),
    )
    console.log('Walking every journey ...')
    const walked = await journeys(world)
    console.log('Starting every function in fresh processes ...')
    const starts = await startsOf(bundles, world.env)
    const rationed = await rationedStarts(bundles.assessments ?? '', world.env)
    const weights = Object.fromEntries(world.built.map((one) => [one.name, bundleWeight(one)]))
    const measured = {
      at: new Date().toISOString(),
      machine: machine(),
      rounds,
      ...walked,
      ...{ starts, rationed, bundles: weights, site: siteWeight() },
    }
    const file = join(root, 'infra/cost/measured.json')
    writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`)
    console.log(`Written to ${file}.`)
  } finally {
    await world.stop()
  }
}

await measure()
