import { dayText } from '../../shared/time/day.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import type { ActiveEdition } from '../ports/editions.ts'
import { count } from '../ports/errand.ts'
import type { RecheckTask, Timer } from '../ports/timers.ts'
import type { Walk, WalkShard } from '../ports/walks.ts'
import { counted, nowhere, type Seen } from '../walks/turned.ts'
import { recheckOf } from '../walks/walk-ids.ts'
import type { Judge } from './judges.ts'
import type { RechecksPorts } from './ports.ts'

const timerFor = ({ id, startedAt }: Walk, shard: number, steps: number): Timer<RecheckTask> => ({
  id: `walk.${id}.${shard}.${steps}`,
  at: Date.parse(startedAt),
  task: { kind: 'walk', walk: id, shard },
})

/** Sets out in every part that is not at its end: also again, where something stopped it. */
export async function setOut(ports: RechecksPorts, id: string): Promise<void> {
  const found = await ports.walks.read(id)
  if (found === undefined) throw new Error(`walk ${id} is to be walked, but was never begun`)
  for (let shard = 0; shard < ports.kept.shards; shard += 1) {
    const far = found.shards.find((one) => one.shard === shard)
    if (far?.done) continue
    await ports.scheduler.put(timerFor(found.walk, shard, far?.steps ?? 0))
  }
}

const kupangDay = (now: Date): string => dayText(civilDayInKupang(now))

/** Begins to judge all again by what is active now; the same edition on the same day is one walk. */
export async function beginRecheck(
  ports: RechecksPorts,
  active: ActiveEdition,
  touchedOnly?: true,
): Promise<void> {
  const now = ports.clock()
  const id = recheckOf(active, kupangDay(now))
  const at = now.toISOString()
  const walk = {
    id,
    startedAt: at,
    at,
    edition: active.digest,
    ...(touchedOnly && { touchedOnly }),
  }
  await ports.walks.start(walk)
  await setOut(ports, id)
}

/** Each in turn, since judging takes the whole thread; what is written meanwhile is waited for. */
async function seenOf(ports: RechecksPorts, judge: Judge, page: readonly KeptOne[]) {
  const seen: Promise<Seen>[] = []
  for (const one of page) {
    const seeing = judge(one).then((turns) => ({ id: one.id, turns }))
    // Whatever fails is told below, once the others are under way.
    seeing.catch(() => {})
    seen.push(seeing)
    await ports.breathe()
  }
  return Promise.all(seen)
}

type KeptOne = Parameters<Judge>[0]

/** What is done about each page. */
type Stepping = {
  readonly judge: Judge
  /** What offices see of these follows. */
  readonly follow: (ids: readonly string[]) => Promise<void>
}

export type Walking = Pick<Stepping, 'follow'> & {
  readonly judgeOf: (walk: Walk) => Promise<Judge>
}

const nobody = async () => {}

async function nextStep(
  ports: RechecksPorts,
  { judge, follow }: Stepping,
  far: WalkShard,
): Promise<WalkShard> {
  const { assessments, next } = await ports.kept.page(far.shard, far.after, ports.clock())
  const seen = await seenOf(ports, judge, assessments)
  await follow(assessments.map(({ id }) => id))
  return {
    shard: far.shard,
    steps: far.steps + 1,
    ...(next !== undefined && { after: next }),
    done: next === undefined,
    judged: far.judged + assessments.length,
    changed: far.changed + seen.filter(({ turns }) => turns.length > 0).length,
    turned: counted(far.turned, seen),
    ...(far.forgotten !== undefined && { forgotten: far.forgotten }),
  }
}

/** A newer edition has a walk of its own, which goes over all of this again. */
const isOvertaken = async ({ activeNow }: RechecksPorts, walk: Walk): Promise<boolean> =>
  walk.amendment === undefined && (await activeNow())?.digest !== walk.edition

/** Where a walk goes on from that was not hindered by another, but by somebody who left the list. */
async function forgotten({ walks }: RechecksPorts, id: string, far: WalkShard) {
  const shards = (await walks.read(id))?.shards ?? []
  const now = shards.find(({ shard }) => shard === far.shard)
  return now?.steps === far.steps && now.forgotten !== far.forgotten ? now : undefined
}

/**
 * Walks one part, a page at a time, writing down how far after each. Stopped anywhere, it goes on
 * from the last page, which does nothing twice. Out of time it hands on to a call of its own.
 */
export async function walkOn(
  ports: RechecksPorts,
  { judgeOf, follow }: Walking,
  { walk: id, shard }: { readonly walk: string; readonly shard: number },
): Promise<void> {
  const found = await ports.walks.read(id)
  if (found === undefined) return
  const { walk, shards } = found
  let far = shards.find((one) => one.shard === shard) ?? nowhere(shard)
  if (far.done) return
  const judge = await judgeOf(walk)
  // A preview looks, and writes nothing to anybody.
  const stepping = { judge, follow: walk.amendment === undefined ? follow : nobody }
  const until = ports.monotonicMs() + ports.budgetMs
  while (!far.done) {
    if (await isOvertaken(ports, walk)) return
    const next = await nextStep(ports, stepping, far)
    const stands = (await ports.walks.step(walk, next)) ? next : await forgotten(ports, id, far)
    // Somebody else walks here: one is enough.
    if (stands === undefined) return
    far = stands
    if (!far.done && ports.monotonicMs() >= until)
      return ports.scheduler.put(timerFor(walk, shard, far.steps))
  }
  // Each part tells once, also that nobody turned: an operator sees by it that a night was walked.
  if (walk.amendment === undefined) count('OutlooksTurned', far.changed)
}
