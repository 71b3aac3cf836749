import * as z from 'zod'

/** What every function may be told of how it is operated. */
export const operated = {
  /** Which of the clouds this is; at home there is none. */
  STAGE: z.enum(['dev', 'test', 'prod']).optional(),
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR']).default('INFO'),
}

/** What every function is told that asks the table. */
export const asking = {
  ...operated,
  TABLE_NAME: z.string().min(3),
  /** At home and in tests; in the cloud the SDK finds the table by its region. */
  DYNAMODB_ENDPOINT: z.string().optional(),
  /** At home: the clock, for seeing another day. */
  NOW: z.string().optional(),
}

/** What a function that answers requests is told beside that. */
export const answering = {
  ...asking,
  /**
   * The host that people typed, where another stands in front of the gateway; at home and without it
   * the gateway's own.
   */
  PUBLIC_HOST: z
    .string()
    .regex(
      /^[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/,
      'expected host or host:port, in small letters',
    )
    .optional(),
}

/** The two variables that a secret comes by: itself, or the name of the parameter that holds it. */
export const secretVariables = <N extends string>(name: N) =>
  ({
    [name]: z.string().min(32).optional(),
    [`${name}_PARAMETER`]: z.string().min(1).optional(),
  }) as { readonly [K in N | `${N}_PARAMETER`]: z.ZodOptional<z.ZodString> }

/** The variables a function was given, or a failure at start that names each missing one. */
export function environment<S extends z.ZodType>(schema: S, env = process.env): z.output<S> {
  const result = schema.safeParse(env)
  if (result.success) return result.data
  const names = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`Environment variables are not as expected. ${names.join('; ')}. Set them.`)
}
