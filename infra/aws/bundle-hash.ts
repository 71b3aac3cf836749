import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'

/** What V8 writes down differs from one build to the next, by how it holds the same numbers. */
const writtenByV8 = /\.bin$/

const said = (path: string): string | Buffer => {
  const bytes = readFileSync(path)
  return writtenByV8.test(path) ? JSON.stringify(deserialize(bytes)) : bytes
}

/**
 * By what a bundle is known in the cloud: the same sources are the same bundle wherever and however
 * often they are built, and nothing is deployed again that has not changed.
 */
export function bundleHash(folder: string): string {
  const hash = createHash('sha256')
  const paths = globSync('**/*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  for (const path of paths.toSorted()) {
    const file = join(folder, path)
    if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(said(file))
  }
  return hash.digest('hex')
}
