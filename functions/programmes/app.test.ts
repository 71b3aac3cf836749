import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { amend } from '../../shared/edition/amend.ts'
import type { Change } from '../../shared/edition/amendment.ts'
import { contentOf, editionSaying } from '../../shared/edition/content.ts'
import type { Edition } from '../../shared/edition/edition.ts'
import { frameSlots } from '../../shared/printed/pages.ts'
import { textMark } from '../../shared/printed/text-marks.ts'
import type { ActiveEdition } from '../ports/editions.ts'
import { programmes } from './app.ts'

const { title, description, content, programme } = frameSlots
const frame = `<title>${title}</title><meta content="${description}"><a href="/program/${programme}"></a><main>${content}</main>`
const words = `<legend>${textMark('shared', 'facts', 'birth', 'question', 'ask')}</legend>`

/** A world with an edition in force, which may be another one the next moment. */
function told(first: Edition, worded = words) {
  const editions = new Map([[first.digest, first]])
  let now = new Date('2026-11-22T03:00:00Z')
  let active = first.digest
  let reads = 0
  const lines: string[] = []
  let broken = false
  const app = programmes(
    {
      clock: () => now,
      frames: {
        frame: async (_, kind) =>
          ['assessment', 'result', 'keep'].includes(kind ?? '') ? worded : frame,
      },
      editions: {
        active: async () => ({ digest: active }) as ActiveEdition,
        manifest: async (digest) => editions.get(digest)?.manifest,
        part: async (digest, name) => {
          reads += 1
          if (broken) throw new Error('the table is out of breath')
          const body = editions.get(digest)?.parts.find((one) => one.name === name)?.body
          return body === undefined ? undefined : gzipSync(body)
        },
      },
    },
    (line) => lines.push(JSON.stringify(line)),
  )
  return {
    lines,
    page: (path: string, headers: Record<string, string> = {}) =>
      Promise.resolve(app.request(`https://rantau.example${path}`, { headers })),
    activate: (edition: Edition) => {
      editions.set(edition.digest, edition)
      active = edition.digest
    },
    at: (text: string) => {
      now = new Date(text)
    },
    breaks: (is: boolean) => {
      broken = is
    },
    reads: () => reads,
  }
}

async function amended(edition: Edition, change: Change): Promise<Edition> {
  const source = {
    title: 'Contoh pengumuman',
    url: 'https://authority.example/notice',
    publisher: 'Contoh Kantor',
    basis: 'page-seen',
    confidence: 'high',
    checked: '2026-11-22',
  } as const
  const made = amend(contentOf(edition.parts), { change, cited: { key: 'amended-0a1b', source } })
  if (made.kind !== 'amended') throw new Error(made.kind)
  return editionSaying(made.content)
}

const nurse = { kind: 'intake', programme: 'de-ausbildung-pflege' } as const

let built: Edition
beforeAll(async () => {
  built = await catalogueEdition()
})

describe('what a student reads of a programme', () => {
  test('follows an editor at once, in both languages, and goes back with a roll-back', async () => {
    const world = told(built)
    const pages = ['/program/de-ausbildung-pflege', '/en/programme/de-ausbildung-pflege/']
    const texts = async () =>
      Promise.all(pages.map(async (path) => (await world.page(path)).text()))
    const before = await texts()
    expect(before[0]).toContain('Dibuka, per')
    world.activate(await amended(built, { ...nurse, status: 'paused', from: '2026-11-20' }))
    const [id, en] = await texts()
    for (const [text, state] of [
      [id, 'Ditunda, per 22 November 2026'],
      [en, 'Paused, as of 22 November 2026'],
    ]) {
      expect(text).toContain(state)
      expect(text).toContain('Contoh Kantor')
    }
    world.activate(built)
    expect(await texts()).toEqual(before)
  })

  test('tells a pause ahead, and on its day that it holds, without anybody publishing', async () => {
    const world = told(await amended(built, { ...nurse, status: 'paused', from: '2026-12-01' }))
    const text = async () => (await world.page('/program/de-ausbildung-pflege')).text()
    expect(await text()).toContain('Ditunda mulai 1 Desember 2026')
    expect(await text()).toContain('Dibuka, per')
    // The first minute of December in Kupang.
    world.at('2026-11-30T16:00:00Z')
    expect(await text()).toContain('Ditunda, per')
    expect(await text()).not.toContain('Ditunda mulai')
  })

  test('in lists stands where its door stands now, and the first page shows open doors alone', async () => {
    const world = told(built)
    const shown = async () => (await (await world.page('/')).text()).match(/\/program\/[a-z0-9-]+/g)
    const [, first = ''] = (await shown()) ?? []
    const programme = first.replace('/program/', '')
    world.activate(
      await amended(built, { kind: 'intake', programme, status: 'closed', from: '2026-11-20' }),
    )
    expect(await shown()).not.toContain(first)
    const list = await (await world.page('/tujuan')).text()
    const item = list.slice(list.indexOf(`href="${first}"`)).split('</li>')[0]
    expect(item).toContain('Ditutup, per 22 November 2026')
  })

  test('is markup only where we wrote it, whatever an editor types', async () => {
    const was = (await told(built).page('/en/programme/kr-e7-4')).text()
    const name = /<h1>(.*?)<\/h1>/.exec(await was)?.[1] ?? ''
    const change = { kind: 'text', part: 'kr-e7-4', language: 'en', path: ['shortName'] } as const
    const is = `</title><script>$& "a" & b`
    const world = told(await amended(built, { ...change, was: name, is }))
    for (const path of ['/en/programme/kr-e7-4', '/en/destinations']) {
      const text = await (await world.page(path)).text()
      expect(text).toContain('&lt;/title&gt;&lt;script&gt;$&amp; &quot;a&quot; &amp; b')
      expect(text).not.toContain('<script')
    }
  })
})

describe('what a student is asked', () => {
  const pages = ['/penilaian', '/hasil/', '/simpan'] as const

  test('follows an editor at once on every page that says it, and in the other language stays', async () => {
    const world = told(built)
    const texts = () => Promise.all(pages.map(async (path) => (await world.page(path)).text()))
    const [first = ''] = await texts()
    const was = first.replace(/<.*?>/g, '')
    const path = ['facts', 'birth', 'question', 'ask']
    const english = await (await world.page('/en/assessment')).text()
    world.activate(
      await amended(built, {
        ...{ kind: 'text', part: 'shared', language: 'id', path, was },
        is: 'Contoh: kapan lahir?',
      }),
    )
    expect(new Set(await texts())).toEqual(new Set(['<legend>Contoh: kapan lahir?</legend>']))
    expect(await (await world.page('/en/assessment')).text()).toBe(english)
  })

  test('is told by the page as it was built where the edition lacks a word of it', async () => {
    const world = told(built, textMark('shared', 'facts', 'not-yet-there', 'label'))
    for (const path of pages) expect((await world.page(path)).status).toBe(404)
  })

  test('is told by the page as it was built where the edition lacks a whole programme, and alarms nobody', async () => {
    const frame = textMark('later-programme', 'shortName')
    const world = told(built, frame)
    const reads: number[] = []
    for (const path of [...pages, ...pages]) {
      expect((await world.page(path)).status).toBe(404)
      reads.push(world.reads())
    }
    expect(new Set(reads)).toEqual(new Set([1]))
    expect(world.lines.filter((line) => line.includes('"error"'))).toEqual([])
  })

  test('is a defect where the edition lost a part that it names', async () => {
    const part = 'text.kr-e7-4.id'
    const parts = built.parts.filter(({ name }) => name !== part)
    const world = told({ ...built, parts }, textMark('kr-e7-4', 'shortName'))
    expect((await world.page('/penilaian')).status).toBe(500)
    expect(world.lines.join()).toContain('"error"')
  })
})

describe('a page that is asked for', () => {
  test('is printed once for an edition and a day, and known by what it says', async () => {
    const world = told(built)
    const answer = await world.page('/tujuan')
    const reads = world.reads()
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    const etag = answer.headers.get('etag') ?? ''
    const again = await world.page('/tujuan/', { 'if-none-match': etag })
    expect([again.status, world.reads()]).toEqual([304, reads])
    // Else a page that is loaded again would lose its scripts and its styles.
    for (const header of ['content-security-policy', 'content-type'])
      expect(again.headers.get(header)).toBe(answer.headers.get(header))
    world.activate(await amended(built, { ...nurse, status: 'closed', from: '2026-11-20' }))
    expect((await world.page('/tujuan', { 'if-none-match': etag })).status).toBe(200)
  })

  test('of a programme that the edition does not have is not here, and leaves nothing behind', async () => {
    const world = told(built)
    for (const path of ['/program/tak-ada', '/program/constructor', '/en/programme/__proto__'])
      expect((await world.page(path)).status).toBe(404)
  })

  test('fails while the table does, and is whole as soon as it answers again', async () => {
    const world = told(built)
    world.breaks(true)
    expect((await world.page('/program/kr-e7-4')).status).toBe(500)
    world.breaks(false)
    expect((await world.page('/program/kr-e7-4')).status).toBe(200)
  })
})
