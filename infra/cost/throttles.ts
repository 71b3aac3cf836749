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

/** What takes a seat, as route keys: every other route of the same address only looks. */
export const seatRoutes: readonly string[] = [
  ...['/v1/holds', '/v1/bookings', '/v1/waits'],
  ...['', '/embed/{campus}'].flatMap((before) =>
    ['/konsultasi/tahan', '/konsultasi/pesan', '/konsultasi/tunggu']
      .concat('/en/talk/hold', '/en/talk/book', '/en/talk/wait')
      .map((path) => `${before}${path}`),
  ),
].map((path) => `POST ${path}`)

/** The first that fits a path of infra/routes.ts says its group. */
const groups: readonly (readonly [RegExp, RouteGroup])[] = [
  [/^\/(en\/|v1\/)?staff\b/, 'staff'],
  [/^\/v1\/campus\//, 'campus-machines'],
  [/^\/v1\/(catalogue|facts|campuses|openapi\.json|health)/, 'catalogue'],
  [
    /^\/v1\/judgements|^\/penilaian\/jawab|^\/en\/assessment\/answer|^\/tawaran|^\/en\/offer/,
    'judging',
  ],
  [/^\/v1\/(talks|holds|bookings|waits)|^\/konsultasi|^\/en\/talk|^\/embed\//, 'talks'],
  [/^\/v1\b/, 'keeping'],
]

/** How a path is held back, but for `seatRoutes`, which are `seats`. */
export const groupOf = (path: string): RouteGroup =>
  groups.find(([pattern]) => pattern.test(path))?.[1] ?? 'pages'
