import { type Cloth, stepsFrom, type Thread } from './cloth.ts'

// A quarter of the hooked diamond; it is mirrored both ways, as weavers count it.
const hook = ['....#####', '....#...#', '....#.#.#', '......#.#', '#.....#.#', '##.######'] as const

const tile = 34
const middle = 6

/** One repeat of the border: a stepped diamond between hooks, edged by two plain threads. */
export const border: Cloth = { width: tile, height: 13, threadAt: threadOfBorder }

function threadOfBorder(x: number, y: number): Thread | undefined {
  const steps = stepsFrom(x, y, tile / 2, middle)
  if (steps <= 1) return 'gold'
  if (steps <= 6) return steps % 3 === 0 ? 'red' : steps < 4 ? 'cream' : undefined
  return threadOfHooks(x, y)
}

function threadOfHooks(x: number, y: number): Thread | undefined {
  const fromEdge = Math.min(x, tile - x)
  const fromMiddle = Math.abs(y - middle)
  if (fromMiddle === 0) return fromEdge < 10 ? 'red' : undefined
  return hook[6 - fromMiddle]?.[fromEdge] === '#' ? 'red' : undefined
}
