import { allRoutes, loaderPaths, type Route } from '../../routes.ts'

/**
 * Who answers behind CloudFront. `machines`: functions that programs ask. `functions`: those that
 * people ask. `told`: functions, and where they fail the site. `edition`: functions, the same for
 * everybody and for ever. `loaders`, `assets`, `site`: the site's storage.
 */
export type Behind = 'machines' | 'functions' | 'told' | 'edition' | 'loaders' | 'assets' | 'site'

/** CloudFront asks whoever stands behind the first pattern that fits. */
export type Behaviour = { readonly pattern: string; readonly behind: Behind }

function behindOf({ path, functionFolder, orSite }: Route): Behind {
  if (functionFolder !== undefined) {
    if (orSite) return 'told'
    return /^\/v1\b/.test(path) ? 'machines' : 'functions'
  }
  return loaderPaths.includes(path) ? 'loaders' : 'site'
}

const prefixOf = (pattern: string): string | undefined =>
  pattern.endsWith('*') ? pattern.slice(0, -1) : undefined

/** Whether all that fits the second fits the first. */
const covers = (wide: string, narrow: string): boolean => {
  const prefix = prefixOf(wide)
  return prefix === undefined ? wide === narrow : narrow.startsWith(prefix)
}

/** What another behaviour behind it would answer just as well is left out: there may be 75 at most. */
function without(all: readonly Behaviour[]): readonly Behaviour[] {
  const kept: Behaviour[] = []
  for (const one of all.toReversed()) {
    const next = kept.find(({ pattern }) => covers(pattern, one.pattern))
    if (next?.behind !== one.behind || parted(kept, one, next)) kept.unshift(one)
  }
  return kept
}

/** Whether something between the two would answer otherwise. */
const parted = (kept: readonly Behaviour[], one: Behaviour, wide: Behaviour): boolean =>
  kept
    .slice(0, kept.indexOf(wide))
    .some(({ pattern, behind }) => behind !== one.behind && covers(one.pattern, pattern))

/** Before all others: what is the same for ever. */
const lasting: readonly Behaviour[] = [
  { pattern: '/v1/catalogue/*', behind: 'edition' },
  { pattern: '/assets/*', behind: 'assets' },
]

/** What stands before the site, which answers everything else. */
export const behaviours: readonly Behaviour[] = without([
  ...lasting,
  ...allRoutes.map((route) => ({ pattern: route.path, behind: behindOf(route) })),
])

/** Who answers an address, as CloudFront finds it. */
export const behindFor = (path: string): Behind =>
  behaviours.find(({ pattern }) => covers(pattern, path))?.behind ?? 'site'
