import * as z from 'zod'
import { answering } from './environment.ts'

/** What every function with a staff door is told: its table, and who signs staff in as which client. */
export const staffEnvironment = {
  ...answering,
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
}
