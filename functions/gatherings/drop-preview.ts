import {
  type DayBook,
  type DayRefusal,
  groupOf,
  groupsInOrder,
} from '../../shared/gathering/day.ts'
import { droppedOut, droppingOut } from '../../shared/gathering/decide.ts'
import { shiftOf } from '../../shared/gathering/disturbance.ts'
import type { GatheringsPorts } from './ports.ts'

/** What it would cost if a counselor could not come. */
export type DropPreview = {
  readonly kind: 'preview'
  /** Groups of theirs that lie ahead, and how many people are in them. */
  readonly groups: number
  readonly people: number
  /** Who would sit in another group than now. */
  readonly moved: number
  /** Groups that would meet at another hour or with another counselor. */
  readonly shifted: number
  /** Who would be without one, though they have one now. */
  readonly left: number
}

const nothing = { kind: 'preview', groups: 0, people: 0, moved: 0, shifted: 0, left: 0 } as const

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
  const was = (id: string) => asked.groups.find((one) => one.id === id)
  const people = asked.groups.flatMap(({ id, members }) => members.map((code) => ({ code, id })))
  const after = people.map((one) => ({ ...one, now: groupOf(day, one.code)?.id }))
  return {
    ...nothing,
    groups: own.length,
    people: own.reduce((sum, { members }) => sum + members.length, 0),
    moved: after.filter((one) => one.now !== undefined && one.now !== one.id).length,
    shifted: groupsInOrder(day).filter((one) => shiftOf(was(one.id), one) > 0).length,
    left: after.filter((one) => one.now === undefined).length,
  }
}
