import type { Instant } from '../booking/time.ts'
import { isOneOf, type StaffMember } from '../staff/staff.ts'
import type { CaseHead, Override, Person } from './case.ts'
import { personOf } from './changing.ts'
import type { DeedOf } from './deed.ts'
import type { CaseRefusal } from './refusal.ts'

// A human may say otherwise than the rules, but never alone: a lead who is somebody else has to
// agree, one of another office where the own has none.

type Proposing = {
  readonly by: StaffMember
  readonly leads: readonly Person[]
  readonly now: Instant
  /** The marks of the answers it rests on. */
  readonly about?: Override['about']
}

const aboutTheSame = (
  a: Pick<Override, 'programme' | 'requirement'>,
  b: Pick<Override, 'programme' | 'requirement'>,
): boolean => a.programme === b.programme && a.requirement === b.requirement

/** The overrides with a new one, which takes the place of what still waited about the same. */
export function proposed(
  head: CaseHead,
  { programme, requirement, verdict, reason }: DeedOf<'override'>,
  { by, leads, now, about }: Proposing,
): readonly Override[] {
  const left = head.overrides.filter(
    (one) => one.state.kind !== 'waiting' || !aboutTheSame(one, { programme, requirement }),
  )
  const another = leads.some(({ id }) => id !== by.id)
  return [
    ...left,
    {
      id: `o${head.version + 1}`,
      programme,
      ...(requirement !== undefined && { requirement }),
      verdict,
      reason,
      ...(about && { about }),
      by: personOf(by),
      at: now,
      waitsFor: another ? 'own-office' : 'other-office',
      state: { kind: 'waiting' },
    },
  ]
}

/** Why this person cannot say yes or no to an override, or undefined if they can. */
export function whyNotSettle(
  { by: proposer, waitsFor, state }: Override,
  { office }: Pick<CaseHead, 'office'>,
  by: StaffMember,
): CaseRefusal | undefined {
  if (!isOneOf(by, ['lead'])) return { kind: 'lead-needed' }
  if (state.kind !== 'waiting') return { kind: 'override-settled', state }
  if (proposer.id === by.id) return { kind: 'override-own' }
  if (waitsFor === 'other-office' && by.office === office) return { kind: 'lead-elsewhere' }
  // Whoever sees the case for one override decides about no other.
  if (waitsFor === 'own-office' && by.office !== office) return { kind: 'override-unknown' }
  return undefined
}

type Settling = {
  readonly by: StaffMember
  readonly now: Instant
  /** The marks of the answers a lead has before them. */
  readonly about?: Override['about']
}

/** The overrides with one decided about; an older human decision about the same ends. */
export function settledOverride(
  { overrides }: CaseHead,
  override: Override,
  deed: DeedOf<'approve' | 'refuse'>,
  { by, now, about }: Settling,
): readonly Override[] {
  const who = { by: personOf(by), office: by.office ?? '', at: now }
  const state =
    deed.kind === 'approve'
      ? ({ kind: 'approved', ...who } as const)
      : ({ kind: 'refused', ...who, reason: deed.reason } as const)
  // Who says yes looked at the answers of now: what changed before that makes it no older.
  const asSeen = deed.kind === 'approve' && about ? { about } : {}
  const replaced = (one: Override): boolean =>
    deed.kind === 'approve' && one.state.kind === 'approved' && aboutTheSame(one, override)
  return overrides
    .filter((one) => !replaced(one))
    .map((one) => (one.id === override.id ? { ...one, ...asSeen, state } : one))
}

/** What a human decided, as it stands beside the rules' answer. */
export const inForceOverrides = ({ overrides }: Pick<CaseHead, 'overrides'>) =>
  overrides.filter(({ state }) => state.kind === 'approved')
