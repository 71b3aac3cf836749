// Over 300 lines: all the day's pages, asked of one day that stands still.
import { describe, expect, test } from 'vitest'
import type { Roster } from '../../shared/booking/roster.ts'
import type { Day, DayBook, Participant } from '../../shared/gathering/day.ts'
import { replace } from '../../shared/gathering/replace.ts'
import { counselorOf, doorOf } from '../../test/fake-door.ts'
import { gatherings } from './app.ts'
import { openApi, operations } from './openapi.ts'
import * as schemas from './schemas.ts'
import { dayWords } from './words.ts'

const now = Date.parse('2026-11-23T00:00:00Z')
const hour = 3_600_000
const id = 'dddddddddddddddddddddd'

const person = (code: string, some: Partial<Participant> = {}): Participant => ({
  code,
  campus: 'undana',
  languages: ['id'],
  interests: ['to:DE'],
  supporter: false,
  via: 'phone',
  joinedAt: now,
  keyHash: '',
  ...some,
})

const day: Day = {
  id,
  version: 2,
  arrivals: 3,
  moves: 0,
  ticks: 0,
  code: 'P7HTD',
  office: 'kantor',
  title: 'Hari <contoh>',
  place: 'Aula contoh',
  zone: 'Asia/Makassar',
  campuses: ['undana', 'pnk'],
  guides: [{ id: 'melati', languages: ['id'], knows: ['to:DE'], seatsMax: 12 }],
  rounds: [{ start: now + hour, end: now + 2 * hour }],
  sizeMin: 6,
  sizeMax: 12,
  sittings: [{ guide: 'melati', round: 0 }],
  arrangement: {
    groups: [
      {
        id: '1',
        guide: 'melati',
        round: 0,
        language: 'id',
        about: 'to:DE',
        members: ['CDFH', 'JKMN'],
      },
    ],
    waiting: ['PRTV'],
  },
  formedBy: 'solver',
  createdAt: now,
  expiresAt: now + 1_000 * hour,
}

const book: DayBook = {
  day,
  participants: [
    person('CDFH', { came: true }),
    person('JKMN', { campus: 'pnk', via: 'paper' }),
    person('PRTV', { languages: ['en'] }),
  ],
}

const roster = {
  offices: [],
  counselors: [{ id: 'melati', office: 'kantor', name: 'Contoh Melati', languages: ['id'] }],
} as unknown as Roster

const words = dayWords.id
const start = now

const never = () => {
  throw new Error('nothing is written here')
}

/** A day that stands still: whatever is only read can be asked of it. */
const appFor = (office: string, counselor?: string, some: Partial<DayBook> = {}) =>
  gatherings(
    {
      clock: () => new Date(now),
      bookings: { roster: async () => roster, read: never, commit: never, weeks: never },
      campuses: {
        read: never,
        register: never,
        list: async () => [{ slug: 'undana', name: 'Universitas Contoh', city: 'Kupang' }],
      } as never,
      frames: { frame: async () => '<html><main><!--frame:content--></main></html>' },
      gatherings: {
        open: never,
        commit: never,
        attend: never,
        list: async () => [day],
        beginning: async () => [day],
        head: async () => day,
        read: async () => ({ ...book, ...some }),
        find: async (code) => (code === day.code ? (some.day ?? day) : undefined),
        participant: async (_, code) =>
          (some.participants ?? book.participants).find((one) => one.code === code),
      },
      grouper: {
        form: never,
        replace: async (hall, groups, first) => replace(hall, groups, () => undefined, first),
      },
      door: doorOf({ ...counselorOf(office), counselor }),
      pause: async () => {},
    },
    () => {},
  )

const textAt = async (
  path: string,
  office = 'kantor',
  counselor?: string,
  some?: Partial<DayBook>,
) => {
  const answer = await appFor(office, counselor, some).request(`http://localhost${path}`)
  return { status: answer.status, text: await answer.text(), answer }
}

describe('the group day', () => {
  test('a hall screen shows codes and groups, no name, no wish and no outlook', async () => {
    for (const path of ['/staff', '/en/staff'].map((at) => `${at}/days/${id}/hall`)) {
      const { status, text } = await textAt(path)
      expect(status).toBe(200)
      expect(text).toContain('CDFH')
      expect(text).not.toMatch(/Melati|Universitas|Jerman|Germany|undana/)
    }
  })

  test('its pages tell in both languages why a group is as it is, and what could not be had', async () => {
    const { text } = await textAt(`/staff/days/${id}`)
    expect(text).toContain('2 dari 2 ingin membahas Jerman.')
    expect(text).toContain('Contoh Melati menguasai Jerman.')
    expect(text).toContain('Hanya 2 orang; biasanya sedikitnya 6.')
    expect(text).toContain('Hari &lt;contoh&gt;')
    const english = await textAt(`/en/staff/days/${id}`)
    expect(english.text).toContain('2 of 2 want to talk about Germany.')
  })

  test('a group whose people chose something else says what, and whoever sits there reads why', async () => {
    const wishes = {
      participants: book.participants.map((one) => ({ ...one, interests: ['to:CZ'] as const })),
    }
    const { text } = await textAt(`/staff/days/${id}`, 'kantor', undefined, wishes)
    expect(text).toContain(dayWords.id.day.wishesMet(0, 2))
    expect(text).toContain(dayWords.id.reasons['other-wishes'](2, 'Ceko 2'))
    const own = await textAt('/hari/P7HTD/CDFH', 'kantor', undefined, wishes)
    expect(own.text).toContain(dayWords.id.student.elsewhere['no-group']('Ceko', 6))
    expect((await textAt('/hari/P7HTD/CDFH')).text).not.toContain(
      dayWords.id.student.elsewhere.next,
    )
  })

  test('whoever is left alone is shown to the organiser, and reads on their phone where they sit and why', async () => {
    const two = (members: readonly string[], more: readonly string[]): Partial<DayBook> => {
      const [group] = day.arrangement?.groups ?? []
      if (group === undefined) throw new Error('no group')
      const groups = [members, more].map((one, at) => ({ ...group, id: `${at + 1}`, members: one }))
      const regrouped = [{ code: 'JKMN', from: '3' }]
      return { day: { ...day, regrouped, arrangement: { groups, waiting: [] } } }
    }
    const some = two(['CDFH', 'JKMN'], ['PRTV'])
    for (const [language, desk, phone] of [
      ['id', '/staff', '/hari'],
      ['en', '/en/staff', '/en/day'],
    ] as const) {
      const said = dayWords[language]
      const { text } = await textAt(`${desk}/days/${id}`, 'kantor', undefined, some)
      expect(text).toContain(said.day.regrouped('JKMN', '3', '1'))
      expect(text).toContain(said.day.lone('2'))
      expect(text).not.toContain(said.day.lone('1'))
      const own = async (code: string) =>
        (await textAt(`${phone}/P7HTD/${code}`, 'kantor', undefined, some)).text
      expect(await own('JKMN')).toContain(said.student.regrouped('3'))
      expect(await own('CDFH')).not.toContain(said.student.regrouped('3'))
      expect(await own('PRTV')).toContain(said.student.lone)
    }
    const place = await textAt('/v1/days/P7HTD/people/JKMN', 'kantor', undefined, some)
    const told = schemas.DayOwnPlace.parse(JSON.parse(place.text))
    expect(told.group).toMatchObject({ id: '1', from: '3' })
    const desk = await textAt(`/v1/staff/days/${id}`, 'kantor', undefined, some)
    const { people } = schemas.StaffDay.parse(JSON.parse(desk.text))
    expect(people.map(({ from }) => from)).toEqual([undefined, '3', undefined])
  })

  test('before a counselor is let go the page says what it costs, and changes nothing', async () => {
    const { status, text } = await textAt(`/staff/days/${id}/drop?guide=melati`)
    expect(status).toBe(200)
    for (const said of [words.drop.holds(1, 2), words.drop.left(2), words.drop.back])
      expect(text).toContain(said)
    expect((await textAt(`/staff/days/${id}/drop?guide=nobody`)).status).toBe(409)
    expect((await textAt(`/staff/days/${id}/drop?guide=melati`, 'lain')).status).toBe(404)
  })

  test('whoever is told another counselor, another hour or another group is counted apart', async () => {
    // Three hours of the one who goes: two hours have somebody free, the third group's seats are elsewhere.
    const codes = ['CDFH', 'CDFJ', 'CDFK', 'CDFM', 'CDFN', 'CDFP', 'CDFR', 'CDFT', 'CDFV', 'CDFW']
    const groupOf = (at: number, guide: string, round: number, from: number, to: number) =>
      ({ id: `${at}`, guide, round, language: 'id', members: codes.slice(from, to) }) as const
    const groups = [
      groupOf(1, 'melati', 0, 0, 4),
      groupOf(2, 'melati', 1, 4, 7),
      groupOf(3, 'melati', 2, 7, 8),
      groupOf(4, 'cendana', 1, 8, 10),
    ]
    const free = { languages: ['id'], knows: [] } as const
    const some: Day = {
      ...day,
      guides: [
        { id: 'melati', ...free, seatsMax: 12 },
        { id: 'cendana', ...free, seatsMax: 4 },
      ],
      rounds: [1, 2, 3, 4].map((at) => ({ start: now + at * hour, end: now + (at + 1) * hour })),
      sittings: [
        ...[0, 1, 2].map((round) => ({ guide: 'melati', round })),
        ...[0, 1, 3].map((round) => ({ guide: 'cendana', round })),
      ],
      arrangement: { groups, waiting: [] },
    }
    const participants = codes.map((code) => person(code))
    for (const [language, path] of [
      ['id', '/staff'],
      ['en', '/en/staff'],
    ] as const) {
      const { text } = await textAt(`${path}/days/${id}/drop?guide=melati`, 'kantor', undefined, {
        day: some,
        participants,
      })
      const { drop } = dayWords[language]
      for (const said of [
        drop.holds(3, 8),
        drop.guide(4),
        drop.hour(3),
        drop.group(1),
        drop.others(0),
        drop.allSeated,
      ])
        expect(text).toContain(said)
    }
  })

  test('while one organiser divides the hall another sees so, and has no button', async () => {
    const now = { day: { ...day, dividingSince: start } }
    const { text } = await textAt(`/staff/days/${id}`, 'kantor', undefined, now)
    expect(text).toContain(`role="status">${words.day.dividing}`)
    expect(text).not.toContain(words.day.formLate(1))
  })

  test('countries stand in the order of their names in the language of the page', async () => {
    const named = async (path: string) =>
      [...(await textAt(path)).text.matchAll(/name="to" value="to:(..)"/g)].map(([, code]) => code)
    const [id, en] = [await named('/hari/P7HTD'), await named('/en/day/P7HTD')]
    expect(id.slice(0, 4)).toEqual(['US', 'SA', 'AU', 'AT'])
    expect(en.slice(0, 4)).toEqual(['AU', 'AT', 'CA', 'CZ'])
    expect([id.at(-1), en.at(-1)]).toEqual(['XX', 'XX'])
  })

  test('a counselor finds their own group open and first, and others folded', async () => {
    const own = await textAt(`/staff/days/${id}`, 'kantor', 'melati')
    expect(own.text).toMatch(/<details class="hall-fold" id="g-1" open>/)
    expect(own.text).toContain(dayWords.id.day.yours)
    const { text } = await textAt(`/staff/days/${id}`)
    expect(text).toMatch(/<details class="hall-fold" id="g-1">/)
    expect(text).not.toContain(dayWords.id.day.yours)
  })

  test('without script a code that is looked for stands open, and one that is not there is told', async () => {
    const found = await textAt(`/staff/days/${id}?at=jk%20mn`)
    expect(found.text).toMatch(/<details class="hall-fold" id="g-1" open>/)
    expect(found.text).toMatch(/id="p-JKMN" data-code="JKMN" data-found/)
    expect((await textAt(`/staff/days/${id}?at=XXXX`)).text).toContain(dayWords.id.day.findNone)
  })

  test('one tap ticks all of whom nothing was said yet, and says how many these are', async () => {
    const { text } = await textAt(`/staff/days/${id}`)
    expect(text).toContain(dayWords.id.day.tally(1, 2))
    expect(text).toContain(dayWords.id.day.allCame(1))
    expect(text).not.toContain(dayWords.id.day.allCame(2))
  })

  test('staff type a paper form in the words that stand on it', async () => {
    const { text } = await textAt(`/staff/days/${id}`)
    const [, entry = ''] = text.split('id="paper"')
    expect(entry).toContain(dayWords.id.paper.campus)
    expect(text).not.toContain(dayWords.id.student.campus)
  })

  test('the list for the hall has a heading over each of its columns, and codes alone', async () => {
    const { text } = await textAt(`/staff/days/${id}/groups`)
    const [first = ''] = text.match(/<tbody[\s\S]*?<\/tr>/) ?? []
    expect(first.match(/role="(rowheader|cell)"/g)).toHaveLength(
      text.match(/role="columnheader"/g)?.length ?? 0,
    )
    expect(text).not.toMatch(/Contoh Melati|Jerman/)
    // Whoever looks for themselves looks for a code.
    expect(text.match(/<li><code>[A-Z]{4}/g)).toEqual(['<li><code>CDFH', '<li><code>JKMN'])
  })

  test('a phone is led to the assessment first, and is told how to come back', async () => {
    const { text } = await textAt('/hari/P7HTD')
    expect(text).toContain('href="/penilaian"')
    expect(text).toContain('data-day="P7HTD" data-until="2026-11-23T02:00:00.000Z"')
    const own = await textAt('/en/day/P7HTD/CDFH')
    expect(own.text).toContain('href="/en/assessment"')
    expect(own.text).toContain('data-code="CDFH"')
  })

  test('another office finds nothing, on pages and in the API', async () => {
    for (const path of ['', '/hall', '/live', '/summary', '/groups', '/wall', '/paper'])
      expect((await textAt(`/staff/days/${id}${path}`, 'lain')).status).toBe(404)
    expect((await textAt(`/v1/staff/days/${id}`, 'lain')).status).toBe(404)
  })

  test('while nothing changes a screen that asks is sent nothing', async () => {
    const first = await textAt(`/staff/days/${id}/live`)
    const etag = first.answer.headers.get('etag') ?? ''
    const again = await appFor('kantor').request(`http://localhost/staff/days/${id}/live`, {
      headers: { 'if-none-match': etag },
    })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('a student who mistypes the code is asked again, and lower case is no mistake', async () => {
    expect((await textAt('/hari/p7htd')).status).toBe(200)
    const wrong = await textAt('/hari/P7HTO')
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain(dayWords.id.student.unknown)
    expect(wrong.text).toContain('value="P7HTO"')
  })

  test('a student sees their group, its place and time by their own code alone', async () => {
    const { text } = await textAt('/hari/P7HTD/CDFH')
    expect(text).toContain('Kelompokmu: 1')
    expect(text).not.toContain('JKMN')
    expect((await textAt('/hari/P7HTD/PRTV')).text).toContain(dayWords.id.student.waits)
    expect((await textAt('/hari/P7HTD/XXXX')).status).toBe(404)
  })

  test('the API answers what its document says', async () => {
    const one = await textAt(`/v1/staff/days/${id}`)
    expect(schemas.StaffDay.safeParse(JSON.parse(one.text)).error).toBeUndefined()
    const list = await textAt('/v1/staff/days')
    expect(schemas.StaffDays.safeParse(JSON.parse(list.text)).error).toBeUndefined()
    const wall = await textAt('/v1/days/P7HTD')
    expect(schemas.DayOnTheWall.safeParse(JSON.parse(wall.text)).error).toBeUndefined()
    const own = await textAt('/v1/days/P7HTD/people/CDFH')
    expect(schemas.DayOwnPlace.safeParse(JSON.parse(own.text)).error).toBeUndefined()
    const paths = Object.keys(openApi().paths)
    expect(paths).toHaveLength(new Set(operations.map(({ path }) => path)).size)
  })
})
