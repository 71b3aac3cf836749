import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as logs from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { groupOf, type RouteGroup, seatRoutes, throttles } from '../cost/throttles.ts'
import type { ServedName } from '../function-names.ts'
import { allRoutes, functionFor } from '../routes.ts'
import type { OperatedFunction } from './operated-function.ts'
import { named, type Stage } from './stage.ts'

/** "/v1/talks/*" as the gateway writes it. */
export const routeKeyOf = (path: string): string =>
  `ANY ${path.endsWith('/*') ? `${path.slice(0, -1)}{proxy+}` : path}`

/** A route of the gateway: what it answers, which function does, and with which others it is held back. */
export type GatewayRoute = {
  readonly key: string
  readonly folder: ServedName
  readonly group: RouteGroup
}

/** What is held back apart from the rest of its function: each takes a seat, or is asked often. */
const apart: readonly string[] = [
  ...seatRoutes,
  ...['catalogue', 'catalogue/*', 'facts', 'openapi.json'].map((name) => routeKeyOf(`/v1/${name}`)),
  ...['judgements', 'assessments'].map((name) => `POST /v1/${name}`),
]

const pathOf = (key: string): string => key.replace(/^[A-Z]+ /, '')
const filled = (path: string): string => path.replace(/\{[^}]*\}/g, 'x')

/** An address that ends in a slash the gateway does not know. */
const routed = allRoutes.filter(({ path }) => !path.endsWith('/'))

/** All that the gateway leads somewhere; whatever else is asked goes to `signin`. */
export const gatewayRoutes: readonly GatewayRoute[] = [
  ...apart.map((key) => ({ key, folder: functionFor(filled(pathOf(key))) })),
  ...routed.map(({ path, functionFolder }) => ({ key: routeKeyOf(path), folder: functionFolder })),
].flatMap(({ key, folder }) => {
  const group = seatRoutes.includes(key) ? 'seats' : groupOf(filled(pathOf(key)))
  return folder === undefined ? [] : [{ key, folder, group }]
})

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
  const integrations = new Map<ServedName, HttpLambdaIntegration>()
  const toward = (name: ServedName): HttpLambdaIntegration => {
    const known = integrations.get(name)
    const made = known ?? integrationOf(scope, api, name, functionNamed(name))
    integrations.set(name, made)
    return made
  }
  for (const { key, folder } of gatewayRoutes) route(scope, api, key, toward(folder))
  // Who comes with a slash at the end is led on, and what no route names gets our own words.
  route(scope, api, '$default', toward('signin'))
  liveStage(scope, { stage, api })
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

function keyOf(key: string): apigateway.HttpRouteKey {
  const method = key.startsWith('POST ') ? apigateway.HttpMethod.POST : apigateway.HttpMethod.ANY
  return apigateway.HttpRouteKey.with(pathOf(key), method)
}

function liveStage(scope: Construct, { stage, api }: GatewayProps): void {
  const log = new logs.LogGroup(scope, 'GatewayLog', {
    logGroupName: `/aws/apigateway/${named(stage, 'api')}`,
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const { rate, burst } = throttles.pages
  const live = new apigateway.CfnStage(scope, 'Live', {
    apiId: api.apiId,
    stageName: '$default',
    autoDeploy: true,
    accessLogSettings: { destinationArn: log.logGroupArn, format: JSON.stringify(line) },
    defaultRouteSettings: {
      throttlingRateLimit: rate,
      throttlingBurstLimit: burst,
      detailedMetricsEnabled: false,
    },
    // Settings of single routes are handed to CloudFormation as they stand here, and it writes them large.
    routeSettings: Object.fromEntries(
      gatewayRoutes.map(({ key, group }) => [
        key,
        {
          ThrottlingRateLimit: throttles[group].rate,
          ThrottlingBurstLimit: throttles[group].burst,
        },
      ]),
    ),
  })
  const routes = scope.node.children.filter(({ node }) => node.id.startsWith('Route '))
  live.node.addDependency(...routes)
}
