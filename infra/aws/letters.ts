import { ArnFormat } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as ses from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
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
  }

  /** Lets a function send letters from our address and no other; and tells it where their links lead. */
  lend(to: OperatedFunction, siteUrl: string): void {
    to.addEnvironment('MAIL_FROM', this.#stage.mailFrom)
    to.addEnvironment('SITE_URL', siteUrl)
    to.grantPrincipal.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [
          this.#identity.emailIdentityArn,
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
  }
}
