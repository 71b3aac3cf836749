// Names that nobody can own (RFC 2606, 6761, 6762, 8375) or that mean another machine to everybody:
// whatever bears one is made up, or a trial.
const unowned =
  /(^|\.)(test|example|invalid|localhost|local|internal|onion|alt|home\.arpa|example\.(com|net|org))$/

/** Whether a name can be a machine that everybody reaches: letters, a dot, and a domain one can own. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return /\.[a-z][a-z0-9-]*$/.test(name) && !unowned.test(name)
}

/** Whether letters to an address can reach somebody. */
export const isPublicMailbox = (address: string): boolean =>
  isPublicHost(address.slice(address.lastIndexOf('@') + 1))

/** Whether an address is a page that everybody reaches, encrypted. */
export function isPublicPage(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && isPublicHost(url.hostname)
}
