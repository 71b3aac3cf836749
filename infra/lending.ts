import type { FunctionName } from './function-names.ts'
import { type FunctionLending, gathered, type Lent } from './lent.ts'
import {
  amendments,
  apart,
  apiKeys,
  assessmentForgotten,
  assessments,
  bookings,
  bookingsLapsed,
  bookingsRead,
  calls,
  campuses,
  caseCommits,
  cases,
  counts,
  directory,
  editions,
  followUpDoneByStaff,
  followUps,
  gatherings,
  kept,
  keptIndex,
  notices,
  scheduler,
  secrets,
  sessions,
  talkRecorded,
  walks,
  webhooks,
} from './store-reach.ts'

export type { FunctionName } from './function-names.ts'
export type { FunctionLending, Lent, TableAction } from './lent.ts'

/** What a function asks of the table, question by question, is what it is lent. */
const asks = (...questions: readonly (readonly Lent[])[]): readonly Lent[] =>
  gathered(questions.flat())

const all = (store: Readonly<Record<string, readonly Lent[]>>): readonly Lent[] =>
  Object.values(store).flat()

/** Who is signed in, and that they still are. */
const staffDoor = [
  ...sessions.open,
  ...sessions.used,
  ...sessions.renewing,
  ...sessions.renewed,
  ...sessions.end,
]
/** The edition in force, as whoever judges by it reads it. */
const rules = [...editions.active, ...editions.judging]
/** What it says, as pages tell it. */
const catalogue = [...editions.active, ...editions.manifest, ...editions.part]

/**
 * What each function may do with the table, and no more: IAM holds to it in the cloud, a guard before
 * the emulator at home. Two of its families deserve a second look whenever this changes: what webhooks are
 * signed with, which one function reads, and the sessions of the staff.
 */
export const lending: Readonly<Record<FunctionName, FunctionLending>> = {
  assessments: {
    table: asks(
      rules,
      catalogue,
      all(assessments),
      cases.heads,
      cases.events,
      cases.views,
      caseCommits.byStudent,
      bookings.roster,
      campuses.list,
    ),
  },
  bookings: {
    table: asks(
      staffDoor,
      all(bookings),
      assessments.read,
      cases.caseOf,
      cases.heads,
      cases.events,
      cases.views,
      cases.noted,
      all(calls),
      followUps.list,
      followUpDoneByStaff,
      editions.active,
      editions.part,
      campuses.read,
    ),
  },
  campuses: {
    table: asks(
      staffDoor,
      all(campuses),
      bookings.roster,
      counts.windows,
      all(apiKeys),
      webhooks.endpoints,
      webhooks.read,
      webhooks.describe,
      webhooks.stop,
      webhooks.start,
      webhooks.record,
      webhooks.log,
      webhooks.message,
      webhooks.again,
      secrets.add,
      secrets.replace,
      secrets.remove,
    ),
  },
  casework: {
    table: asks(
      staffDoor,
      rules,
      editions.part,
      assessments.read,
      bookings.roster,
      bookingsRead.byId,
      campuses.list,
      cases.heads,
      cases.byCode,
      cases.events,
      cases.seen,
      cases.looked,
      cases.noted,
      cases.saw,
      cases.log,
      cases.lines,
      cases.counts,
      cases.keepBulk,
      cases.bulk,
      caseCommits.byStaff,
      directory.ofOffice,
    ),
  },
  counts: { table: asks(rules, campuses.list, all(counts)) },
  editions: {
    table: asks(
      staffDoor,
      catalogue,
      editions.activeNow,
      editions.history,
      editions.activate,
      all(amendments),
      walks.start,
      walks.read,
      walks.countTold,
    ),
  },
  gatherings: {
    table: asks(staffDoor, bookings.roster, bookings.weeks, campuses.list, all(gatherings)),
  },
  notices: {
    table: asks(
      rules,
      bookings.roster,
      bookingsRead.withWeeks,
      bookingsLapsed,
      assessments.read,
      cases.heads,
      cases.caseOf,
      cases.events,
      cases.views,
      cases.noted,
      cases.purge,
      cases.unsee,
      cases.retire,
      caseCommits.byBookings,
      all(apart),
      all(notices),
      campuses.read,
      counts.windows,
      webhooks.endpoints,
      talkRecorded,
      webhooks.forgetTalk,
    ),
    atHome: asks(all(scheduler)),
  },
  programmes: { table: asks(catalogue) },
  publishing: { table: asks(editions.publish) },
  rechecks: {
    table: asks(
      rules,
      editions.activeNow,
      editions.part,
      amendments.read,
      all(kept),
      walks.start,
      walks.read,
      walks.step,
      walks.told,
      walks.forget,
      assessments.read,
      cases.heads,
      caseCommits.byRules,
      bookings.roster,
      notices.claim,
      notices.finish,
      notices.release,
      notices.aside,
      assessmentForgotten,
      followUps.call,
      followUps.done,
    ),
    kept: asks(keptIndex),
    atHome: asks(scheduler.put, scheduler.forget),
  },
  signin: {
    table: asks(
      staffDoor,
      sessions.begin,
      editions.active,
      editions.history,
      amendments.list,
      walks.read,
      cases.counts,
      cases.lines,
      gatherings.beginning,
      campuses.read,
      counts.windows,
    ),
  },
  webhooks: {
    table: asks(
      webhooks.all,
      webhooks.read,
      webhooks.claim,
      webhooks.finish,
      webhooks.stop,
      webhooks.told,
      campuses.read,
      secrets.read,
    ),
  },
}
