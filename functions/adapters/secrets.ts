// At home a secret stands in the environment. In the cloud a function's configuration can be read by
// whoever may look at functions, so there the environment names a parameter that only the function
// may decrypt.

/** The secrets there are: of links, of places in a list, of sign-ins under way, of campuses' webhooks. */
export const secretNames = [
  'LINK_SECRET',
  'CURSOR_SECRET',
  'SIGN_IN_SECRET',
  'WEBHOOK_SECRET',
] as const
export type SecretName = (typeof secretNames)[number]

/** The variables of one secret; exactly one of the two is given. */
export type SecretVariables<N extends SecretName> = {
  readonly [K in N | `${N}_PARAMETER`]?: string | undefined
}

const charactersMin = 32

async function fromParameter(variable: string, parameter: string): Promise<string> {
  const { parameterText } = await import('./ssm.ts')
  const text = await parameterText(parameter).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.name : typeof cause
    throw new Error(
      `${variable} names the parameter "${parameter}", which was not read: ${why}. Write it as a ` +
        'SecureString, and let this function read and decrypt it.',
      { cause },
    )
  })
  if (text !== undefined && text.length >= charactersMin) return text
  throw new Error(
    `The parameter "${parameter}" of ${variable} holds ${text?.length ?? 0} characters, expected ` +
      `at least ${charactersMin}. Write a new secret there.`,
  )
}

/** A secret where a function works without it too; neither given: undefined. */
export async function secretIfAny<N extends SecretName>(
  env: SecretVariables<N>,
  name: N,
): Promise<string | undefined> {
  const given: Readonly<Record<string, string | undefined>> = env
  const variable = `${name}_PARAMETER`
  const [text, parameter] = [given[name], given[variable]]
  if (parameter === undefined) return text
  if (text === undefined) return fromParameter(variable, parameter)
  throw new Error(`${name} and ${variable} are both set, expected one. Unset one of them.`)
}

/**
 * A secret without which a function does not start: itself, or from the parameter that is named
 * instead, read once. Begin it first and await it last, so that nothing waits for it.
 */
export async function secretFrom<N extends SecretName>(
  env: SecretVariables<N>,
  name: N,
): Promise<string> {
  const secret = await secretIfAny(env, name)
  if (secret !== undefined) return secret
  throw new Error(
    `Neither ${name} nor ${name}_PARAMETER is set, expected one: the secret itself, or the name of ` +
      'the SSM parameter that holds it. Set one of them.',
  )
}
