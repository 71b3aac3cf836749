/** Routes that are held back together; each route of the API belongs to one. */
export type RouteGroup =
  | 'pages'
  | 'catalogue'
  | 'judging'
  | 'keeping'
  | 'talks'
  | 'seats'
  | 'campus-machines'
  | 'staff'

/** Requests a second that go on for as long as they like, and how many may come at once. */
export type Throttle = { readonly rate: number; readonly burst: number }

/**
 * How much of each the HTTP API lets through, from infra/load-model.md: what the day of the results
 * brings at its peak, twice, where it is pages and answers; what the office's ledgers bear where it is
 * seats. All together stay below 2,500 a second and 1,250 at once, what Jakarta gives an account.
 */
export const throttles: Readonly<Record<RouteGroup, Throttle>> = {
  /** Pages told anew and forms without script; the edge answers most. Peak 20. */
  pages: { rate: 400, burst: 200 },
  /** GET /v1/catalogue…, /v1/facts, /v1/campuses, /v1/openapi.json. Peak 10. */
  catalogue: { rate: 200, burst: 100 },
  /** POST /v1/judgements and the plain form. Peak 13. */
  judging: { rate: 100, burst: 100 },
  /** POST /v1/assessments and all below one. Peak 165, of which 75 write. */
  keeping: { rate: 250, burst: 200 },
  /** Looking at talks: pages and GET /v1/talks…. Peak 250. */
  talks: { rate: 500, burst: 300 },
  /** Holding and booking: every one writes a ledger in a transaction. Peak 60 asked, 20 borne. */
  seats: { rate: 20, burst: 40 },
  /** /v1/campus/…: keys have limits of their own besides. */
  'campus-machines': { rate: 20, burst: 40 },
  /** /staff, /v1/staff: tens of people. */
  staff: { rate: 100, burst: 100 },
}
