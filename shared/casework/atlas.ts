import { libraryOf } from '../rules/compile.ts'
import type { JudgingEdition } from '../rules/edition.ts'
import { factsRead, type Library } from '../rules/reads.ts'

// What an edition knows beside its verdicts, as far as an office's lines about a student need it.

export type Atlas = {
  readonly countryOf: (programme: string) => string | undefined
  /** The fact a path of an unknown belongs to, if a student can be asked about it. */
  readonly askedIn: (path: string) => string | undefined
  /** Programmes of several countries read it: it is worth more to ask than what one of them wants. */
  readonly isCommon: (fact: string) => boolean
  /** A paper could show it. */
  readonly onPaper: (fact: string) => boolean
  /** The answers of which one is wrong. */
  readonly contradicting: (conflict: string) => readonly string[]
  /** The facts a requirement of a programme reads. */
  readonly reads: (programme: string, requirement: string) => ReadonlySet<string>
  /** The facts a verdict on a programme rests on, or on one requirement or duty of it. */
  readonly restsOn: (programme: string, requirement: string | undefined) => ReadonlySet<string>
}

const papers: ReadonlySet<string> = new Set(['student', 'school-or-test', 'authority'])

/** "jobs.j1.from" belongs to "jobs", "document.ektp" to itself: the longest name that is a fact's. */
function factOf(path: string, facts: ReadonlyMap<string, unknown>): string | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.')
    if (facts.has(name)) return name
  }
  return undefined
}

/** The facts that rules of more than one country read. */
function commonIn({ programmes }: JudgingEdition, library: Library): ReadonlySet<string> {
  const countries = new Map<string, Set<string>>()
  for (const programme of programmes)
    for (const { rule } of programme.requirements)
      for (const fact of factsRead(library, programme, rule))
        countries.set(fact, (countries.get(fact) ?? new Set()).add(programme.country))
  return new Set([...countries].flatMap(([fact, { size }]) => (size > 1 ? [fact] : [])))
}

function drawn(source: JudgingEdition): Atlas {
  const facts = new Map(source.facts.map((one) => [one.id, one]))
  const programmes = new Map(source.programmes.map((one) => [one.id, one]))
  const conflicts = new Map(source.contradictions.map((one) => [one.id, one.facts]))
  const library = libraryOf(source)
  const common = commonIn(source, library)
  return {
    countryOf: (programme) => programmes.get(programme)?.country,
    askedIn: (path) => {
      const fact = factOf(path, facts)
      return fact !== undefined && facts.get(fact)?.asked !== undefined ? fact : undefined
    },
    isCommon: (fact) => common.has(fact),
    onPaper: (fact) => papers.has(facts.get(fact)?.settledBy ?? ''),
    contradicting: (conflict) => conflicts.get(conflict) ?? [],
    reads: (programme, requirement) => {
      const found = programmes.get(programme)
      const own = found?.requirements.find(({ id }) => id === requirement)
      return found === undefined || own === undefined
        ? new Set()
        : factsRead(library, found, own.rule)
    },
    restsOn: (programme, requirement) => {
      const found = programmes.get(programme)
      const all = [...(found?.requirements ?? []), ...source.duties]
      const those = all.filter(({ id }) => requirement === undefined || id === requirement)
      return found === undefined
        ? new Set()
        : new Set(those.flatMap(({ rule }) => [...factsRead(library, found, rule)]))
    },
  }
}

const atlases = new WeakMap<JudgingEdition, Atlas>()

/** The atlas of an edition, drawn once. */
export function atlasOf(source: JudgingEdition): Atlas {
  const atlas = atlases.get(source) ?? drawn(source)
  atlases.set(source, atlas)
  return atlas
}
