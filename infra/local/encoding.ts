import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const worthwhileBytes = 512
const compressible = /^(text\/|application\/([a-z.+-]*\+)?(json|javascript|xml)|image\/svg)/

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The smallest form both sides can take; images and tiny answers stay as they are. */
export function encodingFor(accept: string | undefined, type: string, bytes: number): Encoding {
  if (bytes < worthwhileBytes || !compressible.test(type)) return 'identity'
  const accepted = (accept ?? '')
    .split(',')
    .filter((range) => !/;\s*q=0(\.0*)?\s*$/.test(range))
    .map((range) => range.split(';')[0]?.trim())
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** Quality 5 answers while somebody waits; files that are read again are worth 10. */
export async function encoded(body: Buffer, encoding: Encoding, quality = 5): Promise<Buffer> {
  if (encoding === 'br')
    return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return encoding === 'gzip' ? gzipped(body) : body
}
