import * as z from 'zod'

export const Instant = z.iso.datetime().meta({
  id: 'Instant',
  description: 'An instant in UTC.',
  examples: ['2026-11-21T09:00:00.000Z'],
})

export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'The SHA-256 an edition is named by.' })

export const Preference = z.enum(['soonest', 'least-money']).meta({
  id: 'Preference',
  description: 'What a plan should keep small: months, or own money.',
})
