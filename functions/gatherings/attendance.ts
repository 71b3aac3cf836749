import type { DayBook } from '../../shared/gathering/day.ts'
import { type DeskRefusal, type Done, steppingBack } from './desk.ts'
import type { GatheringsPorts } from './ports.ts'

// Who came. A tick changes nobody's group, so it makes nothing stale that an organiser decides.

/** Ticks whom `whom` names of a day as it is; if they change meanwhile, it is asked again. */
async function ticked(
  ports: GatheringsPorts,
  id: string,
  office: string,
  whom: (book: DayBook) => readonly string[] | undefined,
  came: boolean | undefined,
): Promise<Done | DeskRefusal> {
  for (let attempt = 0; attempt < steppingBack.attemptsMax; attempt++) {
    if (attempt > 0) await ports.pause(steppingBack.pauseMs(attempt))
    const book = await ports.gatherings.read(id, ports.clock().getTime())
    if (book === undefined || book.day.office !== office) return { kind: 'day-unknown' }
    const codes = whom(book)
    if (codes === undefined) return { kind: 'participant-unknown' }
    if (codes.length === 0) return { kind: 'done', day: book.day }
    if ((await ports.gatherings.attend(id, codes, came)) === 'done')
      return { kind: 'done', day: book.day }
  }
  return { kind: 'busy' }
}

/** Ticks whether somebody came; undefined takes the tick back. */
export const tickCame = (
  ports: GatheringsPorts,
  id: string,
  office: string,
  code: string,
  came: boolean | undefined,
) =>
  ticked(
    ports,
    id,
    office,
    ({ participants }) => (participants.some((one) => one.code === code) ? [code] : undefined),
    came,
  )

/** Ticks that all of a group came of whom nobody has said anything yet. */
export const tickGroup = (ports: GatheringsPorts, id: string, office: string, group: string) =>
  ticked(
    ports,
    id,
    office,
    ({ day, participants }) => {
      const members = day.arrangement?.groups.find((one) => one.id === group)?.members
      return members?.filter((code) =>
        participants.some((one) => one.code === code && one.came === undefined),
      )
    },
    true,
  )
