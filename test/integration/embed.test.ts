// Over 300 lines: what every answer under /embed holds, and what a campus may register.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { addCampus, campusStore } from '../../functions/adapters/campuses.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { bookingsApp } from '../../functions/bookings/app.ts'
import { campusesApp } from '../../functions/campuses/app.ts'
import { frameToken } from '../../functions/http/frame-token.ts'
import type { CampusStore, FrameStore } from '../../functions/ports/campuses.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { doorOf } from '../fake-door.ts'
import { bookRequest, portsOf } from './booking-asked.ts'
import { roster } from './booking-roster.ts'
import { machinesOn } from './machines.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

const secret = 'a secret of thirty-two letters!!'
const start = Date.parse('2026-11-23T01:00:00Z')
const page = 'https://karir.kampus.example'
const kampus: Campus = {
  slug: 'kampus',
  name: 'Kampus <Kita>',
  city: 'Kupang',
  origins: [page, 'https://www.kampus.example'],
}

const frames: FrameStore = {
  frame: async (_, name) =>
    `<html><head><title><!--frame:title--></title>${name}<!--frame:head--></head><body>
    <!--frame:content--><!--frame:back--><a href="<!--frame:alone-->">alone</a><a href="/en/talk">EN</a></body></html>`,
}

let ours: TableOfOurs
let campuses: CampusStore
let now = start

beforeAll(async () => {
  ours = await tableOfOurs({ silent: true })
  const table = ours.open()
  campuses = campusStore(table)
  await addToRoster(table, roster)
  await addCampus(table, kampus)
  await addCampus(table, { ...kampus, slug: 'lama', revoked: true })
  await addCampus(table, { ...kampus, slug: 'baru', origins: [] })
})
afterAll(() => ours.stop())

const app = (store: CampusStore = campuses) =>
  bookingsApp(
    {
      ...portsOf(
        bookingStore(ours.as('bookings')),
        () => now,
        async () => {},
      ),
      frames,
      widget: { campuses: store, secret },
    },
    () => {},
  )

const inFrame = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' }

const ask = async (path: string, init: RequestInit = {}, store?: CampusStore) =>
  app(store).request(`https://rantau.example${path}`, init)

const look = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { headers: { ...inFrame, ...headers } })

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      'sec-fetch-dest': 'iframe',
      'sec-fetch-site': 'same-origin',
      origin: 'null',
      ...headers,
    },
  })

const told = (html: string) => {
  const text = /<meta name="rantau-frame" content="([^"]*)"/.exec(html)?.[1]
  return text === undefined ? undefined : JSON.parse(text.replaceAll('&quot;', '"'))
}

const tokenOf = async (answer: Response): Promise<string> => told(await answer.text()).token

/** A form that books, as the frame's pages would send it. */
const filled = (nth: number, day = '2026-11-24') => ({
  topic: 'way',
  spoken: 'id',
  service: 'talk-30',
  way: 'any',
  zone: 'Asia/Makassar',
  visitor: `tamu-tamu-tamu-tamu-tamu-${nth}`,
  counselor: 'melati-1',
  start: `${day}T0${1 + Math.floor(nth / 2)}:${nth % 2 === 0 ? '00' : '30'}:00.000Z`,
  name: 'Contoh Siswa',
  email: `siswa-${nth}@contoh.example`,
  by: 'online',
})

describe('a student who comes by a campus’s link', () => {
  test('reads which campus it is, up to the form; one that is none or no more is left out', async () => {
    const details = (campus: string) =>
      `/konsultasi/isi?${new URLSearchParams({ ...filled(5), campus })}`
    for (const path of ['/konsultasi?campus=kampus', details('kampus')]) {
      const text = await (await ask(path)).text()
      expect(text).toContain('Lewat Kampus &lt;Kita&gt;')
      expect(text).toContain('<input type="hidden" name="campus" value="kampus"')
    }
    expect(await (await ask(details('kampus'))).text()).toContain(
      'Kampus &lt;Kita&gt;, yang halamannya',
    )
    expect(await (await ask('/en/talk?campus=kampus')).text()).toContain(
      'By way of Kampus &lt;Kita&gt;',
    )
    for (const campus of ['tak-dikenal', 'lama', 'KAMPUS', '%3Cscript%3E', ''])
      for (const path of [`/konsultasi?campus=${campus}`, details(campus)]) {
        const answer = await ask(path)
        expect([path, answer.status]).toEqual([path, 200])
        const text = await answer.text()
        expect(text).not.toMatch(/Lewat (?!apa|tautanmu)|yang halamannya/)
        expect(text).not.toContain('name="campus"')
      }
  })
})

const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''
const registered = "frame-ancestors 'self' https://karir.kampus.example https://www.kampus.example"
const nobody = "frame-ancestors 'none'"

describe('whoever frames the booking pages', () => {
  test('is named in a header of every answer under /embed, whatever is wrong', async () => {
    const token = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}`))
    const answers: readonly (readonly [Promise<Response>, number, string])[] = [
      [look(`/embed/kampus/konsultasi?page=${page}`), 200, registered],
      [look(`/embed/kampus/en/talk/times?page=${page}`), 200, registered],
      [look('/embed/kampus/konsultasi/tak-ada'), 404, registered],
      [
        look(`/embed/kampus/konsultasi/pesanan/${'A'.repeat(22)}.${'B'.repeat(43)}`),
        404,
        registered,
      ],
      [look('/embed/kampus/konsultasi?page=https://lain.example'), 403, registered],
      [look('/embed/kampus'), 303, registered],
      [look('/embed/kampus/'), 303, registered],
      [look('/embed/kampus/tidak/ada'), 404, registered],
      [send('/embed/kampus/konsultasi/pesan', {}), 403, registered],
      [send(`/embed/kampus/konsultasi/pesan?frame=${token}`, {}), 303, registered],
      [
        send(`/embed/kampus/konsultasi/pesan?frame=${token}`, filled(0), {
          'content-type': 'text/plain',
        }),
        415,
        registered,
      ],
      [ask('/embed/kampus/konsultasi', { method: 'DELETE' }), 405, registered],
      [look('/embed/lama/konsultasi'), 410, registered],
      [look('/embed/baru/konsultasi'), 200, "frame-ancestors 'self'"],
      [look('/embed/tak-dikenal/konsultasi'), 404, nobody],
      [look('/embed/%3Cscript%3E/konsultasi'), 404, nobody],
      [look('/embed/warna.css?light=7d2b17'), 200, nobody],
      [look('/embed/'), 404, nobody],
    ]
    for (const [asked, status, ancestors] of answers) {
      const answer = await asked
      expect([answer.status, policyOf(answer)]).toEqual([
        status,
        expect.stringContaining(ancestors),
      ])
      expect(answer.headers.get('x-frame-options')).toBe(ancestors === nobody ? 'DENY' : null)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('reads a page even where there is none, and no answer for machines', async () => {
    for (const path of ['tidak/ada', 'konsultasi/tidak-ada', 'en/talk/nothing']) {
      const answer = await look(`/embed/kampus/${path}?page=${page}`)
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(await answer.text()).toContain('href="/embed/kampus/')
    }
  })

  test('is nobody on any other page, and no old browser is told otherwise', async () => {
    for (const path of ['/konsultasi', '/en/talk/times', '/v1/talks', '/nihil']) {
      const answer = await look(path)
      expect(policyOf(answer)).toContain(nobody)
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
    }
    const framed = await look(`/embed/kampus/konsultasi?page=${page}`)
    expect(framed.headers.get('x-frame-options')).toBeNull()
    expect(framed.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test('is named even when a defect keeps the page away', async () => {
    const broken: FrameStore = { frame: async () => Promise.reject(new Error('gone')) }
    const answer = await bookingsApp(
      {
        ...portsOf(
          bookingStore(ours.as('bookings')),
          () => now,
          async () => {},
        ),
        frames: broken,
        widget: { campuses, secret },
      },
      () => {},
    ).request(`https://rantau.example/embed/kampus/konsultasi?page=${page}`)
    expect(answer.status).toBe(500)
    expect(policyOf(answer)).toContain(registered)
  })
})

describe('a page of another origin', () => {
  test.each([
    ['said by the address', 'page=https://lain.example', {}],
    ['said by the browser', '', { referer: 'https://lain.example/x' }],
    ['against what the address says', `page=${page}`, { referer: 'https://lain.example/' }],
    ['of the same name without encryption', 'page=http://karir.kampus.example', {}],
    ['of a sub-domain', 'page=https://x.karir.kampus.example', {}],
    ['of another port', 'page=https://karir.kampus.example:8443', {}],
    ['that is no address', 'page=null', {}],
  ])('is refused: %s', async (_, query, headers) => {
    const answer = await look(`/embed/kampus/konsultasi?${query}`, headers)
    expect(answer.status).toBe(403)
    const text = await answer.text()
    expect(told(text)).toBeUndefined()
    expect(text).toContain('Kampus &lt;Kita&gt;')
    expect(text).toContain('href="/konsultasi?campus=kampus"')
  })

  test('that only links to it is none: it is opened by itself', async () => {
    const headers = { 'sec-fetch-dest': 'document', referer: 'https://lain.example/' }
    expect((await look('/embed/kampus/konsultasi', headers)).status).toBe(200)
  })

  test('cannot send a form into a frame, and what was typed is not lost', async () => {
    const token = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}`))
    const path = `/embed/kampus/konsultasi/pesan?frame=${token}`
    for (const headers of [
      { origin: 'https://lain.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await send(path, filled(1), headers)
      expect(answer.status).toBe(403)
      const text = await answer.text()
      expect(text).toContain('action="/konsultasi/pesan" target="_blank"')
      expect(text).toContain('value="siswa-1@contoh.example"')
    }
  })
})

describe('a frame', () => {
  test('is given a token that soon runs out, and goes on with it from page to page', async () => {
    const first = await look(`/embed/kampus/konsultasi?page=${page}&instance=a1&topic=papers`)
    const html = await first.text()
    const { token, page: around, instance } = told(html)
    expect([around, instance]).toEqual([page, 'a1'])
    expect(html).toContain(
      '<form method="get" target="_self" action="/embed/kampus/konsultasi/waktu?',
    )
    expect(html).toContain(`<input type="hidden" name="frame" value="${token}" />`)
    const next = await look(`/embed/kampus/konsultasi/waktu?frame=${token}`)
    expect(told(await next.text())).toMatchObject({ page, instance: 'a1' })
  })

  test('stays in the frame in the other language, on the same page', async () => {
    const first = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}`))
    const path = `/embed/kampus/konsultasi/waktu?topic=papers&frame=${first}`
    const html = await (await look(path)).text()
    const to = (/<a target="_self" href="([^"]*)">EN</.exec(html)?.[1] ?? '').replaceAll(
      '&amp;',
      '&',
    )
    expect(to).toMatch(/^\/embed\/kampus\/en\/talk\/times\?topic=papers&frame=[\w-]+\.[\w-]+$/)
    expect(told(await (await look(to)).text()).page).toBe(page)
  })

  test('books for its campus, whatever the form says, and tells of it once', async () => {
    const token = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}&instance=a1`))
    const path = `/embed/kampus/konsultasi/pesan?frame=${token}`
    const placed = await send(path, {
      ...filled(0),
      campus: 'lain',
      key: 'kunci-kunci-kunci-kunci-1',
    })
    expect(placed.status).toBe(303)
    const location = placed.headers.get('location') ?? ''
    expect(location).toMatch(/^\/embed\/kampus\/konsultasi\/pesanan\/[\w-]{22}\.[\w-]+\?frame=/)

    const shown = told(await (await look(location)).text())
    expect(shown.changed).toMatchObject({ name: 'booked', version: 1 })
    const again = told(
      await (await look(location.replace(/frame=.*/, `frame=${shown.token}`))).text(),
    )
    expect(again.changed).toBeUndefined()
    now += 61_000
    expect(told(await (await look(location)).text()).changed).toBeUndefined()
    now = start

    const [id, secretPart] = (/pesanan\/([^?]*)/.exec(location)?.[1] ?? '').split('.')
    const headers = { authorization: `Bearer ${secretPart}` }
    const { booking } = await (await ask(`/v1/bookings/${id}`, { headers })).json()
    expect(booking.wishes.campus).toBe('kampus')

    const repeated = await send(path, {
      ...filled(0),
      campus: 'lain',
      key: 'kunci-kunci-kunci-kunci-1',
    })
    const seen = told(await (await look(repeated.headers.get('location') ?? '')).text())
    expect(seen.changed).toBeUndefined()
  })

  test('that stood open for too long sends nothing by itself, and keeps what was typed', async () => {
    const token = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}`))
    now += 60 * 60_000
    const late = await send(`/embed/kampus/konsultasi/pesan?frame=${token}`, filled(2))
    expect(late.status).toBe(403)
    const text = await late.text()
    expect(text).toContain('value="siswa-2@contoh.example"')
    const action = (/action="([^"]*)" target="_self"/.exec(text)?.[1] ?? '').replaceAll(
      '&amp;',
      '&',
    )
    expect((await send(action, filled(2))).status).toBe(303)
    now = start
  })

  test('does not go on with a token of another campus, of another secret or of nobody', async () => {
    const other = frameToken('another secret of thirty-two ...', {
      state: { campus: 'kampus', page },
      until: start + 1,
    })
    const lent = await tokenOf(await look('/embed/baru/konsultasi'))
    for (const token of [other, lent, '', 'x.y'])
      expect((await send(`/embed/kampus/konsultasi/pesan?frame=${token}`, filled(3))).status).toBe(
        403,
      )
  })

  test('ends at once when the campus is revoked, or its page is no longer registered', async () => {
    const token = await tokenOf(await look(`/embed/kampus/konsultasi?page=${page}`))
    const path = `/embed/kampus/konsultasi/pesan?frame=${token}`
    const posted = { method: 'POST', body: new URLSearchParams(filled(4)) }
    const changed = (more: Partial<Campus>): CampusStore => ({
      ...campuses,
      read: async () => ({ ...kampus, ...more }),
    })
    const revoked = await ask(path, posted, changed({ revoked: true }))
    expect(revoked.status).toBe(410)
    expect(await revoked.text()).toContain('action="/konsultasi/pesan" target="_blank"')
    const gone = await ask(path, posted, changed({ origins: ['https://www.kampus.example'] }))
    expect(gone.status).toBe(403)
  })

  test('shows a campus’s colour where it can be seen, and Rantau’s own where not', async () => {
    const asked = 'colour=%237d2b17&colour-dark=%23000000'
    const html = await (await look(`/embed/kampus/konsultasi?page=${page}&${asked}`)).text()
    expect(html).toContain('<link rel="stylesheet" href="/embed/warna.css?light=7d2b17" />')
    const style = await (await look('/embed/warna.css?light=7d2b17&dark=000000')).text()
    expect(style).toBe(
      '@media (prefers-color-scheme:light){:root:root{--accent:#7d2b17;--accent-ink:#ffffff}}',
    )
    expect(await (await look('/embed/warna.css?light=red;}*{color:red')).text()).toBe('')
  })
})

describe('a booking that names a campus', () => {
  const json = (campus: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({
      ...bookRequest(
        { counselor: 'melati-2', service: 'talk-30', start: Date.parse('2026-11-24T01:00:00Z') },
        'tamu-tamu-tamu-tamu-tamu-9',
        { email: 'siswa-9@contoh.example' },
      ),
      campus,
    }),
  })

  test('names one that there is, or is told which field is wrong', async () => {
    const refused = await ask('/v1/bookings', json('tak-dikenal'))
    expect(refused.status).toBe(422)
    expect((await refused.json()).fields[0].field).toBe('campus')
    expect((await ask('/v1/bookings', json('kampus'))).status).toBe(201)
  })

  test('from an old link stands all the same, for no campus', async () => {
    const fields = { ...filled(5, '2026-11-26'), campus: 'tak-dikenal' }
    const answer = await send('/konsultasi/pesan', fields)
    expect(answer.status).toBe(303)
    const [id, token] = (
      /pesanan\/(.*)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
    ).split('.')
    const headers = { authorization: `Bearer ${token}` }
    const { booking } = await (await ask(`/v1/bookings/${id}`, { headers })).json()
    expect(booking.wishes.campus).toBeUndefined()
  })
})

const partnerOf = (campus: string): StaffMember => ({
  id: 'staf-contoh-mitra',
  name: 'Contoh Mitra',
  roles: ['campus'],
  campus,
})

describe('a campus partner', () => {
  const as = (campus: string) =>
    campusesApp(
      {
        clock: () => new Date(),
        campuses,
        counts: { windows: async () => [] },
        bookings: bookingStore(ours.as('bookings')),
        ...machinesOn(ours),
        frames,
        door: doorOf(partnerOf(campus)),
      },
      () => {},
    )
  const origins = 'https://rantau.example/staff/campus/origins'
  const send = (fields: Record<string, string>, campus = 'baru') =>
    as(campus).request(origins, { method: 'POST', body: new URLSearchParams(fields) })
  const register = (address: string, campus?: string) => send({ address }, campus)
  const widget = async (query: string) =>
    (await as('baru').request(`https://rantau.example/kampus/widget?${query}`)).text()

  test('registers an address as browsers write it, once, and is framed there from then on', async () => {
    expect((await register('Karir.Baru.example/lowongan')).status).toBe(303)
    expect((await register('https://karir.baru.example')).status).toBe(303)
    expect((await campuses.read('baru'))?.origins).toEqual(['https://karir.baru.example'])
    const answer = await look('/embed/baru/konsultasi?page=https://karir.baru.example')
    expect(answer.status).toBe(200)
  })

  test('takes it away again, and is framed there no more', async () => {
    await register('https://lama.baru.example')
    await register('https://kedua.baru.example')
    expect((await send({ remove: 'https://lama.baru.example' })).status).toBe(303)
    expect((await send({ remove: 'https://lama.baru.example' })).status).toBe(303)
    expect((await campuses.read('baru'))?.origins).not.toContain('https://lama.baru.example')
    expect((await look('/embed/baru/konsultasi?page=https://lama.baru.example')).status).toBe(403)
    await Promise.all([
      send({ remove: 'https://kedua.baru.example' }),
      send({ remove: 'https://karir.baru.example' }),
    ])
    expect((await campuses.read('baru'))?.origins).toEqual([])
  })

  test('changes and sees only their own campus, whatever a form names', async () => {
    const before = (await campuses.read('kampus'))?.origins
    const body = { campus: 'kampus', address: 'https://z.example' }
    expect((await send(body)).status).toBe(303)
    await send({ campus: 'kampus', remove: String(before?.[0]) })
    expect((await campuses.read('kampus'))?.origins).toEqual(before)
    const page = await (await as('baru').request(`${origins}?campus=kampus`)).text()
    expect(page).toContain('https://z.example')
    expect(page).not.toContain(String(before?.[0]))
    await send({ remove: 'https://z.example' })
  })

  test('registers ten at once, and has all ten', async () => {
    const many = Array.from({ length: 10 }, (_, nth) => register(`https://s${nth}.baru.example`))
    for (const answer of await Promise.all(many)) expect(answer.status).toBe(303)
    expect((await campuses.read('baru'))?.origins.length).toBe(10)
  })

  test('registers only what is an address, while still a partner, and where there is room', async () => {
    expect((await register('bukan alamat')).status).toBe(422)
    expect((await register('https://x.example', 'lama')).status).toBe(409)
    expect((await register('https://x.example', 'tak-dikenal')).status).toBe(404)
    for (let nth = 10; nth < 20; nth++) await register(`https://s${nth}.baru.example`)
    const full = await register('https://satu-lagi.baru.example')
    expect(full.status).toBe(409)
    expect((await campuses.read('baru'))?.origins.length).toBe(20)
  })

  test('loses nothing they had chosen by checking an address on the open page', async () => {
    const chosen = 'campus=kampus&topic=papers&colour=%237d2b17&mode=dialog'
    const text = await widget(`${chosen}&address=http://karir.kampus.example`)
    const checking = text.slice(text.indexOf('id="origins"'))
    for (const kept of ['name="topic" value="papers"', 'name="colour" value="#7d2b17"'])
      expect(checking).toContain(`<input type="hidden" ${kept} />`)
    expect(checking).toMatch(
      /topic=papers&amp;.*address=https%3A%2F%2Fkarir\.kampus\.example#origins/,
    )

    const twin = await widget(`${chosen}&address=https://kampus.example`)
    expect(twin).toContain('https://kampus.example')
    expect(twin).not.toContain('#origins">Periksa https://www.kampus.example')
    expect(await widget('campus=baru&address=kampus.example')).toContain(
      'address=https%3A%2F%2Fwww.kampus.example#origins',
    )
  })

  test('is led from the open page, which registers nothing, to where they sign in', async () => {
    const there = 'https://rantau.example/kampus/widget'
    const body = new URLSearchParams({ campus: 'kampus', address: 'https://y.example' })
    expect((await as('kampus').request(there, { method: 'POST', body })).status).toBe(405)
    const text = await widget('campus=kampus&address=www.kampus.example:8443')
    expect(text).not.toContain('method="post"')
    expect(text).toContain(
      'href="/staff/campus/origins?address=https%3A%2F%2Fwww.kampus.example%3A8443"',
    )
  })
})
