import type { Day, DayBook, Participant } from '../../shared/gathering/day.ts'
import { codesOf, groupOf, hallOf } from '../../shared/gathering/day.ts'
import { reasonsOf } from '../../shared/gathering/reasons.ts'
import { summaryOf } from '../../shared/gathering/summary.ts'
import type { Language } from '../http/language.ts'
import type { Names } from './pages/speech.ts'
import type { GatheringsPorts } from './ports.ts'

// A day as the API shows it, and the names its pages need.

export async function namesIn(ports: GatheringsPorts, language: Language): Promise<Names> {
  const [campuses, { counselors }] = await Promise.all([
    ports.campuses.list(),
    ports.bookings.roster(),
  ])
  return {
    language,
    campuses: new Map(campuses.map(({ slug, name }) => [slug, name])),
    guides: new Map(counselors.map(({ id, name }) => [id, name])),
  }
}

const iso = (instant: number): string => new Date(instant).toISOString()

const roundsShown = ({ rounds }: Day) =>
  rounds.map(({ start, end }) => ({ start: iso(start), end: iso(end) }))

/** What anybody with the code on the wall may know. */
export const shownForStudents = (day: Day) => ({
  code: day.code,
  title: day.title,
  place: day.place,
  campuses: day.campuses,
  rounds: roundsShown(day),
  formed: day.arrangement !== undefined,
  cancelled: day.cancelledAt !== undefined,
})

const leftAloneIn = ({ regrouped = [] }: Day, code: string): string | undefined =>
  regrouped.find((one) => one.code === code)?.from

const personShown = (day: Day, one: Participant) => ({
  code: one.code,
  campus: one.campus,
  languages: one.languages,
  interests: one.interests,
  supporter: one.supporter,
  via: one.via,
  group: groupOf(day, one.code)?.id,
  from: leftAloneIn(day, one.code),
  came: one.came,
})

/** All of a day, for its office. */
export function shownForStaff(book: DayBook, now: number) {
  const { day, participants } = book
  const hall = hallOf(book, codesOf(participants), now)
  return {
    id: day.id,
    version: day.version,
    ...shownForStudents(day),
    guides: day.guides.map(({ out, ...guide }) => ({ ...guide, out: out !== undefined })),
    sittings: day.sittings,
    sizeMin: day.sizeMin,
    sizeMax: day.sizeMax,
    people: participants.map((one) => personShown(day, one)),
    groups: day.arrangement?.groups.map((one) => ({ ...one, why: reasonsOf(hall, one) })),
    waiting: day.arrangement?.waiting,
    formedBy: day.formedBy,
    summary: summaryOf(book),
  }
}

/** Where somebody sits, for whoever knows their code. */
export function shownForOne(day: Day, code: string) {
  const group = groupOf(day, code)
  const round = group && day.rounds[group.round]
  return {
    code,
    day: shownForStudents(day),
    group: group && {
      id: group.id,
      language: group.language,
      about: group.about,
      size: group.members.length,
      start: iso(round?.start ?? 0),
      end: iso(round?.end ?? 0),
      from: leftAloneIn(day, code),
    },
  }
}
