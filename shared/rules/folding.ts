import type { JudgedProgramme, JudgingEdition } from './edition.ts'

// Law repeats itself: of the catalogue's 24,000 conditions not one in five says something of its
// own. What says the same where the same names are bound becomes one object, so that it is compiled,
// walked and kept once. Nothing that is judged can tell the difference.

type Node = Readonly<Record<string, unknown>>

/** What stands in these parts of a condition on a list sees the list's item. */
const seesItem = new Set(['where', 'hold', 'of'])

/** What was said so far, by the names bound around it, and a number for each saying. */
type Said = {
  readonly around: Map<string, Map<string, Node>>
  readonly numbers: Map<object, number>
}

/** A part of a rule and its spelling; that of a condition is its number. */
type Part = readonly [part: unknown, spelling: string]

const saidBefore = ({ around, numbers }: Said, node: Node, text: string, bound: string): Part => {
  const here = around.get(bound) ?? new Map<string, Node>()
  around.set(bound, here)
  const same = here.get(text) ?? node
  here.set(text, same)
  const number = numbers.get(same) ?? numbers.size
  numbers.set(same, number)
  return [same, `#${number}`]
}

const foldedNode = (said: Said, node: Node, bound: string): Part => {
  const inside = typeof node.as === 'string' ? `${bound} ${node.as}:${node.list}` : bound
  const parts: Record<string, unknown> = {}
  let text = ''
  for (const key of Object.keys(node)) {
    const [part, spelling] = foldedPart(said, node[key], seesItem.has(key) ? inside : bound)
    parts[key] = part
    text += `${key}:${spelling},`
  }
  return typeof node.kind === 'string' ? saidBefore(said, parts, text, bound) : [parts, `{${text}}`]
}

const foldedPart = (said: Said, value: unknown, bound: string): Part => {
  if (typeof value === 'string') return [value, JSON.stringify(value)]
  if (typeof value !== 'object' || value === null) return [value, String(value)]
  if (!Array.isArray(value)) return foldedNode(said, value as Node, bound)
  const parts = value.map((one) => foldedPart(said, one, bound))
  return [parts.map(([part]) => part), `[${parts.map(([, spelling]) => spelling).join()}]`]
}

type Folding = <T>(rule: T) => T

/** The same record with some of its members folded, where it has them. */
const within = <T extends object>(rule: Folding, one: T, ...keys: readonly (keyof T)[]): T => {
  const made = { ...one }
  for (const key of keys) if (one[key] !== undefined) made[key] = rule(one[key])
  return made
}

const foldedProgramme = (rule: Folding, programme: JudgedProgramme): JudgedProgramme => {
  const { requirements, points, selection } = programme
  return {
    ...within(rule, programme, 'gates'),
    requirements: requirements.map((one) => within(rule, one, 'rule', 'ownPart')),
    ...(points && {
      points: { ...points, versions: points.versions.map((one) => within(rule, one, 'tree')) },
    }),
    ...(selection?.rounds && {
      selection: { ...selection, rounds: selection.rounds.map((one) => within(rule, one, 'fits')) },
    }),
  }
}

/** An edition in which each condition, quantity and points node stands once. */
export const folded = (edition: JudgingEdition): JudgingEdition => {
  const said: Said = { around: new Map(), numbers: new Map() }
  const rule: Folding = (node) => foldedPart(said, node, '')[0] as typeof node
  return {
    ...edition,
    facts: edition.facts.map((one) => within(rule, one, 'appliesWhen')),
    duties: edition.duties.map((one) => within(rule, one, 'rule', 'ownPart')),
    programmes: edition.programmes.map((one) => foldedProgramme(rule, one)),
    moves: edition.moves.map((one) => within(rule, one, 'when')),
    contradictions: edition.contradictions.map((one) => within(rule, one, 'when')),
  }
}
