import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import { keptIn } from './kept.ts'
import { providerKeys } from './keys.ts'
import { broken, leaving, type PageLanguage } from './pages.ts'

// A certified provider that gives the very tokens Cognito does: RS256, token_use, client_id,
// cognito:groups, a refresh token that stays the same.

export const clientId = 'rantau-staff'

export type ProviderOptions = {
  readonly issuer: string
  /** Every name a browser may call this machine by. */
  readonly origins: readonly string[]
  readonly staff: readonly StaffMember[]
  readonly data: string
}

const minutes = 60
const hours = 60 * minutes

const lifetimes = {
  AccessToken: 1 * hours,
  AuthorizationCode: 1 * minutes,
  IdToken: 1 * hours,
  RefreshToken: 12 * hours,
  Grant: 13 * hours,
  Session: 12 * hours,
  Interaction: 15 * minutes,
}

const audience = 'urn:rantau:staff'

const resources = {
  enabled: true,
  defaultResource: () => audience,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: '',
    audience,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: lifetimes.AccessToken,
    jwt: { sign: { alg: 'RS256' as const } },
  }),
}

/** The language somebody was reading in, as the request for a page says. */
export const languageAsked = (wishes: unknown): PageLanguage =>
  typeof wishes === 'string' && /^en\b/.test(wishes) ? 'en' : 'id'

const languageIn = (ctx: KoaContextWithOIDC): PageLanguage =>
  languageAsked(ctx.oidc?.params?.ui_locales)

/** Nobody is asked whether Rantau may know who they are: it is Rantau that they sign in to. */
async function grantFor(ctx: KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc
  const before = result?.consent?.grantId ?? session?.grantIdFor(client?.clientId ?? '')
  if (before !== undefined) return provider.Grant.find(before)
  const account = session?.accountId
  if (account === undefined) return undefined
  const grant = new provider.Grant({ clientId, accountId: account })
  grant.addOIDCScope('openid profile')
  grant.addResourceScope(audience, '')
  await grant.save()
  return grant
}

const clientFor = (origins: readonly string[]) => ({
  client_id: clientId,
  token_endpoint_auth_method: 'none' as const,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as const],
  redirect_uris: origins.map((origin) => `${origin}/staff/sign-in/return`),
  post_logout_redirect_uris: origins.flatMap((origin) =>
    ['', '/en'].map((prefix) => `${origin}${prefix}/staff/sign-out`),
  ),
})

type Claimed = {
  readonly accountId: string
  readonly claims: () => Promise<{ sub: string } & Record<string, unknown>>
}

const accountOf = (staff: readonly StaffMember[], id: string): Claimed | undefined => {
  const member = staff.find((one) => one.id === id)
  if (member === undefined) return undefined
  const { name, roles } = member
  const claims = { sub: id, name, 'cognito:groups': roles, token_use: 'id' }
  return { accountId: id, claims: async () => claims }
}

function configuration({ origins, staff, data }: ProviderOptions): Configuration {
  const { jwks, cookies } = providerKeys(data)
  return {
    adapter: keptIn(data),
    clients: [clientFor(origins)],
    jwks,
    cookies: { keys: [...cookies] },
    ttl: lifetimes,
    routes: { jwks: '/.well-known/jwks.json' },
    interactions: { url: (_, { uid }) => `/oidc/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: resources,
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = leaving(form, languageIn(ctx))
        },
      },
    },
    claims: { openid: ['sub', 'cognito:groups', 'token_use'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => accountOf(staff, id),
    loadExistingGrant: grantFor,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: false,
    formats: {
      customizers: {
        jwt: (_, token, parts) => {
          const id = 'accountId' in token ? token.accountId : undefined
          const groups = staff.find((one) => one.id === id)?.roles ?? []
          Object.assign(parts.payload, { token_use: 'access', 'cognito:groups': groups })
        },
      },
    },
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = broken(languageIn(ctx))
    },
  }
}

export const providerAt = (options: ProviderOptions): Provider =>
  new Provider(options.issuer, configuration(options))
