/** What was printed, line by line, by whatever works meanwhile; each is read as JSON. */
export type LinesTold<A> = {
  readonly answer: A
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever was told
  readonly lines: readonly any[]
}

type Write = typeof process.stdout.write

/** Hears all that this process prints while something is done. */
export async function linesTold<A>(work: () => Promise<A> | A): Promise<LinesTold<A>> {
  const printed: string[] = []
  const hear = ((text: string | Uint8Array) => {
    printed.push(String(text))
    return true
  }) as Write
  const { stdout, stderr } = process
  const [out, wrong] = [stdout.write, stderr.write]
  Object.assign(stdout, { write: hear })
  Object.assign(stderr, { write: hear })
  try {
    const answer = await work()
    const text = printed.join('')
    const lines = text.split('\n').filter((line) => line !== '')
    return { answer, text, lines: lines.map((line) => JSON.parse(line)) }
  } finally {
    Object.assign(stdout, { write: out })
    Object.assign(stderr, { write: wrong })
  }
}
