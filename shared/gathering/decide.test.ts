// Over 300 lines: one story of a day, with every deed that may come between a question and its answer.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOf } from './code.ts'
import { counted } from './counted.ts'
import {
  codesOf,
  type Day,
  type DayBook,
  groupOf,
  hallOf,
  isAhead,
  type Participant,
} from './day.ts'
import {
  arrive,
  cancelDay,
  type DayDecided,
  depart,
  droppedOut,
  droppingOut,
  formed,
  forming,
  isSameQuestion,
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
  joinedAt: number,
  keyHash: '',
})

type Deed =
  | { readonly kind: 'arrive'; readonly english: boolean }
  | { readonly kind: 'depart' | 'return'; readonly which: number }
  /** Asked of whoever divides halls; the answer comes at once, or after other things happened. */
  | { readonly kind: 'drop'; readonly which: number; readonly atOnce: boolean }
  | { readonly kind: 'form'; readonly atOnce: boolean }
  | { readonly kind: 'answered' }
  /** The first round begins. */
  | { readonly kind: 'later' }

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('arrive' as const), english: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('depart' as const), which: fc.nat({ max: 20 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('return' as const), which: fc.nat({ max: 20 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('drop' as const),
      which: fc.nat({ max: 20 }),
      atOnce: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('form' as const), atOnce: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'answered' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'later' as const }) },
)

const byHand = (hall: Parameters<typeof counted>[0], first: number) => {
  const inside = counted(hall)
  const arrangement = arrangementOf(inside, greedy(inside), first)
  return { arrangement, by: 'greedy', cost: 0, greedyCost: 0 } as const
}

/** What an answer that was asked for makes of the day when it comes. */
type Answer = (book: DayBook, at: number) => DayDecided | undefined

function formBegun(book: DayBook, at: number): Answer | undefined {
  const { version } = book.day
  const asked = forming(book, version, at)
  if (asked.kind !== 'form') return undefined
  const answer = byHand(asked.hall, asked.first)
  return (later, then) => {
    const again = forming(later, version, then)
    return 'hall' in again && isSameQuestion(asked, again) ? formed(later, answer, then) : undefined
  }
}

function dropBegun(book: DayBook, which: number, at: number): Answer | undefined {
  const { version } = book.day
  const guide = guides[which % guides.length]?.id ?? ''
  const before = droppingOut(book, guide, version, at)
  if ('kind' in before) return undefined
  const { asked } = before
  const answer = asked && replace(asked.hall, asked.groups, () => undefined, asked.first)
  return (later, then) => {
    const again = droppingOut(later, guide, version, then)
    if ('kind' in again) return undefined
    if (again.asked === undefined) return droppedOut(again.book, undefined, undefined, then)
    return asked !== undefined && isSameQuestion(asked, again.asked)
      ? droppedOut(again.book, asked, answer, then)
      : undefined
  }
}

/** Whoever came into a group while another answer was awaited stays in it, where it has a seat. */
function expectLatecomersToStay(before: Story, after: Story): void {
  for (const one of after.book.participants) {
    const was = groupOf(before.book.day, one.code)
    if (was === undefined || one.joinedAt < before.askedAt) continue
    const kept = openTo(after, one).some(({ id }) => id === was.id)
    if (kept) expect(groupOf(after.book.day, one.code)?.id).toBe(was.id)
  }
}

type Story = {
  /** Whoever has this number or a later one came after the question. */
  readonly askedAt: number
  readonly book: DayBook
  readonly at: number
  readonly next: number
  readonly answer?: Answer | undefined
}

const codeAt = ({ participants }: DayBook, which: number): string =>
  participants[which % Math.max(1, participants.length)]?.code ?? ''

function told(story: Story, deed: Deed): Story {
  const { book, at, next, answer } = story
  const { day, participants } = book
  const done = (decided: { readonly kind: string } | undefined): Story => {
    if (decided?.kind !== 'decided') return story
    const { day: after, participant, left } = decided as DayDecided
    const others = participants.filter(({ code }) => code !== left)
    const all = participant === undefined ? others : [...others, participant]
    return { ...story, book: { day: after, participants: all }, next: next + 1 }
  }
  const asked = (begun: Answer | undefined, atOnce: boolean): Story =>
    atOnce ? done(begun?.(book, at)) : { ...story, answer: begun, askedAt: next }
  if (deed.kind === 'later') return { ...story, at: now + 2 * hourMs }
  if (deed.kind === 'form') return asked(formBegun(book, at), deed.atOnce)
  if (deed.kind === 'drop') return asked(dropBegun(book, deed.which, at), deed.atOnce)
  if (deed.kind === 'answered') return { ...done(answer?.(book, at)), answer: undefined }
  if (deed.kind === 'arrive') return done(arrive(book, somebody(next, deed.english), at))
  if (deed.kind === 'depart') return done(depart(book, codeAt(book, deed.which), at))
  const back = guides[deed.which % guides.length]
  if (back === undefined) return story
  const free = hours.filter(({ guide }) => guide === back.id)
  return done(takeIn(day, back, free, day.version, at))
}

const groupsIn = ({ book }: Story) => book.day.arrangement?.groups ?? []

/** What has begun stays as it was, with a counselor who left afterwards too. */
const wrongNow = ({ book }: Story) => {
  const { day, participants } = book
  const everyone = { ...day, guides: day.guides.map(({ out: _, ...one }) => one), sittings: hours }
  const hall = hallOf({ day: everyone, participants }, codesOf(participants), 0)
  return wrongs(hall, { groups: [], waiting: codesOf(participants), ...day.arrangement })
}

const seats = 4

/** Groups that lie ahead, have a seat, and speak what this person does. */
const openTo = ({ book, at }: Story, { languages }: Participant) =>
  (book.day.arrangement?.groups ?? []).filter(
    (one) =>
      isAhead(book.day, one, at) && one.members.length < seats && languages.includes(one.language),
  )

/** Whoever is alone though a group has a seat for them, or waits though one has. */
function needlessly(story: Story): readonly string[] {
  const { participants, day } = story.book
  return participants.flatMap((one) => {
    const own = groupOf(day, one.code)
    if (day.arrangement === undefined || (own && !isAhead(day, own, story.at))) return []
    if (own !== undefined && own.members.length > 1) return []
    return openTo(story, one).some((other) => other.id !== own?.id) ? [one.code] : []
  })
}

/** Nothing begins in the past, and nobody joins what has begun. */
function expectBegunToStay(before: Story, after: Story): void {
  for (const group of groupsIn(after)) {
    const was = groupsIn(before).find(({ id }) => id === group.id)
    const begun = (opened.rounds[(was ?? group).round]?.start ?? 0) <= after.at
    if (begun) expect(was?.members).toEqual(expect.arrayContaining([...group.members]))
  }
}

/** Of a departure only whoever it leaves alone moves, and is told; who waited may sit down. */
function expectNobodyElseToMove(before: Story, after: Story, mayBeAlone: boolean): void {
  for (const { code } of after.book.participants) {
    const [was, is] = [groupOf(before.book.day, code), groupOf(after.book.day, code)]
    if (was === undefined || was.id === is?.id) continue
    const others = was.members.filter((one) =>
      after.book.participants.some((each) => each.code === one),
    )
    expect([mayBeAlone, others]).toEqual([true, [code]])
    expect(after.book.day.regrouped).toContainEqual({ code, from: was.id })
  }
}

test('whatever happens on a day, while a hall is being divided too, whoever is there has one place, and nobody is alone who need not be', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 40 }), (deeds) => {
      let story: Story = { book: { day: opened, participants: [] }, at: now, next: 1, askedAt: 0 }
      for (const deed of deeds) {
        const before = story
        story = told(story, deed)
        expect(wrongNow(story)).toEqual([])
        const { day, participants } = story.book
        const here = codesOf(participants)
        expect((day.arrangement?.waiting ?? []).filter((one) => !here.includes(one))).toEqual([])
        expect((day.regrouped ?? []).filter(({ code }) => !here.includes(code))).toEqual([])
        expect(day.arrivals).toBe(participants.length)
        // Whoever leaves is nowhere in the day any more.
        const left = codesOf(before.book.participants).filter((one) => !here.includes(one))
        expect(left.filter((one) => JSON.stringify(day).includes(`"${one}"`))).toEqual([])
        expect(needlessly(story)).toEqual([])
        expectBegunToStay(before, story)
        if (deed.kind === 'answered') expectLatecomersToStay(before, story)
        if (deed.kind === 'arrive' || deed.kind === 'depart')
          expectNobodyElseToMove(before, story, deed.kind === 'depart')
      }
    }),
    { numRuns: 5_000 },
  )
})

test('whoever comes while a counselor drops out stays in the group they were told', () => {
  const arrivals = (least: number, most: number) =>
    fc.array(fc.boolean(), { minLength: least, maxLength: most })
  fc.assert(
    fc.property(arrivals(4, 20), fc.nat({ max: 2 }), arrivals(1, 6), (first, which, late) => {
      const comes = (english: boolean): Deed => ({ kind: 'arrive', english })
      const deeds: Deed[] = [
        ...first.map(comes),
        { kind: 'form', atOnce: true },
        { kind: 'drop', which, atOnce: false },
        ...late.map(comes),
      ]
      const start: Story = { book: { day: opened, participants: [] }, at: now, next: 1, askedAt: 0 }
      const before = deeds.reduce(told, start)
      const after = told(before, { kind: 'answered' })
      expect(wrongNow(after)).toEqual([])
      expect(needlessly(after)).toEqual([])
      expectLatecomersToStay(before, after)
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
