import { calledNames, type FunctionName, functionNames } from '../function-names.ts'
import type { Alarm, Watched } from './alarms.ts'
import { beat, ofFunction, sumOf } from './alarms-readings.ts'
import { linesNamespace } from './watch-lines.ts'

/** Who is hurt while a function fails. */
const hurtBy: Readonly<Record<FunctionName, string>> = {
  assessments:
    'Whoever asks on the server what is open to them, or opens what they kept, is sent away.',
  bookings:
    'Students cannot book, move or cancel a talk, and counselors do not see their bookings.',
  campuses: 'Campus partners cannot read their numbers, and their machines get no answer.',
  casework: 'Counselors can open neither their queue nor a case.',
  counts: 'Campus partners do not get the numbers of the window that ended.',
  editions: 'Editors cannot amend a figure, nor take an amendment back.',
  gatherings: 'A hall on a group day cannot be divided, and whoever scans its code gets no number.',
  notices: 'Students who booked get no letter, no calendar entry and no reminder.',
  programmes:
    'Pages of programmes are as old as the last deployment instead of the rules in force.',
  publishing: 'Whoever deploys is stopped: the rules of the sources were not published.',
  rechecks: 'Students whose answers turned are not told, and queues of offices do not follow.',
  signin: 'Staff cannot sign in, and addresses that lead nowhere say nothing.',
  webhooks: 'Campus machines are not told of talks that were booked, moved or cancelled.',
}

/** Those that a stage cannot be without: it may lose who booked, or answers nobody. */
const essentials: readonly FunctionName[] = ['assessments', 'bookings', 'notices']

/** What reads the table's stream. */
export const readers = ['notices', 'rechecks'] as const

/** Nobody waits for these; what fails comes again, so once is no reason to wake anybody. */
const isCalled = (folder: FunctionName): boolean => calledNames.some((one) => one === folder)

const failing = ({ stage }: Watched, folder: FunctionName): Alarm => ({
  name: `errors-${folder}`,
  heading: 'A function fails',
  hurts: hurtBy[folder],
  ...(essentials.includes(folder) && { essential: true }),
  reads: ofFunction(stage, folder, 'Errors'),
  ...{ wakes: 'from', threshold: isCalled(folder) ? 2 : 3 },
  ...{ minutes: isCalled(folder) ? 15 : 5, periods: 1, silence: 'notBreaching' },
})

const late = ({ stage }: Watched, folder: (typeof readers)[number]): Alarm => ({
  name: `late-${folder}`,
  heading: 'What happened is told late',
  hurts: hurtBy[folder],
  reads: ofFunction(stage, folder, 'IteratorAge', 'Maximum'),
  ...{ wakes: 'from', threshold: 15 * 60_000 },
  ...{ minutes: 5, periods: 3, silence: 'notBreaching' },
})

/** How long the slowest of twenty may take; what a phone waits for on top is the network. */
const slowMs = { assessments: 1_500, bookings: 2_000, programmes: 1_500 } as const

const slow = ({ stage }: Watched, folder: keyof typeof slowMs): Alarm => ({
  name: `slow-${folder}`,
  heading: 'Answers are slow',
  hurts: 'Students wait for each page of their journey, and on prepaid data some give up.',
  reads: ofFunction(stage, folder, 'Duration', 'p95'),
  ...{ wakes: 'from', threshold: slowMs[folder] },
  ...{ minutes: 5, periods: 6, beyond: 4, silence: 'notBreaching' },
})

const lost = ({ stage }: Watched): Alarm => ({
  name: 'calls-lost',
  heading: 'Calls are lost',
  hurts: 'Letters, reminders and rechecks were given up without a trace in a queue.',
  reads: sumOf(
    calledNames.flatMap((folder) =>
      ['AsyncEventsDropped', 'DestinationDeliveryFailures'].map((metric) =>
        ofFunction(stage, folder, metric),
      ),
    ),
  ),
  ...{ wakes: 'from', threshold: 1, minutes: 5, periods: 1, silence: 'notBreaching' },
})

// Functions share the account's instances: what holds one back holds all back, so one number, of all
// together, says it. It is of every stage in the account, which is as it is.
const throttled: Alarm = {
  name: 'throttled',
  heading: 'Functions are held back',
  hurts: 'Whoever asks at this moment is turned away, whatever they ask for.',
  essential: true,
  reads: { namespace: 'AWS/Lambda', metric: 'Throttles', stat: 'Sum', dimensions: {} },
  ...{ wakes: 'from', threshold: 10, minutes: 5, periods: 1, silence: 'notBreaching' },
}

const crowded: Alarm = {
  name: 'concurrency',
  heading: 'Functions are held back',
  hurts: 'Nobody yet: four fifths of the instances the account may have are in use.',
  reads: {
    formula: '100 * used / SERVICE_QUOTA(used)',
    of: {
      used: {
        ...{ namespace: 'AWS/Usage', metric: 'ResourceCount', stat: 'Maximum' },
        dimensions: {
          ...{ Service: 'Lambda', Resource: 'ConcurrentExecutions' },
          ...{ Type: 'Resource', Class: 'None' },
        },
      },
    },
  },
  ...{ wakes: 'from', threshold: 80, minutes: 1, periods: 5, beyond: 3, silence: 'notBreaching' },
}

/** Handled failures, which Lambda does not count: an answer 500, an event that must come again. */
const told = ({ stage }: Watched): Alarm => ({
  name: 'failures-told',
  heading: 'Lines tell of failures',
  hurts: 'Somebody got an answer that something broke, or waits for what has to be done again.',
  reads: {
    ...{ namespace: linesNamespace(stage), metric: 'FailuresTold', stat: 'Sum', dimensions: {} },
  },
  ...{ wakes: 'from', threshold: 1, minutes: 5, periods: 3, silence: 'notBreaching' },
})

const stopped = ({ stage }: Watched): Alarm => ({
  name: 'clock-stopped',
  heading: 'The clock has stopped',
  hurts: 'No reminder goes out, no campus is told, and alarms that wait for nothing may sleep.',
  essential: true,
  reads: beat(stage),
  ...{ wakes: 'below', threshold: 1, minutes: 5, periods: 3, silence: 'breaching' },
})

const notCounted = ({ stage }: Watched): Alarm => ({
  name: 'counts-not-run',
  heading: 'Windows are not counted',
  hurts: hurtBy.counts,
  reads: ofFunction(stage, 'counts', 'Invocations'),
  ...{ wakes: 'below', threshold: 1, minutes: 60, periods: 3, silence: 'breaching' },
})

/** Of the functions themselves, and of what calls them. */
export const functionAlarms = (watched: Watched): readonly Alarm[] => [
  ...functionNames.map((folder) => failing(watched, folder)),
  ...readers.map((folder) => late(watched, folder)),
  ...(['assessments', 'bookings', 'programmes'] as const).map((folder) => slow(watched, folder)),
  lost(watched),
  throttled,
  crowded,
  told(watched),
  stopped(watched),
  notCounted(watched),
]
