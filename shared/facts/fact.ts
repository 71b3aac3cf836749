/** Who can settle a fact. Only the first two are the student's own to move. */
export type Settler = 'student' | 'school-or-test' | 'employer' | 'authority' | 'clinic' | 'draw'

export type Language = 'id' | 'en'

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>

/**
 * What may be known. `day` values may be partial ("2004-05"): an interval of days. `level` names a
 * scale of the edition. `code` is an open code list: ISCO-08, ISCED-F 2013, ISO 3166 or ISO 639.
 */
export type ScalarKind =
  | { readonly kind: 'yes-no' }
  | {
      readonly kind: 'number'
      readonly unit: string
      readonly min: number
      readonly max: number
      readonly decimals?: number | undefined
    }
  | { readonly kind: 'day'; readonly not?: 'future' | undefined }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'code'; readonly system: 'isco08' | 'iscedf' | 'iso3166' | 'iso639' }
  | { readonly kind: 'level'; readonly scale: string }
  | { readonly kind: 'money' }

export type FieldDefinition = {
  readonly of: ScalarKind
  readonly label: Text
  readonly settledBy?: Settler | undefined
  /** The words for each option, level or code that a person may choose. */
  readonly options?: Readonly<Record<string, Text>> | undefined
}

export type ListKind = {
  readonly kind: 'list'
  readonly fields: Readonly<Record<string, FieldDefinition>>
  /** At most this many items are accepted. */
  readonly limit: number
}

export type FactKind = ScalarKind | ListKind

/** A fact we may know about a student, and how it is asked if the student can know it. */
export type FactDefinition = {
  readonly id: string
  readonly of: FactKind
  readonly settledBy: Settler
  readonly label: Text
  /** Absent: printed, never asked. */
  readonly question?:
    | {
        readonly ask: Text
        readonly why: Text
        readonly hint?: Text | undefined
        /** Answered from memory, without looking up papers. */
        readonly fromMemory: boolean
        /** Asked only inside a programme the student opened. */
        readonly painful?: true | undefined
        /** Sorts what is shown, whether or not a rule reads it: asked of everybody. */
        readonly sorts?: true | undefined
        /** Something one has or has not: asked with others like it, as one list to tick. */
        readonly paper?: true | undefined
      }
    | undefined
  readonly options?: Readonly<Record<string, Text>> | undefined
  /** The fact is active only while this holds; else it is kept but does not count. */
  readonly appliesWhen?: import('../rules/rule.ts').Predicate | undefined
}
