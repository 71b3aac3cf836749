import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf } from '../../shared/casework/code.ts'
import type { Assessment } from '../../shared/keeping/assessment.ts'
import type { Turn } from '../../shared/keeping/judged.ts'
import { countedBy } from '../../test/counted-by.ts'
import type { RecheckTask, Timer } from '../ports/timers.ts'
import type { Walk, WalkShard } from '../ports/walks.ts'
import { summaryOf } from '../walks/turned.ts'
import type { Judge } from './judges.ts'
import type { RechecksPorts } from './ports.ts'
import { setOut, walkOn } from './walking.ts'

const pageMax = 3
const turn: Turn = { programme: 'x', from: 'ready', to: 'dormant' }

const walk: Walk = {
  id: '1.2026-12-02',
  startedAt: '2026-12-02T00:00:00.000Z',
  at: '2026-12-02T00:00:00.000Z',
  edition: 'e',
}

/** So many students in each part; every third one's answer turns. */
function aWorld(parts: readonly number[], stops: readonly number[], budgetMs = 60_000) {
  const students = parts.map((count, shard) =>
    Array.from({ length: count }, (_, at) => `${shard}-${String(at).padStart(3, '0')}`),
  )
  const turned = new Map<string, number>()
  const told = new Set<string>()
  const shards = new Map<number, WalkShard>()
  let timers: Timer<RecheckTask>[] = []
  let calls = 0
  let pages = 0
  /** Whatever is under way may be cut off before or after it had its effect. */
  const cut = () => {
    calls += 1
    if (stops.includes(calls)) throw new Error('the machine is gone')
  }
  const ports: RechecksPorts = {
    clock: () => new Date('2026-12-02T00:10:00Z'),
    judging: {
      hold: () => {},
      active: async () => undefined,
      since: async () => undefined,
      byDigest: async () => undefined,
    },
    activeNow: async () => ({
      digest: 'e',
      publishedAt: '',
      revision: 1,
      catalogue: 'e',
      amendments: [],
    }),
    amendments: { read: async () => undefined },
    kept: {
      shards: parts.length,
      page: async (shard, after) => {
        cut()
        pages += 1
        const left = (students[shard] ?? []).filter((id) => after === undefined || id > after)
        const ids = left.slice(0, pageMax)
        return {
          assessments: ids.map((id) => ({ id }) as Assessment),
          next: left.length > pageMax ? ids.at(-1) : undefined,
        }
      },
      judged: async () => true,
    },
    walks: {
      start: async () => 'written',
      read: async () => ({ walk, shards: [...shards.values()] }),
      told: async () => {},
      countTold: async () => ({ mail: 0, call: 0 }),
      step: async (_, next) => {
        cut()
        const far = shards.get(next.shard)
        if ((far?.steps ?? 0) !== next.steps - 1 || far?.forgotten !== next.forgotten) return false
        shards.set(next.shard, next)
        cut()
        return true
      },
      forget: async () => {},
    },
    scheduler: {
      put: async (timer) => {
        timers = [...timers.filter(({ id }) => id !== timer.id), timer]
      },
      remove: async () => {},
      forget: async () => {},
    },
    budgetMs,
    monotonicMs: () => calls,
    breathe: async () => {},
    cases: { heads: async () => [], commit: async () => 'done' },
    assessments: { read: async () => undefined },
    pause: async () => {},
    tell: async () => {},
    forget: async () => {},
    log: () => {},
  }
  const judge: Judge = async ({ id }) => {
    if (Number(id.slice(-3)) % 3 !== 0) return []
    if (!turned.has(id)) cut()
    turned.set(id, (turned.get(id) ?? 0) + 1)
    return [turn]
  }
  const follow = async (ids: readonly string[]) => {
    cut()
    for (const id of ids) told.add(id)
  }
  /** Timers ring until none is left; a task that fails stays and is due again. */
  const run = async () => {
    await setOut(ports, walk.id)
    for (let rounds = 0; timers.length > 0 && rounds < 500; rounds += 1) {
      const [timer] = timers
      if (timer === undefined || timer.task.kind !== 'walk') return
      try {
        await walkOn(ports, { judgeOf: async () => judge, follow }, timer.task)
        timers = timers.filter((one) => one !== timer)
      } catch {
        timers = [...timers.slice(1), timer]
      }
    }
  }
  return { ports, run, follow, told, students, turned, shards, pages: () => pages }
}

const truthOf = (parts: readonly number[]) => ({
  judged: parts.reduce((all, one) => all + one, 0),
  changed: parts.reduce((all, one) => all + Math.ceil(one / 3), 0),
})

test('a walk that is stopped anywhere goes on and comes to the same as one that was not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
      async (parts, stops) => {
        const { run, shards, students, told, turned } = aWorld(parts, stops)
        await run()
        const summary = summaryOf([...shards.values()], parts.length)
        expect(summary).toMatchObject({ done: true, ...truthOf(parts) })
        const expected = students.flat().filter((id) => Number(id.slice(-3)) % 3 === 0)
        expect([...turned.keys()].sort()).toEqual(expected.sort())
        expect([...told].sort()).toEqual(students.flat().sort())
        const [way] = summary.turned
        if (way !== undefined) expect([...way.codes].sort()).toEqual(expected.map(codeOf).sort())
      },
    ),
    { numRuns: 5_000 },
  )
})

test('of those who walk the same part at once one goes on, and nobody is counted twice', async () => {
  const world = aWorld([9], [])
  const task = { walk: walk.id, shard: 0 }
  const judge: Judge = async () => [turn]
  await Promise.all(
    [1, 2, 3].map(() =>
      walkOn(world.ports, { judgeOf: async () => judge, follow: world.follow }, task),
    ),
  )
  // Three pages, and the one page each of the others met in vain.
  expect(world.pages()).toBe(3 + 2)
  expect(summaryOf([...world.shards.values()], 1)).toMatchObject({ judged: 9, changed: 9 })
})

test('whose answers turned is counted for whoever operates Rantau, and none of a preview', async () => {
  const counted = (own: object, turns: Awaited<ReturnType<Judge>> = [turn]) => {
    const { ports } = aWorld([9], [])
    const read = async () => ({ walk: { ...walk, ...own }, shards: [] })
    const walking = {
      judgeOf: async (): Promise<Judge> => async () => turns,
      follow: async () => {},
    }
    const task = { walk: walk.id, shard: 0 }
    const along = { ...ports, walks: { ...ports.walks, read } }
    return countedBy(() => walkOn(along, walking, task))
  }
  expect(await counted({})).toEqual({ OutlooksTurned: 9 })
  // By this a night that was walked is told from one that was not.
  expect(await counted({}, [])).toEqual({ OutlooksTurned: 0 })
  expect(await counted({ amendment: 'a' })).toEqual({})
})

test('a walk during which somebody erases what they kept goes on without them', async () => {
  const { ports, run, shards, students } = aWorld([9], [])
  const { step } = ports.walks
  const gone = '0-003'
  const erased: RechecksPorts['walks']['step'] = async (_, next) => {
    if (!students[0]?.includes(gone) || next.steps !== 2) return step(walk, next)
    students[0].splice(students[0].indexOf(gone), 1)
    const far = shards.get(0)
    if (far !== undefined) shards.set(0, { ...far, forgotten: 1 })
    return step(walk, next)
  }
  Object.assign(ports, { walks: { ...ports.walks, step: erased } })
  await run()
  expect(shards.get(0)).toMatchObject({ done: true, judged: 8, forgotten: 1 })
  expect(summaryOf([...shards.values()], 1).turned[0]?.codes).toEqual(
    ['0-000', '0-006'].map(codeOf),
  )
})

test('a walk out of time hands on to a call of its own', async () => {
  const world = aWorld([9], [], 1)
  await world.run()
  expect(world.shards.get(0)).toMatchObject({ done: true, judged: 9, steps: 3 })
})

test('a walk by an edition that is active no more ends, and the next one goes over all again', async () => {
  const world = aWorld([9], [])
  const activeNow = async () => undefined
  await walkOn(
    { ...world.ports, activeNow },
    { judgeOf: async () => async () => [], follow: world.follow },
    {
      walk: walk.id,
      shard: 0,
    },
  )
  expect(world.shards.size).toBe(0)
})

test('a walk that only looks leaves what offices see as it is', async () => {
  const world = aWorld([9], [])
  const preview: Walk = { ...walk, amendment: 'p' }
  const walks = { ...world.ports.walks, read: async () => ({ walk: preview, shards: [] }) }
  const walking = { judgeOf: async () => async () => [], follow: world.follow }
  await walkOn({ ...world.ports, walks }, walking, { walk: walk.id, shard: 0 })
  expect(world.shards.get(0)).toMatchObject({ done: true, judged: 9 })
  expect(world.told.size).toBe(0)
})
