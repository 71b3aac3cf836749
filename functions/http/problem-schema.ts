import * as z from 'zod'

/** The body of every refusal, as problem-details of RFC 9457. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'Stable: /problems/ and the kind of refusal.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    next: z.string().meta({ description: 'What to do.' }),
    requestId: z.string(),
    fields: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
    nearest: z
      .array(z.object({ counselor: z.string(), start: z.string(), end: z.string() }))
      .optional()
      .meta({ description: 'The nearest starts that are free, where a start could not be had.' }),
    changes: z
      .array(z.looseObject({ version: z.int(), at: z.int() }))
      .optional()
      .meta({ description: 'What happened to a case since the version it was decided on.' }),
  })
  .meta({ id: 'Problem' })
