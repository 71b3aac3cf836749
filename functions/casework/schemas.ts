// Longer than most: all that the API of casework answers. Only the document and the tests load this.
import * as z from 'zod'
import { bookingPurposes, type Booking as TalkBooking } from '../../shared/booking/booking.ts'
import { talkLanguages, topics } from '../../shared/booking/roster.ts'
import type { BulkMove } from '../../shared/casework/bulk.ts'
import { documents, type CaseHead as Head } from '../../shared/casework/case.ts'
import { type CaseEvent as Event, type LogEntry, logKinds } from '../../shared/casework/event.ts'
import type { OpeningLines } from '../../shared/casework/opening.ts'
import type { SinceSeen } from '../../shared/casework/since.ts'
import type { Describes } from '../http/described.ts'
import { Report } from '../judging/report-schema.ts'
import { Digest, Preference } from '../judging/terms.ts'
import type { LogPage } from './log.ts'
import type { shownCase, shownLine } from './shown.ts'

export {
  CaseDecideRequest,
  CaseDeedRequest,
  CasesMoveRequest,
  CasesPreviewRequest,
  CasesUndoRequest,
} from './requests.ts'

const moment = z.int().meta({ description: 'Milliseconds since 1970 in UTC.' })
const version = z.int().meta({ description: 'Send it as `basedOn` with what you decide on it.' })
const ids = z.array(z.string())
const person = z.strictObject({ id: z.string(), name: z.string() })
const outlook = z.enum(['ready', 'chance', 'reachable', 'ask', 'dormant', 'closed'])
const language = z.enum(['id', 'en'])

const CaseFacts = z
  .record(z.string(), z.unknown())
  .meta({ id: 'CaseFacts', description: 'Answers by fact, each as in GET /v1/facts.' })

const blocker = z.strictObject({
  programme: z.string(),
  outlook,
  requirement: z.string().optional(),
  facts: ids
    .optional()
    .meta({ description: 'What nobody knows yet, and to ask: what most hangs on first.' }),
})

const claim = z.strictObject({ ...person.shape, at: moment })

const standing = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('asked') }),
    z.strictObject({ kind: z.literal('leaves'), on: z.iso.date() }),
    z.strictObject({ kind: z.literal('session'), start: moment }),
    z.strictObject({ kind: z.literal('waits'), since: moment }),
  ])
  .meta({
    description:
      'Why it stands where it does: asked for money or papers; leaves within 14 days; a talk within ' +
      '24 hours; or waits since then.',
  })

/** One line of the queue. */
export const CaseLine = z
  .strictObject({
    case: z.string(),
    version,
    standing,
    since: moment,
    campus: z.string().optional(),
    language: z.string(),
    outlook: outlook.optional(),
    destinations: ids.meta({ description: 'Countries, the nearest first.' }),
    blocker: blocker.optional(),
    session: moment.optional(),
    claim: claim.optional(),
  })
  .meta({ id: 'CaseLine', description: 'A case as a line of the queue: it names no student.' })

export const CaseQueue = z
  .strictObject({
    at: moment.meta({ description: 'When the order was as it is shown.' }),
    cases: z.array(CaseLine),
    counts: z.record(z.string(), z.int()).meta({
      description: 'How many wait, by what the queue can be narrowed by, such as `campus:undana`.',
    }),
    found: z.strictObject({ cases: z.int(), more: z.boolean() }).optional().meta({
      description: 'How many several filters find together; with `more` at least so many.',
    }),
    next: z.string().optional().meta({ description: 'The cursor of the page that follows.' }),
  })
  .meta({ id: 'CaseQueue' })

export const CasesByCode = z.strictObject({ cases: z.array(CaseLine) }).meta({ id: 'CasesByCode' })

export const CaseNext = z
  .strictObject({ case: CaseLine.nullable().meta({ description: 'Null: nobody waits.' }) })
  .meta({ id: 'CaseNext' })

const confirmation = z.strictObject({
  document: z.enum(documents),
  dated: z.iso.date().optional(),
  seen: z.iso.date(),
  about: z.string().optional().meta({ description: 'A mark of the answer it shows.' }),
  by: person,
  at: moment,
})

const correction = z.strictObject({
  answer: z.unknown(),
  reason: z.string(),
  about: z.string().optional().meta({ description: 'A mark of the answer it was made about.' }),
  by: person,
  at: moment,
})

const settled = { by: person, office: z.string(), at: moment }

const override = z.strictObject({
  id: z.string(),
  programme: z.string(),
  requirement: z.string().optional(),
  verdict: z.enum(['met', 'unmet']),
  reason: z.string(),
  about: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Marks of the answers it was decided by.' }),
  by: person,
  at: moment,
  waitsFor: z.enum(['own-office', 'other-office']),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('waiting') }),
    z.strictObject({ kind: z.literal('approved'), ...settled }),
    z.strictObject({ kind: z.literal('refused'), ...settled, reason: z.string() }),
  ]),
})

export const CaseReviews = z
  .strictObject({
    reviews: z.array(z.strictObject({ case: z.string(), version, office: z.string(), override })),
  })
  .meta({ id: 'CaseReviews' })

const owedLine = z.strictObject({
  kind: z.enum(['record', 'due']),
  case: z.string(),
  from: moment.meta({ description: 'Since when it is owed.' }),
  mine: z.boolean(),
})

export const CasesOwed = z
  .strictObject({ record: z.array(owedLine), due: z.array(owedLine) })
  .meta({ id: 'CasesOwed' })

const bookingState = z.enum([
  'waiting',
  'offered',
  'pending',
  'confirmed',
  'cancelled',
  'declined',
  'lapsed',
  'attended',
  'no-show',
])

const caseBooking = z.strictObject({
  id: z.string(),
  version: z.int(),
  state: bookingState,
  counselor: z.string(),
  start: moment.optional(),
  end: moment.optional(),
  urgent: z.boolean(),
  shows: z.boolean().meta({ description: 'Its student lets the counselor see the assessment.' }),
  createdAt: moment,
  moves: z.int().optional().meta({ description: 'How often its student moved it.' }),
  campus: z.string().optional(),
  language: z.string(),
  expiresAt: moment,
})

/** What the office keeps of a case. */
export const CaseHead = z
  .strictObject({
    id: z.string(),
    version,
    office: z.string(),
    since: moment,
    sharing: z
      .strictObject({
        givenAt: moment,
        urgent: z.boolean(),
        leaves: z.iso.date().optional(),
        campus: z.string().optional(),
        language: z.string(),
        expiresAt: moment,
      })
      .optional(),
    withdrawnAt: moment.optional(),
    bookings: z.array(caseBooking),
    judged: z
      .strictObject({
        outlook,
        destinations: ids,
        blocker: blocker.optional(),
        edition: z.string(),
        at: moment,
      })
      .optional(),
    claim: claim.optional(),
    confirmed: z.record(z.string(), confirmation),
    corrected: z.record(z.string(), correction),
    overrides: z.array(override),
    recommended: z.array(z.strictObject({ programme: z.string(), by: person, at: moment })),
    followUp: z
      .strictObject({ on: z.iso.date(), what: z.string(), by: person, at: moment })
      .optional(),
    reviewAskedAt: moment.optional(),
    handledAt: moment.optional(),
    purgedTo: z.int().optional(),
    createdAt: moment,
    changedAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'CaseHead', description: 'What the office did with a case, and where it stands.' })

export const CaseDecided = z.strictObject({ line: CaseLine }).meta({
  id: 'CaseDecided',
  description: 'Where the case stands now; reading it whole is another request.',
})

/** One change of a case; there is exactly one for each version. */
export const CaseEvent = z
  .strictObject({
    case: z.string(),
    version: z.int(),
    office: z.string(),
    at: moment,
    by: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('staff'),
        id: z.string(),
        name: z.string(),
        office: z.string(),
      }),
      z.strictObject({ kind: z.literal('office') }),
      z.strictObject({ kind: z.literal('student') }),
      z.strictObject({ kind: z.literal('rules') }),
    ]),
    what: z.looseObject({ kind: z.string() }).meta({
      description:
        'A deed as it was sent, but for the answer of a correction; or what a student did.',
    }),
  })
  .meta({ id: 'CaseEvent' })

const shownAssessment = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    by: z.enum(['sharing', 'booking']),
    id: z.string(),
    version: z.int(),
    edition: Digest,
    at: z.string(),
    prefer: Preference,
    changedAt: z.string(),
    saidAt: z.record(z.string(), z.string()).meta({
      description: 'Since when the student says each of them as it stands.',
    }),
    facts: CaseFacts.meta({ description: 'As the student told them.' }),
  }),
  z.strictObject({ kind: z.literal('withdrawn'), at: z.string() }),
  z.strictObject({ kind: z.literal('none') }),
])

const sharing = z.strictObject({
  office: z.string(),
  contact: z.strictObject({ name: z.string(), reach: z.string() }).optional(),
  question: z.string().optional(),
  urgent: z.boolean(),
  leaves: z.iso.date().optional(),
  campus: z.string().optional(),
  language,
  version: z.string().meta({ description: 'Of the notice the student read.' }),
  givenAt: z.string(),
  withdrawnAt: z.string().optional(),
  endedFor: z.literal('age').optional(),
})

const opening = z.strictObject({
  question: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('own-words'), text: z.string() }),
    z.strictObject({ kind: z.literal('topic'), topic: z.enum(topics) }),
    z.strictObject({ kind: z.literal('nothing-said') }),
  ]),
  blocker: blocker.optional(),
  ask: ids.meta({ description: 'Facts that decide and nobody knows: what most hangs on first.' }),
  verify: ids.meta({ description: 'Facts that good verdicts rest on and nobody saw proof of.' }),
  again: ids.meta({
    description: 'Facts that were confirmed or corrected, and answered otherwise since.',
  }),
})

const since = z.strictObject({
  at: moment,
  events: z.array(CaseEvent),
  facts: ids,
  outlooks: z.array(z.strictObject({ programme: z.string(), was: outlook, is: outlook })),
})

/** A talk as its office reads it: all that the student told for it. */
export const CaseTalk = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    state: bookingState,
    counselor: z.string(),
    service: z.string(),
    place: z
      .strictObject({ session: z.string(), start: moment, end: moment, at: z.string().optional() })
      .optional(),
    waitsFor: z.strictObject({ from: moment, to: moment }).optional(),
    until: moment.optional(),
    contact: z.strictObject({
      name: z.string(),
      email: z.string().optional(),
      whatsapp: z.string().optional(),
    }),
    wishes: z.strictObject({
      topic: z.enum(topics),
      way: z.enum(['online', 'phone', 'place']),
      language,
      spoken: z.enum(talkLanguages).optional(),
      zone: z.string(),
      note: z.string().optional(),
      supporter: z.string().optional(),
      access: z.string().optional(),
      urgent: z.boolean(),
      assessment: z.string().optional(),
      guardian: z.strictObject({ name: z.string(), reach: z.string() }).optional(),
      campus: z.string().optional(),
    }),
    consents: z.array(
      z.strictObject({
        purpose: z.enum(bookingPurposes),
        version: z.string(),
        givenAt: z.string(),
        withdrawnAt: z.string().optional(),
      }),
    ),
    moves: z.int(),
    sequence: z.int(),
    createdAt: moment,
    changedAt: moment,
    cancelledAt: moment.optional(),
    cancelledBy: z.enum(['student', 'office']).optional(),
    reason: z.string().optional(),
    expiresAt: moment,
    toldVersion: z.int().optional(),
  })
  .meta({ id: 'CaseTalk' })

/** A case as whoever may see it is told of it. */
export const Case = z
  .strictObject({
    now: moment,
    head: CaseHead,
    standing,
    assessment: shownAssessment,
    sharing: sharing.optional().meta({ description: "The student's word to this office." }),
    bookings: z.array(CaseTalk),
    opening,
    earlier: z
      .strictObject({
        confirmed: z.record(z.string(), confirmation),
        corrected: z.record(z.string(), correction),
        overrides: ids.meta({ description: 'Of `head`, those that rest on such answers.' }),
      })
      .meta({ description: 'For answers that the student changed since: look again.' }),
    blockers: z.array(blocker),
    facts: CaseFacts.meta({ description: 'What is judged: with the corrections of the office.' }),
    report: Report.optional().meta({ description: 'By the active edition, today.' }),
    asTold: Report.optional().meta({
      description: 'Without the corrections; only where something was corrected.',
    }),
    edition: Digest.optional(),
    events: z.array(CaseEvent),
    since: since.optional().meta({ description: 'Absent: you look for the first time.' }),
    elsewhere: z.boolean().meta({
      description: 'Of another office, for an override that waits for you: nobody is named.',
    }),
  })
  .meta({ id: 'Case' })

const move = z.strictObject({ case: z.string(), version, from: person.optional() })
const notMoved = z.strictObject({
  case: z.string(),
  why: z.looseObject({ kind: z.string() }).meta({ description: 'The kind of a refusal.' }),
})

export const CasesPreview = z
  .strictObject({
    kind: z.literal('preview'),
    to: person,
    moves: z.array(move),
    cannot: z.array(notMoved),
  })
  .meta({ id: 'CasesPreview' })

export const CasesMoved = z
  .strictObject({
    id: z.string(),
    office: z.string(),
    by: person,
    to: person,
    reason: z.string(),
    at: moment,
    moved: z.array(move).meta({ description: 'With the version each case has now.' }),
    cannot: z.array(notMoved),
    undoneAt: moment.optional(),
    expiresAt: moment.meta({ description: 'Until when it can be taken back at once.' }),
  })
  .meta({ id: 'CasesMoved' })

export const CasesMovedBack = z
  .strictObject({
    kind: z.literal('undone'),
    back: z.array(move),
    cannot: z.array(notMoved).meta({ description: 'What somebody has touched since.' }),
  })
  .meta({ id: 'CasesMovedBack' })

const logEntry = z.strictObject({
  id: z.string(),
  case: z.string(),
  at: moment,
  by: z.strictObject({ id: z.string(), name: z.string(), office: z.string() }),
  office: z.string().meta({ description: 'Whose case it was.' }),
  kind: z.enum(logKinds),
  reason: z.string().optional(),
})

export const StaffLog = z
  .strictObject({
    kind: z.literal('log'),
    day: z.iso.date().meta({ description: 'The civil day in Kupang.' }),
    entries: z
      .array(logEntry)
      .meta({ description: 'Newest first; never what was read or written.' }),
    before: z.string().optional().meta({ description: 'Send it for the lines before these.' }),
  })
  .meta({ id: 'StaffLog' })

/** Breaks the build when an answer has something the document does not describe. */
export const described: readonly [
  Describes<typeof CaseLine, ReturnType<typeof shownLine>>,
  Describes<typeof CaseHead, Head>,
  Describes<typeof CaseEvent, Event>,
  Describes<typeof CaseTalk, Omit<TalkBooking, 'linkHash'>>,
  Describes<typeof Case, ReturnType<typeof shownCase>>,
  Describes<typeof opening, OpeningLines>,
  Describes<typeof since, SinceSeen>,
  Describes<typeof CasesMoved, BulkMove>,
  Describes<typeof StaffLog, LogPage>,
  Describes<typeof logEntry, LogEntry>,
] = [true, true, true, true, true, true, true, true, true, true]
