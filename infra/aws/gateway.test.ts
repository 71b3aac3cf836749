import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { throttles } from '../cost/throttles.ts'
import { functionFor } from '../routes.ts'
import { gatewayRoutes } from './gateway.ts'

// API Gateway takes the route that says most of an address: the whole of it, else one with gaps, else
// the longest beginning that goes on with something. We take the first that fits.

const methods = ['GET', 'POST'] as const
type Method = (typeof methods)[number]

const gapless = (path: string): RegExp =>
  new RegExp(`^${path.replace('/{proxy+}', '/.+').replace(/\{\w+\}/g, '[^/]+')}$`)

/** How much of an address a route says: more is chosen before less. */
function saying(path: string): number {
  if (path.endsWith('/{proxy+}')) return path.length
  return (path.includes('{') ? 1_000 : 2_000) + path.length
}

function chosen(method: Method, path: string) {
  const fitting = gatewayRoutes.filter(({ key }) => {
    const [of = '', pattern = ''] = key.split(' ')
    return (of === 'ANY' || of === method) && gapless(pattern).test(path)
  })
  const rank = ({ key }: (typeof gatewayRoutes)[number]) => {
    const [of = '', pattern = ''] = key.split(' ')
    return saying(pattern) + (of === method ? 0.5 : 0)
  }
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0]
}

const known = gatewayRoutes.map(({ key }) => (key.split(' ')[1] ?? '').replace(/\{[^}]*\}/g, 'x'))
const more = fc.constantFrom('', '/y', '/queue/1', 'y', '/campus/origins', '/rules/x', '/x/y/z')
const anyPath = fc.tuple(fc.constantFrom(...known), more).map((pair) => pair.join(''))

describe('the gateway', () => {
  test('leads every address to the function that answers it at home', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods), anyPath, (method, path) => {
        const folder = chosen(method, path)?.folder
        expect([method, path, folder]).toEqual([method, path, functionFor(path)])
      }),
      { numRuns: 10_000 },
    )
  })

  test.each([
    ['POST', '/v1/holds', 'seats'],
    ['GET', '/v1/holds', 'talks'],
    ['POST', '/embed/undana/konsultasi/pesan', 'seats'],
    ['GET', '/embed/undana/konsultasi', 'talks'],
    ['POST', '/v1/judgements', 'judging'],
    ['POST', '/v1/assessments', 'keeping'],
    ['GET', '/v1/catalogue/abc/judging', 'catalogue'],
    ['GET', '/program/de.nurse', 'pages'],
    ['POST', '/staff/queue/claims', 'staff'],
  ] as const)('holds back %s %s with the %s', (method, path, group) => {
    expect(chosen(method, path)?.group).toBe(group)
  })

  test('lets a seat be asked for less often than anything that only looks', () => {
    const { seats, 'campus-machines': machines, ...looking } = throttles
    for (const { rate } of Object.values(looking)) expect(rate).toBeGreaterThan(seats.rate)
  })
})
