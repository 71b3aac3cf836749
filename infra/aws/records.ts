import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb'
import * as iam from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { FunctionLending, Lent } from '../lending.ts'
import { table as definition } from '../table.ts'
import { named, type Stage } from './stage.ts'

const attribute = (name: string) => ({ name, type: dynamodb.AttributeType.STRING })

/** How far back the table can be restored to any second; the most that AWS keeps. */
const recoveryDays = 35

/** Whom the table can be lent to. */
export type Borrower = {
  readonly grantPrincipal: iam.IPrincipal
  readonly addEnvironment: (name: string, value: string) => unknown
}

/**
 * The one table, as infra/table.ts says. Its key is AWS's own: whoever may read the table could use a
 * key of ours as well, and secrets are sealed before they are kept.
 */
export class Records extends Construct {
  readonly table: dynamodb.ITable

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id)
    const made = new dynamodb.Table(this, 'Table', {
      tableName: named(stage, 'records'),
      partitionKey: attribute(definition.partitionKey),
      sortKey: attribute(definition.sortKey),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: definition.expiryAttribute,
      stream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: stage.keeps ? recoveryDays : 1,
      },
      deletionProtection: stage.keeps,
      removalPolicy: stage.keeps ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    for (const { name, partitionKey, sortKey } of definition.indexes)
      made.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: attribute(partitionKey),
        sortKey: attribute(sortKey),
        projectionType: dynamodb.ProjectionType.KEYS_ONLY,
      })
    // The library's own types differ where a property is left out or said to be undefined.
    this.table = made as dynamodb.ITable
  }

  /** Lets a function use what it names of the table: the permission and the variable, never one alone. */
  lend(to: Borrower, { table, kept = [] }: FunctionLending): void {
    to.addEnvironment('TABLE_NAME', this.table.tableName)
    for (const lent of table) allow(to, this.table.tableArn, lent)
    for (const lent of kept) allow(to, `${this.table.tableArn}/index/kept`, lent)
  }
}

/** Only items of these families: a call that names another partition is refused by AWS itself. */
function allow({ grantPrincipal }: Borrower, resource: string, { actions, keys }: Lent): void {
  grantPrincipal.addToPrincipalPolicy(
    new iam.PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [resource],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] } },
    }),
  )
}

/** A name of the account and region a stack is deployed to, by which what is made later is known. */
export const arnOf = (
  scope: Construct,
  service: string,
  resource: string,
  resourceName: string,
  arnFormat = ArnFormat.SLASH_RESOURCE_NAME,
): string => Stack.of(scope).formatArn({ service, resource, resourceName, arnFormat })
