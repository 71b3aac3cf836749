import * as z from 'zod'

/** What every function with a staff door is told: who signs staff in, and as which client. */
export const doorEnvironment = {
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
}
