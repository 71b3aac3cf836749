import * as z from 'zod'
import { catalogueBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { secretMaker } from '../adapters/secret-maker.ts'
import { secretNames } from '../adapters/secrets.ts'
import { stores } from '../adapters/stores.ts'
import { asking, environment } from '../http/environment.ts'
import { publishing } from './app.ts'

/** Names of the parameters that hold secrets; this function may make what is missing, and read none. */
const parameters = Object.fromEntries(
  secretNames.map((name) => [`${name}_PARAMETER`, z.string().startsWith('/')]),
)

const env = environment(z.object(asking))
const needed = Object.values(environment(z.object(parameters)))

const { called } = operations('publishing', env)
const { editions } = stores({ table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT })

const ports = {
  clock: clockFrom(env.NOW),
  editions,
  edition: catalogueBeside(import.meta.url),
  secrets: secretMaker(),
  needed,
}

/** Called once by each deployment. */
export const handler = (_: unknown, call?: { readonly awsRequestId: string }) =>
  called(call, { kind: 'deployment' }, () => publishing(ports))
