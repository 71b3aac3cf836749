type Ending = () => Promise<void> | void

/** What was started and how to end it: last begun, first ended, each exactly once. */
export type Lifetime = {
  readonly onEnd: (ending: Ending) => void
  readonly end: () => Promise<void>
  /** Fires when ending begins, for children and waits. */
  readonly signal: AbortSignal
}

export function lifetime(): Lifetime {
  const endings: Ending[] = []
  const controller = new AbortController()
  let ended: Promise<void> | undefined
  const endAll = async () => {
    controller.abort()
    for (let ending = endings.pop(); ending; ending = endings.pop()) await ending()
  }
  return {
    onEnd: (ending) => void endings.push(ending),
    end: () => {
      ended ??= endAll()
      return ended
    },
    signal: controller.signal,
  }
}

/** Ends everything on Ctrl-C, on a polite kill, and when the start that launched us is gone. */
export function endOnSignals(life: Lifetime): void {
  const leave = () => void life.end().finally(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
  if (process.channel !== undefined) process.on('disconnect', leave)
}
