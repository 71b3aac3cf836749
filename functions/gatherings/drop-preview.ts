import { type DayBook, type DayRefusal, groupOf } from '../../shared/gathering/day.ts'
import { droppedOut, droppingOut } from '../../shared/gathering/decide.ts'
import { changeOf, stays } from '../../shared/gathering/disturbance.ts'
import type { GatheringsPorts } from './ports.ts'

/** What it would cost if a counselor could not come. */
export type DropPreview = {
  readonly kind: 'preview'
  /** Groups of theirs that lie ahead, and how many people are in them. */
  readonly groups: number
  readonly people: number
  /** Who would keep group and hour, with another counselor. */
  readonly guide: number
  /** Who would keep their group, at another hour. */
  readonly hour: number
  /** Who would sit in another group than now. */
  readonly group: number
  /** How many of all these are in groups whose counselor stays. */
  readonly others: number
  /** Who would be without one, though they have one now. */
  readonly left: number
}

const nothing = {
  kind: 'preview',
  groups: 0,
  people: 0,
  guide: 0,
  hour: 0,
  group: 0,
  others: 0,
  left: 0,
} as const

/** The same question that would be asked then, so the same answer; nothing is written. */
export async function previewDrop(
  { clock, grouper }: GatheringsPorts,
  book: DayBook,
  guide: string,
): Promise<DropPreview | DayRefusal> {
  const now = clock().getTime()
  const dropping = droppingOut(book, guide, book.day.version, now)
  if ('kind' in dropping) return dropping
  const { asked } = dropping
  if (asked === undefined) return nothing
  const answer = await grouper.replace(asked.hall, asked.groups, asked.first)
  const { day } = droppedOut(dropping.book, asked, answer, now)
  const own = asked.groups.filter((one) => one.guide === guide)
  const changes = asked.groups.flatMap((before) =>
    before.members.map((code) => {
      const after = groupOf(day, code)
      return { before, change: after === undefined ? 'left' : changeOf(before, after) } as const
    }),
  )
  const told = changes.filter(({ change }) => change !== 'none')
  const count = (kind: 'guide' | 'hour' | 'group' | 'left') =>
    told.filter(({ change }) => change === kind).length
  return {
    ...nothing,
    groups: own.length,
    people: own.reduce((sum, { members }) => sum + members.length, 0),
    guide: count('guide'),
    hour: count('hour'),
    group: count('group'),
    others: told.filter(({ before }) => stays(asked.hall, before)).length,
    left: count('left'),
  }
}
