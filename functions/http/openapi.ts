import * as z from 'zod'
import { type RefusalKind, statusOf } from './problem.ts'
// Loading it registers the form of refusals under its name.
import './problem-schema.ts'

// How addresses are described, once for every function: OpenAPI 3.1.

type Reference = { readonly $ref: string }

/** One address and method: what it takes, what it answers, what it refuses. */
export type Operation<Parameter extends string = string, Schema extends string = string> = {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly body?: { readonly schema: Schema; readonly example: unknown }
  readonly status: 200 | 201
  readonly answers: string
  readonly schema?: Schema
  readonly link?: true
  /** Behind the staff's door; what the door refuses is added to the refusals. */
  readonly staff?: true
  /** Behind the door for keys of a campus's machines, whose refusals are added too. */
  readonly key?: true
  readonly cached?: true
  /** With an Idempotency-Key, sending it again changes nothing. */
  readonly repeatable?: true
  readonly refusals: readonly RefusalKind[]
}

/** A body of JSON that cannot be read. */
export const badBody: readonly RefusalKind[] = [
  'bad-json',
  'unsupported-media-type',
  'body-too-large',
  'body-not-valid',
]
export const badLink: readonly RefusalKind[] = ['link-missing', 'link-not-valid']

/** Where the document holds something by its name. */
export const ref = (kind: 'schemas' | 'parameters' | 'responses', name: string): Reference => ({
  $ref: `#/components/${kind}/${name}`,
})

export const inPath = (name: string, pattern: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern },
})

export const inHeader = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
})

/** Query parameters as their schema describes them, each under a name of the document's own. */
export function inQuery(prefix: string, schema: z.ZodType): Readonly<Record<string, object>> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => [
      `${prefix}.${name}`,
      { name, in: 'query', required: required.includes(name), schema: shape },
    ]),
  )
}

/** Asked for by whoever may have to send a request twice. */
export const repeatKeyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A secret from a random generator, such as a UUID. The same key with the same body answers ' +
    'again what was made the first time, and makes nothing.',
  schema: { type: 'string', pattern: '^[\\w-]{22,128}$' },
}

const requestId = {
  'x-request-id': { description: 'Name it when you ask us.', schema: { type: 'string' } },
}

const json = (schema: object, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})

const problemResponse = (kinds: readonly RefusalKind[]) => ({
  description: kinds.join(', '),
  headers: requestId,
  content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
})

/** What the staff's door says no with, before an address is asked at all. */
const doorRefusals = ({ staff, key, method }: Operation): readonly RefusalKind[] => {
  if (key === true) return ['key-missing', 'key-not-valid', 'key-scope', 'too-often']
  if (staff !== true) return []
  const known: readonly RefusalKind[] = ['not-signed-in', 'role-not-allowed', 'busy']
  return method === 'get' ? known : [...known, 'sent-from-elsewhere']
}

function refusalResponses(operation: Operation): Record<string, object> {
  const said: readonly RefusalKind[] = [...doorRefusals(operation), ...operation.refusals]
  const always: readonly RefusalKind[] = [...new Set(said), 'unexpected']
  const statuses = [...new Set(always.map(statusOf))].sort()
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problemResponse(always.filter((kind) => statusOf(kind) === status)),
    ]),
  )
}

const success = ({ answers, schema, cached, repeatable }: Operation) => ({
  description: answers,
  headers: {
    ...requestId,
    ...(repeatable && {
      'idempotent-replayed': {
        description: '"true" where the same request was answered before.',
        schema: { type: 'string' },
      },
    }),
    ...(cached && { etag: { description: 'Names the answer.', schema: { type: 'string' } } }),
  },
  content: json(schema === undefined ? { type: 'object' } : ref('schemas', schema)),
})

const securityOf = ({ link, staff, key }: Operation) => {
  if (link) return [{ link: [] }]
  if (key) return [{ campusKey: [] }]
  return staff ? [{ staff: [] }] : []
}

const described = (operation: Operation) => ({
  operationId: operation.id,
  summary: operation.summary,
  security: securityOf(operation),
  ...(operation.parameters && {
    parameters: operation.parameters.map((name) => ref('parameters', name)),
  }),
  ...(operation.body && {
    requestBody: {
      required: true,
      content: json(ref('schemas', operation.body.schema), operation.body.example),
    },
  }),
  responses: {
    [String(operation.status)]: success(operation),
    ...(operation.cached && { '304': { description: 'What you hold still holds.' } }),
    ...refusalResponses(operation),
  },
})

const pathsOf = (operations: readonly Operation[]): Record<string, object> => {
  const found: Record<string, Record<string, object>> = {}
  for (const operation of operations)
    found[operation.path] = { ...found[operation.path], [operation.method]: described(operation) }
  return found
}

/** Every schema that bears a name in this process. */
function componentSchemas(): Record<string, object> {
  const { schemas: all } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    io: 'input',
  })
  return Object.fromEntries(
    Object.entries(all).map(([name, { $schema, $id, id, ...schema }]) => [name, schema]),
  )
}

/** What a function describes: its part of the one document. */
export type OpenApiPart = {
  readonly paths: Readonly<Record<string, object>>
  readonly components: {
    readonly parameters: Readonly<Record<string, object>>
    readonly schemas: Readonly<Record<string, object>>
  }
}

const namedIn = (described: unknown): readonly string[] =>
  [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  )

/** The schemas that addresses name, and those that these name. */
function reached(
  described: unknown,
  all: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> {
  const found = new Set<string>()
  const visit = (names: readonly string[]): void => {
    for (const name of names.filter((one) => !found.has(one))) {
      found.add(name)
      visit(namedIn(all[name] ?? {}))
    }
  }
  visit(namedIn(described))
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)))
}

/** The part of the document that a function's own addresses make; `opened` says more of a schema. */
export function openApiPart(
  operations: readonly Operation[],
  parameters: Readonly<Record<string, object>>,
  opened: Readonly<Record<string, object>> = {},
): OpenApiPart {
  const paths = pathsOf(operations)
  const all = Object.fromEntries(
    Object.entries(componentSchemas()).map(([name, schema]) => [
      name,
      { ...schema, ...opened[name] },
    ]),
  )
  const schemas = reached([paths, parameters], all)
  return { paths, components: { parameters, schemas } }
}
