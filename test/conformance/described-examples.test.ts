import { expect, test } from 'vitest'
import * as z from 'zod'
import * as keeping from '../../functions/assessments/schemas.ts'
import * as talks from '../../functions/bookings/schemas.ts'
import * as campuses from '../../functions/campuses/machines/requests.ts'
import * as casework from '../../functions/casework/requests.ts'
import * as rules from '../../functions/editions/requests.ts'
import * as days from '../../functions/gatherings/api.ts'
import * as coming from '../../functions/gatherings/requests.ts'
import { everyOperation } from '../every-operation.ts'

const spoken: Readonly<Record<string, readonly object[]>> = {
  assessments: [keeping],
  bookings: [talks],
  campuses: [campuses],
  casework: [casework],
  editions: [rules],
  gatherings: [days, coming],
}

/** What a function calls by this name in the document. */
const schemaNamed = (folder: string, name: string): z.ZodType | undefined =>
  (spoken[folder] ?? [])
    .flatMap((module): unknown[] => Object.values(module))
    .find(
      (one): one is z.ZodType => one instanceof z.ZodType && z.globalRegistry.get(one)?.id === name,
    )

const withBody = everyOperation.filter(({ body }) => body !== undefined)

test.each(withBody.map((each) => [each.id, each] as const))(
  'the example of "%s" is a body that its address takes',
  (_, { folder, body }) => {
    const schema = schemaNamed(folder, body?.schema ?? '')
    expect(schema, `${folder} has no schema "${body?.schema}"`).toBeDefined()
    const { error } = schema?.safeParse(body?.example) ?? {}
    expect(error?.issues ?? []).toEqual([])
  },
)
