import { expect, test } from 'vitest'
import { dayWords } from '../../functions/gatherings/words.ts'
import { sourcePaths, sourceText } from './sources.ts'

// In Indonesian students are "kamu" and whoever works here, an office or a campus, is "Anda".

const notSuffixed = new Set(['bertemu', 'ilmu', 'ketemu', 'tamu', 'temu'])

const sayingKamu = (text: string): readonly string[] =>
  (text.match(/\bkamu\b|\b[a-z]{3,}mu\b/gi) ?? []).filter(
    (word) => !notSuffixed.has(word.toLowerCase()),
  )
const sayingAnda = (text: string): readonly string[] => text.match(/\bAnda\b/g) ?? []

/** What staff and partners of campuses read; files with words for both are left to their parts. */
const forStaff =
  /^functions\/(casework|editions|signin|campuses)\/|^functions\/bookings\/pages\/(requests?-|office-|calls-)|^functions\/http\/((case|rule)-problem|door-words|staff-[\w-]+)\.ts|^shared\/(campus|edition)\/|^shared\/booking\/counselor-|^infra\/(aws|opening)\//
const forBoth = /^functions\/(gatherings\/words-id|http\/(day-)?problem)\.ts$/

const spoken = sourcePaths.filter(
  (path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|^test\//.test(path),
)

test('staff are addressed as Anda, and never as students are', () => {
  const files = spoken.filter((path) => forStaff.test(path))
  expect(files.length).toBeGreaterThan(50)
  const offences = files.flatMap((path) =>
    sayingKamu(sourceText(path)).map((word) => `${path}: ${word}`),
  )
  expect(offences).toEqual([])
})

test('students are addressed as kamu, and never as staff are', () => {
  const files = spoken.filter((path) => !forStaff.test(path) && !forBoth.test(path))
  const offences = files.flatMap((path) => sayingAnda(sourceText(path)).map(() => path))
  expect(offences).toEqual([])
})

/** Every word of a part, where a function says it with whatever it is told. */
function wordsIn(part: unknown): string {
  if (typeof part === 'string') return part
  if (typeof part === 'function') return String(part)
  if (part === null || typeof part !== 'object') return ''
  return Object.values(part).map(wordsIn).join('\n')
}

test('of a group day students read kamu and the office Anda', () => {
  const { hall, student, ...office } = dayWords.id
  expect(sayingAnda(wordsIn({ hall, student }))).toEqual([])
  expect(sayingKamu(wordsIn(office))).toEqual([])
  expect(sayingAnda(wordsIn(office)).length).toBeGreaterThan(0)
})
