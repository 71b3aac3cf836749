import fc from 'fast-check'
import type { TalkLanguage } from '#shared/booking/roster.ts'
import type { Guide, Hall, Person } from '#shared/gathering/hall.ts'
import type { Interest } from '#shared/gathering/interest.ts'

const someLanguages = fc.oneof(
  { weight: 6, arbitrary: fc.constant<TalkLanguage[]>(['id']) },
  { weight: 3, arbitrary: fc.constant<TalkLanguage[]>(['id', 'en']) },
  { weight: 1, arbitrary: fc.subarray<TalkLanguage>(['id', 'en', 'ja'], { minLength: 1 }) },
)

const someInterests = fc.subarray<Interest>(['to:DE', 'to:JP', 'to:KR', 'in:09', 'in:06'])

const campuses = ['undana', 'unwira', 'pnk', 'ukaw']

const person = fc.record({
  campus: fc.constantFrom(...campuses),
  languages: someLanguages,
  interests: someInterests,
})

const guide = (seatsMost: number) =>
  fc.record({
    languages: someLanguages,
    knows: someInterests,
    seatsMax: fc.integer({ min: 1, max: seatsMost }),
  })

type Sizes = {
  readonly people: number
  readonly guides: number
  readonly rounds: number
  readonly sizeMost: number
}

const codeAt = (at: number): string => `P${String(at).padStart(3, '0')}`

/** Halls of all kinds: too many people, too few, languages nobody shares, counselors who are busy. */
export const anyHall = ({ people, guides, rounds, sizeMost }: Sizes): fc.Arbitrary<Hall> =>
  fc
    .record({
      people: fc.array(person, { maxLength: people }),
      guides: fc.array(guide(sizeMost), { minLength: 1, maxLength: guides }),
      rounds: fc.integer({ min: 1, max: rounds }),
      busy: fc.array(fc.nat({ max: guides * rounds }), { maxLength: 2 }),
      sizes: fc.tuple(fc.integer({ min: 1, max: sizeMost }), fc.integer({ min: 1, max: sizeMost })),
    })
    .map((drawn): Hall => {
      const all = drawn.guides.map((one, at): Guide => ({ ...one, id: `g${at}` }))
      const hours = Array.from({ length: drawn.rounds }, (_, round) =>
        all.map(({ id }) => ({ guide: id, round })),
      )
      return {
        sizeMin: Math.min(...drawn.sizes),
        sizeMax: Math.max(...drawn.sizes),
        guides: all,
        sittings: hours.flat().filter((_, at) => !drawn.busy.includes(at)),
        people: drawn.people.map((one, at): Person => ({ ...one, code: codeAt(at) })),
      }
    })
