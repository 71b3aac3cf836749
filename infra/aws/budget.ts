import * as budgets from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import { named, type Stage } from './stage.ts'

type Notice = { readonly of: 'ACTUAL' | 'FORECASTED'; readonly percent: number }

/** The first two are spent money, the last is what the month will come to if it goes on so. */
const notices: readonly Notice[] = [
  { of: 'ACTUAL', percent: 80 },
  { of: 'ACTUAL', percent: 100 },
  { of: 'FORECASTED', percent: 100 },
]

const tagged = (key: string, value: string): budgets.CfnBudget.ExpressionProperty => ({
  tags: { key, values: [value] },
})

/**
 * Tells by letter what a stage costs a month. It sees what bears our tags, once these are switched on
 * in the account's billing; what AWS bills without tags is not in it.
 */
export function setBudget(scope: Construct, stage: Stage): void {
  const subscribers = stage.wakes.map((address) => ({ address, subscriptionType: 'EMAIL' }))
  new budgets.CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: named(stage, 'month'),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: stage.budgetUsd, unit: 'USD' },
      // A filter by expression asks for the cost to be named.
      metrics: ['UnblendedCost'],
      filterExpression: { and: [tagged('application', 'rantau'), tagged('stage', stage.name)] },
    },
    notificationsWithSubscribers: notices.map(({ of: notificationType, percent: threshold }) => ({
      notification: {
        ...{ notificationType, threshold },
        ...{ comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
      },
      subscribers,
    })),
  })
}
