import * as z from 'zod'

/** What every function with a staff door is told: its table, and who signs staff in as which client. */
export const staffEnvironment = {
  TABLE_NAME: z.string().min(3),
  DYNAMODB_ENDPOINT: z.string().optional(),
  NOW: z.string().optional(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
}
