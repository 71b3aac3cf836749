import { type App, type Stack, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'

/** Has every stack looked over by the rules of both packs; what they find stops the drawing up. */
export function lookOver(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
}

const pack = (rule: string) => (rule.startsWith('Serverless') ? 'Serverless' : 'AwsSolutions')

/** What is found here, and below, and stays so: by rule, each with the reason it does. */
export function stands(scope: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [rule, reason] of Object.entries(reasons))
    Validations.of(scope).acknowledge({ id: `${pack(rule)}::${rule}`, reason })
}

/** All that a function of ours may do without a name of what it does it to, and why. */
export const nameless = {
  'xray:PutTraceSegments': 'X-Ray takes traces from whoever may send any: they have no name',
  'xray:PutTelemetryRecords': 'the same, of how many were sent',
  'dynamodb:ListStreams': 'Lambda asks which streams there are before it reads ours: names alone',
  'scheduler:ListSchedules': 'timers are listed for the whole account or not at all: names alone',
} as const

const whyNameless = (...services: readonly string[]): string =>
  Object.entries(nameless)
    .filter(([action]) => services.includes(action.split(':')[0] ?? ''))
    .map(([action, why]) => `${action}: ${why}`)
    .join('; ')

/** What holds for functions that are asked and answered at once. */
export const ofAnsweringFunctions = {
  'AwsSolutions-IAM5[Resource::*]': whyNameless('xray'),
  'Serverless-LambdaDLQ': 'who calls it waits for the answer: nothing is given up on in silence',
} as const

/** What holds for functions that nobody waits for. */
export const ofCalledFunctions = {
  'AwsSolutions-IAM5[Resource::*]': whyNameless('xray', 'dynamodb', 'scheduler'),
  'Serverless-LambdaDLQ': 'a destination for failures stands in its place: it also says why',
} as const

/** The library's own function that lays the site's files; we choose neither its rights nor its runtime. */
const layer =
  'the library that lays files brings it; it runs while a deployment does, and never else'

/** What holds for the function that lays files, by the bucket it lays them in. */
export function ofFileLayer(stack: Stack, bucketArn: string): Readonly<Record<string, string>> {
  const assets = `arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`
  const actions = ['s3:Abort*', 's3:DeleteObject*', 's3:GetBucket*', 's3:GetObject*', 's3:List*']
  const rights = [
    ...actions.map((action) => `Action::${action}`),
    ...['*', assets, `<${bucketArn}.Arn>/*`].map((resource) => `Resource::${resource}`),
  ]
  const basic = 'service-role/AWSLambdaBasicExecutionRole'
  return {
    [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${basic}]`]: layer,
    ...Object.fromEntries(rights.map((right) => [`AwsSolutions-IAM5[${right}]`, layer])),
    'AwsSolutions-L1': layer,
    'Serverless-LambdaDLQ': layer,
    'Serverless-LambdaLatestVersion': layer,
    'Serverless-LambdaTracing': layer,
  }
}
