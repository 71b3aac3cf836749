/** What moto does with a resource type in a template, found by trying with moto 5.2.5. */
export type Lacking = {
  /**
   * `stood-in`: CloudFormation of moto passes it over, but moto has the thing itself: it is made by a
   * direct call with the template's own properties. `passed-over`: nothing is made at all. `partly`: it
   * is made, without some of what the template says.
   */
  readonly kind: 'stood-in' | 'passed-over' | 'partly'
  /** What is not as in AWS. */
  readonly lacks: string
  /** How that part is looked at otherwise. */
  readonly instead: string
}

const stoodIn = (lacks: string, instead: string): Lacking => ({ kind: 'stood-in', lacks, instead })
const passedOver = (lacks: string, instead: string): Lacking => ({
  kind: 'passed-over',
  lacks,
  instead,
})
const partly = (lacks: string, instead: string): Lacking => ({ kind: 'partly', lacks, instead })

const template = 'the assertions on the synthesized template'
const unknown = 'unknown to CloudFormation there'

/** What its CloudFormation makes as the template says, as far as was tried. */
const whole: ReadonlySet<string> = new Set([
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
  'AWS::SSM::Parameter',
  'AWS::Logs::LogGroup',
  'AWS::CloudWatch::Dashboard',
  'AWS::Events::Rule',
  'AWS::Lambda::LayerVersion',
])

/** What moto lacks of what we deploy. */
export const lacking: Readonly<Record<string, Lacking>> = {
  'AWS::DynamoDB::Table': partly(
    'time to live, point-in-time recovery and encryption of the template are dropped',
    'both are set by direct calls from the template before the check; encryption by the template',
  ),
  'AWS::DynamoDB::GlobalTable': stoodIn(unknown, 'table; encryption by the template'),
  'AWS::Lambda::Function': partly(
    'architecture (always x86_64), tracing, log group, reserved concurrency are dropped; nothing runs',
    'each bundle is run by the check of functions; the rest by the template',
  ),
  'AWS::Lambda::Version': partly(
    'an output that asks for its number is not answered, nor is any other of its stack',
    'nothing asks for it',
  ),
  'AWS::Lambda::Permission': partly('its Ref is no name', 'nobody refers to one'),
  'AWS::S3::Bucket': partly(
    'life cycle, public access block and ownership are not asked for',
    template,
  ),
  'AWS::Cognito::UserPool': stoodIn(unknown, 'pool, with MFA and password rules by the template'),
  'AWS::Cognito::UserPoolClient': stoodIn(unknown, 'client; its flows by the template'),
  'AWS::Cognito::UserPoolGroup': stoodIn(unknown, 'group'),
  'AWS::Cognito::UserPoolDomain': passedOver(unknown, template),
  'AWS::Cognito::ManagedLoginBranding': passedOver(unknown, template),
  'AWS::Cognito::UserPoolUser': passedOver(unknown, template),
  'AWS::SES::EmailIdentity': stoodIn(unknown, 'identity; DKIM by the template'),
  'AWS::SES::ConfigurationSet': passedOver(unknown, template),
  'AWS::SES::ConfigurationSetEventDestination': passedOver(unknown, template),
  'AWS::Scheduler::ScheduleGroup': stoodIn(unknown, 'group'),
  'AWS::Scheduler::Schedule': stoodIn(unknown, 'schedule, once what it calls stands'),
  'AWS::Lambda::EventSourceMapping': stoodIn(
    'made as the template says, but then each write of the table runs the function in Docker',
    'source, when all else was looked at; what functions do with events by the check of functions',
  ),
  'AWS::Lambda::EventInvokeConfig': passedOver(unknown, template),
  'AWS::Lambda::Alias': passedOver(
    `${unknown}; a permission for it finds no function`,
    'we have none: what is permitted names the function',
  ),
  'AWS::ApiGatewayV2::Api': passedOver(unknown, 'functions answer recorded events of its format'),
  'AWS::ApiGatewayV2::Route': passedOver(unknown, 'template assertions against infra/routes.ts'),
  'AWS::ApiGatewayV2::Integration': passedOver(unknown, template),
  'AWS::ApiGatewayV2::Stage': passedOver(unknown, template),
  'AWS::SQS::QueuePolicy': passedOver(unknown, template),
  'AWS::SNS::TopicPolicy': passedOver(unknown, template),
  'AWS::SNS::Subscription': passedOver(unknown, template),
  'AWS::CloudWatch::Alarm': passedOver(unknown, template),
  'AWS::CloudWatch::CompositeAlarm': passedOver(unknown, template),
  'AWS::Logs::MetricFilter': passedOver(unknown, template),
  'AWS::S3::BucketPolicy': passedOver(unknown, template),
  'AWS::CloudFront::Distribution': passedOver(unknown, template),
  'AWS::CloudFront::Function': passedOver(unknown, template),
  'AWS::CloudFront::OriginAccessControl': passedOver(unknown, template),
  'AWS::CloudFront::CachePolicy': passedOver(unknown, template),
  'AWS::CloudFront::OriginRequestPolicy': passedOver(unknown, template),
  'AWS::CloudFront::ResponseHeadersPolicy': passedOver(unknown, template),
  'AWS::KMS::Key': partly('it breaks at tags, which are left out', template),
  'AWS::KMS::Alias': passedOver(unknown, template),
  'AWS::Budgets::Budget': passedOver(unknown, template),
  'AWS::WAFv2::WebACL': passedOver(unknown, template),
  'AWS::SecretsManager::Secret': passedOver(unknown, template),
  'AWS::CDK::Metadata': passedOver(unknown, 'it makes nothing in AWS either'),
}

const custom = passedOver(
  'moto would run its function in Docker and wait for the answer',
  'a test of what the function does',
)

const untried = passedOver('nobody has tried what moto does with it', 'nothing, until somebody has')

/** Whether somebody has tried it: else the proof says that it is none. */
export const wasTried = (type: string): boolean => lackingOf(type) !== untried

/** What moto lacks of a type; undefined where it makes the thing as the template says. */
export function lackingOf(type: string): Lacking | undefined {
  if (whole.has(type)) return undefined
  if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type)) return custom
  return lacking[type] ?? untried
}
