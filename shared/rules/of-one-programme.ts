/** Whether a rule names what only its own programme has: its points, its gates, its dates. */
export const isOfOneProgramme = (node: unknown): boolean => asked(node, isOfOneProgramme)

const asked = (node: unknown, ask: (node: unknown) => boolean): boolean => {
  if (Array.isArray(node)) return node.some(ask)
  if (typeof node !== 'object' || node === null) return false
  const { kind, of } = node as { readonly kind?: unknown; readonly of?: unknown }
  if (kind === 'points' || kind === 'gate') return true
  if (kind === 'date') return of !== 'application'
  return Object.values(node).some(ask)
}

/** The same, asked once of each part: what stands in many places is looked through in one of them. */
export const oneProgrammeOnce = (): typeof isOfOneProgramme => {
  const known = new Map<unknown, boolean>()
  const ask = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false
    const before = known.get(node)
    if (before !== undefined) return before
    const made = asked(node, ask)
    known.set(node, made)
    return made
  }
  return ask
}
