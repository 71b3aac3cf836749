/** How long an answer of the table is believed, and which answers are. */
export type Believing<T> = {
  readonly forMs: number
  /** Milliseconds that only go forward; never the clock of decisions. */
  readonly monotonicMs: () => number
  /** What is not worth keeping is asked again by whoever comes next. */
  readonly keeps: (answer: T) => boolean
}

/** One question for all who ask at once, its answer believed for a while; a failed one is forgotten. */
export function believed<T>(
  ask: () => Promise<T>,
  { forMs, monotonicMs, keeps }: Believing<T>,
): () => Promise<T> {
  let asked: { readonly at: number; readonly answer: Promise<T> } | undefined
  const forget = (answer: Promise<T>) => {
    if (asked?.answer === answer) asked = undefined
  }
  return () => {
    if (asked !== undefined && monotonicMs() - asked.at < forMs) return asked.answer
    const answer = ask()
    asked = { at: monotonicMs(), answer }
    answer.then(
      (said) => {
        if (!keeps(said)) forget(answer)
      },
      () => forget(answer),
    )
    return answer
  }
}
