/** Whether a rule names what only its own programme has: its points, its gates, its dates. */
export const isOfOneProgramme = (node: unknown): boolean => {
  if (Array.isArray(node)) return node.some(isOfOneProgramme)
  if (typeof node !== 'object' || node === null) return false
  const { kind, of } = node as { readonly kind?: unknown; readonly of?: unknown }
  if (kind === 'points' || kind === 'gate') return true
  if (kind === 'date') return of !== 'application'
  return Object.values(node).some(isOfOneProgramme)
}
