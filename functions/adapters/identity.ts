import type { Configuration } from 'openid-client'
import type { IdentityProvider, SignInBegun, SignOut, Tokens } from '../ports/identity.ts'
import type { Identity } from './tokens.ts'

// One client for every provider. It is loaded where somebody signs in or a token has run out:
// reading a page needs none of it.

type Client = typeof import('openid-client')
type Opened = { readonly client: Client; readonly config: Configuration }

const scope = 'openid profile'

/** Plain http speaks to nobody but this machine. */
function isPlainAtHome(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer)
  if (protocol !== 'http:') return false
  if (/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)) return true
  throw new Error(`OIDC_ISSUER is "${issuer}", expected https. Correct it.`)
}

async function opened({ issuer, clientId }: Identity): Promise<Opened> {
  const client = await import('openid-client')
  const plain = isPlainAtHome(issuer) ? [client.allowInsecureRequests] : []
  const config = await client.discovery(new URL(issuer), clientId, undefined, client.None(), {
    execute: [client.enableNonRepudiationChecks, ...plain],
  })
  return { client, config }
}

/** Opened once; what failed is tried again by whoever comes next. */
function openedOnce(identity: Identity): () => Promise<Opened> {
  let once: Promise<Opened> | undefined
  return () => {
    once ??= opened(identity).catch((error) => {
      once = undefined
      throw error
    })
    return once
  }
}

type Granted = Awaited<ReturnType<Client['refreshTokenGrant']>>

const tokensFrom = (granted: Granted, before?: Tokens): Tokens => ({
  access: granted.access_token,
  refresh: granted.refresh_token ?? before?.refresh,
  id: granted.id_token ?? before?.id,
})

const begun = async (
  { client, config }: Opened,
  returnTo: string,
  language: string,
): Promise<SignInBegun & { readonly address: string }> => {
  const state = client.randomState()
  const nonce = client.randomNonce()
  const verifier = client.randomPKCECodeVerifier()
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: returnTo,
    scope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    // Cognito's own name for it.
    lang: language,
  })
  return { state, nonce, verifier, address: address.href }
}

/** Why the provider or what came back refuses; undefined where something is broken instead. */
function whyRefused({ client }: Opened, error: unknown): string | undefined {
  if (error instanceof client.AuthorizationResponseError) return error.error
  if (error instanceof client.ResponseBodyError) return error.error
  if (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT') return error.code
  return undefined
}

async function finished(open: Opened, { state, nonce, verifier }: SignInBegun, cameBack: string) {
  const { client, config } = open
  try {
    const granted = await client.authorizationCodeGrant(config, new URL(cameBack), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const staff = granted.claims()?.sub ?? ''
    return { kind: 'tokens', tokens: tokensFrom(granted), staff } as const
  } catch (error) {
    const why = whyRefused(open, error)
    if (why === undefined) throw new Error('signing in was not finished', { cause: error })
    return { kind: 'not-finished', why } as const
  }
}

async function renewed(open: Opened, tokens: Tokens): Promise<Tokens | undefined> {
  if (tokens.refresh === undefined) return undefined
  const { client, config } = open
  try {
    return tokensFrom(await client.refreshTokenGrant(config, tokens.refresh), tokens)
  } catch (error) {
    if (error instanceof client.ResponseBodyError && error.status < 500) return undefined
    throw new Error('the tokens were not renewed', { cause: error })
  }
}

/** The provider behind an issuer, by what it says of itself. */
export function identityProvider(
  identity: Identity,
): IdentityProvider & { readonly signOut: SignOut } {
  const open = openedOnce(identity)
  return {
    begin: async ({ returnTo, language }) => begun(await open(), returnTo, language),
    finish: async (asked, cameBack) => finished(await open(), asked, cameBack),
    renew: async (tokens) => renewed(await open(), tokens),
    signOut: async ({ returnTo, language, tokens }) => {
      const { client, config } = await open()
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: returnTo,
        ui_locales: language,
        ...(tokens?.id !== undefined && { id_token_hint: tokens.id }),
      }).href
    },
  }
}

/** Cognito ends its session at an address of its own making. */
export const cognitoSignOut =
  (logout: string, { clientId }: Identity): SignOut =>
  async ({ returnTo, language }) => {
    const asked = { client_id: clientId, logout_uri: returnTo, lang: language }
    return `${logout}?${new URLSearchParams(asked)}`
  }
