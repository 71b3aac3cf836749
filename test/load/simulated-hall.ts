import type { TalkLanguage } from '#shared/booking/roster.ts'
import type { Guide, Hall, Person } from '#shared/gathering/hall.ts'
import { type Interest, interests } from '#shared/gathering/interest.ts'
import { randomFrom } from './random.ts'

// A hall as one may be: thirteen campuses of very different size, a few destinations that many want,
// some who do not speak Indonesian.

const campuses = 13
/** As often as people of Kupang ask for them, the most asked for first. */
const destinations: readonly Interest[] = [
  ...['JP', 'KR', 'MY', 'TW', 'DE', 'SG', 'AU', 'HK', 'SA', 'NZ', 'XX', 'CA', 'GB', 'US'],
  ...['AT', 'CZ'],
].map((code): Interest => `to:${code}`)
const fields = interests.filter((one) => one.startsWith('in:'))

/** `guides` counselors, `rounds` hours of each. */
export function simulatedHall(seed: number, people: number, guides: number, rounds: number): Hall {
  const chance = randomFrom(seed).share
  const one = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T
  /** The first of a list far more often than the last. */
  const often = <T>(all: readonly T[]): T => all[Math.floor(chance() ** 2 * all.length)] as T
  const wishes = (): readonly Interest[] => [
    ...new Set([often(destinations), often(destinations), often(fields)]),
  ]
  const spoken = (): readonly TalkLanguage[] => {
    const drawn = chance()
    if (drawn < 0.05) return ['en']
    return drawn < 0.35 ? ['id', 'en'] : ['id']
  }
  const counselors = Array.from(
    { length: guides },
    (_, at): Guide => ({
      id: `konselor-${at}`,
      languages: at % 3 === 0 ? ['id', 'en'] : ['id'],
      knows: [often(destinations), one(destinations), one(destinations), often(fields)],
      seatsMax: 12,
    }),
  )
  return {
    sizeMin: 6,
    sizeMax: 12,
    guides: counselors,
    sittings: Array.from({ length: rounds }, (_, round) =>
      counselors.map(({ id }) => ({ guide: id, round })),
    ).flat(),
    people: Array.from(
      { length: people },
      (_, at): Person => ({
        code: `P${String(at).padStart(3, '0')}`,
        campus: `kampus-${Math.floor(chance() ** 2 * campuses)}`,
        languages: spoken(),
        interests: wishes(),
      }),
    ),
  }
}
