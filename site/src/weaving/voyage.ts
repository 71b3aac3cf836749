import { type Cloth, stepsFrom, type Thread } from './cloth.ts'

const width = 120
const height = 58
const horizon = 34

// The stars are the destinations; the sizes only keep the sky from looking ruled.
const stars = [
  { x: 13, y: 16, reach: 2 },
  { x: 33, y: 6, reach: 3 },
  { x: 57, y: 13, reach: 2 },
  { x: 76, y: 5, reach: 2 },
  { x: 108, y: 8, reach: 3 },
] as const

const sun = { x: 92, y: horizon, radius: 13 } as const
const boat = { x: 45, y: 41 } as const

/** The picture of the first page: a boat under way at night, between home and the stars. */
export const voyage: Cloth = { width, height, threadAt: threadOfVoyage }

/** The sea, a tile that repeats sideways as far as the screen is wide. */
export const sea: Cloth = {
  width: 16,
  height: height - horizon,
  straight: true,
  threadAt: threadOfSea,
}

/** Where the sea begins, in cells from the top of the voyage. */
export const seaTop = horizon

function threadOfVoyage(x: number, y: number): Thread | undefined {
  return threadOfBoat(x, y) ?? (y < horizon ? threadOfSky(x, y) : threadOfGlitter(x, y - horizon))
}

function threadOfSky(x: number, y: number): Thread | undefined {
  for (const star of stars) {
    const steps = stepsFrom(x, y, star.x, star.y)
    if (steps === 0) return 'cream'
    if (steps <= star.reach && (x === star.x || y === star.y)) return 'gold'
  }
  if (onRoute(x, y)) return 'foam'
  const fromSun = Math.hypot(x - sun.x, (y - sun.y) * 1.05)
  if (fromSun > sun.radius) return undefined
  if (fromSun > sun.radius - 2) return 'red'
  return (sun.y - y) % 4 === 3 ? 'red' : 'gold'
}

// From the mast to the largest star, dotted, bending as a course bends.
function onRoute(x: number, y: number): boolean {
  if (x < 52 || x > 104 || x % 4 !== 0) return false
  const along = (x - 52) / 52
  return y === Math.round(22 - 13 * along - 8 * Math.sin(Math.PI * along) * (1 - along))
}

function threadOfGlitter(x: number, depth: number): Thread | undefined {
  if (depth === 0 || depth % 3 !== 0) return undefined
  const near = Math.abs(x - sun.x) < sun.radius - depth / 2
  return near && (x + depth) % 5 < 3 ? 'gold' : undefined
}

function threadOfSea(x: number, depth: number): Thread | undefined {
  if (depth === 0) return 'foam'
  if (depth % 3 === 2) return undefined
  const phase = (x + Math.round(3 * Math.sin(depth * 1.7)) + depth * 4 + 16) % 16
  if (phase < 6 - Math.abs(((depth * 2) % 8) - 4)) return 'foam'
  return phase < 12 ? 'sea' : 'deep'
}

function threadOfBoat(x: number, y: number): Thread | undefined {
  const dx = x - boat.x
  const dy = y - boat.y
  return threadOfHull(dx, dy) ?? threadOfSails(dx, dy)
}

function threadOfHull(dx: number, dy: number): Thread | undefined {
  if (dy < -1 || dy > 3) return undefined
  const half = 13 - Math.max(0, dy) * 2
  if (dy === -1) return Math.abs(dx) >= 11 && Math.abs(dx) <= 14 ? 'red' : undefined
  if (Math.abs(dx) > half) return undefined
  if (dy === 1) return Math.abs(dx) % 4 === 0 ? 'gold' : 'red'
  return 'red'
}

function threadOfSails(dx: number, dy: number): Thread | undefined {
  if (dy > -2 || dy < -27) return undefined
  if (dx === 0) return 'red'
  const rise = -dy - 2
  const main = Math.floor((25 - rise) * 0.62)
  const jib = Math.floor((19 - rise) * 0.5)
  if (dx > 1 && dx - 1 <= main) return motifOfSail(dx - 9, rise - 8, dx - 1 === main)
  if (dx < -1 && -dx - 1 <= jib) return -dx - 1 === jib ? 'gold' : 'cream'
  return undefined
}

function motifOfSail(x: number, y: number, edge: boolean): Thread {
  if (edge) return 'gold'
  const steps = Math.abs(x + 2) + Math.abs(y)
  if (steps === 0) return 'gold'
  if (steps === 2 || steps === 3) return 'red'
  if (steps === 6) return 'red'
  return 'cream'
}
