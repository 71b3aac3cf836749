// Which addresses of the net a webhook may reach: public ones only. Whoever names a host may make it
// mean a machine inside, so what a name resolves to is asked here, and nothing else is connected to.

type Bytes = readonly number[]

function ip4(text: string): Bytes | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part)))
    return undefined
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes : undefined
}

/** The groups of one side of "::", the last of them perhaps written as an address of four numbers. */
function groupsOf(text: string): Bytes | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const bytes: number[] = []
  for (const [at, part] of parts.entries()) {
    const four = at === parts.length - 1 && part.includes('.') ? ip4(part) : undefined
    if (four !== undefined) bytes.push(...four)
    else if (/^[\da-f]{1,4}$/i.test(part)) {
      const group = Number.parseInt(part, 16)
      bytes.push(group >> 8, group & 255)
    } else return undefined
  }
  return bytes
}

function ip6(text: string): Bytes | undefined {
  const [head = '', tail, ...rest] = text.split('::')
  if (rest.length > 0) return undefined
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')]
  if (first === undefined || last === undefined) return undefined
  const missing = 16 - first.length - last.length
  if (tail === undefined) return missing === 0 ? first : undefined
  return missing >= 2 ? [...first, ...Array<number>(missing).fill(0), ...last] : undefined
}

type Range = readonly [bytes: Bytes, bits: number]

const range = (text: string): Range => {
  const [address = '', bits] = text.split('/')
  const bytes = ip4(address) ?? ip6(address)
  if (bytes === undefined) throw new Error(`"${text}" is no range of addresses. Correct it.`)
  return [bytes, Number(bits)]
}

function lies(bytes: Bytes, [from, bits]: Range): boolean {
  return (
    bytes.length === from.length &&
    from.every((byte, at) => {
      const left = Math.min(Math.max(bits - at * 8, 0), 8)
      const mask = (0xff << (8 - left)) & 0xff
      return ((bytes[at] ?? 0) & mask) === (byte & mask)
    })
  )
}

/** IANA's special-purpose addresses, and those of many readers: nobody's public machine. */
const notPublic4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
].map(range)

/** All that is public lies in here; mapped, translated and local addresses lie outside. */
const public6 = range('2000::/3')

/** Of those: protocols of their own (Teredo), examples, and addresses that hold one of four numbers. */
const notPublic6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
].map(range)

const loopback = ['127.0.0.0/8', '::1/128', '::ffff:127.0.0.0/104'].map(range)

/** Whether a public machine can be there; whatever is not understood is not. */
export function isPublicAddress(text: string): boolean {
  const four = ip4(text)
  if (four !== undefined) return !notPublic4.some((one) => lies(four, one))
  const six = ip6(text)
  return six !== undefined && lies(six, public6) && !notPublic6.some((one) => lies(six, one))
}

/** This machine itself. */
export function isLoopbackAddress(text: string): boolean {
  const bytes = ip4(text) ?? ip6(text)
  return bytes !== undefined && loopback.some((one) => lies(bytes, one))
}
