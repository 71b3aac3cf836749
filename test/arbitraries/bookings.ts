import fc from 'fast-check'
import type { Booking } from '../../shared/booking/booking.ts'
import type { LetterContext } from '../../shared/booking/letter-context.ts'
import { topics } from '../../shared/booking/roster.ts'
import { hourMs, minuteMs } from '../../shared/booking/time.ts'

/** A plain booking of a fictional student, to change one thing of. */
export const aBooking = (own: Partial<Booking> = {}): Booking => {
  const start = Date.parse('2026-12-08T01:00:00Z')
  return {
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    linkHash: 'h'.repeat(64),
    version: 1,
    state: 'confirmed',
    counselor: 'melati',
    service: 'talk-30',
    place: { session: 's1', start, end: start + 30 * minuteMs },
    contact: { name: 'Contoh Student', email: 'student@kampus.example', whatsapp: undefined },
    wishes: {
      topic: 'papers',
      way: 'online',
      language: 'id',
      zone: 'Asia/Makassar',
      urgent: false,
    },
    consents: [{ purpose: 'reminders', version: '2026-11', givenAt: '2026-11-22T00:00:00.000Z' }],
    moves: 0,
    sequence: 0,
    createdAt: Date.parse('2026-11-22T00:00:00Z'),
    changedAt: Date.parse('2026-11-22T00:00:00Z'),
    expiresAt: Date.parse('2027-12-08T00:00:00Z'),
    ...own,
  }
}

/** The office and counselor it is with. */
export const aContext = (own: Partial<LetterContext> = {}): LetterContext => ({
  office: {
    id: 'mataram',
    name: 'Kantor Contoh',
    city: 'Mataram',
    whatsapp: '6281200000000',
    address: 'Jalan Contoh 1, Mataram',
  },
  counselor: {
    id: 'melati',
    office: 'mataram',
    name: 'Contoh Melati',
    zone: 'Europe/Berlin',
    languages: ['id', 'en'],
    topics,
    offerings: [],
    week: [],
    exceptions: [],
    limits: {},
    room: 'https://bertemu.example/melati',
  },
  manage: 'https://rantau.example/janji#AAAAAAAAAAAAAAAAAAAAAA.secret',
  again: 'https://rantau.example/bicara',
  sender: 'janji@rantau.example',
  now: Date.parse('2026-11-22T00:00:00Z'),
  ...own,
})

const nasty = fc.constantFrom(
  ',',
  ';',
  '\\',
  '"',
  "'",
  '^',
  ':',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧‍👦',
  'é',
  '한국어',
  'BEGIN:VEVENT\r\nUID:other\r\nEND:VEVENT',
  '\r\nATTENDEE:mailto:other@kampus.example\r\n',
  '\\n',
  '=3B',
  '<script>alert(1)</script>',
  '&amp;',
  ' ',
  '\t',
)

/** What a person in a bad mood would type; now and then ten thousand characters of it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
  { weight: 19, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nasty, fc.integer({ min: 1, max: 10_000 }))
      .map(([one, count]) => one.repeat(count).slice(0, 10_000)),
  },
)

const instant = fc
  .integer({ min: Date.parse('2026-11-22T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') })
  .map((at) => at - (at % minuteMs))

const zone = fc.constantFrom(
  'Asia/Makassar',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Chatham',
  'Australia/Eucla',
)

const states = [
  'waiting',
  'offered',
  'pending',
  'confirmed',
  'cancelled',
  'declined',
  'lapsed',
  'attended',
  'no-show',
] as const satisfies readonly Booking['state'][]

/** Any booking there could be, with hostile words wherever a person writes. */
export const anyBooking: fc.Arbitrary<Booking> = fc
  .record({
    state: fc.constantFrom(...states),
    start: instant,
    minutes: fc.constantFrom(30, 45, 60, 90),
    version: fc.integer({ min: 1, max: 50 }),
    sequence: fc.integer({ min: 0, max: 20 }),
    name: hostileText,
    email: fc.option(fc.constantFrom('a@b.example', "o'neil+x@kampus.example"), { nil: undefined }),
    whatsapp: fc.option(fc.constant('6281234567890'), { nil: undefined }),
    note: fc.option(hostileText, { nil: undefined }),
    reason: fc.option(hostileText, { nil: undefined }),
    at: fc.option(hostileText, { nil: undefined }),
    topic: fc.constantFrom(...topics),
    way: fc.constantFrom('online', 'phone', 'place'),
    language: fc.constantFrom('id', 'en'),
    zone,
  })
  .map(
    ({
      state,
      start,
      minutes,
      version,
      sequence,
      name,
      email,
      whatsapp,
      note,
      reason,
      at,
      topic,
      way,
      language,
      zone,
    }) => {
      const end = start + minutes * minuteMs
      return aBooking({
        state,
        version,
        sequence,
        reason,
        ...(state === 'waiting'
          ? { place: undefined, waitsFor: { from: start, to: start + 24 * hourMs } }
          : { place: { session: 's1', start, end, at } }),
        ...((state === 'pending' || state === 'offered') && { until: start - hourMs }),
        contact: { name, email, whatsapp },
        wishes: { topic, way, language, zone, urgent: false, note },
      })
    },
  )

/** Offices and counselors with hostile words too. */
export const anyContext: fc.Arbitrary<LetterContext> = fc
  .record({ office: hostileText, counselor: hostileText, room: hostileText, zone, now: instant })
  .map(({ office, counselor, room, zone, now }) => {
    const plain = aContext({ now })
    return {
      ...plain,
      office: { ...plain.office, name: office },
      counselor: { ...plain.counselor, name: counselor, room, zone },
    }
  })
