import type { Context } from 'hono'
import type * as z from 'zod'
import type { Exchange } from './exchange.ts'
import { fieldProblems } from './field-problem.ts'
import type { Language } from './language.ts'
import { oddity } from './odd-json.ts'
import { refuse } from './problem.ts'

/** Larger than any honest set of answers, smaller than one item of the table. */
export const bodyBytesMax = 256_000

type Reason = 'empty' | 'grammar' | 'not-utf-8' | 'too-deep' | 'key-twice' | 'key-forbidden'

const reasons: Record<Language, Readonly<Record<Reason, string>>> = {
  en: {
    empty: 'it is empty',
    grammar: 'it breaks the grammar of JSON',
    'not-utf-8': 'it is not UTF-8',
    'too-deep': 'it is nested too deeply',
    'key-twice': 'one object has the same key twice',
    'key-forbidden': 'it has a key "__proto__"',
  },
  id: {
    empty: 'isinya kosong',
    grammar: 'melanggar tata bahasa JSON',
    'not-utf-8': 'bukan UTF-8',
    'too-deep': 'bersarang terlalu dalam',
    'key-twice': 'ada objek dengan kunci yang sama dua kali',
    'key-forbidden': 'ada kunci "__proto__"',
  },
}

function utf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

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
  return (
    utf8(bytes) ?? refuse(c, { kind: 'bad-json', reason: reasons[c.var.language]['not-utf-8'] })
  )
}

function parsed(text: string): { readonly value: unknown } | { readonly reason: Reason } {
  try {
    const value: unknown = JSON.parse(text)
    const reason = oddity(value, text)
    return reason === undefined ? { value } : { reason }
  } catch {
    return { reason: text.trim() === '' ? 'empty' : 'grammar' }
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
  if ('reason' in json)
    return refuse(c, { kind: 'bad-json', reason: reasons[c.var.language][json.reason] })
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
