import { Duration } from 'aws-cdk-lib'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources'
import type * as sqs from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { deadLetters } from './dead-letters.ts'
import type { OperatedFunction } from './operated-function.ts'
import type { Records } from './records.ts'

/** A stream remembers for 24 hours; what is older than half of that is laid aside for somebody to see. */
const ageMax = Duration.hours(12)

/** How many batches of one shard are told at a time; what happens to one partition stays in order. */
const lanes = { notices: 4, rechecks: 1 } as const

/** What happens in the table, told to functions in order; a stream has two readers and no more. */
export class TableEvents extends Construct {
  readonly dead = new Map<string, sqs.Queue>()
  readonly #records: Records

  constructor(scope: Construct, id: string, records: Records) {
    super(scope, id)
    this.#records = records
  }

  /**
   * Tells a function. Of a batch it says which events must come again; one that fails for ever is
   * looked for by halving the batch, and laid aside.
   */
  tell({ lambda: fn }: OperatedFunction, name: keyof typeof lanes): void {
    const queue = deadLetters(this, `Dead-${name}`)
    this.dead.set(name, queue)
    fn.addEventSource(
      new sources.DynamoEventSource(this.#records.table, {
        startingPosition: lambda.StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        maxRecordAge: ageMax,
        retryAttempts: 100,
        // One lane a shard is just too little on the busiest day (infra/load-model.md); items keep their order.
        parallelizationFactor: lanes[name],
        onFailure: new sources.SqsDlq(queue),
      }),
    )
  }
}
