import type {
  Assessment,
  AssessmentRefusal,
  Locked,
  Share,
  Sharing,
} from '../../shared/keeping/assessment.ts'
import type { Judged } from '../../shared/keeping/judged.ts'

/** What opens an assessment: its id, and the hash of the link's secret. */
export type Door = { readonly id: string; readonly tokenHash: string }

/** What a student may change in a kept assessment. */
export type Correction = Pick<
  Assessment,
  | 'facts'
  | 'saidAt'
  | 'edition'
  | 'at'
  | 'prefer'
  | 'contact'
  | 'campus'
  | 'countsIn'
  | 'consents'
  | 'language'
  | 'judged'
  | 'followUp'
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
  /** Stops all processing; asking again answers with the first time. Its case goes along. */
  readonly withdraw: (door: Door, now: Date) => Promise<Changed | AssessmentRefusal>
  /** Takes back that an office may see it; its case goes along. Again: as it is. `why`: it ends by itself. */
  readonly unshare: (
    door: Door,
    now: Date,
    why?: Sharing['endedFor'],
  ) => Promise<Changed | AssessmentRefusal>
  /** Really deletes, with all that staff kept of it. */
  readonly erase: (
    door: Door,
    now: Date,
  ) => Promise<{ readonly kind: 'erased' } | AssessmentRefusal>
}

/** What must hold of the assessment a case rests on, or becomes of it in the same transaction. */
export type AssessmentPart =
  /** It is as it was read, and may be read. */
  | { readonly kind: 'as-read'; readonly id: string; readonly version: number }
  | {
      readonly kind: 'sharing'
      readonly door: Door & { readonly version: number }
      readonly sharing: Sharing
      readonly now: Date
    }

/** Some of what is kept, in the order of the walk; `next`: where to go on, if there is more. */
export type KeptPage = {
  readonly assessments: readonly Assessment[]
  readonly next: string | undefined
}

/** All that is kept and was not withdrawn, for whoever judges it again. */
export type KeptStore = {
  /** It lies in so many parts, each walked by itself. */
  readonly shards: number
  readonly page: (shard: number, after: string | undefined, now: Date) => Promise<KeptPage>
  /** False: it was changed, withdrawn, erased or judged since it was read. */
  readonly judged: (seen: Assessment, now: Judged) => Promise<boolean>
}
