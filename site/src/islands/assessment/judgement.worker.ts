import { type CompiledEdition, readyEdition } from '../../../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../../../shared/rules/edition.ts'
import { type Asking, judgementOf } from './judgement.ts'

// Judging happens beside the page, so that the page answers every tap while it is worked out.

type Rules = { readonly digest: string; readonly edition: CompiledEdition }

/** The service worker's shelf for what was opened: on a first visit it does not listen yet. */
const shelf = 'rantau-opened'

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  if ('caches' in globalThis) {
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
  return { digest, edition: readyEdition(judging as JudgingEdition) }
}

let reading: Promise<Rules> | undefined

function rules(): Promise<Rules> {
  reading ??= read().catch((error) => {
    reading = undefined
    throw error
  })
  return reading
}

addEventListener('message', async ({ data }: MessageEvent<Asking>) => {
  try {
    const { digest, edition } = await rules()
    postMessage({ judgement: judgementOf(edition, digest, data) })
  } catch (error) {
    postMessage({ failed: String(error) })
  }
})
