import type { Facts } from '../facts/answer.ts'
import type { FactDefinition, Settler, Text } from '../facts/fact.ts'
import type { Points, Predicate } from '../rules/rule.ts'

/** A page a statement rests on. `general-knowledge`: not read; shown as "to be confirmed". */
export type Source = {
  readonly title: string
  readonly url: string
  /** The authority's own page, where the page read only explains it. */
  readonly official?: string | undefined
  readonly publisher: string
  readonly published?: string | undefined
  readonly basis: 'page-seen' | 'general-knowledge'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly checked: string
  readonly note?: string | undefined
}

/** A figure holds on [from, to); `to` is exclusive. A `gap` is declared: no value was found. */
export type FigureEntry = {
  readonly from: string
  readonly to?: string | undefined
  readonly note?: Text | undefined
} & (
  | {
      readonly kind: 'value'
      readonly value: number | Readonly<Record<string, number>>
      readonly source: string
      /** Announced, not yet law: for previews only, never for a verdict. */
      readonly expected?: true | undefined
    }
  | { readonly kind: 'gap' }
  /** No longer required from this day on. */
  | { readonly kind: 'abolished'; readonly source: string }
)

/** A number set by law or practice, with its dated history, newest first. */
export type Figure = {
  readonly id: string
  readonly label: Text
  /** As in "EUR per year", "points", "months". */
  readonly unit: string
  readonly history: readonly FigureEntry[]
}

export type Phase = 'apply' | 'before-leaving' | 'after-arrival'

/** One demand of the law: its rule, who settles it, where it stands and when it was checked. */
export type Requirement = {
  readonly id: string
  readonly title: Text
  readonly kind: 'must' | 'should'
  readonly phase: Phase
  readonly settledBy: Settler
  readonly rule: Predicate
  readonly source: string
  readonly also?: readonly string[] | undefined
  readonly note?: Text | undefined
  /** The student's own part, where an offer completes the rest: shown, the rest waits for it. */
  readonly ownPart?: Predicate | undefined
  /** Advice, not law: what those who decide usually ask. Unmet, nobody is told to start now. */
  readonly usual?: true | undefined
  /** Of what is usual: without it, all that counts would have to come from others: no chance is told. */
  readonly decisive?: true | undefined
  /** In force on [from, to); absent means as long as the programme. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Rests on general knowledge or a low-confidence page: shown as "to be confirmed". */
  readonly unconfirmed?: true | undefined
}

/** A published points table. Without a `tree` the version is a declared gap. */
export type PointsVersion = {
  readonly from: string
  readonly to?: string | undefined
  readonly tree?: Points | undefined
  readonly note?: Text | undefined
}

export type PointsTable = {
  /** The mark to reach, or null where a round's cut-off decides (see `selection`). */
  readonly mark: number | null
  /** The highest total the law prints. */
  readonly most?: number | undefined
  /** Requirements that no number of points replaces. */
  readonly gates: readonly string[]
  readonly versions: readonly PointsVersion[]
  /** Words for each node id of the trees. */
  readonly labels: Readonly<Record<string, Text>>
  readonly notes?: Readonly<Record<string, Text>> | undefined
  /** Source by node id; `*` for all others. */
  readonly sources: Readonly<Record<string, string>>
  readonly note?: Text | undefined
}

export type Payer = 'student' | 'employer' | 'state' | 'disputed'

/** A price as published; null where none was found. Never summed across payers. */
export type Cost = {
  readonly what: Text
  readonly amount: number | { readonly min: number | null; readonly max: number | null } | null
  readonly currency: string
  readonly payer: Payer
  readonly source: string
  readonly note?: Text | undefined
  /** Comes back (a blocked account), or is not part of the ordinary price. */
  readonly aside?: 'refundable' | 'optional' | 'conditional' | 'later' | undefined
  readonly asOf?: string | undefined
  /** The requirements it is paid for: whoever meets them, or plans to, does not pay it again. */
  readonly meets?: readonly string[] | undefined
  /** Moves it is paid for, by how their ids begin, where others have a say in the requirement. */
  readonly steps?: readonly string[] | undefined
}

/** What a stretch of the way is spent on. */
export type Stretch = 'learning' | 'tests' | 'papers' | 'work' | 'search' | 'waiting' | 'permit'

/** A stretch of a programme's months as their basis names it; null where it names no length. */
export type MonthsPart = {
  readonly kind: Stretch
  readonly min: number | null
  readonly max: number | null
  /** The requirements it is spent on: whoever meets them, or plans to, has it behind them. */
  readonly meets?: readonly string[] | undefined
  /** Moves it is spent on, by how their ids begin, where others have a say in the requirement. */
  readonly steps?: readonly string[] | undefined
}

/** How long a programme takes, from what its basis counts from until leaving. */
export type ProgrammeMonths = {
  readonly min: number | null
  readonly max: number | null
  /** In the order of the way. Absent: the basis does not tell them apart, nothing is added to it. */
  readonly parts?: readonly MonthsPart[] | undefined
  /** What the range leaves out, by its own basis. */
  readonly apart?: readonly Stretch[] | undefined
}

export type Pay = {
  readonly min: number | null
  readonly max: number | null
  readonly currency: string
  readonly period: 'hour' | 'month' | 'year'
  /** The year of an old offer, where that is all that was found: never shown as present pay. */
  readonly offeredIn?: number | undefined
  /** What is announced to be paid from a later day on. */
  readonly later?:
    | { readonly from: string; readonly min: number | null; readonly max: number | null }
    | undefined
  readonly source: string
  readonly note?: Text | undefined
}

export type IntakeStatus = 'open' | 'paused' | 'closed' | 'announced'

/** `between`: seen between two rounds, neither ended nor put off; `from` is then the day it was seen. */
export type IntakeEntry = {
  readonly from: string
  readonly status: IntakeStatus
  readonly between?: true | undefined
}

export type Intake = {
  /** Newest first; holds from its day on. */
  readonly history: readonly IntakeEntry[]
  /** The last day for which a source shows this state. */
  readonly asOf: string
  /** The last round with published dates ends before this day; none was found after it. */
  readonly roundTo?: string | undefined
  readonly sources: readonly string[]
  readonly confidence?: 'high' | 'medium' | 'low' | undefined
  readonly note?: Text | undefined
  readonly window?: Text | undefined
  /** The day registration closes, where one is known. */
  readonly closes?: string | undefined
}

/** How people are chosen after they are eligible. */
export type Selection = {
  readonly kind: 'rank' | 'draw' | 'quota' | 'panel' | 'cut-off' | 'first-come'
  readonly note: Text
  readonly source: string
  /** Newest first. */
  readonly rounds?:
    | readonly {
        readonly date: string
        readonly category: Text
        /** Whom the round invited: only a round surely open to a student is their last cut-off. */
        readonly fits: Predicate
        readonly cutoff: number
        readonly source: string
      }[]
    | undefined
  readonly quota?:
    | { readonly value: number; readonly year: number; readonly source: string }
    | undefined
}

/** The employer's type decides formal or informal (UU 18/2017 Art. 4), not the job's title. */
export type EmployerType = 'legal-entity' | 'ship' | 'household' | 'found-there' | 'none'

/** How a worker leaves Indonesia; each route has its own duties. */
export type Route = 'g2g' | 'p2p' | 'own-company' | 'independent'

export type Programme = {
  readonly id: string
  readonly country: string
  /** The IANA zone whose civil day the law reads. */
  readonly zone: string
  /** What a student would call it, in at most 40 characters; the heading wherever it is shown. */
  readonly shortName: Text
  /** Who can, in one line of at most 115 characters: a summary of the requirements, no rule. */
  readonly who: Text
  /** The name in full, as the law or the scheme has it. */
  readonly name: Text
  readonly permit: Text
  /** The duties of leaving Indonesia; the first is the usual one. Empty: no work abroad yet. */
  readonly routes: readonly Route[]
  readonly employer: EmployerType
  /** Where an informal programme is closed: the nearest formal door. */
  readonly formalDoor?: string | undefined
  readonly sectors: readonly string[]
  /** ISCED-F 2013 prefixes of studies that this work uses; empty: any field. */
  readonly fields: readonly string[]
  readonly occupations: readonly { readonly isco08: string; readonly label: Text }[]
  /** In force on [from, to). */
  readonly from: string
  readonly to?: string | undefined
  readonly intake: Intake
  readonly selection?: Selection | undefined
  /** Facts of this programme alone. */
  readonly facts?: readonly FactDefinition[] | undefined
  readonly figures?: readonly Figure[] | undefined
  readonly gates?: Readonly<Record<string, Predicate>> | undefined
  /** What the law asks before work in the one field of this programme may begin at all. */
  readonly workWhen?: Predicate | undefined
  readonly requirements: readonly Requirement[]
  readonly points?: PointsTable | undefined
  readonly pay: Pay | null
  readonly contractMonths: number | readonly [number, number] | null
  readonly residence: Text
  readonly costs: readonly Cost[]
  readonly months: ProgrammeMonths & { readonly basis: Text }
  readonly documents: readonly Text[]
  readonly steps: readonly Text[]
  readonly notes: readonly Text[]
  /** Open questions of the last reading, shown as "not known". */
  readonly openQuestions: readonly Text[]
  readonly alsoSee: readonly string[]
}

export type Status = 'eligible' | 'not-eligible' | 'undetermined' | 'conflict' | 'not-in-force'

export type Verdict = 'met' | 'unmet' | 'unknown'

/** A worked case: a test, and where `page` is set, shown on the programme's page. */
export type Example = {
  readonly programme: string
  readonly name: Text
  /** The civil day in the programme's zone. */
  readonly on: string
  readonly facts: Facts
  readonly status: Status
  readonly verdicts?: Readonly<Record<string, Verdict>> | undefined
  readonly points?: readonly [min: number, max: number] | undefined
  /** Facts the status still hangs on, by path; checked as a set. */
  readonly missing?: readonly string[] | undefined
  readonly page?: true | undefined
}
