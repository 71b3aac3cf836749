import { type CaseHead, campusOf, languageOf, nextSession } from '../../shared/casework/case.ts'
import { standingOf } from '../../shared/casework/queue.ts'
import type { CaseView } from './view.ts'

// What the API tells of cases. A line of the queue names nobody.

/** A case as a line of the queue. */
export const shownLine = (head: CaseHead, now: number) => {
  const { id, version, since, judged, claim } = head
  const session = nextSession(head, now)
  return {
    case: id,
    version,
    standing: standingOf(head, now),
    since,
    campus: campusOf(head),
    language: languageOf(head),
    outlook: judged?.outlook,
    destinations: judged?.destinations ?? [],
    blocker: judged?.blocker,
    session: session?.start,
    claim,
  }
}

/** A case as whoever may see it is told of it. */
export function shownCase({ kind, judging, now, ...view }: CaseView) {
  // By the link a booking brought one would read past the log: the case shows what it opens.
  const bookings = view.bookings.map(
    ({ linkHash: _, wishes: { assessment: __, ...wishes }, ...open }) => ({
      ...open,
      wishes,
    }),
  )
  return { ...view, bookings, now, edition: judging?.digest }
}
