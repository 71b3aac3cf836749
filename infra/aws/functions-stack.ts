import type * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import type { Construct } from 'constructs'
import type { SecretName } from '../../functions/adapters/secrets.ts'
import { sizing } from '../cost/memory.ts'
import { calledNames, type ServedName } from '../function-names.ts'
import { lending } from '../lending.ts'
import { allRoutes } from '../routes.ts'
import type { CodeOf } from './built.ts'
import { Clock } from './clock.ts'
import { deadLetters } from './dead-letters.ts'
import { openGateway } from './gateway.ts'
import { Letters } from './letters.ts'
import { stands } from './nag.ts'
import { OperatedFunction } from './operated-function.ts'
import type { Records } from './records.ts'
import { lendSecret } from './secrets.ts'
import type { Stage } from './stage.ts'
import { StageStack } from './stage-stack.ts'
import { TableEvents } from './table-events.ts'

/** Who signs in staff, and where they come back to. */
export type SignIn = {
  readonly issuer: string
  readonly clientId: string
  readonly logout: string
}

export type FunctionsProps = {
  readonly stage: Stage
  readonly code: CodeOf
  readonly records: Records
  readonly api: apigateway.HttpApi
  /** The host the world knows the site by. */
  readonly host: string
  readonly signIn: SignIn
}

/** Which secrets a function reads as it starts. */
const secrets: Partial<Record<ServedName, readonly SecretName[]>> = {
  bookings: ['LINK_SECRET'],
  campuses: ['WEBHOOK_SECRET'],
  casework: ['CURSOR_SECRET'],
  notices: ['LINK_SECRET'],
  signin: ['SIGN_IN_SECRET'],
  webhooks: ['WEBHOOK_SECRET'],
}

/** Functions behind the staff's door: they read who somebody is from tokens of the sign-in. */
const staffed: readonly ServedName[] = [
  'bookings',
  'campuses',
  'casework',
  'editions',
  'gatherings',
  'signin',
]

/** Functions that send letters. */
const writing: readonly ServedName[] = ['notices', 'rechecks', 'webhooks']

const asked: ReadonlySet<ServedName> = new Set(
  allRoutes.flatMap(({ functionFolder }) => functionFolder ?? []),
)

/** All functions, the API before them, and whatever else calls them. All of it can be made again. */
export class FunctionsStack extends StageStack {
  readonly functions: ReadonlyMap<ServedName, OperatedFunction>

  constructor(scope: Construct, props: FunctionsProps) {
    super(scope, 'service', props.stage, { description: 'Rantau: the functions' })
    const names = [...asked, ...calledNames]
    this.functions = new Map(names.map((name) => [name, functionOf(this, name, props)]))
    const functionNamed = (name: ServedName): OperatedFunction => {
      const found = this.functions.get(name)
      if (found === undefined) throw new Error(`functions/${name} is not part of the service`)
      return found
    }
    openGateway(this, props, functionNamed)
    stands(this, {
      'AwsSolutions-APIG4':
        'the functions’ one door reads who asks from the session in the table (DECISIONS.md)',
    })
    lendSignIn(props, functionNamed)
    const letters = new Letters(this, 'Letters', props.stage)
    for (const name of writing) letters.lend(functionNamed(name), `https://${props.host}`)
    const events = new TableEvents(this, 'TableEvents', props.records)
    for (const name of ['notices', 'rechecks'] as const) events.tell(functionNamed(name), name)
    const clock = new Clock(this, 'Clock', props.stage)
    clock.lendTimers(functionNamed('notices'), 'SCHEDULE')
    clock.lendTimers(functionNamed('rechecks'), 'RECHECK')
    clock.call(functionNamed('counts'), 'Hourly', 'rate(1 hour)')
    clock.call(functionNamed('webhooks'), 'Often', 'rate(1 minute)')
    // A quarter of an hour after the night it sets itself: a chain that broke begins again, and a day
    // that was looked at is not looked at twice.
    clock.call(functionNamed('rechecks'), 'Nightly', 'cron(45 0 * * ? *)', { kind: 'night' })
  }
}

function functionOf(scope: Construct, name: ServedName, props: FunctionsProps): OperatedFunction {
  const { stage, code, records, host } = props
  const isCalled = calledNames.some((one) => one === name)
  const made = new OperatedFunction(scope, name, {
    ...{ stage, folder: name, code: code(name), sizing: sizing[name] },
    ...(isCalled && { dead: deadLetters(scope, `Dead-${name}`) }),
  })
  records.lend(made, lending[name])
  for (const secret of secrets[name] ?? []) lendSecret(scope, stage, secret, made)
  if (asked.has(name)) made.addEnvironment('PUBLIC_HOST', host)
  // It writes calendar files, which name the same organiser as the letters that others send.
  if (name === 'bookings') made.addEnvironment('MAIL_FROM', stage.mailFrom)
  return made
}

function lendSignIn(
  { signIn }: FunctionsProps,
  functionNamed: (name: ServedName) => OperatedFunction,
) {
  for (const name of staffed) {
    const one = functionNamed(name)
    one.addEnvironment('OIDC_ISSUER', signIn.issuer)
    one.addEnvironment('OIDC_CLIENT_ID', signIn.clientId)
  }
  functionNamed('signin').addEnvironment('OIDC_LOGOUT', signIn.logout)
}
