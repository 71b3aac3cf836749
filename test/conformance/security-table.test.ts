import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './sources.ts'

// SECURITY.md says of every requirement what shows that it holds. What it cites is there, and it
// leaves none out.

/**
 * How many requirements of each section of OWASP ASVS 5.0.0 are of level 1 or 2: they stand first in
 * it, numbered from 1. Sections of level 3 alone are left out.
 */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
  ...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
  ...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
  ...{ '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
}

const requirements = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
)

type Row = { readonly id: string; readonly asks: string; readonly shown: string }

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const rowsIn = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (.*?) \| (.*) \|$/gm)].map(
    ([, id = '', asks = '', shown = '']) => ({ id, asks, shown }),
  )

/** `- **17**: why`, `- **4.3**: why` or `- **1.2.6**, **1.2.7**: why`: what does not apply. */
const leftOutIn = (text: string): readonly string[] =>
  [...text.matchAll(/^- ((?:\*\*[\d.]+\*\*(?:, )?)+): \S/gm)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/[\d.]+/g)].map(([id]) => id),
  )

const isOpen = ({ shown }: Row): boolean => shown.startsWith('**open**: ')
const isApart = ({ shown }: Row): boolean => shown.startsWith('n/a: ')

const file = /^[\w.@-]+(\/[\w.@[\]-]+)*\.(ts|md|json|yml)$/

type Cited = { readonly path: string; readonly test?: string }

/** Files in backticks, and after each the names of tests in it. */
function citedIn(text: string): readonly Cited[] {
  const cited: Cited[] = []
  for (const [, code, name] of text.matchAll(/`([^`]+)`|“([^”]+)”/g)) {
    const { path } = cited.at(-1) ?? {}
    if (code !== undefined && file.test(code)) cited.push({ path: code })
    if (name !== undefined) cited.push({ path: path ?? `(no file before “${name}”)`, test: name })
  }
  return cited
}

const holds = (text: string, name: string): boolean =>
  [`'${name}'`, `"${name}"`, `\`${name}\``].some((literal) => text.includes(literal))

/** What a text cites and is not there. */
const missingIn = (text: string): readonly string[] =>
  citedIn(text).flatMap(({ path, test: name }) => {
    if (!existsSync(join(root, path))) return [`${path} is not there`]
    if (name === undefined || holds(read(path), name)) return []
    return [`${path} has no test “${name}”`]
  })

/** Everything wrong with the table, in words. */
function whatIsWrong(text: string): readonly string[] {
  const rows = rowsIn(text)
  const apart = leftOutIn(text)
  const named = [
    ...rows.map(({ id }) => id),
    ...apart.flatMap((id) => requirements.filter((one) => `${one}.`.startsWith(`${id}.`))),
  ]
  const times = (id: string) => named.filter((one) => one === id).length
  const opened = rows.filter(isOpen).length
  const not = rows.filter(isApart).length
  const head = `${rows.length - opened - not} hold, ${opened} are open, ${requirements.length - rows.length + not} do not apply`
  return [
    ...named.filter((id) => !requirements.includes(id)).map((id) => `${id} is no requirement`),
    ...apart.filter((id) => !requirements.some((one) => `${one}.`.startsWith(`${id}.`))),
    ...requirements.filter((id) => times(id) === 0).map((id) => `${id} is left out`),
    ...requirements.filter((id) => times(id) > 1).map((id) => `${id} stands there twice`),
    ...rows
      .filter((row) => !isOpen(row) && !isApart(row) && citedIn(row.shown).length === 0)
      .map(({ id }) => `${id} is shown by nothing`),
    ...(text.includes(`**${head}.**`) ? [] : [`the head does not say "${head}"`]),
    ...rows.flatMap(({ id, shown }) => missingIn(shown).map((what) => `${id}: ${what}`)),
  ]
}

const page = read('SECURITY.md')

const spoilt: readonly (readonly [what: string, from: RegExp, to: string])[] = [
  ['a requirement that is left out', /^\| 8\.2\.2 .*\n/m, ''],
  ['one that stands there twice', /^(\| 8\.2\.2 .*\n)/m, '$1$1'],
  ['one that does not exist', /^\| 8\.2\.2 /m, '| 8.2.9 '],
  ['a file that is gone', /`functions\/http\/capability\.ts`/, '`functions/http/gone.ts`'],
  [
    'a test that was renamed',
    /“ends after two quiet hours, to the millisecond”/,
    '“ends sometime”',
  ],
  ['a claim without a proof', /^(\| 8\.3\.1 \| [^|]*\| ).* \|$/m, '$1surely |'],
  ['an open one that is hidden', /\*\*open\*\*: /, ''],
  ['a chapter that applies after all', /^- \*\*17\*\*: .*\n/m, ''],
]

describe('what SECURITY.md says', () => {
  test('is of all 253 requirements of the first two levels, each once, and what it cites is there', () => {
    expect(requirements.length).toBe(253)
    expect(whatIsWrong(page)).toEqual([])
  })

  test.each(spoilt)('%s is found', (_, from, to) => {
    const text = page.replace(from, to)
    expect(text).not.toBe(page)
    expect(whatIsWrong(text)).not.toEqual([])
  })

  test('and what the page of threats cites is there as well, for each of the five doors', () => {
    const threats = read('infra/threats.md')
    expect(missingIn(threats)).toEqual([])
    const doors = threats.split(/^## /m).slice(1)
    const named = doors.filter((door) => /^\d\. /.test(door))
    expect(named).toHaveLength(5)
    for (const door of named) expect(citedIn(door).length, door.split('\n')[0]).toBeGreaterThan(4)
    expect(missingIn(page)).toEqual([])
  })
})
