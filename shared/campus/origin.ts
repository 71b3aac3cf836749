// Which web pages are a campus's own. A browser compares origins letter by letter: scheme, name and
// port. People type addresses; here one becomes the other, with everything that was changed told.

/** Such as "https://karir.kampus.example", with a port only where it is not the scheme's own. */
export type Origin = string

/** What was changed, or is worth knowing about an origin that was accepted. */
export type OriginNote =
  | { readonly kind: 'scheme-added'; readonly scheme: 'https' | 'http' }
  | { readonly kind: 'path-dropped'; readonly dropped: string }
  | { readonly kind: 'usual-port-dropped'; readonly port: string }
  | { readonly kind: 'own-port'; readonly port: string }
  | { readonly kind: 'in-ascii'; readonly typed: string; readonly host: string }
  | { readonly kind: 'this-name-only'; readonly other: Origin }
  | { readonly kind: 'this-computer-only' }

/** Why what was typed is no origin that can be registered. */
export type OriginRefusal =
  | { readonly kind: 'address-missing' }
  | { readonly kind: 'address-too-long'; readonly charactersMax: number }
  | { readonly kind: 'several-addresses' }
  | { readonly kind: 'scheme-not-web'; readonly scheme: string }
  | { readonly kind: 'not-encrypted'; readonly instead: Origin }
  | { readonly kind: 'user-in-address' }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'port-not-valid'; readonly port: string }
  | { readonly kind: 'number-address'; readonly host: string }
  | { readonly kind: 'name-incomplete'; readonly host: string }
  | { readonly kind: 'name-not-valid'; readonly host: string }

export type OriginRead =
  | { readonly kind: 'origin'; readonly origin: Origin; readonly notes: readonly OriginNote[] }
  | OriginRefusal

const charactersMax = 2_048
const droppedShown = 80

/** An address as it was typed, cut where a browser cuts it. */
type Typed = {
  readonly scheme: string | undefined
  readonly authority: string
  readonly rest: string
}

/** Also as people mistype it: "https//" and "https:name". */
const schemePattern = /^(?:(https?)(?::|(?=[/\\]{2}))|([a-z][a-z0-9+.-]*):[/\\]{2})/i

function cut(text: string): Typed {
  const [whole = '', web, other] = schemePattern.exec(text) ?? []
  const after = text.slice(whole.length).replace(/^[/\\]+/, '')
  const end = after.search(/[/\\?#]/)
  const authority = end === -1 ? after : after.slice(0, end)
  return {
    scheme: (web ?? other)?.toLowerCase(),
    authority,
    rest: after.slice(authority.length),
  }
}

/** A closing dot means the same name to people, another origin to browsers. */
const withoutDot = (host: string): string => host.replace(/\.$/, '')

const portOf = (authority: string): string | undefined => /:([^:\]]*)$/.exec(authority)?.[1]

const namesHost = (authority: string): string => authority.replace(/:[^:\]]*$/, '')

/** Of the many ways to write an address of numbers only this one can be let into a frame. */
const ownNumber = '127.0.0.1'

/** This computer itself: pages there are for trying out, and need no encryption. */
const isLoopback = (host: string): boolean =>
  host === ownNumber || host === 'localhost' || host.endsWith('.localhost')

const isNumber = (host: string): boolean => host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host)

const labelPattern = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** Letters, digits and hyphens: nothing that could end or extend a header it is written into. */
const isName = (host: string): boolean =>
  host.length <= 253 && host.split('.').every((label) => labelPattern.test(label))

const whyNotHost = (host: string): OriginRefusal | undefined => {
  if (host.includes('*')) return { kind: 'wildcard' }
  if (isLoopback(host) && isName(host)) return undefined
  if (isNumber(host)) return { kind: 'number-address', host }
  if (!isName(host)) return { kind: 'name-not-valid', host }
  return host.includes('.') ? undefined : { kind: 'name-incomplete', host }
}

const whyNotTyped = ({ scheme, authority }: Typed): OriginRefusal | undefined => {
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http')
    return { kind: 'scheme-not-web', scheme }
  if (/[,;]/.test(authority)) return { kind: 'several-addresses' }
  if (authority.includes('@')) return { kind: 'user-in-address' }
  if (authority.includes('*')) return { kind: 'wildcard' }
  const port = portOf(authority)
  if (
    port !== undefined &&
    !(/^\d*$/.test(port) && Number(port || 1) >= 1 && Number(port) <= 65_535)
  )
    return { kind: 'port-not-valid', port }
  return namesHost(authority) === '' ? { kind: 'address-missing' } : undefined
}

/** As the browser reads it: lower case, in ASCII, numbers in their one spelling. */
function parsed(scheme: string, authority: string): URL | undefined {
  try {
    return new URL(`${scheme}://${authority}/`)
  } catch {
    return undefined
  }
}

const writtenOrigin = (scheme: string, host: string, port: string): Origin =>
  `${scheme}://${host}${port === '' ? '' : `:${port}`}`

const withOrWithoutWww = (host: string): string =>
  /^www\..+\./.test(host) ? host.slice(4) : `www.${host}`

type Parts = { readonly scheme: 'https' | 'http'; readonly host: string; readonly port: string }

function notesOn(typed: Typed, { scheme, host, port }: Parts): readonly OriginNote[] {
  const { authority, rest } = typed
  const asked = portOf(authority) ?? ''
  const name = withoutDot(namesHost(authority)).toLowerCase()
  const other = writtenOrigin(scheme, withOrWithoutWww(host), port)
  const notes: readonly (OriginNote | false)[] = [
    typed.scheme === undefined && { kind: 'scheme-added', scheme },
    /[^/\\]/.test(rest) && { kind: 'path-dropped', dropped: rest.slice(0, droppedShown) },
    asked !== '' && port === '' && { kind: 'usual-port-dropped', port: asked },
    port !== '' && { kind: 'own-port', port },
    name !== host && { kind: 'in-ascii', typed: name, host },
    isLoopback(host) ? { kind: 'this-computer-only' } : { kind: 'this-name-only', other },
  ]
  return notes.filter((note) => note !== false)
}

function readHost(typed: Typed): OriginRead {
  const asked = namesHost(typed.authority)
  const guess = typed.scheme ?? 'https'
  const url = parsed(guess, typed.authority)
  if (url === undefined) return { kind: 'name-not-valid', host: asked }
  const host = withoutDot(url.hostname)
  const refusal = whyNotHost(host)
  if (refusal !== undefined) return refusal
  const scheme = typed.scheme === undefined && isLoopback(host) ? 'http' : guess
  // What is a scheme's own port depends on the scheme: asked again where it was only guessed.
  const port = parsed(scheme, typed.authority)?.port ?? ''
  const unencrypted = scheme === 'http' || (typed.scheme === undefined && port === '80')
  if (unencrypted && !isLoopback(host))
    return { kind: 'not-encrypted', instead: writtenOrigin('https', host, '') }
  const parts: Parts = { scheme: scheme === 'http' ? 'http' : 'https', host, port }
  const origin = writtenOrigin(parts.scheme, host, port)
  return { kind: 'origin', origin, notes: notesOn(typed, parts) }
}

/** The origin of the page whose address was typed or pasted, or why it cannot be registered. */
export function originFrom(text: string): OriginRead {
  if (text.length > charactersMax) return { kind: 'address-too-long', charactersMax }
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'address-missing' }
  if (/\s/.test(trimmed)) return { kind: 'several-addresses' }
  const typed = cut(trimmed)
  return whyNotTyped(typed) ?? readHost(typed)
}
