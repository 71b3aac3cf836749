// Rules mostly ask a list for items in named languages: whoever knows which need not look at others.

type Node = Readonly<Record<string, unknown>>

const languagesIn = (node: Node): ReadonlySet<string> | undefined => {
  const where = node.where as Node | undefined
  return where?.kind === 'in' && where.path === `${node.as}.language`
    ? new Set(where.codes as readonly string[])
    : undefined
}

/** Lists of which every mention asks for items in named languages, with those languages. */
export const languagesRead = (rule: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string> | undefined>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const one of Object.values(value)) visit(one)
    const { list } = value as Node
    if (typeof list !== 'string') return
    const named = languagesIn(value as Node)
    const before = found.has(list) ? found.get(list) : new Set<string>()
    found.set(list, named && before && new Set([...before, ...named]))
  }
  visit(rule)
  return new Map([...found].filter((one): one is [string, Set<string>] => one[1] !== undefined))
}
