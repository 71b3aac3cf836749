import { table as definition } from '../table.ts'
import type { Alarm, Reading, Watched } from './alarms.ts'
import { sumOf } from './alarms-readings.ts'
import { named } from './stage.ts'

const ofTable = (
  { stage }: Watched,
  metric: string,
  more: Record<string, string> = {},
): Reading => ({
  ...{ namespace: 'AWS/DynamoDB', metric, stat: 'Sum' },
  dimensions: { TableName: named(stage, 'records'), ...more },
})

/** An index that cannot keep up holds the table back, so its writes count as well. */
const throttled = (watched: Watched): Alarm => ({
  name: 'table-throttled',
  heading: 'The table holds back',
  hurts:
    'Saving and booking take longer, and then fail for whoever asks for the same key as many others.',
  reads: sumOf([
    ofTable(watched, 'ReadThrottleEvents'),
    ofTable(watched, 'WriteThrottleEvents'),
    ...definition.indexes.flatMap(({ name: GlobalSecondaryIndexName }) =>
      ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metric) =>
        ofTable(watched, metric, { GlobalSecondaryIndexName }),
      ),
    ),
  ]),
  ...{ wakes: 'from', threshold: 20, minutes: 5, periods: 2, silence: 'notBreaching' },
})

/** A failure of AWS shows in these first, and each more is paid for. */
const operations = ['GetItem', 'Query', 'TransactWriteItems']

const broken = (watched: Watched): Alarm => ({
  name: 'table-broken',
  heading: 'The table fails',
  hurts: 'AWS itself fails: whoever saves or books reads that something broke, and may try again.',
  reads: sumOf(operations.map((Operation) => ofTable(watched, 'SystemErrors', { Operation }))),
  ...{ wakes: 'from', threshold: 5, minutes: 5, periods: 2, silence: 'notBreaching' },
})

const contended = (watched: Watched): Alarm => ({
  name: 'table-contended',
  heading: 'Many want the same thing',
  hurts: 'Many change the same item at once; some are asked to try again though there was room.',
  reads: ofTable(watched, 'TransactionConflict'),
  ...{ wakes: 'from', threshold: 200, minutes: 5, periods: 2, silence: 'notBreaching' },
})

/** Of the one table. */
export const tableAlarms = (watched: Watched): readonly Alarm[] => [
  throttled(watched),
  broken(watched),
  contended(watched),
]
