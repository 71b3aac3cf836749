import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { buildEdition } from '../../infra/local/build-edition.ts'
import { buildFunctions } from '../../infra/local/build-functions.ts'
import { siteFolder } from '../../infra/local/build-site.ts'
import { runNode } from '../../infra/local/child.ts'
import { judgingPart } from '../../shared/edition/edition.ts'
import {
  type EditionPage,
  examplesOff,
  fillingOf,
  pageFilled,
  wordedPages,
} from '../../shared/printed/pages.ts'
import { printedPaths, programmePath } from '../../shared/printed/paths.ts'
import { textsFilled } from '../../shared/printed/text-marks.ts'
import { parseDay } from '../../shared/time/day.ts'

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
      ['catalogue.json', 'edition.bin', 'frames', 'grouper/highs.wasm'].filter((one) =>
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
    programmes: framed,
    publishing: ['catalogue.json'],
    rechecks: [],
    signin: framed,
    webhooks: [],
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

test('a page of an edition is its frame and what is filled in: the site prints nothing else of it', async () => {
  if (!existsSync(join(siteFolder, 'frames'))) return
  const { digest, parts } = await buildEdition(new AbortController().signal)
  const bodies = new Map(parts.map(({ name, body }) => [name, JSON.parse(body)]))
  const edition = { digest, part: async (name: string) => bodies.get(name) }
  const read = [...new Set(JSON.stringify([...bodies.values()]).match(/(?<="checked":")[\d-]+/g))]
  const day = parseDay(read.toSorted().at(-1) ?? '') ?? 0
  const file = (...names: string[]) => readFileSync(join(siteFolder, ...names), 'utf8')
  for (const language of ['id', 'en'] as const) {
    const programmes = bodies.get(judgingPart).programmes.map(({ id }: { id: string }) => id)
    const pages: readonly EditionPage[] = [
      { kind: 'home' },
      { kind: 'destinations' },
      ...programmes.map((programme: string) => ({ kind: 'programme', programme })),
    ]
    for (const page of pages) {
      const { frame, examples } = examplesOff(file('frames', page.kind, language, 'index.html'))
      const asked = { page, language, day, standing: 'built', examples } as const
      const filling = await fillingOf(edition, asked)
      const path =
        page.kind === 'programme'
          ? programmePath(page.programme, language)
          : printedPaths[page.kind][language]
      const told = filling && pageFilled(frame, page, filling)
      expect(told === file(path, 'index.html'), path).toBe(true)
    }
    for (const kind of wordedPages) {
      const path = printedPaths[kind][language]
      const frame = file('frames', kind, language, 'index.html')
      expect(frame).toContain('⟦')
      const told = await textsFilled(frame, edition, language)
      expect(told === file(path, 'index.html'), path).toBe(true)
    }
  }
})
