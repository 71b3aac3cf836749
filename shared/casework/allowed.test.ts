import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ana,
  anyHistory,
  ben,
  ids,
  leo,
  lia,
  morning,
  staffMembers,
} from '../../test/arbitraries/cases.ts'
import { allowedTo } from './allowed.ts'
import type { CaseHead } from './case.ts'
import { decide, isOfTheirs } from './decide.ts'
import { type Deed, deedKinds } from './deed.ts'
import { headAt } from './student.ts'

/** One deed of each kind, on what there is in this case. */
const deedsOn = (head: CaseHead): readonly Deed[] => [
  { kind: 'claim' },
  { kind: 'release' },
  { kind: 'reassign', to: { id: 'zoe', name: 'Contoh Zoe' }, reason: 'libur' },
  { kind: 'confirm', fact: 'birth', document: 'diploma', seen: '2026-11-23' },
  { kind: 'correct', fact: 'birth', answer: { known: true }, reason: 'x' },
  ...Object.keys(head.corrected).map((fact) => ({ kind: 'uncorrect', fact, reason: 'x' }) as const),
  { kind: 'override', programme: 'p', verdict: 'met', reason: 'x' },
  ...head.overrides.flatMap(({ id }) => [
    { kind: 'approve', override: id } as const,
    { kind: 'refuse', override: id, reason: 'x' } as const,
  ]),
  { kind: 'recommend', programmes: ['p'] },
  { kind: 'note', for: 'office', text: 'x' },
  { kind: 'follow-up', on: '2026-12-01', what: 'x' },
  { kind: 'followed-up' },
  { kind: 'finish', reason: 'x' },
]

/** Needs the booking itself beside the case; its own tests hold it. */
const aside: ReadonlySet<Deed['kind']> = new Set(['outcome'])

/** A case after whatever happened to it, if it is still there. */
function headAfter(history: readonly (readonly [string, unknown])[]): CaseHead | undefined {
  let head: CaseHead | undefined
  let now = morning
  for (const [, step] of history as readonly (readonly [
    string,
    (
      before: CaseHead | undefined,
      id: string,
      now: number,
    ) => {
      readonly kind: string
      readonly changed?: { readonly head: CaseHead }
    },
  ])[]) {
    now += 60_000
    const told = step(head, ids[0] ?? '', now)
    if (told.kind !== 'nothing') head = told.changed?.head
  }
  return head
}

describe('what somebody may do with a case', () => {
  test('is exactly what the decision lets them, whatever happened before', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...staffMembers), (history, by) => {
        const head = headAfter(history)
        if (head === undefined) return
        const may = allowedTo(head, by)
        const done = new Set(
          deedsOn(head)
            .map((deed) => decide(head, { deed, by, basedOn: head.version, leads: [lia] }, morning))
            .flatMap((told) => (told.kind === 'decided' ? [told.deed.kind] : [])),
        )
        // Whoever works on it already claims it in vain, and that is no refusal.
        const full = head.overrides.length >= 24 ? ['override'] : []
        const told = deedKinds.filter((one) => may.has(one) && !aside.has(one))
        expect(told.filter((one) => !full.includes(one))).toEqual(
          deedKinds.filter((one) => done.has(one)),
        )
      }),
      { numRuns: 5_000 },
    )
  })

  test('is for nobody anything once it is taken back whole, or has run out', () => {
    const years = fc.constantFrom(0, 2)
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(ana, ben, lia, leo), years, (history, by, later) => {
        const now = morning + later * 366 * 86_400_000
        const before = headAfter(history)
        const head = before && headAt(before, now)
        if (before === undefined || head?.sharing !== undefined || before.bookings.length > 0)
          return
        const basedOn = before.version
        expect(head && [...allowedTo(head, by)]).toEqual([])
        for (const deed of deedsOn(before)) {
          const told = decide(before, { deed, by, basedOn, leads: [lia] }, now)
          expect(told.kind).toBe(isOfTheirs(before, by) ? 'not-shared' : 'not-found')
        }
      }),
      { numRuns: 5_000 },
    )
  })
})
