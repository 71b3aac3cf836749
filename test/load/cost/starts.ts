import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyBundle } from '../function.ts'
import { median } from '../measure.ts'
import { instance } from './instance.ts'

const startsEach = 20

export type Start = {
  readonly initMs: number
  readonly initCpuMs: number
  readonly timesEmpty: number
}

type Bundles = Readonly<Record<string, string>>

async function started(bundle: string, env: NodeJS.ProcessEnv, share?: number) {
  const one = await instance(bundle, { env, share })
  one.stop()
  return one.init
}

/**
 * How long each bundle takes to start, in fresh processes by turns, so that whatever else the machine
 * does meets all alike; and how much longer than an empty function.
 */
export async function startsOf(
  bundles: Bundles,
  env: NodeJS.ProcessEnv,
): Promise<Readonly<Record<string, Start>>> {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-empty-'))
  const all = Object.entries({ empty: await emptyBundle(folder), ...bundles })
  const inits = new Map(all.map(([name]) => [name, [] as { ms: number; cpuMs: number }[]]))
  for (let turn = 0; turn < startsEach; turn += 1)
    for (const [name, bundle] of all) inits.get(name)?.push(await started(bundle, env))
  rmSync(folder, { recursive: true })
  const of = (name: string) => inits.get(name) ?? []
  const emptyMs = median(of('empty').map(({ ms }) => ms))
  return Object.fromEntries(
    all.map(([name]) => {
      const initMs = median(of(name).map(({ ms }) => ms))
      const initCpuMs = median(of(name).map(({ cpuMs }) => cpuMs))
      return [name, { initMs, initCpuMs, timesEmpty: initMs / emptyMs }]
    }),
  )
}

export type Rationed = {
  readonly memoryMb: number
  readonly share: number
  readonly initMs: number
}

/** Lambda gives a whole processor at this much memory, and less of one in proportion. */
const wholeMb = 1_769

/** The start of one function on less than a processor. */
export async function rationedStarts(
  bundle: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly Rationed[]> {
  const found: Rationed[] = []
  for (const memoryMb of [256, 512, 1_024, wholeMb]) {
    const share = memoryMb / wholeMb
    const times: number[] = []
    for (let turn = 0; turn < 9; turn += 1)
      times.push((await started(bundle, env, share < 1 ? share : undefined)).ms)
    found.push({ memoryMb, share, initMs: median(times) })
  }
  return found
}
