import type { BookingRefusal } from '../booking/decide.ts'
import type { Instant } from '../booking/time.ts'
import type { OverrideState, Person } from './case.ts'
import type { CaseEvent } from './event.ts'

/** Why something cannot be done with a case. */
export type CaseRefusal =
  /** No case, or none of this office. */
  | { readonly kind: 'not-found' }
  /** `changes`: what happened since the version it was decided on; the door fills it in. */
  | {
      readonly kind: 'case-stale'
      readonly version: number
      readonly changes?: readonly CaseEvent[] | undefined
    }
  | { readonly kind: 'case-claimed'; readonly by: Person; readonly since: Instant }
  /** Only whoever claimed it, or a lead, hands it on or gives it back. */
  | { readonly kind: 'case-not-yours' }
  | { readonly kind: 'lead-needed' }
  | { readonly kind: 'override-own' }
  | { readonly kind: 'lead-elsewhere' }
  | { readonly kind: 'override-unknown' }
  | { readonly kind: 'override-settled'; readonly state: OverrideState }
  /** The student did not share the assessment with the office, or took that back. */
  | { readonly kind: 'not-shared'; readonly withdrawnAt?: Instant | undefined }
  /** Nothing is left to the office: no sharing and no talk. */
  | { readonly kind: 'case-closed'; readonly withdrawnAt?: Instant | undefined }
  | { readonly kind: 'nothing-there'; readonly what: 'follow-up' | 'correction' | 'booking' }
  | { readonly kind: 'too-many-decided'; readonly most: number }
  | { readonly kind: 'member-unknown' }

/** What recording an outcome may meet as well. */
export type DeedRefusal = CaseRefusal | BookingRefusal
