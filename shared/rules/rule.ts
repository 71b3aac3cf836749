/**
 * The language in which law is written down. Everything here is plain JSON: the builders beside it
 * only help to write it, and `compile.ts` is its one interpreter.
 */

/** A path names a fact (`birth`) or a field of a list item bound by a quantifier (`job.from`). */
export type Path = string

/**
 * The dates that are nobody's to state: of an application made on the day judged, and of the close
 * of the intake where one is announced. Every other date the law counts on is a fact: of a sitting
 * or an award the student's, of an invitation, a start or an entry the one who sets it (`onOrAfter`).
 */
export type ReferenceDate = 'application' | 'intake-close'

export type Comparison = '>=' | '>' | '<=' | '<' | '='

/**
 * How days become months. `sum-then-31-days`: whole months of each span, and one more for every 31
 * days left over in all (31, so that closing a gap between two spans never loses a month);
 * `whole-months-per-span`: left-over days are dropped; `exact`: they stay a fraction, so that "at
 * most 60 months" means to the day.
 */
export type MonthRounding = 'sum-then-31-days' | 'whole-months-per-span' | 'exact'

/** In a common year, a person born on 29 February completes a year on this day. */
export type Leapling = 'february-28' | 'march-1'

export type Period = 'hour' | 'month' | 'year' | 'once'

/** A number, a day or an amount, as far as it is known: always an interval. */
export type Quantity =
  | number
  | { readonly kind: 'fact'; readonly path: Path }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'date'; readonly of: ReferenceDate }
  | {
      readonly kind: 'figure'
      readonly figure: string
      readonly on: Quantity
      readonly key?: string | undefined
    }
  | { readonly kind: 'age'; readonly on: Quantity; readonly leapling: Leapling }
  | {
      readonly kind: 'months-between'
      readonly from: Quantity
      readonly to: Quantity
      readonly rounding: MonthRounding
    }
  /** Whole months in the union of the spans of a list's items. Dates are inclusive. */
  | {
      readonly kind: 'months-in'
      readonly list: Path
      readonly as: string
      readonly where?: Predicate | undefined
      readonly after?: Quantity | undefined
      readonly before?: Quantity | undefined
      readonly within?: { readonly months: number; readonly before: Quantity } | undefined
      /** `union`: overlapping spans count once; `longest`: the longest unbroken span alone. */
      readonly spans: 'union' | 'longest'
      readonly rounding: MonthRounding
    }
  /** Money, converted to a currency and period. `weeklyHours` turns hourly pay into monthly. */
  | {
      readonly kind: 'money'
      readonly path: Path
      readonly currency: string
      readonly period: Period
      readonly weeklyHours?: Quantity | undefined
    }
  | { readonly kind: 'sum' | 'max' | 'min' | 'times'; readonly of: readonly Quantity[] }
  | { readonly kind: 'minus'; readonly left: Quantity; readonly right: Quantity }
  | {
      readonly kind: 'round'
      readonly of: Quantity
      readonly mode: 'up' | 'down' | 'half-up'
      readonly decimals: number
    }
  | {
      readonly kind: 'choose'
      readonly if: Predicate
      readonly then: Quantity
      readonly otherwise: Quantity
    }
  /**
   * A decision table. No row and no `otherwise` means unknown. Rows of a `unique` table exclude each
   * other, rows of an `any` table that may both hold say the same: an edition where that cannot be
   * shown is refused. `first` takes the first row that holds.
   */
  | {
      readonly kind: 'table'
      readonly hit: 'unique' | 'any' | 'first'
      readonly rows: readonly { readonly when: Predicate; readonly value: Quantity }[]
      readonly otherwise?: Quantity | undefined
    }
  /** The largest (or smallest) value over a list's items; over no item, `otherwise`. */
  | {
      readonly kind: 'best'
      readonly pick: 'max' | 'min'
      readonly list: Path
      readonly as: string
      readonly where?: Predicate | undefined
      readonly of: Quantity
      readonly otherwise?: Quantity | undefined
    }
  /** The sum over a list's items; `of: 1` counts them. */
  | {
      readonly kind: 'total'
      readonly list: Path
      readonly as: string
      readonly where?: Predicate | undefined
      readonly of: Quantity
    }
  | { readonly kind: 'count'; readonly of: readonly Predicate[] }
  /** The points of this programme, of one node of its tree, or of all but one node. */
  | {
      readonly kind: 'points'
      readonly node?: string | undefined
      readonly without?: string | undefined
    }
  /** Only bounds are published: never an interpolation. */
  | { readonly kind: 'bounds'; readonly from: Quantity; readonly to: Quantity }
  /** The law has a value here that was not found. */
  | { readonly kind: 'not-found' }

/** A condition: met, unmet or unknown. */
export type Predicate =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'at-least'; readonly n: number; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  /** The condition binds only when `if` holds; else `otherwise`, which is met when absent. */
  | {
      readonly kind: 'when'
      readonly if: Predicate
      readonly then: Predicate
      readonly otherwise?: Predicate | undefined
    }
  /** The condition, unless it is waived. Explained as "excused". */
  | { readonly kind: 'unless'; readonly waived: Predicate; readonly of: Predicate }
  | {
      readonly kind: 'compare'
      readonly left: Quantity
      readonly is: Comparison
      readonly right: Quantity
    }
  | { readonly kind: 'yes'; readonly path: Path }
  /** A code is one of these; with `prefix`, starts with one of these (ISCO and ISCED groups). */
  | {
      readonly kind: 'in'
      readonly path: Path
      readonly codes: readonly string[]
      readonly prefix?: true | undefined
    }
  /** A set of codes holds any, all or none of these. */
  | {
      readonly kind: 'has'
      readonly path: Path
      readonly which: 'any' | 'all' | 'none'
      readonly codes: readonly string[]
    }
  /** A level on a scale is at least (or at most) this one. */
  | {
      readonly kind: 'reaches'
      readonly path: Path
      readonly level: string
      readonly atMost?: true | undefined
    }
  /** Two facts hold the same code. */
  | { readonly kind: 'same'; readonly left: Path; readonly right: Path }
  | {
      readonly kind: 'some' | 'every'
      readonly list: Path
      readonly as: string
      readonly where?: Predicate | undefined
      readonly hold: Predicate
      readonly onEmpty?: 'met' | 'unmet' | undefined
    }
  /** A named condition of this programme, written once and referred to. */
  | { readonly kind: 'gate'; readonly gate: string }
  /** Another programme's status, or one of its requirements or gates. */
  | {
      readonly kind: 'programme'
      readonly programme: string
      readonly requirement?: string | undefined
      readonly gate?: string | undefined
    }
  /** The date lies in [from, to); `yearly`: both ends are "03-01", and the window returns each year. */
  | {
      readonly kind: 'during'
      readonly on: Quantity
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly yearly?: true | undefined
    }
  /** The law asks for something whose content was not found: always unknown. */
  | { readonly kind: 'unsettled' }

/** A node of a points tree. Every node with an `id` is a readable line or subtotal. */
export type Points =
  | {
      readonly kind: 'row'
      readonly id: string
      readonly when: Predicate
      readonly points: Quantity
      readonly requires?: Predicate | undefined
      readonly inferred?: true | undefined
    }
  /** So many points for each complete unit: "2 per complete half-year". */
  | {
      readonly kind: 'each'
      readonly id: string
      readonly of: Quantity
      readonly unit: number
      readonly points: number
      readonly requires?: Predicate | undefined
    }
  | {
      readonly kind: 'sum' | 'max' | 'min'
      readonly id: string
      readonly of: readonly Points[]
      readonly cap?: Quantity | undefined
      readonly floor?: Quantity | undefined
      readonly requires?: Predicate | undefined
      /** The subtotal alone must reach this mark, whatever the total. */
      readonly mark?: number | undefined
      /** Lines that count beside the published maximum. */
      readonly outsideTotal?: true | undefined
    }
  /** Exclusive tiers, first line that holds; undecided lines widen the interval. */
  | {
      readonly kind: 'tiers'
      readonly id: string
      readonly rows: readonly {
        readonly id: string
        readonly when: Predicate
        readonly points: Quantity
        readonly inferred?: true | undefined
      }[]
      readonly requires?: Predicate | undefined
      readonly cap?: Quantity | undefined
      readonly mark?: number | undefined
    }
  /** The best over a list's items, each bound in turn: parts of two sittings never mix. */
  | {
      readonly kind: 'best'
      readonly id: string
      readonly list: Path
      readonly as: string
      readonly where?: Predicate | undefined
      readonly of: Points
      /** Evaluated with nothing bound when no item qualifies; 0 when absent. */
      readonly otherwise?: Points | undefined
    }
