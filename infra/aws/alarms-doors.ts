import type { Alarm, Reading, Watched } from './alarms.ts'
import { noneLess, sumOf } from './alarms-readings.ts'
import { named, type Stage } from './stage.ts'
import { linesNamespace } from './watch-lines.ts'

const ofApi = ({ apiId }: Watched, metric: string, stat: Reading['stat'] = 'Sum'): Reading => ({
  ...{ namespace: 'AWS/ApiGateway', metric, stat, dimensions: { ApiId: apiId } },
})

/** Nobody is woken for one failure of a few requests: where fewer than 50 ask, each is two percent. */
const failing = (watched: Watched): Alarm => ({
  name: 'api-failing',
  heading: 'The API fails',
  hurts: 'Students and staff read that something broke; what they typed is kept on their page.',
  essential: true,
  reads: {
    formula: 'IF(asked < 50, failed * 2, 100 * failed / asked)',
    of: { failed: ofApi(watched, '5xx'), asked: ofApi(watched, 'Count') },
  },
  ...{ wakes: 'from', threshold: 2, minutes: 5, periods: 3, beyond: 2, silence: 'notBreaching' },
})

const refusing = (watched: Watched): Alarm => ({
  name: 'api-refusing',
  heading: 'The API refuses many',
  hurts:
    'More than two in five requests are refused: a page of ours asks wrongly, or somebody tries doors.',
  reads: {
    formula: 'IF(refused > 200, 100 * refused / asked, 0)',
    of: { refused: ofApi(watched, '4xx'), asked: ofApi(watched, 'Count') },
  },
  ...{ wakes: 'from', threshold: 40, minutes: 5, periods: 3, silence: 'notBreaching' },
})

/** The gateway counts these among all refusals; its own lines tell them apart. */
const tooMany = ({ stage }: Watched): Alarm => ({
  name: 'api-too-many',
  heading: 'Too many ask at once',
  hurts: 'Whoever asks at this moment is told to try again in a moment, a whole hall perhaps.',
  reads: {
    ...{ namespace: linesNamespace(stage), metric: 'TurnedAway', stat: 'Sum', dimensions: {} },
  },
  ...{ wakes: 'from', threshold: 50, minutes: 5, periods: 2, silence: 'notBreaching' },
})

const slow = (watched: Watched): Alarm => ({
  name: 'api-slow',
  heading: 'Answers are slow',
  hurts: 'One in twenty waits three seconds for an answer, starts of functions included.',
  reads: ofApi(watched, 'Latency', 'p95'),
  ...{ wakes: 'from', threshold: 3_000, minutes: 5, periods: 6, beyond: 4 },
  silence: 'notBreaching',
})

/**
 * What CloudFront counts stands in us-east-1, where no alarm of Jakarta sees it. If it fails, or its
 * name does, nobody comes through: that is seen here. From 7 to 21 in Kupang.
 */
const nobody = (watched: Watched): Alarm => ({
  name: 'nobody-asks',
  heading: 'Nobody asks anything',
  hurts: 'Perhaps everybody: in the daytime not one request came through for two hours.',
  reads: noneLess(watched.stage, [ofApi(watched, 'Count')], 'HOUR(beat) >= 23 OR HOUR(beat) < 13'),
  ...{ wakes: 'below', threshold: 1, minutes: 60, periods: 2, silence: 'breaching' },
  zone: 'UTC',
})

/** Queues of what was given up, by what gave up, and who waits for what lies there. */
const deadQueues = {
  'dead-counts': 'A campus partner waits for the numbers of a window.',
  'dead-notices': 'A student waits for a letter that was due at a time, such as a reminder.',
  'dead-rechecks':
    'Part of a night’s walk was given up: some are not judged by the rules in force.',
  'dead-webhooks': 'Messages to campus machines were not even tried.',
  'tableevents-dead-notices': 'Somebody booked, moved or cancelled, and was sent nothing about it.',
  'tableevents-dead-rechecks': 'An assessment changed, and queues and letters do not know.',
  'clock-dead': 'Something that should have happened at its time never began.',
} as const

/** What happened in the table and what the clock called cannot be found again elsewhere. */
const essentials: readonly string[] = ['tableevents-dead-notices', 'clock-dead']

const lying = (stage: Stage, place: string): Reading => ({
  ...{ namespace: 'AWS/SQS', metric: 'ApproximateNumberOfMessagesVisible', stat: 'Maximum' },
  dimensions: { QueueName: named(stage, `service-${place}`) },
})

/** What was given up, by what gave up. */
export const givenUp = (stage: Stage): ReadonlyMap<string, Reading> =>
  new Map(Object.keys(deadQueues).map((place) => [place, lying(stage, place)]))

const dead = ({ stage }: Watched, [place, hurts]: [string, string]): Alarm => ({
  name: place,
  heading: 'Something was given up',
  hurts,
  ...(essentials.includes(place) && { essential: true }),
  reads: lying(stage, place),
  // Nobody speaks of a queue that nobody touched: what lay there lies there still.
  ...{ wakes: 'from', threshold: 1, minutes: 5, periods: 1, silence: 'ignore' },
})

/** Groups of schedules: those that recur, and those functions set themselves. */
const groups = ({ stage }: Watched) => [
  'default',
  named(stage, 'schedule'),
  named(stage, 'recheck'),
]

const dropped = (watched: Watched): readonly Reading[] =>
  groups(watched).map((ScheduleGroup) => ({
    ...{ namespace: 'AWS/Scheduler', metric: 'InvocationDroppedCount', stat: 'Sum' },
    dimensions: { ScheduleGroup },
  }))

/** A call that fails is made again for hours; one that is dropped is not. */
const clockFails = (watched: Watched): Alarm => ({
  name: 'clock-fails',
  heading: 'The clock cannot call',
  hurts: 'Reminders, offers that lapse and nightly walks do not begin at their time.',
  reads: sumOf(dropped(watched)),
  ...{ wakes: 'from', threshold: 1, minutes: 15, periods: 1, silence: 'notBreaching' },
})

/** Of the ways in, and of what was not let go. */
export const doorAlarms = (watched: Watched): readonly Alarm[] => [
  failing(watched),
  refusing(watched),
  tooMany(watched),
  slow(watched),
  nobody(watched),
  ...Object.entries(deadQueues).map((one) => dead(watched, one)),
  clockFails(watched),
]
