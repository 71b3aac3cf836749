import { gzipSync } from 'node:zlib'
import { type Edition, judgingPart } from '../../shared/edition/edition.ts'
import { pathTo } from '../../site/src/routes.ts'
import { type Fetched, fetchedBy } from './fetched.ts'
import { median } from './measure.ts'
import { type PageWeight, pageWeights } from './page-weight.ts'
import { against, type Cell, type Table } from './table.ts'

const kb = (bytes: number): number => bytes / 1_000

const columns = ['page', 'html kB', 'css kB', 'script kB', 'later kB', 'data kB', 'goal']

const home = pathTo('home', 'id')
const assessment = pathTo('assessment', 'id')
const opened = [home, assessment]

const row = (
  { html, css, script, laterScript, page }: PageWeight,
  fetched: ReadonlyMap<string, Fetched>,
): Record<string, Cell> => {
  const data = fetched.get(page)?.otherBytes
  const most = page === home ? 0 : page === assessment ? 45 : undefined
  return {
    page,
    'html kB': kb(html),
    'css kB': kb(css),
    'script kB': kb(script),
    'later kB': kb(laterScript),
    'data kB': data === undefined ? undefined : kb(data),
    goal: most === undefined ? undefined : `script ${against(kb(script + laterScript), { most })}`,
  }
}

const isProgramme = ({ page }: PageWeight) => /^\/(program|en\/programme)\//.test(page)

/** Pages of programmes are alike: one line says what the ordinary and the heaviest weigh. */
function programmeRow(weights: readonly PageWeight[]): Record<string, Cell> {
  const of = (key: 'html' | 'css' | 'script' | 'laterScript') => weights.map((one) => one[key])
  return {
    page: `a programme (median of ${weights.length}; heaviest html ${kb(Math.max(...of('html'))).toFixed(1)})`,
    'html kB': kb(median(of('html'))),
    'css kB': kb(median(of('css'))),
    'script kB': kb(Math.max(...of('script'))),
    'later kB': kb(Math.max(...of('laterScript'))),
  }
}

/** An address without the ending that a folder gives it. */
const clean = (weight: PageWeight): PageWeight => ({
  ...weight,
  page: weight.page.replace(/\.html$/, '').replace(/(.)\/$/, '$1'),
})

/** What each page sends, gzipped: every Indonesian page, and the programmes in one line. */
export async function weightTable(folder: string): Promise<Table> {
  const all = pageWeights(folder).map(clean)
  const fetched = await fetchedBy(opened)
  const fixed = all.filter((one) => !isProgramme(one) && !/^\/en(\/|$)/.test(one.page))
  const inPage = fetched.get(assessment)
  return {
    id: 'weights',
    title: '(c) Sent to the browser, gzipped file by file',
    columns,
    rows: [...fixed.map((one) => row(one, fetched)), programmeRow(all.filter(isProgramme))],
    notes: [
      'Later: workers, the service worker and import(); the goal of 45 kB counts them in.',
      `data: what a page of a new visitor fetches by itself; looked at on ${opened.join(' and ')}.`,
      `The browser fetched ${kb(inPage?.scriptBytes ?? 0).toFixed(1)} kB of script files on ${assessment}.`,
    ],
  }
}

/** What travels of an edition, gzipped part by part. */
export function editionTable({ parts }: Edition): Table {
  const size = ({ body }: { readonly body: string }) => kb(gzipSync(body, { level: 9 }).length)
  const named = (name: string) => parts.filter((part) => part.name === name).map(size)
  const inIndonesian = parts.filter(({ name }) => name.endsWith('.id'))
  const isShared = ({ name }: { readonly name: string }) =>
    /^text\.(?:shared|duties|contradictions|steps-[a-z]+)\./.test(name)
  const shared = inIndonesian.filter(isShared).map(size)
  const texts = inIndonesian.filter((part) => !isShared(part)).map(size)
  const line = (part: string, sizes: readonly number[], goal?: string): Record<string, Cell> => ({
    part,
    count: sizes.length,
    'median kB': median(sizes),
    'largest kB': Math.max(...sizes),
    goal,
  })
  const judging = named(judgingPart)
  return {
    id: 'edition',
    title: '(c) The edition, gzipped',
    columns: ['part', 'count', 'median kB', 'largest kB', 'goal'],
    rows: [
      line('judging', judging, against(Math.max(...judging), { most: 60 })),
      line('words of questions, duties and steps', shared),
      line('words of one programme', texts),
    ],
  }
}
