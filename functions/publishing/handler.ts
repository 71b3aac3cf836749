import * as z from 'zod'
import { catalogueBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { secretMaker } from '../adapters/secret-maker.ts'
import { stores } from '../adapters/stores.ts'
import { environment, operated } from '../http/environment.ts'
import { publishing } from './app.ts'

/** The name of a parameter; whoever may read it reads a secret there. */
const parameter = z.string().startsWith('/')

const env = environment(
  z.object({
    ...operated,
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    LINK_SECRET_PARAMETER: parameter,
    SIGN_IN_SECRET_PARAMETER: parameter,
    WEBHOOK_SECRET_PARAMETER: parameter,
  }),
)

const { called } = operations('publishing', env)
const { editions } = stores({ table: env.TABLE_NAME, endpoint: env.DYNAMODB_ENDPOINT })
const { LINK_SECRET_PARAMETER, SIGN_IN_SECRET_PARAMETER, WEBHOOK_SECRET_PARAMETER } = env

const ports = {
  clock: clockFrom(env.NOW),
  editions,
  edition: catalogueBeside(import.meta.url),
  secrets: secretMaker(),
  needed: [LINK_SECRET_PARAMETER, SIGN_IN_SECRET_PARAMETER, WEBHOOK_SECRET_PARAMETER],
}

/** Called once by each deployment. */
export const handler = (_: unknown, call?: { readonly awsRequestId: string }) =>
  called(call, { kind: 'deployment' }, () => publishing(ports))
