import * as z from 'zod'
import { assessmentStore } from '../adapters/assessments.ts'
import { framesBeside, openApiBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { editionStore } from '../adapters/editions.ts'
import { records } from '../adapters/records.ts'
import { environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { assessments } from './app.ts'
import { judgings } from './judging.ts'
import { texts } from './texts.ts'

const { TABLE_NAME, DYNAMODB_ENDPOINT, NOW } = environment(
  z.object({
    TABLE_NAME: z.string().min(3),
    DYNAMODB_ENDPOINT: z.string().optional(),
    NOW: z.string().optional(),
  }),
)

const table = records({ table: TABLE_NAME, endpoint: DYNAMODB_ENDPOINT })

const editions = editionStore(table)

export const handler = handle(
  assessments({
    clock: clockFrom(NOW),
    editions,
    judging: judgings(editions),
    texts: texts(editions),
    assessments: assessmentStore(table),
    frames: framesBeside(import.meta.url),
    openApi: openApiBeside(import.meta.url),
  }),
)
