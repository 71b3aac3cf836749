import type { Language } from '../http/language.ts'
import type { AssessmentStore } from '../ports/assessments.ts'
import type { CampusStore } from '../ports/campuses.ts'
import type { CaseStore } from '../ports/cases.ts'
import type { Ports } from '../ports.ts'
import type { OutlookCallsPorts } from '../walks/outlook-calls.ts'

/** What the bookings function stands on. */
export type BookingsPorts = Pick<Ports, 'clock' | 'bookings' | 'calls' | 'frames' | 'door'> & {
  /** Lets time pass between two attempts at a busy ledger. */
  readonly pause: (ms: number) => Promise<void>
  /** The token of the link that letters carry to a booking; undefined where none are sent. */
  readonly mailed?: ((booking: string) => string) | undefined
  /** Where the link to an assessment is looked up; undefined: any that looks like one is kept. */
  readonly assessments?: Pick<AssessmentStore, 'read'> | undefined
  /** Where it is kept, and read by students, who of the staff looked at their talk; undefined: nowhere. */
  readonly cases?: Pick<CaseStore, 'caseOf' | 'heads' | 'events' | 'views' | 'noted'> | undefined
  /** Students whose result changed and whom no mail reaches; undefined: nobody is told of changes. */
  readonly outlookCalls?: Pick<OutlookCallsPorts, 'followUps' | 'texts'> | undefined
  /** What the edition in force calls a programme; without it, the name the site was built with. */
  readonly called?: ((programme: string, language: Language) => Promise<string>) | undefined
  /** What contacts are hashed with. */
  readonly contactSecret?: string | undefined
  /** The address letters come from: calendars know the office by it. */
  readonly sender?: string | undefined
  /** Campuses whose pages show these pages in a frame, and what their frames are signed with. */
  readonly widget?: { readonly campuses: CampusStore; readonly secret: string } | undefined
  /** How often one contact may ask in a day, if not as often as everybody. */
  readonly askedPerDayMax?: number | undefined
}
