import type * as z from 'zod'

/** The variables a function was given, or a failure at start that names each missing one. */
export function environment<S extends z.ZodType>(schema: S, env = process.env): z.output<S> {
  const result = schema.safeParse(env)
  if (result.success) return result.data
  const names = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`Environment variables are not as expected. ${names.join('; ')}. Set them.`)
}
