import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cloth, pathsOf, type Thread } from './cloth.ts'

const threads = ['gold', 'red', 'sea', undefined] as const
const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom<Thread | undefined>(...threads), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map(
        (cells): Cloth => ({
          width,
          height,
          straight: true,
          threadAt: (x, y) => cells[y * width + x],
        }),
      ),
  )

const run = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g

test('a woven picture shows every cell once, in its own colour', () => {
  fc.assert(
    fc.property(anyGrid, (cloth) => {
      const seen = new Map<string, Thread>()
      for (const [thread, path] of pathsOf(cloth))
        for (const [, x = '', y = '', length = ''] of path.matchAll(run))
          for (let step = 0; step < Number(length); step += 1) {
            const cell = `${Number(x) + step},${y}`
            expect(seen.has(cell)).toBe(false)
            seen.set(cell, thread)
          }
      for (let y = 0; y < cloth.height; y += 1)
        for (let x = 0; x < cloth.width; x += 1)
          expect(seen.get(`${x},${y}`)).toBe(cloth.threadAt(x, y))
    }),
    { numRuns: 5_000 },
  )
})
