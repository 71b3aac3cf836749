import { describe, expect, test } from 'vitest'
import { html } from '../../shared/result/markup.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { frontDoor } from './front-door.ts'
import { inPageLanguage, staffPage, staffRefused } from './staff-page.ts'

const frame =
  '<title><!--frame:title--></title><!--frame:rooms--><!--frame:who--><a href="<!--frame:other-->"></a><main><!--frame:content--></main>'
const frames = { frame: async () => frame }

const pageFor = async (path: string, member?: StaffMember) => {
  const app = frontDoor(() => {})
  app.use(inPageLanguage, async (c, next) => {
    if (member) c.set('member', member)
    await next()
  })
  const main = html`<h1>${'<b>Rina</b>'}</h1>`
  const missing = { kind: 'not-found' } as const
  app.get('/staff/cases/:id', (c) => staffRefused(c, { frames }, missing, 'queue'))
  app.get('/staff/days/:id', (c) => staffRefused(c, { frames }, missing, 'days'))
  app.get('/staff/nope', (c) => staffRefused(c, { frames }, missing))
  for (const path of ['/staff/rules', '/en/staff/rules'])
    app.get(path, (c) => staffRefused(c, { frames }, { kind: 'role-not-allowed' }))
  app.get('*', (c) => staffPage(c, { frames }, { title: '<b>', section: 'queue', main }))
  const answer = await app.request(path)
  return { answer, text: await answer.text() }
}

const lead: StaffMember = { id: 's1', name: 'Maria <Contoh>', roles: ['lead'], office: 'kantor' }

describe('a page of the staff', () => {
  test('names the rooms of whoever asks, and where they are', async () => {
    const { text } = await pageFor('/staff/queue', lead)
    expect(text).toContain('<a href="/staff/queue" aria-current="page">Antrean</a>')
    expect(text).toContain('href="/staff/log"')
    expect(text).not.toContain('/staff/rules')
    expect(text).toContain('Maria &lt;Contoh&gt;')
    expect(text).toContain('method="post" action="/staff/sign-out"')
  })

  test('leads to itself in the other language, with what was chosen on it', async () => {
    const { text } = await pageFor('/staff/queue?campus=a&x=%22', lead)
    expect(text).toContain('<a href="/en/staff/queue?campus=a&amp;x=%22">')
    const english = await pageFor('/en/staff/queue?campus=a', lead)
    expect(english.text).toContain('<a href="/staff/queue?campus=a">')
    expect(english.text).toContain('href="/en/staff/log"')
    expect(english.answer.headers.get('content-language')).toBe('en')
  })

  test('shows nothing unescaped, is kept by nobody, and names no room before the sign-in', async () => {
    const { answer, text } = await pageFor('/staff/queue')
    expect(text).toContain('<title>&lt;b&gt;</title>')
    expect(text).toContain('&lt;b&gt;Rina&lt;/b&gt;')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(text).not.toContain('<nav')
  })

  test('says a refusal in words for people, with the way back', async () => {
    const { answer, text } = await pageFor('/staff/cases/abc', lead)
    expect(answer.status).toBe(404)
    expect(text).toContain('<h1>Kasus ini tidak ada, atau bukan milik kantor Anda</h1>')
    expect(text).toContain('class="button" href="/staff/queue">Ke Antrean</a>')
  })

  test('speaks of a student only where somebody looked for one', async () => {
    const [day, page] = await Promise.all(
      ['/staff/days/abc', '/staff/nope'].map((path) => pageFor(path, lead)),
    )
    expect(day?.text).toContain('<h1>Ini tidak ada, atau bukan milik Anda</h1>')
    expect(page?.text).toContain('<h1>Halaman ini tidak ada</h1>')
    for (const one of [day, page]) {
      expect(one?.answer.status).toBe(404)
      expect(one?.text).not.toContain('mahasiswa')
    }
  })

  test('says to whom a room belongs, and as what somebody came', async () => {
    const { answer, text } = await pageFor('/staff/rules', lead)
    expect(answer.status).toBe(403)
    expect(text).toContain('<h1>“Aturan” bukan untuk peran Anda</h1>')
    expect(text).toContain('Halaman itu untuk: Penyunting aturan. Peran Anda: Pimpinan konselor.')
    const english = await pageFor('/en/staff/rules', lead)
    expect(english.text).toContain('<h1>“Rules” is not for your role</h1>')
  })
})
