import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRoutes, loaderPaths, routeFor } from '../../routes.ts'
import { type Behind, behaviours, behindFor } from './behaviours.ts'

/** What CloudFront takes for one distribution, the default behaviour among them. */
const behavioursMax = 75

const parts = ['staff', 'en', 'v1', 'talks', 'hari', 'embed', 'program', 'de.x', 'queue', 'rules']
const known = allRoutes.map(({ path }) => path.replace('*', 'x'))
const anyPath = fc.oneof(
  fc.constantFrom(...known, ...loaderPaths),
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom('/', '/y', 'y', '/index.html'))
    .map((pair) => pair.join('')),
  fc
    .array(fc.constantFrom(...parts), { maxLength: 4 })
    .chain((all) => fc.constantFrom('', '/').map((end) => `/${all.join('/')}${end}`)),
)

/** Who answers at home. */
function atHome(path: string): Behind {
  if (path.startsWith('/v1/catalogue/')) return 'edition'
  if (path.startsWith('/assets/')) return 'assets'
  const route = routeFor(path)
  if (route?.functionFolder !== undefined) {
    if (route.orSite) return 'told'
    return path.startsWith('/v1/') || path === '/v1' ? 'machines' : 'functions'
  }
  return loaderPaths.includes(path) ? 'loaders' : 'site'
}

describe('behind CloudFront', () => {
  test('every address is answered by whoever answers it at home', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect([path, behindFor(path)]).toEqual([path, atHome(path)])
      }),
      { numRuns: 20_000 },
    )
  })

  test('there are no more patterns than a distribution takes', () => {
    expect(behaviours.length).toBeLessThan(behavioursMax)
  })
})
