import * as z from 'zod'
import { dayMs } from '../../shared/booking/time.ts'
import { dayText } from '../../shared/time/day.ts'
import { errorLine } from '../http/front-door.ts'
import { civilDayInKupang, noonInKupang } from '../judging/judging.ts'
import { partOf } from '../ports/errand.ts'
import type { RecheckEvent, RecheckTask } from '../ports/timers.ts'
import { judges } from './judges.ts'
import { followed } from './lines.ts'
import type { RechecksPorts } from './ports.ts'
import { beginRecheck, setOut, type Walking, walkOn } from './walking.ts'

const TaskImage: z.ZodType<RecheckTask> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('night') }),
  z.object({ kind: z.literal('tell'), assessment: z.string() }),
  z.object({ kind: z.literal('walk'), walk: z.string(), shard: z.int().min(0) }),
])

/** Half an hour after midnight in Kupang: the new day's figures hold, and nobody is awake. */
const nightMs = -11.5 * 3_600_000

/** The next night is set before this one begins, so that one that fails ends nothing. */
async function nextNight({ scheduler, clock }: RechecksPorts): Promise<void> {
  const tomorrow = dayText(civilDayInKupang(new Date(clock().getTime() + dayMs)))
  const at = noonInKupang(tomorrow).getTime() + nightMs
  await scheduler.put({ id: `night.${tomorrow}`, at, task: { kind: 'night' } })
}

async function night(ports: RechecksPorts): Promise<void> {
  await nextNight(ports)
  const active = await ports.activeNow()
  if (active !== undefined) await beginRecheck(ports, active)
}

async function take(ports: RechecksPorts, event: RecheckEvent): Promise<void> {
  if (event.kind === 'walk-begun') return setOut(ports, event.walk)
  if (event.kind === 'judged') return ports.tell(event.assessment)
  if (event.kind === 'gone') return ports.forget(event.assessment)
  // Whatever the event said, what is active now is what is judged by.
  const active = await ports.activeNow()
  if (active !== undefined) await beginRecheck(ports, active, true)
}

/** Whether it went well; else the log tells where it broke. */
async function isDone(ports: RechecksPorts, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    ports.log({ level: 'error', what: 'failed', error: errorLine(error) })
    return false
  }
}

function does(ports: RechecksPorts, walking: Walking, task: RecheckTask): Promise<void> {
  if (task.kind === 'night') return night(ports)
  if (task.kind === 'tell') return ports.tell(task.assessment)
  return walkOn(ports, walking, task)
}

export type Rechecks = {
  /** The sequences of the events that must come again. */
  readonly changes: (events: readonly RecheckEvent[]) => Promise<readonly string[]>
  /** Throws if it must come again. */
  readonly task: (task: unknown) => Promise<void>
}

/**
 * Judges again what is kept, when another edition becomes active and every night, shows editors first
 * whom a proposal touches, has every office's queue follow, and tells students
 * whose answers turned.
 */
export function rechecks(ports: RechecksPorts): Rechecks {
  const walking = {
    judgeOf: judges(ports),
    follow: (ids: readonly string[]) => followed(ports, ids),
  }
  return {
    changes: async (events) => {
      const failed: string[] = []
      for (const event of events) {
        const taken = await partOf({ event: event.id, kind: event.kind }, () =>
          isDone(ports, () => take(ports, event)),
        )
        if (!taken) failed.push(event.sequence)
      }
      return failed
    },
    task: async (image) => {
      const task = TaskImage.parse(image)
      const done = await partOf({ kind: task.kind }, () =>
        isDone(ports, () => does(ports, walking, task)),
      )
      // Lambda writes the words of what is thrown into log and queue: they are ours, about nobody.
      if (!done) throw new Error('a task of the clock is not done; it must come again')
    },
  }
}
