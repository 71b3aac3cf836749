import type { FactDefinition, FieldDefinition, ScalarKind } from '../facts/fact.ts'
import type { Decoded, DecodedFact, DecodedItem } from '../facts/view.ts'
import type { DayNumber } from '../time/day.ts'
import type { Range } from './range.ts'
import type { Path, Points, Predicate, Quantity } from './rule.ts'
import type { Truth } from './truth.ts'

/**
 * What is read of a case: an answer as it was said, or as it stands where it may not apply, with its
 * slot; or the day.
 */
export type Read = {
  readonly slot?: number
  readonly of: (c: Case) => DecodedFact | number
}

/** Something that is dear to work out, and worked out once in each case. */
export type Part<V> = {
  readonly nth: number
  readonly reads: readonly Read[]
  readonly work: (c: Case) => V
  readonly once: (c: Case) => V
}

/** What a part comes to in a case; it is worked out only where that is not known from another case. */
export type Recalling = <V>(part: Part<V>, c: Case) => V

/** One programme's law looking at one student on one civil day. */
export type Case = {
  /** Facts by slot as they were said: enough for those without a condition of their own. */
  readonly said: readonly DecodedFact[]
  /** Facts by slot, inapplicable ones already set aside. */
  readonly fact: (slot: number) => DecodedFact
  readonly day: DayNumber
  /** Of a day ahead: until when law is known. A figure not known beyond it is taken to stay. */
  readonly knownOn?: DayNumber | undefined
  /** Items bound by quantifiers, by depth. */
  readonly items: DecodedItem[]
  /** Values of gates and points, worked out once: by place of the programme, then by part. */
  readonly memo: unknown[][]
  /** Values of what several programmes ask alike, worked out once: by leaf, then by place on it. */
  readonly alike: unknown[][]
  /** Where one student is looked at many times: by what a part came to before. */
  readonly recalled?: Recalling | undefined
  /** The same student and instant before another programme's law. */
  readonly other: (programme: string) => Case
}

export type Judge = (c: Case) => Truth
export type Measure = (c: Case) => Range | undefined

/** What names mean at one place of a rule. */
export type Scope = {
  /** Where we are, for messages: "programme x › requirement y". */
  readonly where: string
  readonly bound: Readonly<Record<string, { readonly depth: number; readonly fields: Fields }>>
  readonly depth: number
  readonly programme: ProgrammeNames | undefined
}

type Fields = Readonly<Record<string, FieldDefinition>>

/** Names a programme's own rules may use. */
type ProgrammeNames = {
  readonly id: string
  /** Where this programme keeps what a case has worked out of it. */
  readonly place: number
  /** The announced close of the intake, where there is one. */
  readonly closes: DayNumber | undefined
  readonly gate: (name: string) => Judge | undefined
  readonly points: (node?: string, without?: string) => Measure | undefined
}

export type CompiledFigure = {
  readonly id: string
  readonly entries: readonly {
    readonly from: DayNumber
    readonly to: DayNumber
    readonly value: Range | Readonly<Record<string, Range>> | 'unknown' | 'abolished'
  }[]
}

/** All that the interpreter's parts share while one edition is compiled. */
export type Compiler = {
  readonly facts: ReadonlyMap<
    string,
    { readonly slot: number; readonly definition: FactDefinition }
  >
  readonly figures: ReadonlyMap<string, CompiledFigure>
  readonly rank: (scale: string, level: string) => number | undefined
  readonly rate: (currency: string) => Range | undefined
  readonly elsewhere: (
    programme: string,
    requirement: string | undefined,
    gate: string | undefined,
  ) => ((c: Case) => Truth) | undefined
  readonly predicate: (node: Predicate, scope: Scope) => Judge
  readonly quantity: (node: Quantity, scope: Scope) => Measure
  readonly points: (node: Points, scope: Scope, without?: string) => Measure
  /** Refuses a decision table whose rows may hold together; what was published has been asked. */
  readonly checkTable: TableCheck | undefined
}

export type TableCheck = (
  hit: 'unique' | 'any' | 'first',
  rows: readonly { readonly when: Predicate; readonly value: Quantity }[],
  scope: Scope,
) => void

/** An edition that must not be published: says where, what came and what to write instead. */
export class EditionError extends Error {
  override readonly name = 'EditionError'
}

export const refuse = (scope: Scope, what: string): never => {
  throw new EditionError(`${scope.where}: ${what}`)
}

export type Reader = {
  readonly kind: ScalarKind
  readonly read: (c: Case) => Decoded
  /** The fact's slot, where it stands as it was said. */
  readonly slot?: number | undefined
}

/** A fact by its slot; one with a condition of its own may have been set aside. */
const factReader = <T extends DecodedFact>(
  slot: number,
  { appliesWhen }: FactDefinition,
): ((c: Case) => T) =>
  appliesWhen === undefined ? (c) => c.said[slot] as T : (c) => c.fact(slot) as T

/** Resolves a path to a field of a bound item or to a scalar fact. */
export const reader = (compiler: Compiler, path: Path, scope: Scope): Reader => {
  const dot = path.indexOf('.')
  const binding = dot === -1 ? undefined : scope.bound[path.slice(0, dot)]
  if (binding !== undefined) {
    const name = path.slice(dot + 1)
    const field = binding.fields[name]
    if (field === undefined)
      return refuse(
        scope,
        `"${path}": no field "${name}"; it has ${Object.keys(binding.fields).join(', ')}`,
      )
    const { depth } = binding
    return { kind: field.of, read: (c) => c.items[depth]?.fields[name] }
  }
  const known = compiler.facts.get(path)
  if (known === undefined) return refuse(scope, `"${path}" names no fact: define it or correct it`)
  const { slot, definition } = known
  if (definition.of.kind === 'list')
    return refuse(scope, `"${path}" is a list: ask about its items with some, every or best`)
  return {
    kind: definition.of,
    read: factReader<Decoded>(slot, definition),
    slot: definition.appliesWhen === undefined ? slot : undefined,
  }
}

export type ListReader = {
  readonly scope: Scope
  readonly depth: number
  readonly read: (c: Case) => readonly DecodedItem[] | undefined
}

/** Resolves a list and the scope in which its items are bound. */
export const listReader = (
  compiler: Compiler,
  list: Path,
  as: string,
  scope: Scope,
): ListReader => {
  const known = compiler.facts.get(list)
  if (known === undefined) return refuse(scope, `"${list}" names no list: define it or correct it`)
  const { slot, definition } = known
  if (definition.of.kind !== 'list') return refuse(scope, `"${list}" is not a list`)
  if (scope.bound[as] !== undefined) return refuse(scope, `"${as}" is bound twice: rename one`)
  const { depth } = scope
  return {
    depth,
    scope: {
      ...scope,
      bound: { ...scope.bound, [as]: { depth, fields: definition.of.fields } },
      depth: depth + 1,
    },
    read: factReader<readonly DecodedItem[] | undefined>(slot, definition),
  }
}
