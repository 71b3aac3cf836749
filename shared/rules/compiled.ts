import type { DayNumber } from '../time/day.ts'
import type { JudgedProgramme, JudgedRequirement, JudgingEdition } from './edition.ts'
import type { Compiler, Judge, Measure, Scope } from './scope.ts'

// An edition that has been checked whole and is ready to judge.

export type CompiledRequirement = {
  readonly source: JudgedRequirement
  readonly judge: Judge
  /** The student's own part alone, where one is stated. */
  readonly ownPart?: Judge | undefined
  readonly from: DayNumber
  readonly to: DayNumber
  /** From the layer of duties on leaving Indonesia, not from the programme. */
  readonly duty: boolean
}

export type CompiledProgramme = {
  readonly source: JudgedProgramme
  readonly requirements: readonly CompiledRequirement[]
  /** Those that block an application: every *must* of the phase *to apply*. */
  readonly blocking: readonly CompiledRequirement[]
  /** What those of them that are in force come to. */
  readonly conjunction: Judge
  /** Advice to apply that those who decide usually go by. */
  readonly usual: readonly CompiledRequirement[]
  readonly from: DayNumber
  readonly to: DayNumber
  readonly total: Measure | undefined
  /** Facts that any rule of the programme reads, directly or through others; looked up when asked. */
  readonly uses: () => ReadonlySet<string>
  readonly scope: Scope
  /** Its place in the edition. */
  readonly place: number
  /** Its zone among the edition's. */
  readonly zone: number
}

export type CompiledEdition = {
  readonly source: JudgingEdition
  readonly compiler: Compiler
  readonly programmes: ReadonlyMap<string, CompiledProgramme>
  /** The same programmes, in the edition's order. */
  readonly inOrder: readonly CompiledProgramme[]
  readonly facts: Compiler['facts']
  /** Every zone that a programme judges in, once. */
  readonly zones: readonly string[]
  readonly contradictions: readonly {
    readonly id: string
    readonly facts: readonly [string, string]
    readonly judge: Judge
  }[]
  readonly applies: readonly (Judge | undefined)[]
  /** The scope of rules that belong to no programme. */
  readonly outside: Scope
}

export const root = (where: string, programme?: Scope['programme']): Scope => ({
  where,
  bound: {},
  depth: 0,
  programme,
})
