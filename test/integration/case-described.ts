import { expect } from 'vitest'
import type * as z from 'zod'
import { operations } from '../../functions/casework/openapi.ts'
import * as schemas from '../../functions/casework/schemas.ts'

type Answered = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer is read by its paths
  readonly json: any
}

const known: Readonly<Record<string, unknown>> = schemas

function operationAt(method: string, path: string) {
  const found = operations.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, '[\\w-]+')}$`).test(path),
  )
  return found ?? expect.unreachable(`${method} ${path} is not described`)
}

/** Holds an answer of casework against what the document says of its address. */
export function asDescribed(method: string, path: string, { status, json }: Answered): void {
  const operation = operationAt(method, path.replace(/\?.*/, ''))
  // The door of these tests answers in words of its own.
  if (typeof json === 'string') return
  if (status >= 400) {
    expect(operation.refusals).toContain(json.type.replace('/problems/', ''))
    return
  }
  expect([operation.id, status]).toEqual([operation.id, operation.status])
  const schema = known[operation.schema ?? ''] as z.ZodType
  expect(schema.parse(json), operation.id).toEqual(json)
}
