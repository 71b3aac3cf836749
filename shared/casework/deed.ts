import type { Answer } from '../facts/answer.ts'
import type { DocumentKind, Person } from './case.ts'

/** What the staff can do with a case. Texts are looked at before they come here. */
export type Deed =
  | { readonly kind: 'claim' }
  | { readonly kind: 'release'; readonly reason?: string | undefined }
  | { readonly kind: 'reassign'; readonly to: Person; readonly reason: string }
  | {
      readonly kind: 'confirm'
      readonly fact: string
      readonly document: DocumentKind
      readonly dated?: string | undefined
      readonly seen: string
    }
  | {
      readonly kind: 'correct'
      readonly fact: string
      readonly answer: Answer
      readonly reason: string
    }
  | { readonly kind: 'uncorrect'; readonly fact: string; readonly reason: string }
  | {
      readonly kind: 'override'
      readonly programme: string
      readonly requirement?: string | undefined
      readonly verdict: 'met' | 'unmet'
      readonly reason: string
    }
  | { readonly kind: 'approve'; readonly override: string }
  | { readonly kind: 'refuse'; readonly override: string; readonly reason: string }
  /** All that is recommended from now on; none takes it back. */
  | { readonly kind: 'recommend'; readonly programmes: readonly string[] }
  | { readonly kind: 'note'; readonly for: 'office' | 'student'; readonly text: string }
  | { readonly kind: 'follow-up'; readonly on: string; readonly what: string }
  | { readonly kind: 'followed-up' }
  | { readonly kind: 'outcome'; readonly booking: string; readonly came: 'attended' | 'no-show' }
  /** Nothing is left to do, until the student comes again. */
  | { readonly kind: 'finish'; readonly reason: string }

/** All of them, each once. */
export const deedKinds = [
  'claim',
  'release',
  'reassign',
  'confirm',
  'correct',
  'uncorrect',
  'override',
  'approve',
  'refuse',
  'recommend',
  'note',
  'follow-up',
  'followed-up',
  'outcome',
  'finish',
] as const satisfies readonly Deed['kind'][]

export type DeedOf<K extends Deed['kind']> = Extract<Deed, { readonly kind: K }>
