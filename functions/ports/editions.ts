import type { Amendment, AmendmentRefusal } from '../../shared/edition/amendment.ts'
import type { Edition, Manifest } from '../../shared/edition/edition.ts'

/** The edition judged by now. */
export type ActiveEdition = {
  readonly digest: string
  readonly publishedAt: string
  /** How many became active before; the next one is made active only if this still is. */
  readonly revision: number
  /** The catalogue as it was last published from its files. */
  readonly catalogue: string
  /** The proposals that stand in this edition beside the catalogue, oldest first. */
  readonly amendments: readonly string[]
}

/** How an edition became active. */
export type ActivationKind =
  | 'catalogue'
  | 'amendment'
  /** An earlier edition, proposed by one editor and approved by another. */
  | 'rolled-back'
  /** The last publication was undone by one editor alone, within a day. */
  | 'undone'

/** An edition that became active once. */
export type Activation = ActiveEdition & {
  readonly kind: ActivationKind
  /** Who made it so; undefined: the catalogue's own publication. */
  readonly by?: string | undefined
  /** What was proposed, or why it was taken back. */
  readonly reason?: string | undefined
  /** The proposal that this published, where it was written down. */
  readonly proposal?: string | undefined
}

export type Published =
  | { readonly kind: 'published'; readonly digest: string; readonly before: string | undefined }
  | { readonly kind: 'unchanged'; readonly digest: string }
  | { readonly kind: 'overtaken'; readonly digest: string; readonly active: string }
  /** An amendment that stands cannot be made to this catalogue: nothing was published. */
  | {
      readonly kind: 'held-back'
      readonly digest: string
      readonly amendment: string
      readonly why: AmendmentRefusal
    }

/** What editors propose: amendments that are seen, approved and published together. */
export type Proposal = {
  readonly id: string
  readonly version: number
  /** `draft`: whoever made it looks first whom it touches; nobody is asked yet. */
  readonly state: 'draft' | 'proposed' | 'published' | 'rejected' | 'withdrawn'
  /** The edition it was made to, and the one that comes of it. */
  readonly base: string
  readonly digest: string
  readonly amendments: readonly Amendment[]
  /** It changes nothing of its own: an edition that was in force is to be in force again. */
  readonly back?: true | undefined
  /** In the editor's own words. */
  readonly reason: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly decidedBy?: string | undefined
  readonly decidedByName?: string | undefined
  readonly decidedAt?: string | undefined
  readonly decision?: string | undefined
}

/** Changes an editor gathers before anything is proposed: one list for each editor. */
export type Draft = {
  readonly by: string
  readonly version: number
  readonly changes: readonly Drafted[]
}

export type Drafted = Amendment & { readonly id: string }

/** A list as it was read, and as it is to be. */
export type DraftStep = { readonly seen: Draft | undefined; readonly next: Draft }

export type AmendmentStore = {
  /** With the list it was taken from, in one write. `stood`: the list is another by now. */
  readonly propose: (proposal: Proposal, taken?: DraftStep) => Promise<'written' | 'stood'>
  readonly draft: (editor: string) => Promise<Draft | undefined>
  /** False: it is another by now. */
  readonly keepDraft: (step: DraftStep) => Promise<boolean>
  readonly read: (id: string) => Promise<Proposal | undefined>
  /** The newest, as they stand. */
  readonly list: () => Promise<readonly Proposal[]>
  /** False: it is another version by now. */
  readonly decide: (seen: Proposal, next: Proposal, back?: DraftStep) => Promise<boolean>
}

/** What is made active instead of what was seen active. */
export type Activated = {
  readonly seen: ActiveEdition
  /** Undefined parts: an edition that was published before. */
  readonly edition: Edition | { readonly digest: string }
  readonly amendments: readonly string[]
  readonly kind: ActivationKind
  readonly by: string
  readonly reason: string
  readonly at: Date
  /** The proposal that this publishes, decided in the same transaction. */
  readonly decides?: { readonly seen: Proposal; readonly next: Proposal } | undefined
}

/** Editions: written once, read by digest, one of them active. */
export type EditionStore = {
  /**
   * Publishes the catalogue of the files, with the amendments that stand. What it published already
   * changes nothing, so a restart takes nothing back; a broken edition throws before any write.
   */
  readonly publish: (edition: Edition, at: Date) => Promise<Published>
  readonly active: () => Promise<ActiveEdition | undefined>
  readonly manifest: (digest: string) => Promise<Manifest | undefined>
  /** The judging part of any edition ever published, canonical JSON. */
  readonly judging: (digest: string) => Promise<string | undefined>
  /** A part as it is stored: gzipped canonical JSON. */
  readonly part: (digest: string, name: string) => Promise<Uint8Array | undefined>
}

/** Where it is decided which edition is active. */
export type EditionDesk = {
  /** Makes an edition active, if what was seen active still is. */
  readonly activate: (activated: Activated) => Promise<'activated' | 'overtaken' | 'unknown'>
  /** What is active at this moment; nothing is believed here. */
  readonly activeNow: () => Promise<ActiveEdition | undefined>
  /** Every edition that ever became active, newest first. */
  readonly history: () => Promise<readonly Activation[]>
}
