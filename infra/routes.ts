/**
 * Which addresses a function answers, by any method; everything else is the static site, and so is
 * what names no function.
 */
export type Route = {
  /** An exact path, or one that ends in `/*` for all below it. */
  readonly path: string
  readonly functionFolder:
    | 'assessments'
    | 'bookings'
    | 'campuses'
    | 'gatherings'
    | 'casework'
    | 'editions'
    | 'signin'
    | 'programmes'
    | undefined
  /**
   * The site has a page of its own at this address: it stands in where the function has none or
   * fails (404 or 5xx), and says itself that it may be old.
   */
  readonly orSite?: true
}

/** What campus pages load from here; nothing else of the site may be read by another origin. */
export const loaderPaths: readonly string[] = [
  '/embed/rantau.js',
  '/embed/rantau.mjs',
  '/embed/rantau.d.ts',
]

/** One origin: whatever stands in front of the functions reads this list; the first that fits answers. */
const routes: readonly Route[] = [
  { path: '/v1/talks', functionFolder: 'bookings' },
  { path: '/v1/talks/*', functionFolder: 'bookings' },
  { path: '/v1/holds', functionFolder: 'bookings' },
  { path: '/v1/holds/*', functionFolder: 'bookings' },
  { path: '/v1/bookings', functionFolder: 'bookings' },
  { path: '/v1/bookings/*', functionFolder: 'bookings' },
  { path: '/v1/waits', functionFolder: 'bookings' },
  ...['/staff', '/en/staff'].flatMap((staff) =>
    ['', '/', '/sign-in', '/sign-in/*', '/sign-out'].map(
      (rest): Route => ({ path: `${staff}${rest}`, functionFolder: 'signin' }),
    ),
  ),
  ...['/staff/rules', '/en/staff/rules', '/v1/staff/rules'].flatMap((rules): readonly Route[] => [
    { path: rules, functionFolder: 'editions' },
    { path: `${rules}/*`, functionFolder: 'editions' },
  ]),
  ...['/v1/staff/days', '/staff/days', '/en/staff/days', '/v1/days', '/hari', '/en/day'].flatMap(
    (path): Route[] => [
      { path, functionFolder: 'gatherings' },
      { path: `${path}/*`, functionFolder: 'gatherings' },
    ],
  ),
  { path: '/v1/campuses', functionFolder: 'campuses' },
  { path: '/v1/staff/campus', functionFolder: 'campuses' },
  { path: '/v1/staff/campus/*', functionFolder: 'campuses' },
  { path: '/v1/campus/*', functionFolder: 'campuses' },
  ...['/staff', '/en/staff'].flatMap((staff) =>
    ['/campus', '/campus/*'].map(
      (rest): Route => ({ path: `${staff}${rest}`, functionFolder: 'campuses' }),
    ),
  ),
  ...['/staff', '/en/staff', '/v1/staff'].flatMap((staff) =>
    ['/queue', '/queue/*', '/cases/*', '/log'].map(
      (rest): Route => ({ path: `${staff}${rest}`, functionFolder: 'casework' }),
    ),
  ),
  { path: '/v1/staff/*', functionFolder: 'bookings' },
  { path: '/staff/*', functionFolder: 'bookings' },
  { path: '/en/staff/*', functionFolder: 'bookings' },
  { path: '/konsultasi', functionFolder: 'bookings' },
  { path: '/konsultasi/*', functionFolder: 'bookings' },
  { path: '/en/talk', functionFolder: 'bookings' },
  { path: '/en/talk/*', functionFolder: 'bookings' },
  ...loaderPaths.map((path) => ({ path, functionFolder: undefined })),
  { path: '/embed/*', functionFolder: 'bookings' },
  { path: '/kampus/widget', functionFolder: 'campuses' },
  { path: '/kampus/widget/*', functionFolder: 'campuses' },
  { path: '/en/campus/widget', functionFolder: 'campuses' },
  { path: '/en/campus/widget/*', functionFolder: 'campuses' },
  { path: '/v1', functionFolder: 'assessments' },
  { path: '/v1/*', functionFolder: 'assessments' },
  { path: '/problems/*', functionFolder: 'assessments' },
  { path: '/penilaian/jawab', functionFolder: 'assessments' },
  { path: '/en/assessment/answer', functionFolder: 'assessments' },
  { path: '/tawaran/langkah', functionFolder: 'assessments' },
  { path: '/en/offer/step', functionFolder: 'assessments' },
]

/** Addressed plainly, with a slash, and as the file by which CloudFront asks for it. */
const editionPages = [
  ...['', '/en', '/tujuan', '/en/destinations', '/penilaian', '/en/assessment'],
  ...['/hasil', '/en/result', '/simpan', '/en/keep'],
].flatMap((path) => [...(path === '' ? [] : [path]), `${path}/`, `${path}/index.html`])

/** Pages that tell the edition in force. */
const told: readonly Route[] = [...editionPages, '/program/*', '/en/programme/*'].map((path) => ({
  path,
  functionFolder: 'programmes',
  orSite: true,
}))

const covers = (route: Route, path: string): boolean =>
  route.path.endsWith('/*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path

/** All of them, in their order. */
export const allRoutes: readonly Route[] = [...routes, ...told]

/** Who answers; undefined: the site alone. */
export const routeFor = (path: string): Route | undefined =>
  allRoutes.find((route) => covers(route, path))

/** The function that answers, or undefined where the site does. */
export const functionFor = (path: string): Route['functionFolder'] | undefined =>
  routeFor(path)?.functionFolder
