/**
 * A walk over all that is kept: judging it again, or seeing first whom a proposal would touch. The
 * id says what it is about, so starting the same again is no second walk.
 */
export type Walk = {
  readonly id: string
  readonly startedAt: string
  /** The instant judged on, the same for all. */
  readonly at: string
  /** The edition judged by; of a preview the one it is compared with. */
  readonly edition: string
  /** Set: a preview of this proposal, which writes nothing to anybody. */
  readonly amendment?: string | undefined
  /** Of a preview: the days judged on, today first, each by the edition and by the proposal. */
  readonly days?: readonly WalkDay[] | undefined
  /** Of a preview: the first day of the proposal that is too far ahead to be judged. */
  readonly beyond?: string | undefined
  /** Another edition became active: programmes that it judges alike keep the answers they have. */
  readonly touchedOnly?: true | undefined
}

/** A civil day, and the instant at which it is judged. */
export type WalkDay = { readonly day: string; readonly at: string }

/**
 * One way in which answers turned: how often, and whose, up to a limit. By the codes that offices call
 * their cases: an id would outlast its student here.
 */
export type Turned = {
  readonly programme: string
  readonly from: string
  readonly to: string
  /** Of a preview: the day on which they would. */
  readonly day?: string | undefined
  readonly count: number
  readonly codes: readonly string[]
}

/** How far a walk is in one part. */
export type WalkShard = {
  readonly shard: number
  readonly steps: number
  readonly after?: string | undefined
  readonly done: boolean
  readonly judged: number
  readonly changed: number
  readonly turned: readonly Turned[]
  /** How often somebody was taken out of what is listed here. */
  readonly forgotten?: number | undefined
}

/** By a letter, or on the list of an office. */
export type Told = 'mail' | 'call'

export type ToldOne = { readonly assessment: string; readonly how: Told; readonly at: number }

export type WalkStore = {
  readonly start: (walk: Walk) => Promise<'written' | 'stood'>
  readonly read: (
    id: string,
  ) => Promise<{ readonly walk: Walk; readonly shards: readonly WalkShard[] } | undefined>
  /** False: somebody else took this step, or somebody was taken out of the list meanwhile. */
  readonly step: (walk: Walk, next: WalkShard) => Promise<boolean>
  /** Somebody was told, or an office is to tell them, how their answers turned on it: counted once. */
  readonly told: (id: string, who: ToldOne) => Promise<void>
  readonly countTold: (id: string) => Promise<Readonly<Record<Told, number>>>
  /** Takes somebody who is gone out of all that is listed, also where a walk is under way. */
  readonly forget: (assessment: string) => Promise<void>
}
