import type { EditionDesk, EditionStore } from '../ports/editions.ts'
import { amendmentStore } from './amendments.ts'
import { keyStore } from './api-keys.ts'
import { assessmentStore } from './assessments.ts'
import { bookingStore } from './bookings.ts'
import { campusStore } from './campuses.ts'
import { caseStore } from './cases.ts'
import { countStore } from './counts.ts'
import { staffDirectory } from './directory.ts'
import { editionStore } from './editions.ts'
import { followUpStore } from './follow-ups.ts'
import { gatheringStore } from './gatherings.ts'
import { walkStore } from './kept-walk.ts'
import { callStore } from './notices.ts'
import { type RecordsOptions, records } from './records.ts'
import { sessionStore } from './sessions.ts'
import { secretStore } from './webhook-endpoints.ts'
import { webhookStore } from './webhooks.ts'

/** Everything that is kept in the table. Loading this loads the SDK. */
export function stores(options: RecordsOptions) {
  const table = records(options)
  const editions: EditionStore & EditionDesk = editionStore(table)
  return {
    editions: editions as EditionStore,
    editionDesk: editions as EditionDesk,
    amendments: amendmentStore(table),
    walks: walkStore(table),
    followUps: followUpStore(table),
    assessments: assessmentStore(table),
    bookings: bookingStore(table),
    campuses: campusStore(table),
    keys: keyStore(table),
    webhooks: webhookStore(table),
    secrets: secretStore(table),
    counts: countStore(table),
    cases: caseStore(table),
    directory: staffDirectory(table),
    calls: callStore(table),
    gatherings: gatheringStore(table),
    sessions: sessionStore(table),
  }
}

export type Stores = ReturnType<typeof stores>
