import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { buildFunctions } from '../../infra/local/build-functions.ts'
import { siteFolder } from '../../infra/local/build-site.ts'
import { runNode } from '../../infra/local/child.ts'

const builder = join(import.meta.dirname, '../../infra/local/build-functions.ts')

// As `npm run dev` lives: built, loaded, changed, and changed back, all in one process.
const changedAndBack = `
  const [, builder, folder] = process.argv
  const { buildFunction } = await import(builder)
  for (const round of ['one', 'other', 'one']) {
    await buildFunction('assessments', folder + '/' + round)
    await import(folder + '/' + round + '/handler.mjs')
  }
`

test('one who edits sees every change: a function builds as often as it must', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { code, output } = await runNode(
    ['-e', changedAndBack, pathToFileURL(builder).href, folder],
    { env: { TABLE_NAME: 'rantau' } },
  )
  expect(output).toBe('')
  expect(code).toBe(0)
  const built = ['one', 'other'].map((round) =>
    readFileSync(join(folder, round, 'openapi.json'), 'utf8'),
  )
  expect(JSON.parse(built[0] ?? '').openapi).toBe('3.1.0')
  expect(new Set(built).size).toBe(1)
}, 120_000)

test('a function carries beside it what it reads, and nothing else', async () => {
  const beside = new Map(
    (await buildFunctions()).map(({ name, folder }) => [
      name,
      ['edition.bin', 'frames', 'grouper/highs.wasm'].filter((one) =>
        existsSync(join(folder, one)),
      ),
    ]),
  )
  const framed = existsSync(join(siteFolder, 'frames')) ? ['frames'] : []
  expect(Object.fromEntries(beside)).toEqual({
    assessments: ['edition.bin', ...framed],
    bookings: framed,
    campuses: framed,
    casework: framed,
    counts: [],
    editions: framed,
    gatherings: [...framed, 'grouper/highs.wasm'],
    notices: [],
    rechecks: [],
    signin: framed,
  })
}, 120_000)

test('a page that a function fills asks for the very files the site was built with', async () => {
  const frame = 'frames/talk/id/index.html'
  if (!existsSync(join(siteFolder, frame))) return
  const bookings = (await buildFunctions()).find(({ name }) => name === 'bookings')
  expect(readFileSync(join(bookings?.folder ?? '', frame), 'utf8')).toBe(
    readFileSync(join(siteFolder, frame), 'utf8'),
  )
}, 120_000)
