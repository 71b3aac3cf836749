// What a day that is being filled in comes to: when it is over, and for how many there is a seat.

export type Planned = {
  /** Minutes after midnight. */
  readonly end: number
  readonly guides: number
  readonly rounds: number
  readonly groups: number
  readonly seats: number
}

type Planning = {
  /** "09.00" or "09:00". */
  readonly first: string
  readonly minutes: number
  readonly pause: number
  readonly rounds: number
  readonly sizeMax: number
  /** Of each counselor who takes part: so many at their table. */
  readonly seats: readonly number[]
}

const hourMinutes = 60
const dayMinutes = 24 * hourMinutes

/** Minutes after midnight, or undefined where it is no time of day. */
function clockIn(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim()) ?? []
  return hours === undefined ? undefined : Number(hours) * hourMinutes + Number(minutes)
}

/** Undefined while something is missing or no number. */
export function plannedOf(asked: Planning): Planned | undefined {
  const { minutes, pause, rounds, sizeMax, seats } = asked
  const start = clockIn(asked.first)
  const whole = [minutes, pause, rounds, sizeMax, ...seats].every(
    (one) => Number.isInteger(one) && one >= 0,
  )
  if (start === undefined || !whole || rounds < 1) return undefined
  const perRound = seats.reduce((sum, one) => sum + Math.min(one, sizeMax), 0)
  return {
    end: start + rounds * minutes + (rounds - 1) * pause,
    guides: seats.length,
    rounds,
    groups: seats.length * rounds,
    seats: perRound * rounds,
  }
}

const two = (count: number): string => String(count).padStart(2, '0')

/** The sentence with its figures; `mark` stands between hours and minutes. */
export function plannedText(sentence: string, planned: Planned, mark: string): string {
  const { end, guides, rounds, groups, seats } = planned
  const at = end % dayMinutes
  const clock = `${two(Math.floor(at / hourMinutes))}${mark}${two(at % hourMinutes)}`
  const figures: Readonly<Record<string, string | number>> = {
    end: clock,
    guides,
    rounds,
    groups,
    seats,
  }
  return sentence.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(figures[name] ?? all))
}
