import type { Edition, Manifest } from '../shared/edition/edition.ts'
import type { Assessment, AssessmentRefusal, Locked, Share } from '../shared/keeping/assessment.ts'

/** The only way to learn what time it is. */
export type Clock = () => Date

/** The edition judged by now. */
export type ActiveEdition = {
  readonly digest: string
  readonly publishedAt: string
}

export type Published =
  | { readonly kind: 'published'; readonly digest: string; readonly before: string | undefined }
  | { readonly kind: 'unchanged'; readonly digest: string }
  | { readonly kind: 'overtaken'; readonly digest: string; readonly active: string }

/** Editions: written once, read by digest, one of them active. */
export type EditionStore = {
  /** Publishing what is active already changes nothing; a broken edition throws before any write. */
  readonly publish: (edition: Edition, at: Date) => Promise<Published>
  readonly active: () => Promise<ActiveEdition | undefined>
  readonly manifest: (digest: string) => Promise<Manifest | undefined>
  /** The judging part of any edition ever published, canonical JSON. */
  readonly judging: (digest: string) => Promise<string | undefined>
  /** A part as it is stored: gzipped canonical JSON. */
  readonly part: (digest: string, name: string) => Promise<Uint8Array | undefined>
}

/** What opens an assessment: its id, and the hash of the link's secret. */
export type Door = { readonly id: string; readonly tokenHash: string }

/** What a student may change in a kept assessment. */
export type Correction = Pick<
  Assessment,
  'facts' | 'edition' | 'at' | 'prefer' | 'contact' | 'consents'
>

export type Changed = { readonly kind: 'changed'; readonly assessment: Assessment }

/** `before`: the same request was here already, and this is what it kept. */
export type Kept =
  | { readonly kind: 'kept'; readonly assessment: Assessment }
  | { readonly kind: 'before'; readonly assessment: Assessment }

/** Kept assessments; each method is one call to the table, which decides. */
export type AssessmentStore = {
  /** Keeping the same again changes nothing and gives back what is kept. */
  readonly keep: (assessment: Locked, now: Date) => Promise<Kept | AssessmentRefusal>
  readonly read: (id: string, now: Date) => Promise<Locked | undefined>
  readonly correct: (
    door: Door & { readonly version: number },
    correction: Correction,
    now: Date,
  ) => Promise<Changed | AssessmentRefusal>
  /** Adds a read-only link, if the assessment is still as it was read. */
  readonly share: (
    door: Door & { readonly version: number },
    share: Share,
    now: Date,
  ) => Promise<Changed | AssessmentRefusal>
  /** Stops all processing; asking again answers with the first time. */
  readonly withdraw: (door: Door, now: Date) => Promise<Changed | AssessmentRefusal>
  /** Really deletes. */
  readonly erase: (
    door: Door,
    now: Date,
  ) => Promise<{ readonly kind: 'erased' } | AssessmentRefusal>
}

/** Pages Astro built with slots left open, for answers given without script. */
export type FrameStore = {
  readonly frame: (language: 'id' | 'en', page?: 'offer') => Promise<string | undefined>
}

/** All a function may ask of the world. */
export type Ports = {
  readonly clock: Clock
  readonly editions: EditionStore
  readonly assessments: AssessmentStore
  readonly frames: FrameStore
}
