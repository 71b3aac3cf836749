import { languageOf } from '../moves/words-part.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import type { JudgedProgramme, JudgedRequirement } from '../rules/edition.ts'

// What kind of thing a requirement asks for, as far as somebody could offer a course for it.

export const lackingKinds = ['study', 'work', 'paper', 'money'] as const

/** A language stands as "language.de", a skill with its country as "skill.JP"; all else by its kind. */
export type Lacking = `language.${string}` | `skill.${string}` | (typeof lackingKinds)[number]

type Node = Readonly<Record<string, unknown>>

type Read = { readonly paths: Set<string>; readonly languages: Set<string> }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Lists, facts and languages that a rule itself names; what it only refers to is another's. */
function readIn(value: unknown, read: Read): Read {
  if (!isNode(value)) return read
  for (const name of ['path', 'list'])
    if (typeof value[name] === 'string') read.paths.add(value[name])
  if (typeof value.path === 'string' && value.path.endsWith('.language'))
    for (const code of Array.isArray(value.codes) ? value.codes : [])
      read.languages.add(String(code))
  for (const inner of Object.values(value)) readIn(inner, read)
  return read
}

/** The kind of the step that changes one of these facts, if there is one. */
function byStep(
  { source }: CompiledEdition,
  country: string,
  paths: ReadonlySet<string>,
): Lacking | undefined {
  const step = source.moves.find(({ effects }) =>
    effects.some((effect) => paths.has(effect.kind === 'set' ? effect.fact : effect.list)),
  )
  const language = step && languageOf(step)
  if (language !== undefined) return `language.${language}`
  if (step?.kind === 'paper' || step?.kind === 'money') return step.kind
  return step && `skill.${country}`
}

/** Degrees and jobs are what they are, whichever single step adds one. */
const asked = new Set(['degrees', 'jobs'])

/** Undefined where it asks for several things at once, or for what nobody can offer. */
export function lackingOf(
  edition: CompiledEdition,
  { country }: Pick<JudgedProgramme, 'country'>,
  { rule }: Pick<JudgedRequirement, 'rule'>,
): Lacking | undefined {
  const { paths, languages } = readIn(rule, { paths: new Set(), languages: new Set() })
  const [language, ...others] = languages
  if (language !== undefined) return others.length === 0 ? `language.${language}` : undefined
  if (paths.has('sittings')) return undefined
  const step = byStep(edition, country, new Set([...paths].filter((path) => !asked.has(path))))
  if (step?.startsWith('skill.')) return step
  if (paths.has('degrees')) return 'study'
  return paths.has('jobs') ? 'work' : step
}
