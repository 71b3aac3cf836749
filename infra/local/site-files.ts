import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Encoding, encoded, encodingFor } from './encoding.ts'

/** An answer of the static site, before it is written to a socket. */
export type FileAnswer = {
  readonly status: 200 | 304 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type FileRequest = {
  readonly path: string
  readonly acceptEncoding?: string | undefined
  readonly ifNoneMatch?: string | undefined
}

type SiteFile = {
  readonly type: string
  readonly etag: string
  readonly immutable: boolean
  readonly body: Buffer
  readonly packed: Map<Encoding, Promise<Buffer>>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
}

function read(file: string, path: string, rewrite: Rewrite): SiteFile {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const raw = readFileSync(file)
  const body = extname(path) === '.html' ? Buffer.from(rewrite(raw.toString('utf8'))) : raw
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { type, etag, immutable: path.startsWith('/assets/'), body, packed: new Map() }
}

/** What is done to each page on its way out; nothing, unless the clock is set or it is watched. */
export type Rewrite = (html: string) => string

/** Frames are for functions to fill, not for readers. */
const isPublic = (path: string) => !path.startsWith('/frames/')

function readAll(folder: string, rewrite: Rewrite): Map<string, SiteFile> {
  const paths = globSync('**/*', { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
  const entries = paths
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter(isPublic)
    .map((path) => [path, read(join(folder, path), path, rewrite)] as const)
  return new Map(entries)
}

/** The path without escapes and doubtful parts; undefined if no file can be meant. */
function plainPath(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path)
    return plain.includes('\0') || plain.split('/').includes('..') ? undefined : plain
  } catch {
    return undefined
  }
}

/** The file a clean address means: itself, its index, or its page. */
function found(files: Map<string, SiteFile>, path: string): SiteFile | undefined {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path
  return files.get(path) ?? files.get(`${bare}/index.html`) ?? files.get(`${bare}.html`)
}

const missing = (files: Map<string, SiteFile>, path: string): SiteFile | undefined =>
  (path === '/en' || path.startsWith('/en/') ? found(files, '/en/404') : undefined) ??
  files.get('/404.html')

function packedBody(file: SiteFile, encoding: Encoding): Promise<Buffer> {
  const ready = file.packed.get(encoding) ?? encoded(file.body, encoding, 10)
  file.packed.set(encoding, ready)
  return ready
}

const plainText404: FileAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: Buffer.from('404\n'),
}

async function answer(file: SiteFile, status: 200 | 404, request: FileRequest) {
  const encoding = encodingFor(request.acceptEncoding, file.type, file.body.length)
  const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  }
  const known = (request.ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (status === 200 && (known.includes(etag) || known.includes('*')))
    return { status: 304, headers, body: Buffer.alloc(0) } as const
  return { status, headers, body: await packedBody(file, encoding) } as const
}

/** The built site, read once and answered from memory. */
export function siteFiles(folder: string, rewrite: Rewrite = (html) => html) {
  const files = readAll(folder, rewrite)
  return async (request: FileRequest): Promise<FileAnswer> => {
    const path = plainPath(request.path)
    const file = path === undefined ? undefined : found(files, path)
    if (file !== undefined) return answer(file, 200, request)
    const page = missing(files, path ?? '/')
    return page === undefined ? plainText404 : answer(page, 404, request)
  }
}
