import * as z from 'zod'
import { catalogueBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { secretMaker } from '../adapters/secret-maker.ts'
import { stores } from '../adapters/stores.ts'
import { environment } from '../http/environment.ts'
import { publishing } from './app.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW, ...parameters } = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
    LINK_SECRET_PARAMETER: z.string().startsWith('/'),
    SIGN_IN_SECRET_PARAMETER: z.string().startsWith('/'),
    WEBHOOK_SECRET_PARAMETER: z.string().startsWith('/'),
  }),
)

const { editions } = stores({ table: TABLE_NAME, endpoint: DYNAMODB_ENDPOINT })

/** Called once by each deployment. */
export const handler = () =>
  publishing({
    clock: clockFrom(NOW),
    editions,
    edition: catalogueBeside(import.meta.url),
    secrets: secretMaker(),
    needed: Object.values(parameters),
  })
