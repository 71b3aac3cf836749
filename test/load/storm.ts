import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endOnSignals, lifetime } from '../../infra/local/lifetime.ts'
import { minuteMs } from '../../shared/booking/time.ts'
import { roster } from '../integration/booking-roster.ts'
import { haste } from '../integration/booking-storm.ts'
import { everything, liveCount, wrongs } from '../integration/booking-truth.ts'
import { tableOfOurs } from '../integration/table-of-ours.ts'

// Ten thousand requests about talks, 64 at a time, in bad weather, many of them twice with one key,
// from processes that are killed in the middle and begin again with the keys they had. In the end
// every seat has its booking, every booking its seat, and no session more than it holds.

const operations = Number(process.env.STORM_OPERATIONS ?? 10_000)
const processes = 4
const atOnce = 64 / processes
/** One of them is killed after so many requests. */
const killedEvery = 1_000

const weather = {
  conflict: 0.01,
  outOfBreath: 0.002,
  throttled: 0.001,
  unprocessed: 0.005,
  lost: 0.002,
}

type Told = { readonly outcomes: readonly string[]; readonly unlike?: string }

const worker = join(import.meta.dirname, '../integration/booking-worker.ts')
const begins = Date.parse('2026-11-20T00:00:00Z')
const since = Date.now()
const ours = await tableOfOurs({ silent: true })
const life = lifetime()
life.onEnd(ours.stop)
endOnSignals(life)

const outcomes = new Map<string, number>()
const unlike: string[] = []
let [sent, kills] = [0, 0]
const working = new Map<number, ChildProcess>()
life.onEnd(() => {
  for (const child of working.values()) child.kill('SIGKILL')
})

function hear({ outcomes: names, unlike: odd }: Told): void {
  sent += 1
  for (const name of names) outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
  if (odd !== undefined) unlike.push(odd)
}

/** The same seed is the same sequence of requests and keys: who was killed asks again. */
function begin(seed: number): void {
  const args = [
    ours.endpointOf('bookings'),
    seed,
    begins,
    since,
    atOnce,
    JSON.stringify(weather),
  ].map(String)
  const child = spawn(process.execPath, [worker, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.on('message', (told) => hear(told as Told))
  working.set(seed, child)
}

/** Whoever ended without being told to has failed. */
function assertWorking(): void {
  for (const [seed, { exitCode }] of working)
    if (exitCode !== null) throw new Error(`process ${seed} of the storm ended with ${exitCode}`)
}

async function end(seed: number): Promise<void> {
  const child = working.get(seed)
  if (child === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

for (let seed = 1; seed <= processes; seed++) begin(seed)
while (sent < operations) {
  await pause(20)
  assertWorking()
  if (sent < (kills + 1) * killedEvery) continue
  kills += 1
  const seed = 1 + (kills % processes)
  await end(seed)
  begin(seed)
}
for (const seed of working.keys()) await end(seed)

const seconds = (Date.now() - since) / 1_000
const all = await everything(ours.open())
const settledAt = begins + (Date.now() - since) * haste + minuteMs
const wrong = [...wrongs(all, roster, settledAt), ...unlike]
const lines = [
  ['requests', sent],
  ['at a time', atOnce * processes],
  ['seconds', Math.round(seconds)],
  ['processes killed', kills + processes],
  ['bookings', all.bookings.length],
  ['seats taken now', liveCount(all, settledAt)],
  ...[...outcomes].toSorted(([, a], [, b]) => b - a),
] as const
console.log(lines.map(([name, count]) => `| ${name} | ${count} |`).join('\n'))
console.log(wrong.length === 0 ? 'nothing is wrong' : wrong.slice(0, 40).join('\n'))
await life.end()
process.exit(wrong.length === 0 ? 0 : 1)
