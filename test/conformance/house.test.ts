import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourcePaths, sourceText } from './sources.ts'

const banned = ['utils', 'helpers', 'common', 'manager', 'service', 'data', 'info']
const longFileLines = 300

const words = (path: string) =>
  basename(path)
    .replace(/\.[a-z.]+$/, '')
    .split('-')

const offenders = (isOne: (path: string) => boolean) => sourcePaths.filter(isOne)

describe('the house style', () => {
  test('no file is named for nothing in particular', () => {
    const named = offenders((path) => words(path).some((word) => banned.includes(word)))
    // Programmes bear their own ids, and the web its own name for what answers while offline.
    const free = /^shared\/catalogue\/|\/service-worker\.js$/
    expect(named.filter((path) => !free.test(path))).toEqual([])
  })

  test('a file past 300 lines says why in its first line, unless it is a list of worked cases', () => {
    const silent = offenders((path) => {
      if (path.endsWith('.examples.ts')) return false
      const lines = sourceText(path).split('\n')
      const first = lines.find((line) => line.trim() !== '' && line.trim() !== '---') ?? ''
      return lines.length > longFileLines + 1 && !/^\s*(\/\/|\/\*|<!--)/.test(first)
    })
    expect(silent).toEqual([])
  })

  test('no class stands outside infra, custom elements and errors', () => {
    const declared = /^(?:export )?class (\w+)(?: extends (\w+))?/gm
    const offences = sourcePaths
      .filter((path) => !path.startsWith('infra/'))
      .flatMap((path) =>
        [...sourceText(path).matchAll(declared)]
          .filter(([, , parent = '']) => !/^(HTMLElement|\w*Element|\w*Error)$/.test(parent))
          .map(([, name]) => `${path}: ${name}`),
      )
    expect(offences).toEqual([])
  })

  test('what is shared reads no clock', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/
    const readers = offenders(
      (path) =>
        path.startsWith('shared/') && !path.endsWith('.test.ts') && clock.test(sourceText(path)),
    )
    expect(readers).toEqual([])
  })

  test('nothing calls an offer, an agency or a person safe', () => {
    const verdict =
      /\b(tawaran|agen|agensi|perusahaan|offer|agency|recruiter)\b[^.'"`]{0,30}\b(aman|is safe|are safe)\b/i
    const spoken = offenders((path) => !path.startsWith('test/') && verdict.test(sourceText(path)))
    expect(spoken).toEqual([])
  })
})
