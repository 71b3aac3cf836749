import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Call } from './instance-process.ts'

const script = join(import.meta.dirname, 'instance-process.ts')

/** A function that runs, one event at a time, as an instance in Lambda does. */
export type Instance = {
  readonly init: Omit<Call, 'value'>
  readonly ask: (event: unknown) => Promise<Call>
  readonly stop: () => void
}

type Options = {
  readonly env: NodeJS.ProcessEnv
  /** The part of a processor it is given; undefined: all of it. */
  readonly share?: number | undefined
}

/** Lambda hands out time in periods of this length; within one, an instance runs its part and waits. */
const periodMs = 20

/**
 * Gives a process only a part of each period, as Lambda does below 1,769 MB: it runs, is stopped and goes
 * on. Node's timers are no finer than a millisecond, so shares under a tenth are not asked for.
 */
function rationed(pid: number, share: number): () => void {
  let on = true
  let timer: NodeJS.Timeout
  const next = () => {
    on = !on
    process.kill(pid, on ? 'SIGCONT' : 'SIGSTOP')
    timer = setTimeout(next, on ? periodMs * share : periodMs * (1 - share))
  }
  timer = setTimeout(next, periodMs * share)
  return () => {
    clearTimeout(timer)
    process.kill(pid, 'SIGCONT')
  }
}

/** Starts a bundle in a fresh process. */
export async function instance(bundle: string, { env, share }: Options): Promise<Instance> {
  const child = fork(script, [bundle], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${bundle} ended by itself with ${code}`)
  })
  gone.catch(() => {})
  const free =
    share === undefined || child.pid === undefined ? () => {} : rationed(child.pid, share)
  const answer = async () => (await Promise.race([once(child, 'message'), gone]))[0]
  const init = (await answer()) as Call
  return {
    init,
    ask: async (event) => {
      child.send(event as object)
      const call = (await answer()) as Call & { readonly failed?: string }
      if (call.failed !== undefined) throw new Error(call.failed)
      return call
    },
    stop: () => {
      free()
      child.kill('SIGKILL')
    },
  }
}
