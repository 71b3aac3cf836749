import { describe, expect, test } from 'vitest'
import { isWords } from '../../shared/edition/amend-text.ts'
import type { Json } from '../../shared/edition/canonical.ts'
import { contentOf } from '../../shared/edition/content.ts'
import { html } from '../../shared/result/markup.ts'
import { aDesk, catalogue } from '../../test/rules-desk.ts'
import { languages } from '../http/language.ts'
import { textForm } from './pages/forms.ts'
import { textsView } from './pages/texts-view.ts'
import { subjectsOf, textKinds } from './shared-texts.ts'

const content = contentOf(catalogue.parts)
const programmes = new Set(content.judging.programmes.map(({ id }) => id))
const nothing = { words: '', from: 0 }

/** Every path at which words stand, found without the code that is tried. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly string[][] {
  if (typeof value === 'string') return isWords(path) ? [[...path]] : []
  if (typeof value !== 'object' || value === null) return []
  const named = (one: Json, at: string) => {
    const own = one as { readonly id?: string; readonly name?: string } | null
    return Array.isArray(value) ? (own?.id ?? own?.name ?? at) : at
  }
  const entries = Object.entries(value)
  const names = entries.map(([at, one]) => named(one, at))
  const isTold = new Set(names).size === names.length
  return entries.flatMap(([at, one], place) =>
    pathsIn(one, [...path, isTold ? (names[place] ?? at) : at]),
  )
}

/** Addresses as they stand in a page's links. */
const linksIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

const queryOf = (href: string) => new URLSearchParams(href.split('?')[1])

/** Every text whose form is reached from the room by links alone: kind, subject, "change". */
function reached(): ReadonlySet<string> {
  const found = new Set<string>()
  const first = linksIn(textsView(content, nothing, 'id').markup)
  const kinds = textKinds.filter((kind) => first.some((href) => queryOf(href).get('kind') === kind))
  for (const kind of kinds)
    for (const href of linksIn(textsView(content, { ...nothing, kind }, 'id').markup)) {
      const of = queryOf(href).get('of')
      if (of === null) continue
      for (const one of linksIn(textsView(content, { ...nothing, of }, 'id').markup)) {
        const [, part] = /\/texts\/([^?]+)/.exec(one) ?? []
        const query = queryOf(one)
        if (part !== undefined) found.add(`${part} ${query.get('language')} ${query.get('path')}`)
      }
    }
  return found
}

describe('the room of shared texts', () => {
  test('leads an editor by links alone to every text that is no programme’s own, and each has its form', () => {
    const ways = reached()
    const inPath = new Set([...ways].map((way) => way.slice(way.indexOf(' ') + 1)))
    const unlisted = Object.entries(content.texts).flatMap(([part, words]) =>
      languages.flatMap((language) =>
        pathsIn(words[language])
          .filter(([first = '']) =>
            programmes.has(part) ? ['facts', 'figures', 'duties'].includes(first) : true,
          )
          .map((path) => path.join('/'))
          .filter((path) =>
            programmes.has(part)
              ? !inPath.has(`${language} ${path}`)
              : !ways.has(`${part} ${language} ${path}`) && !inPath.has(`${language} ${path}`),
          )
          .map((path) => `${part} ${language} ${path}`),
      ),
    )
    expect(unlisted).toEqual([])
    expect(ways.size).toBeGreaterThan(3_000)
    for (const way of ways) {
      const [part = '', language = '', path = ''] = way.split(' ')
      const typed = { kind: 'text', part, language, path }
      expect(textForm({ typed, language: 'id' }, content), way).toBeDefined()
    }
  })

  test('tells apart what bears the same name, whatever the language', () => {
    for (const language of languages)
      for (const kind of textKinds) {
        const { markup } = textsView(content, { ...nothing, kind }, language)
        const items = [...markup.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) =>
          item.replace(/<.*?>/gs, ''),
        )
        const twice = items.filter((item, at) => items.indexOf(item) !== at)
        expect([language, kind, twice]).toEqual([language, kind, []])
      }
  })

  test('finds each text by what it says, in either language, however it is written', () => {
    const all = subjectsOf(content).flatMap(({ texts }) => texts)
    for (const { path, part, texts } of all.filter((_, at) => at % 40 === 0))
      for (const language of languages) {
        const words = texts[language].slice(0, 100).toUpperCase()
        const query = new URLSearchParams({ path: path.join('/'), language })
        const href = html`${`/texts/${part}?${query.toString()}`}`.markup
        const isOn = (from: number): boolean => {
          const { markup } = textsView(content, { words, from }, language)
          return markup.includes(href) || (markup.includes('rel="next"') && isOn(from + 50))
        }
        expect(isOn(0), `${words} ${href}`).toBe(true)
      }
  })

  test('names each place in words, without a key of the machine', () => {
    const places = new Set<string>()
    for (const language of languages)
      for (const { key } of subjectsOf(content)) {
        const { markup } = textsView(content, { ...nothing, of: key }, language)
        for (const [, place] of markup.matchAll(/rowheader"><span class="small">(.*?)<\/span>/g))
          places.add(place ?? key)
      }
    expect(places.size).toBeGreaterThan(20)
    for (const place of places) expect(place).toMatch(/^[A-Z]/)
  })

  test('opens in both languages, keeps what was looked for, and says where nothing is found', async () => {
    const { get } = aDesk()
    for (const language of ['', '/en'])
      for (const query of ['', '?kind=questions', '?of=facts/birth', '?q=lahir&kind=questions']) {
        const { status, text } = await get(`${language}/staff/rules/texts${query}`)
        expect([status, query]).toEqual([200, query])
        expect(text).not.toMatch(/undefined|\[object/)
        expect(text).toContain('aria-current="page"')
      }
    const found = (await get('/staff/rules/texts?q=kapan+kamu+lahir&kind=questions')).text
    expect(found).toContain('value="kapan kamu lahir"')
    expect(found).toContain('<option value="questions" selected>')
    expect(found).toContain('/staff/rules/texts/shared?path=facts%2Fbirth%2Fquestion%2Fask')
    const none = (await get('/staff/rules/texts?q=%3Cb%3Exyz')).text
    expect(none).toContain('Tidak ada teks yang cocok')
    expect(none).not.toContain('<b>xyz')
    for (const odd of ['?from=-1', '?from=x', '?from=1e99&q=a', '?of=__proto__', '?kind=toString'])
      expect((await get(`/staff/rules/texts${odd}`)).status, odd).toBe(200)
  })

  test('is where a proposal about a shared text leads back to, by the name of its question', async () => {
    const { get, post } = aDesk()
    const path = 'facts/birth/question/ask'
    const form = (await get(`/staff/rules/texts/shared?path=${path}&language=id`)).text
    expect(form).toContain('of=facts%2Fbirth">Tanggal lahir</a>: Pertanyaan')
    const sent = await post('/staff/rules/proposals', {
      ...{ kind: 'text', part: 'shared', path, language: 'id', was: 'Kapan kamu lahir?' },
      ...{ is: 'Contoh: kapan lahir?', title: 'Contoh', url: 'https://authority.example/notice' },
      ...{ publisher: 'Contoh', checked: '2026-11-22', reason: 'Lebih pendek' },
    })
    expect(sent.status).toBe(303)
    const shown = (await get((sent.headers.get('location') ?? '').split('?')[0] ?? '')).text
    expect(shown).toContain('of=facts%2Fbirth">Tanggal lahir</a>')
    expect(shown).not.toContain('/programmes/shared')
  })
})

test('a program lists every shared text page by page, as it is described, and by kind, subject or words', async () => {
  const { told, app } = aDesk()
  const seen: string[] = []
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { texts, next, count } = await told('ruleTexts', `/texts?from=${from}`)
    for (const { part, path } of texts) seen.push(`${part} ${path.join('/')}`)
    expect(count).toBeGreaterThan(1_000)
    from = next
  }
  const all = subjectsOf(content).flatMap(({ texts }) => texts)
  expect(seen).toEqual(all.map(({ part, path }) => `${part} ${path.join('/')}`))
  const { texts } = await told('ruleTexts', '/texts?of=facts/birth')
  const [{ subject, kind, name }] = texts
  expect([subject, kind, name.id]).toEqual(['facts/birth', 'questions', texts[0].texts.id])
  const found = await told('ruleTexts', '/texts?kind=duties&q=BP3MI')
  expect(new Set(found.texts.map((one: { kind: string }) => one.kind))).toEqual(new Set(['duties']))
  const status = async (query: string) =>
    (await app.request(`/v1/staff/rules/texts?${query}`)).status
  expect(await status('of=facts/none')).toBe(404)
  for (const odd of ['kind=toString', 'from=-1', 'from=x', 'from=1.5', `q=${'x'.repeat(101)}`])
    expect([odd, await status(odd)]).toEqual([odd, 400])
})
