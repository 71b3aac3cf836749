import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { answer } from '../../drill/answering.ts'
import { drill } from '../../drill/drill.ts'
import { restore } from '../../drill/restoring.ts'
import { type Deployed, theTable } from './deployed.ts'
import { type Finding, same } from './finding.ts'

/** Whether what is kept can be had back: the drill of infra/drill, on the deployed table. */
export async function restoringFindings({
  account,
  stacks,
}: Deployed): Promise<readonly Finding[]> {
  const { name: from } = theTable({ stacks })
  const clients = {
    ...{ db: new DynamoDBClient(account.client), emulated: true, keeps: false, restore },
    answer: (table: string) => answer(table, account.endpoint),
    now: () => new Date(),
    monotonicMs: () => performance.now(),
  }
  const { way, families, differences, notAsDefined, ...rest } = await drill(
    clients,
    from,
    `${from}-drill`,
  )
  const items = [...families.values()].reduce((sum, one) => sum + one.items, 0)
  return [
    same('it comes back to a point in time', way, 'point-in-time'),
    same(`all ${items} items of ${families.size} families are as they were`, differences, []),
    same('it is settled as infra/table.ts says', notAsDefined, []),
    same('assessments answers from it', rest.answer, {
      status: 200,
      edition: rest.expectedEdition,
    }),
  ]
}
