import * as z from 'zod'
import { editionBeside, framesBeside, openApiBeside } from '../adapters/beside.ts'
import { clockFrom } from '../adapters/clock.ts'
import { operations } from '../adapters/operations.ts'
import { storesLater } from '../adapters/stores-later.ts'
import { answering, environment } from '../http/environment.ts'
import { handle } from '../http/gateway.ts'
import { type EditionAtHand, judgings } from '../judging/judging.ts'
import { texts } from '../judging/texts.ts'
import { assessments } from './app.ts'
import type { AssessmentsPorts } from './ports.ts'

const env = environment(z.object(answering))

const {
  editions,
  assessments: kept,
  bookings,
  campuses,
  cases,
} = storesLater({
  table: env.TABLE_NAME,
  endpoint: env.DYNAMODB_ENDPOINT,
})

const judging = judgings(editions)

const ports: AssessmentsPorts = {
  clock: clockFrom(env.NOW),
  editions,
  judging,
  texts: texts(editions),
  assessments: kept,
  cases,
  roster: bookings.roster,
  campuses,
  frames: framesBeside(import.meta.url),
  openApi: openApiBeside(import.meta.url),
}

// Another edition may be active by now; then its rules are read when they are first asked for.
const atHand = (await editionBeside(import.meta.url)) as EditionAtHand | undefined
if (atHand !== undefined) judging.hold(atHand)

const { log, errand } = operations('assessments', env)

export const handler = handle(assessments(ports, log), { host: env.PUBLIC_HOST, errand })
