import { keptShards } from '../../functions/adapters/keys.ts'
import type { Alarm, Reading, Watched } from './alarms.ts'
import { beat, counted, countedOf, none, noneLess, sumOf } from './alarms-readings.ts'

/** In CloudWatch's numbers: from Monday to Friday, from 8 to 20 in Kupang, which is UTC+8. */
const workingHours = 'DAY(beat) < 6 AND HOUR(beat) < 12'

const noBooking = ({ stage }: Watched): Alarm => ({
  name: 'no-booking',
  heading: 'No booking in a working day',
  hurts: 'Perhaps every student who wants a talk: nobody booked one from 8 to 20 on a working day.',
  reads: noneLess(stage, countedOf(stage, 'TalksBooked'), workingHours),
  ...{ wakes: 'below', threshold: 1, minutes: 60, periods: 12, silence: 'breaching' },
  zone: 'UTC',
})

const noAssessment = ({ stage }: Watched): Alarm => ({
  name: 'no-assessment',
  heading: 'Nobody is assessed',
  hurts: 'Perhaps every student: for six hours of the day no answers were judged or kept.',
  reads: noneLess(
    stage,
    [...countedOf(stage, 'AssessmentsJudged'), ...countedOf(stage, 'AssessmentsKept')],
    'HOUR(beat) < 13',
  ),
  ...{ wakes: 'below', threshold: 1, minutes: 60, periods: 6, silence: 'breaching' },
  zone: 'UTC',
})

const conflicts = ({ stage }: Watched): Alarm => ({
  name: 'booking-conflicts',
  heading: 'Many want the same thing',
  hurts:
    'Students see times that are gone when they ask for them: there are too few, or lists are old.',
  reads: counted(stage, 'BookingConflicts', 'bookings'),
  ...{ wakes: 'from', threshold: 50, minutes: 15, periods: 2, silence: 'notBreaching' },
})

const setAside = ({ stage }: Watched): Alarm => ({
  name: 'set-aside',
  heading: 'Something was set aside',
  hurts: 'Somebody waits for a letter that no machine will send any more.',
  reads: sumOf(countedOf(stage, 'SetAside')),
  ...{ wakes: 'from', threshold: 1, minutes: 5, periods: 1, silence: 'notBreaching' },
})

const unsent = ({ stage }: Watched): Alarm => ({
  name: 'letters-stopped',
  heading: 'Letters do not go out',
  hurts: 'Students booked and got no confirmation: they do not know where and when to come.',
  reads: {
    formula: `IF(${none('booked')} >= 3 AND ${none('sent')} < 1, 1, 0)`,
    of: {
      beat: beat(stage),
      booked: counted(stage, 'TalksBooked', 'notices'),
      sent: counted(stage, 'LettersSent', 'notices'),
    },
  },
  ...{ wakes: 'from', threshold: 1, minutes: 60, periods: 1, silence: 'notBreaching' },
})

// SES looks at the account, and stops it: at 5 and 0.1 of a hundred it writes, at 10 and 0.5 it ends.
const reputation = (metric: string): Reading => ({
  ...{ namespace: 'AWS/SES', metric, stat: 'Maximum', dimensions: {} },
})

const bounced: Alarm = {
  name: 'letters-bounced',
  heading: 'Letters come back',
  hurts: 'Soon everybody who waits for a letter: SES stops senders whose letters come back.',
  reads: reputation('Reputation.BounceRate'),
  ...{ wakes: 'from', threshold: 0.04, minutes: 60, periods: 1, silence: 'ignore' },
}

const complained: Alarm = {
  name: 'letters-complained',
  heading: 'Letters come back',
  hurts: 'Soon everybody who waits for a letter: SES stops senders of whom people complain.',
  reads: reputation('Reputation.ComplaintRate'),
  ...{ wakes: 'from', threshold: 0.0008, minutes: 60, periods: 1, silence: 'ignore' },
}

const unheard = ({ stage }: Watched): Alarm => ({
  name: 'webhooks-failing',
  heading: 'A campus machine does not listen',
  hurts: 'A campus partner’s machine does not hear of the talks its students booked.',
  reads: counted(stage, 'WebhooksFailed', 'webhooks'),
  ...{ wakes: 'from', threshold: 10, minutes: 60, periods: 2, silence: 'notBreaching' },
})

/**
 * Each part of the night's walk tells once, when it is at its end, how many turned, be it none. A day
 * of two hours east of Greenwich ends at 6 in Kupang: by then all parts have told.
 */
const notWalked = ({ stage }: Watched): Alarm => ({
  name: 'night-not-walked',
  heading: 'Nobody was judged tonight',
  hurts:
    'Students whose answers turned with the new day are not told, and offices see yesterday’s.',
  reads: noneLess(stage, [counted(stage, 'OutlooksTurned', 'rechecks', 'SampleCount')]),
  ...{ wakes: 'below', threshold: keptShards, minutes: 24 * 60, periods: 1, silence: 'breaching' },
  zone: '+02:00',
})

/** Of what people do, and of what they wait for. */
export const peopleAlarms = (watched: Watched): readonly Alarm[] => [
  noBooking(watched),
  noAssessment(watched),
  conflicts(watched),
  setAside(watched),
  unsent(watched),
  bounced,
  complained,
  unheard(watched),
  notWalked(watched),
]
