import { ArnFormat } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { type SecretName, secretNames } from '../../functions/adapters/secrets.ts'
import { arnOf, type Borrower } from './records.ts'
import type { Stage } from './stage.ts'

/** Where it is kept: a parameter that only its name is known of here. */
export const parameterOf = ({ name }: Stage, secret: SecretName): string =>
  `/rantau/${name}/${secret.toLowerCase().replaceAll('_', '-')}`

const parameterArn = (scope: Construct, stage: Stage, secret: SecretName): string =>
  arnOf(
    scope,
    'ssm',
    'parameter',
    parameterOf(stage, secret).slice(1),
    ArnFormat.SLASH_RESOURCE_NAME,
  )

/**
 * Lets a function read a secret as it starts. The parameter is sealed with the account's own key for
 * parameters, which whoever may read it may use through it.
 */
export function lendSecret(scope: Construct, stage: Stage, secret: SecretName, to: Borrower): void {
  to.addEnvironment(`${secret}_PARAMETER`, parameterOf(stage, secret))
  to.grantPrincipal.addToPrincipalPolicy(
    new iam.PolicyStatement({
      actions: ['ssm:GetParameter'],
      resources: [parameterArn(scope, stage, secret)],
    }),
  )
}

/** Lets a function make the secrets that are missing; it can read none, nor change one. */
export function lendMaking(scope: Construct, stage: Stage, to: Borrower): void {
  for (const secret of secretNames) {
    to.addEnvironment(`${secret}_PARAMETER`, parameterOf(stage, secret))
    const making = {
      actions: ['ssm:PutParameter'],
      resources: [parameterArn(scope, stage, secret)],
    }
    to.grantPrincipal.addToPrincipalPolicy(new iam.PolicyStatement(making))
    // Whoever may make one could otherwise replace it, and every link sent before would open nothing.
    to.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        ...making,
        effect: iam.Effect.DENY,
        conditions: { StringEquals: { 'ssm:Overwrite': 'true' } },
      }),
    )
  }
}
