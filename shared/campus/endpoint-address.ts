import { isLoopbackAddress } from './net-address.ts'

// Where a campus's machine may be told: over https, by a name, at the usual port. What the name means
// is looked at when it is connected to.

export type AddressRefusal =
  | 'missing'
  | 'too-long'
  | 'not-an-address'
  | 'not-https'
  | 'with-user'
  | 'own-port'
  | 'numbers'
  | 'inside'

export type AddressRead =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'refused'; readonly why: AddressRefusal }

export const addressCharactersMax = 500

const refused = (why: AddressRefusal): AddressRead => ({ kind: 'refused', why })

const isHome = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host)

const isNumber = (host: string): boolean => host.includes(':') || /^[\d.]+$/.test(host)

/** Names that no public machine has. */
const isInside = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home\.arpa)$/.test(host)

function whyNot(url: URL): AddressRefusal | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (url.protocol !== 'https:') return 'not-https'
  if (isNumber(host)) return 'numbers'
  if (isInside(host)) return 'inside'
  return url.port === '' ? undefined : 'own-port'
}

/** The address that was typed, or why nothing is sent there. `home`: this machine itself may be told. */
export function endpointAddress(text: string, home: boolean): AddressRead {
  const typed = text.trim()
  if (typed === '') return refused('missing')
  if (typed.length > addressCharactersMax) return refused('too-long')
  const url = URL.parse(typed)
  if (url === null || !/^https?:\/\//i.test(typed)) return refused('not-an-address')
  if (url.username !== '' || url.password !== '') return refused('with-user')
  url.hash = ''
  const own = home && isHome(url.hostname.replace(/^\[|\]$/g, ''))
  const why = own ? undefined : whyNot(url)
  return why === undefined ? { kind: 'url', url: url.href } : refused(why)
}
