import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { en } from '../../../shared/result/words/en.ts'
import { id } from '../../../shared/result/words/id.ts'
import { hardCodedText } from './hard-coded-text.ts'
import { languages, words } from './words.ts'

const siteSource = new URL('../', import.meta.url)

type Leaf = { readonly path: string; readonly text: string }

// Functions are called with plain numbers and names so that their words are read as well.
function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return leavesOf(value(2, 3, 4), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`))
}

describe('the words a student reads', () => {
  test('no sentence is missing in either language, and lists are equally long', () => {
    const paths = languages.map((language) => leavesOf(words(language)).map(({ path }) => path))
    expect(paths[0]).toEqual(paths[1])
    for (const language of languages)
      for (const { path, text } of leavesOf(words(language)))
        expect(text.trim(), `${language}${path}`).not.toBe('')
  })

  test('the first result names the groups as the result page does', () => {
    for (const language of languages) {
      const { first } = words(language).journey
      const { groups } = { id, en }[language]
      const said = { now: [first.now], chance: [first.chance], later: [first.others] }
      const opened = { steps: [first.open], ask: [first.open] }
      for (const [group, lines] of Object.entries({ ...said, ...opened }))
        for (const line of lines)
          expect(line.toLowerCase()).toContain(
            groups[group as keyof typeof groups].name.toLowerCase().replace(/^open /, ''),
          )
    }
  })

  test('Indonesian calls the student kamu, never Anda', () => {
    for (const { path, text } of leavesOf(words('id'))) expect(text, path).not.toMatch(/\bAnda\b/)
  })

  test('no word vouches for an offer, an agency or a person', () => {
    for (const language of languages)
      for (const { path, text } of leavesOf(words(language)))
        expect(text, path).not.toMatch(/\b(aman|safe|safely|terjamin)\b/i)
  })

  test('every page takes its text from the word list', async () => {
    const files = (await readdir(siteSource, { recursive: true })).filter((file) =>
      file.endsWith('.astro'),
    )
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const source = await readFile(new URL(file, siteSource), 'utf8')
      expect(hardCodedText(source), file).toEqual([])
    }
  })
})

describe('finding text that is not in the word list', () => {
  test('text between tags is found, in expressions too', () => {
    expect(hardCodedText('---\nconst a = 1\n---\n<p>Halo {name}</p>')).toEqual(['Halo'])
    expect(hardCodedText('<ul>{list.map((one) => <li>Satu {one}</li>)}</ul>')).toEqual(['Satu'])
    expect(hardCodedText('<p>{a > 1 ? <b>Dua</b> : three}</p>')).toEqual(['Dua'])
  })

  test('labels in attributes are found', () => {
    expect(hardCodedText('<a aria-label="Buka" href="/x">{go}</a>')).toEqual(['Buka'])
    expect(hardCodedText("<img alt='Peta' src='/x.svg' />")).toEqual(['Peta'])
  })

  test('code, scripts, styles, addresses and punctuation are no text', () => {
    expect(hardCodedText('<p class="lead" id="x">{text}: {other}.</p>')).toEqual([])
    expect(hardCodedText('<script>\n  const text = "abc"\n</script>')).toEqual([])
    expect(hardCodedText("<p>{at > 0 && ', '}{code(a)}</p>")).toEqual([])
    expect(hardCodedText('<x-y on={() => go(a < b)}>{t}</x-y>')).toEqual([])
  })
})
