import { isDeepStrictEqual } from 'node:util'

// The one document of the API, made of what each function describes of itself.

type Named = Readonly<Record<string, unknown>>

/** What a function's openapi.ts says; one of them brings the head of the document. */
export type Part = {
  readonly head?: Named & { readonly securitySchemes: Named }
  readonly paths: Named
  readonly components: { readonly parameters: Named; readonly schemas: Named }
}

/** Names from all parts; the same name must mean the same in each. */
function joined(what: string, parts: readonly Named[]): Named {
  const all = new Map<string, unknown>()
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (all.has(name) && !isDeepStrictEqual(all.get(name), value))
      throw new Error(
        `two functions describe the ${what} "${name}" differently. Give one of them another name.`,
      )
    all.set(name, value)
  }
  return Object.fromEntries(all)
}

/** The whole document. */
export function openApiOf(parts: readonly Part[]): Named {
  const head = parts.find((part) => part.head !== undefined)?.head
  if (head === undefined) throw new Error('no function brings the head of the OpenAPI document')
  const { securitySchemes, ...rest } = head
  const of = (kind: 'parameters' | 'schemas') =>
    joined(
      kind.slice(0, -1),
      parts.map(({ components }) => components[kind]),
    )
  return {
    ...rest,
    paths: joined(
      'path',
      parts.map(({ paths }) => paths),
    ),
    components: { parameters: of('parameters'), schemas: of('schemas'), securitySchemes },
  }
}
