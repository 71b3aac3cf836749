import { ArnFormat, CfnOutput, Stack } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as ses from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { stands } from './nag.ts'
import type { OperatedFunction } from './operated-function.ts'
import { arnOf } from './records.ts'
import { named, type Stage } from './stage.ts'

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1)

/** The address letters come from, proved by SES in the stage's own region, and who may write from it. */
export class Letters extends Construct {
  readonly #stage: Stage
  readonly #identity: ses.EmailIdentity
  readonly #configuration: ses.ConfigurationSet

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id)
    this.#stage = stage
    this.#configuration = new ses.ConfigurationSet(this, 'Configuration', {
      configurationSetName: named(stage, 'letters'),
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    })
    const { mailFrom, mailDomain } = stage
    this.#identity = new ses.EmailIdentity(this, 'Sender', {
      identity: mailDomain ? ses.Identity.domain(domainOf(mailFrom)) : ses.Identity.email(mailFrom),
      configurationSet: this.#configuration,
    })
    // A domain is proved by what its owner writes into its names; no letter leaves before that.
    if (mailDomain)
      for (const [nth, { name, value }] of this.#identity.dkimRecords.entries())
        new CfnOutput(Stack.of(this), `Dkim${nth + 1}`, { value: `${name} CNAME ${value}` })
  }

  /**
   * Lets a function send letters from our address and no other; and tells it where their links lead.
   * While an account is in SES's sandbox the right is asked for on whom a letter goes to as well, so it
   * is given on all identities and bound by the address in its head.
   */
  lend(to: OperatedFunction, siteUrl: string): void {
    to.addEnvironment('MAIL_FROM', this.#stage.mailFrom)
    to.addEnvironment('SITE_URL', siteUrl)
    to.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [
          arnOf(this, 'ses', 'identity', '*'),
          arnOf(
            this,
            'ses',
            'configuration-set',
            this.#configuration.configurationSetName,
            ArnFormat.SLASH_RESOURCE_NAME,
          ),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.#stage.mailFrom } },
      }),
    )
    const all = `arn:aws:ses:${this.#stage.region}:<AWS::AccountId>:identity/*`
    stands(to, {
      [`AwsSolutions-IAM5[Resource::${all}]`]:
        'in the sandbox SES asks for the right on each recipient too; the condition names who writes',
    })
  }
}
