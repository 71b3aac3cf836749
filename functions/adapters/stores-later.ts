import type { RecordsOptions } from './records.ts'
import type { Stores } from './stores.ts'

/**
 * The same stores, opened when the table is first asked something: the SDK takes longer to load
 * than all the rest, and a page, a refusal or the API's document needs none of it.
 */
export function storesLater(options: RecordsOptions): Stores {
  let opened: Promise<Stores> | undefined
  const open = () => {
    opened ??= import('./stores.ts').then(({ stores }) => stores(options))
    return opened
  }
  const later =
    <Asked extends readonly unknown[], Answer>(
      pick: (stores: Stores) => (...asked: Asked) => Promise<Answer>,
    ) =>
    async (...asked: Asked) =>
      pick(await open())(...asked)
  return {
    editions: {
      publish: later(({ editions }) => editions.publish),
      active: later(({ editions }) => editions.active),
      manifest: later(({ editions }) => editions.manifest),
      judging: later(({ editions }) => editions.judging),
      part: later(({ editions }) => editions.part),
    },
    assessments: {
      keep: later(({ assessments }) => assessments.keep),
      read: later(({ assessments }) => assessments.read),
      correct: later(({ assessments }) => assessments.correct),
      share: later(({ assessments }) => assessments.share),
      withdraw: later(({ assessments }) => assessments.withdraw),
      unshare: later(({ assessments }) => assessments.unshare),
      erase: later(({ assessments }) => assessments.erase),
    },
    bookings: {
      roster: later(({ bookings }) => bookings.roster),
      read: later(({ bookings }) => bookings.read),
      commit: later(({ bookings }) => bookings.commit),
      weeks: later(({ bookings }) => bookings.weeks),
    },
    campuses: {
      read: later(({ campuses }) => campuses.read),
      list: later(({ campuses }) => campuses.list),
      register: later(({ campuses }) => campuses.register),
      remove: later(({ campuses }) => campuses.remove),
    },
    cases: {
      heads: later(({ cases }) => cases.heads),
      caseOf: later(({ cases }) => cases.caseOf),
      commit: later(({ cases }) => cases.commit),
      events: later(({ cases }) => cases.events),
      seen: later(({ cases }) => cases.seen),
      looked: later(({ cases }) => cases.looked),
      views: later(({ cases }) => cases.views),
      log: later(({ cases }) => cases.log),
      lines: later(({ cases }) => cases.lines),
      counts: later(({ cases }) => cases.counts),
      purge: later(({ cases }) => cases.purge),
      retire: later(({ cases }) => cases.retire),
      keepBulk: later(({ cases }) => cases.keepBulk),
      bulk: later(({ cases }) => cases.bulk),
    },
    directory: { ofOffice: later(({ directory }) => directory.ofOffice) },
    calls: {
      list: later(({ calls }) => calls.list),
      done: later(({ calls }) => calls.done),
    },
  }
}
