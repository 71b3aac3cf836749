import type { Alarm } from './alarms.ts'
import type { Stage } from './stage.ts'

// By a query, so that no distribution is held fast by being watched: of all in the account, the worst.
const query = 'SELECT MAX("5xxErrorRate") FROM SCHEMA("AWS/CloudFront", DistributionId, Region)'

const siteFails: Alarm = {
  name: 'site-failing',
  heading: 'The site fails',
  hurts: 'Students see CloudFront’s own error page: not even what needs no function is shown.',
  reads: { formula: query, of: {} },
  ...{ wakes: 'from', threshold: 5, minutes: 5, periods: 3, silence: 'notBreaching' },
}

/** Of what only us-east-1 counts. */
export const abroadAlarms = ({ alarms }: Stage): readonly Alarm[] =>
  alarms === 'all' ? [siteFails] : []
