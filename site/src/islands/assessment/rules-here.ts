import { assess, type Report } from '../../../../shared/assessment/assess.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { type CompiledEdition, compileEdition } from '../../../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../../../shared/rules/edition.ts'

/** The active edition, ready to judge on this phone. */
export type Rules = { readonly digest: string; readonly edition: CompiledEdition }

/** The same shelf as the service worker's for what was opened once. */
const shelf = 'rantau-opened'

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  // On the first visit no service worker listens yet: what was read is kept for the way offline.
  if (navigator.serviceWorker?.controller === null && 'caches' in globalThis) {
    const copy = response.clone()
    caches.open(shelf).then(
      (cache) => cache.put(path, copy),
      () => undefined,
    )
  }
  return response.json()
}

async function read(): Promise<Rules> {
  const { digest } = (await fetched('/v1/catalogue')) as { readonly digest: string }
  const judging = await fetched(`/v1/catalogue/${digest}/judging`)
  return { digest, edition: compileEdition(judging as JudgingEdition) }
}

let reading: Promise<Rules> | undefined

/** Reads the rules once; a failed reading may be tried again. */
export function rulesHere(): Promise<Rules> {
  reading ??= read().catch((error) => {
    reading = undefined
    throw error
  })
  return reading
}

/** The instant to judge at: the page's own clock where one was set for it, else this phone's. */
export function instantHere(): number {
  const set = document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content
  return set === undefined ? Date.now() : Date.parse(set)
}

const pauseAfterMs = 12
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Judges programme by programme with breaths between, so that the page never stops answering. */
export async function judgeGently(
  { digest, edition }: Rules,
  facts: Facts,
  instant: number,
  isStale: () => boolean,
): Promise<Report | undefined> {
  const parts: Report[] = []
  let since = performance.now()
  for (const id of edition.programmes.keys()) {
    parts.push(assess(facts, edition, instant, { digest, plans: false, only: [id] }))
    if (performance.now() - since < pauseAfterMs) continue
    await pause()
    if (isStale()) return undefined
    since = performance.now()
  }
  const [first] = parts
  return first && { ...first, programmes: parts.flatMap(({ programmes }) => programmes) }
}
