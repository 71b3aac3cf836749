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

type Telling = {
  /** The sentence, with {end}, {guides}, {rounds}, {groups} and {seats}. */
  readonly said: string
  /** What stands between hours and minutes. */
  readonly mark: string
  /** "id" or "en". */
  readonly language: string
}

/** "Minggu, 6 Desember 2026", or undefined where it is no date. */
function dateText(date: string, language: string): string | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  const locale = language === 'en' ? 'en-GB' : language
  return Number.isNaN(at)
    ? undefined
    : new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }).format(at)
}

function figuresText({ said, mark }: Telling, planned: Planned): string {
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
  return said.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(figures[name] ?? all))
}

/**
 * The day in words, for a browser may show "12/06/2026" and mean December, and the sentence with its
 * figures; whatever is missing is left out.
 */
export const plannedText = (
  telling: Telling,
  date: string,
  planned: Planned | undefined,
): string => {
  const day = dateText(date, telling.language)
  const figures = planned && figuresText(telling, planned)
  return [day === undefined ? undefined : `${day}.`, figures].filter(Boolean).join(' ')
}
