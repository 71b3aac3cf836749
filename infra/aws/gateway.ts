import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as logs from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { ServedName } from '../function-names.ts'
import { allRoutes } from '../routes.ts'
import type { OperatedFunction } from './operated-function.ts'
import { named, type Stage } from './stage.ts'
import { throttleOf } from './throttles.ts'

/** "/v1/talks/*" as the gateway writes it. */
export const routeKeyOf = (path: string): string =>
  `ANY ${path.endsWith('/*') ? `${path.slice(0, -1)}{proxy+}` : path}`

/** A request by what it asked for and what came of it: no address, which may hold a private link's id. */
const line = {
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
  integrationMs: '$context.integrationLatency',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
}

export type GatewayProps = {
  readonly stage: Stage
  readonly api: apigateway.HttpApi
}

/** Which function each address leads to, and how often it may be asked. */
export function openGateway(
  scope: Construct,
  { stage, api }: GatewayProps,
  functionNamed: (name: ServedName) => OperatedFunction,
): void {
  const keys: string[] = []
  const integrations = new Map<ServedName, HttpLambdaIntegration>()
  const toward = (name: ServedName): HttpLambdaIntegration => {
    const known = integrations.get(name)
    const made = known ?? integrationOf(scope, api, name, functionNamed(name))
    integrations.set(name, made)
    return made
  }
  for (const { path, functionFolder } of allRoutes) {
    // The gateway knows no address that ends in a slash.
    if (functionFolder === undefined || path.endsWith('/')) continue
    route(scope, api, routeKeyOf(path), toward(functionFolder))
    keys.push(routeKeyOf(path))
  }
  // Who comes with a slash at the end is led on, and what no route names gets our own words.
  route(scope, api, '$default', toward('signin'))
  liveStage(scope, { stage, api }, [...keys, '$default'])
}

/** One permission for a function, not one for each of its routes. */
function integrationOf(
  scope: Construct,
  api: apigateway.HttpApi,
  name: ServedName,
  { lambda }: OperatedFunction,
): HttpLambdaIntegration {
  lambda.addPermission('Gateway', {
    principal: new iam.ServicePrincipal('apigateway.amazonaws.com'),
    sourceArn: Stack.of(scope).formatArn({
      service: 'execute-api',
      resource: api.apiId,
      resourceName: '*/*',
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    }),
  })
  return new HttpLambdaIntegration(`To-${name}`, lambda, { scopePermissionToRoute: false })
}

function route(
  scope: Construct,
  httpApi: apigateway.HttpApi,
  key: string,
  integration: HttpLambdaIntegration,
): void {
  const routeKey = key === '$default' ? apigateway.HttpRouteKey.DEFAULT : keyOf(key)
  new apigateway.HttpRoute(scope, `Route ${key.replaceAll('/', '.')}`, {
    ...{ httpApi, routeKey, integration },
  })
}

const keyOf = (key: string): apigateway.HttpRouteKey =>
  apigateway.HttpRouteKey.with(key.slice('ANY '.length), apigateway.HttpMethod.ANY)

function liveStage(scope: Construct, { stage, api }: GatewayProps, keys: readonly string[]): void {
  const log = new logs.LogGroup(scope, 'GatewayLog', {
    logGroupName: `/aws/apigateway/${named(stage, 'api')}`,
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const live = new apigateway.CfnStage(scope, 'Live', {
    apiId: api.apiId,
    stageName: '$default',
    autoDeploy: true,
    accessLogSettings: { destinationArn: log.logGroupArn, format: JSON.stringify(line) },
    defaultRouteSettings: { ...limits('$default'), detailedMetricsEnabled: false },
    routeSettings: Object.fromEntries(
      keys.filter((key) => key !== '$default').map((key) => [key, capitals(limits(key))]),
    ),
  })
  live.node.addDependency(
    ...scope.node.children.filter((child) => child.node.id.startsWith('Route ')),
  )
}

const limits = (key: string) => {
  const { rate, burst } = throttleOf(key)
  return { throttlingRateLimit: rate, throttlingBurstLimit: burst }
}

/** Settings of single routes are handed to CloudFormation as they are, and it writes them large. */
const capitals = ({ throttlingRateLimit, throttlingBurstLimit }: ReturnType<typeof limits>) => ({
  ThrottlingRateLimit: throttlingRateLimit,
  ThrottlingBurstLimit: throttlingBurstLimit,
})
