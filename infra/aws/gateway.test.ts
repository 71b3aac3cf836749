import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRoutes, functionFor } from '../routes.ts'
import { routeKeyOf } from './gateway.ts'

// API Gateway takes the route that says most of an address: the whole of it, else the longest
// beginning that goes on with something. We take the first that fits.

const routed = allRoutes.filter(
  ({ path, functionFolder }) => functionFolder !== undefined && !path.endsWith('/'),
)

function chosen(path: string): string | undefined {
  const whole = routed.find((route) => routeKeyOf(route.path) === `ANY ${path}`)
  if (whole !== undefined) return whole.functionFolder
  const beginnings = routed
    .filter((route) => route.path.endsWith('/*'))
    .filter((route) => path.startsWith(route.path.slice(0, -1)))
    .filter((route) => path.length >= route.path.length)
  return beginnings.toSorted((a, b) => b.path.length - a.path.length)[0]?.functionFolder
}

const known = routed.map(({ path }) => path.replace('*', 'x'))
const more = fc.constantFrom('', '/y', '/queue/1', 'y', '/campus/origins', '/rules/x', '/x/y/z')
const anyPath = fc.tuple(fc.constantFrom(...known), more).map((pair) => pair.join(''))

describe('the gateway', () => {
  test('leads every address to the function that answers it at home', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect([path, chosen(path)]).toEqual([path, functionFor(path)])
      }),
      { numRuns: 10_000 },
    )
  })
})
