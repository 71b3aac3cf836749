/** Requests a second, and how many at once before that counts. */
export type Throttle = { readonly rate: number; readonly burst: number }

/** How often a route of the gateway may be asked, by everybody together. */
export const throttleOf = (_routeKey: string): Throttle => ({ rate: 500, burst: 1_000 })
