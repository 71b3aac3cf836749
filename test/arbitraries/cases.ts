import fc from 'fast-check'
import type { CaseBooking, CaseHead, CaseSharing, Judged } from '#shared/casework/case.ts'
import type { Changed } from '#shared/casework/changing.ts'
import { decide } from '#shared/casework/decide.ts'
import type { Deed } from '#shared/casework/deed.ts'
import {
  booked,
  bookingGone,
  judgedAnew,
  reviewAsked,
  shared,
  withdrawn,
} from '#shared/casework/student.ts'
import type { StaffMember } from '#shared/staff/staff.ts'

// Students and staff of two offices, and whatever they may do with a few cases in any order.

export const morning = Date.parse('2026-11-23T01:00:00Z')
const hourMs = 3_600_000

const member = (id: string, office: string, ...roles: StaffMember['roles']): StaffMember => ({
  id,
  name: `Contoh ${id}`,
  roles,
  office,
})

export const ana = member('ana', 'kupang', 'counselor')
export const ben = member('ben', 'kupang', 'counselor')
export const lia = member('lia', 'kupang', 'lead', 'counselor')
export const leo = member('leo', 'atambua', 'lead')
export const staffMembers = [ana, ben, lia, leo]

export const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.padEnd(22, 'x'))

const anyJudged: fc.Arbitrary<Judged> = fc.record({
  outlook: fc.constantFrom('ready', 'reachable', 'ask', 'closed'),
  destinations: fc.subarray(['DE', 'JP', 'KR']),
  edition: fc.constant('e'),
  at: fc.constant(morning),
})

const anySharing = (now: number): fc.Arbitrary<CaseSharing> =>
  fc.record(
    {
      givenAt: fc.constant(now),
      urgent: fc.boolean(),
      leaves: fc.constantFrom('2026-11-24', '2026-11-30', '2026-12-20', '2027-03-01'),
      campus: fc.constantFrom('contoh', 'lain'),
      language: fc.constantFrom('id', 'en'),
      expiresAt: fc.constant(now + 365 * 24 * hourMs),
    },
    { requiredKeys: ['givenAt', 'urgent', 'language', 'expiresAt'] },
  )

const anyBooking = (now: number): fc.Arbitrary<CaseBooking> =>
  fc.record({
    id: fc.constantFrom('p', 'q').map((letter) => letter.padEnd(22, 'y')),
    version: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom('pending', 'confirmed', 'cancelled', 'attended'),
    counselor: fc.constant('contoh-1'),
    start: fc.integer({ min: -3, max: 60 }).map((hours) => now + hours * hourMs),
    urgent: fc.boolean(),
    shows: fc.boolean(),
    createdAt: fc.constant(now - hourMs),
    language: fc.constantFrom('id', 'de'),
    expiresAt: fc.constant(now + 180 * 24 * hourMs),
  })

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constant<Deed>({ kind: 'claim' }),
  fc.constant<Deed>({ kind: 'release' }),
  fc.constantFrom(ana, ben, lia).map(
    ({ id, name }): Deed => ({
      kind: 'reassign',
      to: { id, name },
      reason: 'libur',
    }),
  ),
  fc.constant<Deed>({
    kind: 'override',
    programme: 'de-blue-card',
    verdict: 'met',
    reason: 'ijazah dilihat',
  }),
  fc.integer({ min: 1, max: 20 }).map((n): Deed => ({ kind: 'approve', override: `o${n}` })),
  fc.constant<Deed>({ kind: 'follow-up', on: '2026-12-01', what: 'telepon' }),
  fc.constant<Deed>({ kind: 'finish', reason: 'selesai' }),
  fc.constant<Deed>({ kind: 'note', for: 'student', text: 'bawa ijazah' }),
)

export type Step = (head: CaseHead | undefined, id: string, now: number) => Result

/** What a step makes of a case: another head, none, or nothing new. */
export type Result =
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'gone' }
  | { readonly kind: 'nothing' }

const nothing: Result = { kind: 'nothing' }
const asResult = (changed: Changed | undefined): Result =>
  changed === undefined ? nothing : { kind: 'changed', changed }

const empty = (id: string, now: number): CaseHead =>
  shared(
    undefined,
    { id, office: 'kupang' },
    {
      sharing: { givenAt: now, urgent: false, language: 'id', expiresAt: now + 1 },
      judged: undefined,
    },
    now,
  ).head

/** A head of version 0, as the first booking meets it. */
const unwritten = (id: string, now: number): CaseHead => {
  const { sharing: _, ...head } = empty(id, now)
  return { ...head, version: 0 }
}

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('kupang', 'atambua'), anySharing(morning), anyJudged).map(
    ([office, sharing, judged]): Step =>
      (head, id, now) =>
        asResult(
          shared(head, { id, office }, { sharing: { ...sharing, givenAt: now }, judged }, now),
        ),
  ),
  fc.tuple(anyBooking(morning), anyJudged).map(
    ([one, judged]): Step =>
      (head, id, now) =>
        asResult(
          booked(
            head ?? unwritten(id, now),
            { ...one, id: `${one.id.slice(0, -1)}${id[0]}` },
            judged,
            now,
          ),
        ),
  ),
  fc.constant<Step>((head, _, now) =>
    head === undefined ? nothing : asResult(withdrawn(head, now)),
  ),
  fc.constantFrom('p', 'q').map(
    (letter): Step =>
      (head, id, now) => {
        if (head === undefined) return nothing
        const told = bookingGone(head, `${letter.padEnd(21, 'y')}${id[0]}`, now)
        return told === 'nothing-left' ? { kind: 'gone' } : asResult(told)
      },
  ),
  anyJudged.map(
    (judged): Step =>
      (head, _, now) =>
        head === undefined ? nothing : asResult(judgedAnew(head, judged, now)),
  ),
  fc.constant<Step>((head, _, now) =>
    head === undefined ? nothing : asResult(reviewAsked(head, undefined, now)),
  ),
  fc.tuple(anyDeed, fc.constantFrom(...staffMembers)).map(
    ([deed, by]): Step =>
      (head, _, now) => {
        if (head === undefined) return nothing
        const asked = { deed, by, basedOn: head.version, leads: [lia] }
        const told = decide(head, asked, now)
        return told.kind === 'decided' ? { kind: 'changed', changed: told } : nothing
      },
  ),
)

/** A history of the few cases: what happens to which, one after the other. */
export const anyHistory = fc.array(fc.tuple(fc.constantFrom(...ids), anyStep), { maxLength: 40 })
