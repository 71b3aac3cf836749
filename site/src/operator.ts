/** Who answers for this installation; set at build time, and said plainly where it is missing. */
export type Operator = { readonly name: string; readonly contact: string }

/** The operator named by the environment of the build, or none. */
export function operatorOf(env: Readonly<Record<string, unknown>>): Operator | undefined {
  const { RANTAU_OPERATOR: name, RANTAU_OPERATOR_CONTACT: contact } = env
  if (typeof name !== 'string' || typeof contact !== 'string') return undefined
  return name === '' || contact === '' ? undefined : { name, contact }
}
