const attemptsMax = 8

/** Tries what others may be faster at, until it is written or there is nothing to write. */
export async function persistently(
  pause: (ms: number) => Promise<void>,
  attempt: () => Promise<'done' | 'stale'>,
): Promise<void> {
  for (let tries = 0; tries < attemptsMax; tries += 1) {
    if (tries > 0) await pause(Math.random() * Math.min(500, 20 * 3 ** tries))
    if ((await attempt()) === 'done') return
  }
  throw new Error(`a case was changed ${attemptsMax} times meanwhile; it must come again`)
}
