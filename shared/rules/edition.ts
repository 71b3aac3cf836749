import type {
  EmployerType,
  FigureEntry,
  IntakeEntry,
  Phase,
  ProgrammeMonths,
  Route,
  Selection,
} from '../catalogue/programme.ts'
import type { FactKind, Settler } from '../facts/fact.ts'
import type { Scale } from '../facts/scales.ts'
import type { Effect } from '../moves/move.ts'
import type { Zones } from '../time/zone.ts'
import type { Points, Predicate } from './rule.ts'

// The judging part of an edition: plain JSON, all that is needed to judge, and no words.

export type JudgedFact = {
  readonly id: string
  readonly of: FactKind
  readonly settledBy: Settler
  /** Absent: printed, never asked. */
  readonly asked?: {
    readonly fromMemory: boolean
    readonly painful?: true | undefined
    readonly sorts?: true | undefined
    readonly paper?: true | undefined
  }
  readonly appliesWhen?: Predicate | undefined
}

export type JudgedRequirement = {
  readonly id: string
  readonly kind: 'must' | 'should'
  readonly phase: Phase
  readonly settledBy: Settler
  readonly rule: Predicate
  /** The student's own part, where an offer completes the rest. */
  readonly ownPart?: Predicate | undefined
  /** Advice that those who decide usually go by. */
  readonly usual?: true | undefined
  /** Of what is usual: without it, all that counts would have to come from others. */
  readonly decisive?: true | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type JudgedDuty = JudgedRequirement & { readonly routes: readonly Route[] }

export type JudgedPoints = {
  readonly mark: number | null
  readonly gates: readonly string[]
  readonly versions: readonly {
    readonly from: string
    readonly to?: string | undefined
    readonly tree?: Points | undefined
  }[]
}

export type JudgedProgramme = {
  readonly id: string
  readonly country: string
  readonly zone: string
  readonly routes: readonly Route[]
  readonly employer: EmployerType
  readonly formalDoor?: string | undefined
  readonly fields: readonly string[]
  readonly occupations: readonly string[]
  readonly from: string
  readonly to?: string | undefined
  readonly intake: {
    readonly history: readonly IntakeEntry[]
    readonly asOf: string
    readonly roundTo?: string | undefined
    readonly closes?: string | undefined
  }
  readonly selection?:
    | {
        readonly kind: Selection['kind']
        /** Newest first, each with the condition of whom it invited. */
        readonly rounds?:
          | readonly { readonly cutoff: number; readonly fits: Predicate }[]
          | undefined
      }
    | undefined
  readonly gates?: Readonly<Record<string, Predicate>> | undefined
  readonly workWhen?: Predicate | undefined
  readonly requirements: readonly JudgedRequirement[]
  readonly points?: JudgedPoints | undefined
  readonly pay: {
    readonly min: number | null
    readonly max: number | null
    readonly currency: string
    readonly period: 'hour' | 'month' | 'year'
    readonly offeredIn?: number | undefined
    readonly later?:
      | { readonly from: string; readonly min: number | null; readonly max: number | null }
      | undefined
  } | null
  readonly months: ProgrammeMonths
}

export type JudgedFigure = {
  readonly id: string
  readonly history: readonly (Pick<FigureEntry, 'from' | 'to'> &
    (
      | {
          readonly kind: 'value'
          readonly value: number | Readonly<Record<string, number>>
          readonly expected?: true | undefined
        }
      | { readonly kind: 'gap' | 'abolished' }
    ))[]
}

export type JudgedMove = {
  readonly id: string
  readonly kind: 'learn' | 'test' | 'paper' | 'money'
  readonly when: Predicate
  readonly effects: readonly Effect[]
  readonly months: { readonly min: number | null; readonly max: number | null }
  readonly serial: boolean
  /** What is looked at is the time right before applying: it ends with the plan. */
  readonly last?: true | undefined
  /** What the student pays, in rupiah at the edition's rates; null where no price was found. */
  readonly rupiah: { readonly min: number | null; readonly max: number | null }
}

/** Two facts that cannot both be so. Touches only the programmes that use one of them. */
export type Contradiction = {
  readonly id: string
  readonly facts: readonly [string, string]
  readonly when: Predicate
}

export type JudgingEdition = {
  readonly format: 1
  readonly scales: Readonly<Record<string, Scale>>
  readonly zones: Zones
  /** Rupiah for one unit of a currency, with the day of the rate. */
  readonly rates: Readonly<Record<string, { readonly rupiah: number; readonly date: string }>>
  readonly facts: readonly JudgedFact[]
  readonly figures: readonly JudgedFigure[]
  readonly duties: readonly JudgedDuty[]
  readonly programmes: readonly JudgedProgramme[]
  readonly moves: readonly JudgedMove[]
  readonly contradictions: readonly Contradiction[]
}
