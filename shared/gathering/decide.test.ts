import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf } from './code.ts'
import { counted } from './counted.ts'
import { codesOf, type Day, type DayBook, hallOf, type Participant } from './day.ts'
import {
  arrive,
  cancelDay,
  type DayDecided,
  depart,
  droppedOut,
  droppingOut,
  formed,
  forming,
  takeIn,
} from './decide.ts'
import { arrangementOf } from './form.ts'
import { greedy } from './greedy.ts'
import { replace } from './replace.ts'
import { wrongs } from './wrong.ts'

const now = 1_000_000
const hourMs = 3_600_000

const guides = ['melati', 'cendana', 'kemuning'].map((id, at) => ({
  id,
  languages: at === 0 ? (['id', 'en'] as const) : (['id'] as const),
  knows: [],
  seatsMax: 4,
}))

const hours = [0, 1].flatMap((round) => guides.map(({ id }) => ({ guide: id, round })))

const opened: Day = {
  id: 'hari',
  version: 1,
  arrivals: 0,
  moves: 0,
  ticks: 0,
  code: 'CDFHJ',
  office: 'kantor',
  title: 'Hari contoh',
  place: 'Aula contoh',
  zone: 'Asia/Makassar',
  campuses: ['undana', 'pnk'],
  guides,
  rounds: [1, 3].map((at) => ({ start: now + at * hourMs, end: now + (at + 1) * hourMs })),
  sizeMin: 2,
  sizeMax: 4,
  sittings: hours,
  createdAt: 0,
  expiresAt: now + 1_000 * hourMs,
}

const somebody = (number: number, english: boolean): Participant => ({
  code: codeOf(number, 4),
  campus: number % 2 === 0 ? 'undana' : 'pnk',
  languages: english ? ['en'] : ['id'],
  interests: number % 3 === 0 ? ['to:DE'] : [],
  supporter: false,
  via: 'phone',
  joinedAt: now,
  keyHash: '',
})

type Deed =
  | { readonly kind: 'arrive'; readonly english: boolean }
  | { readonly kind: 'depart' | 'drop' | 'return'; readonly which: number }
  | { readonly kind: 'form' }
  /** The first round begins. */
  | { readonly kind: 'later' }

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('arrive' as const), english: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('depart' as const, 'drop' as const, 'return' as const),
      which: fc.nat({ max: 20 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'form' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'later' as const }) },
)

const byHand = (hall: Parameters<typeof counted>[0], first: number) => {
  const inside = counted(hall)
  const arrangement = arrangementOf(inside, greedy(inside), first)
  return { arrangement, by: 'greedy', cost: 0, greedyCost: 0 } as const
}

function formNow(book: DayBook, at: number) {
  const asked = forming(book, book.day.version, at)
  return asked.kind === 'form'
    ? formed(book, asked, byHand(asked.hall, asked.first), at)
    : undefined
}

function dropNow(book: DayBook, which: number, at: number) {
  const guide = guides[which % guides.length]?.id ?? ''
  const dropping = droppingOut(book, guide, book.day.version, at)
  if ('kind' in dropping) return undefined
  const { day, asked } = dropping
  if (asked?.kind !== 'replace') return droppedOut(day, undefined, undefined)
  return droppedOut(
    day,
    asked,
    replace(asked.hall, asked.groups, () => undefined, asked.first),
  )
}

type Story = { readonly book: DayBook; readonly at: number; readonly next: number }

function told({ book, at, next }: Story, deed: Deed): Story {
  const { day, participants } = book
  const done = (decided: { readonly kind: string } | undefined): Story => {
    if (decided?.kind !== 'decided') return { book, at, next }
    const { day: after, participant, left } = decided as DayDecided
    const others = participants.filter(({ code }) => code !== left)
    const all = participant === undefined ? others : [...others, participant]
    return { book: { day: after, participants: all }, at, next: next + 1 }
  }
  if (deed.kind === 'later') return { book, at: now + 2 * hourMs, next }
  if (deed.kind === 'form') return done(formNow(book, at))
  if (deed.kind === 'arrive') return done(arrive(book, somebody(next, deed.english), at))
  if (deed.kind === 'drop') return done(dropNow(book, deed.which, at))
  if (deed.kind === 'depart')
    return done(
      depart(book, participants[deed.which % Math.max(1, participants.length)]?.code ?? ''),
    )
  const back = guides[deed.which % guides.length]
  if (back === undefined) return { book, at, next }
  const free = hours.filter(({ guide }) => guide === back.id)
  return done(takeIn(day, back, free, day.version, at))
}

/** What has begun stays as it was, with a counselor who left afterwards too. */
const wrongNow = ({ book }: Story) => {
  const { day, participants } = book
  const everyone = { ...day, guides: day.guides.map(({ out: _, ...one }) => one), sittings: hours }
  const hall = hallOf({ day: everyone, participants }, codesOf(participants), 0)
  return wrongs(hall, { groups: [], waiting: codesOf(participants), ...day.arrangement })
}

test('whatever happens on a day, everybody has one place, one language and one hour', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 30 }), (deeds) => {
      let story: Story = { book: { day: opened, participants: [] }, at: now, next: 1 }
      for (const deed of deeds) {
        const before = story
        story = told(story, deed)
        expect(wrongNow(story)).toEqual([])
        expect(story.book.day.arrivals).toBe(story.book.participants.length)
        const stood = before.book.day.arrangement?.groups ?? []
        for (const group of story.book.day.arrangement?.groups ?? []) {
          const was = stood.find(({ id }) => id === group.id)
          const begun = (opened.rounds[(was ?? group).round]?.start ?? 0) <= story.at
          // Nothing begins in the past, and nobody joins what has begun.
          if (begun) expect(was?.members).toEqual(expect.arrayContaining([...group.members]))
        }
        if (deed.kind === 'arrive')
          for (const { id, members } of before.book.day.arrangement?.groups ?? [])
            expect(
              story.book.day.arrangement?.groups.find((one) => one.id === id)?.members,
            ).toEqual(expect.arrayContaining([...members]))
      }
    }),
    { numRuns: 5_000 },
  )
})

test('a day that was called off is called off once, and nobody joins it', () => {
  const gone = cancelDay(opened, 1, now)
  if (gone.kind !== 'decided') throw new Error(gone.kind)
  expect(gone.day.sittings).toEqual([])
  expect(cancelDay(gone.day, 1, now)).toEqual({ kind: 'decided', day: gone.day })
  expect(arrive({ day: gone.day, participants: [] }, somebody(1, false), now).kind).toBe(
    'day-cancelled',
  )
})
