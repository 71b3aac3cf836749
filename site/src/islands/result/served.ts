import { isCrowded } from '../crowded.ts'

/** The service worker's shelf for what was opened once. */
const shelf = 'rantau-opened'

/** What was wanted is not on this phone, and there is no line to fetch it on. */
export class NoNetwork extends Error {
  override readonly name = 'NoNetwork'
}

/** Lets pass that there is no network, which the page tells by itself; anything else is a fault. */
export const unlessOffline = (cause: unknown): void => {
  if (!(cause instanceof NoNetwork)) throw cause
}

/** Reads a page of the catalogue; on a first visit, before a service worker listens, it is kept. */
export const served = async (path: string): Promise<Response> => {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new NoNetwork(`${path} is not on this phone, and there is no network`, { cause })
  })
  // Whoever is not let in now is told the same: what is here can be read, the rest later.
  if (isCrowded(response)) throw new NoNetwork(`${path} was not given: too many asked at once`)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  if (navigator.serviceWorker?.controller === null && 'caches' in globalThis) {
    const copy = response.clone()
    caches.open(shelf).then(
      (cache) => cache.put(path, copy),
      () => undefined,
    )
  }
  return response
}

/** The name of the edition that is judged by today. */
export const activeDigest = async (): Promise<string> => {
  const { digest } = (await (await served('/v1/catalogue')).json()) as { readonly digest: string }
  return digest
}

/** The judging part of an edition, unread: it is handed on to where it is used. */
export const judgingBytes = async (digest: string): Promise<ArrayBuffer> =>
  (await served(`/v1/catalogue/${digest}/judging`)).arrayBuffer()
