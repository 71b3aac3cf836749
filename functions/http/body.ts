import type { Context } from 'hono'
import type * as z from 'zod'
import type { Exchange } from './exchange.ts'
import { fieldProblems } from './field-problem.ts'
import { refuse } from './problem.ts'

/** Larger than any honest set of answers, smaller than one item of the table. */
export const bodyBytesMax = 256_000

const mediaType = (header: string | undefined) =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** The body as text, or the refusal it met: too large, or not the kind expected. */
async function textOf(c: Context<Exchange>, expected: string): Promise<string | Response> {
  const got = mediaType(c.req.header('content-type'))
  const declared = Number(c.req.header('content-length') ?? 0)
  if (declared > bodyBytesMax) return refuse(c, { kind: 'body-too-large', bytesMax: bodyBytesMax })
  if (got !== expected)
    return refuse(c, { kind: 'unsupported-media-type', got: got || 'nothing', expected })
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength > bodyBytesMax)
    return refuse(c, { kind: 'body-too-large', bytesMax: bodyBytesMax })
  return new TextDecoder().decode(bytes)
}

function parsed(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { reason: text.trim() === '' ? 'it is empty' : 'it breaks the grammar of JSON' }
  }
}

/** The JSON body in the shape asked for, or the refusal to answer with. Trust it inside. */
export async function jsonBody<S extends z.ZodType>(
  c: Context<Exchange>,
  schema: S,
): Promise<{ readonly value: z.output<S> } | Response> {
  const text = await textOf(c, 'application/json')
  if (text instanceof Response) return text
  const json = parsed(text)
  if ('reason' in json) return refuse(c, { kind: 'bad-json', reason: json.reason })
  const result = schema.safeParse(json.value)
  if (result.success) return { value: result.data }
  const fields = fieldProblems(result.error.issues, c.var.language)
  return refuse(c, { kind: 'body-not-valid', fields })
}

/** A plain form's fields, or the refusal to answer with; a field sent twice keeps both values. */
export async function formBody(c: Context<Exchange>): Promise<URLSearchParams | Response> {
  const text = await textOf(c, 'application/x-www-form-urlencoded')
  return text instanceof Response ? text : new URLSearchParams(text)
}
