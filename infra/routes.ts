/** Which requests a function answers; everything else is the static site. */
export type Route = {
  readonly method: 'ANY' | 'POST'
  /** An exact path, or one that ends in `/*` for all below it. */
  readonly path: string
  readonly functionFolder: 'assessments'
}

/** One origin: CloudFront and the local server both read this list. */
export const routes: readonly Route[] = [
  { method: 'ANY', path: '/v1/*', functionFolder: 'assessments' },
  { method: 'POST', path: '/penilaian/jawab', functionFolder: 'assessments' },
  { method: 'POST', path: '/en/assessment/answer', functionFolder: 'assessments' },
]

const covers = (route: Route, method: string, path: string): boolean =>
  (route.method === 'ANY' || route.method === method) &&
  (route.path.endsWith('/*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path)

/** The function that answers, or undefined where the site does. */
export const functionFor = (method: string, path: string): Route['functionFolder'] | undefined =>
  routes.find((route) => covers(route, method, path))?.functionFolder
