import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

let last: Promise<unknown> = Promise.resolve()

/** Sets variables, and gives back what puts them as they were. */
function setting(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** `?` and something new: loaded as another process would load it. */
const addressOf = (folder: string, afresh: boolean): string =>
  `${pathToFileURL(join(folder, 'handler.mjs')).href}${afresh ? `?${crypto.randomUUID()}` : ''}`

/**
 * Loads a function's bundle with variables of its own. In Lambda each has an environment to itself;
 * here one process has one for all, and a bundle reads it while it loads: so they load one after another.
 */
export function loadFunction<Handler>(
  folder: string,
  variables: Readonly<Record<string, string>>,
  { afresh = false }: { readonly afresh?: boolean } = {},
): Promise<Handler> {
  const loading = last.then(async (): Promise<Handler> => {
    const restore = setting(variables)
    try {
      return (await import(addressOf(folder, afresh))).handler
    } finally {
      restore()
    }
  })
  last = loading.catch(() => {})
  return loading
}
