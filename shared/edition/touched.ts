import type { JudgedProgramme, JudgingEdition } from '../rules/edition.ts'
import { canonicalJson, type Json } from './canonical.ts'

// Which programmes a change of rules can reach at all: the others need not be judged again.

type Names = { readonly figures: Set<string>; readonly programmes: Set<string> }

/** Figures and other programmes that rules name. */
function namesIn(rules: unknown, found: Names = { figures: new Set(), programmes: new Set() }) {
  if (typeof rules !== 'object' || rules === null) return found
  const { kind, figure, programme } = rules as Readonly<Record<string, unknown>>
  if (kind === 'figure' && typeof figure === 'string') found.figures.add(figure)
  if (kind === 'programme' && typeof programme === 'string') found.programmes.add(programme)
  for (const part of Object.values(rules)) namesIn(part, found)
  return found
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json)

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]))

const differing = <T extends { readonly id: string }>(a: readonly T[], b: readonly T[]) => {
  const [before, after] = [byId(a), byId(b)]
  const all = new Set([...before.keys(), ...after.keys()])
  return new Set([...all].filter((id) => !same(before.get(id), after.get(id))))
}

/** What every programme rests on: another one of it may change any of them. */
const ground = ({ programmes: _, figures: __, ...rest }: JudgingEdition) => rest

const meets = (names: ReadonlySet<string>, changed: ReadonlySet<string>): boolean =>
  [...names].some((name) => changed.has(name))

/** Whoever refers to a programme that changes may change with it. */
function withReferring(touched: ReadonlySet<string>, programmes: readonly JudgedProgramme[]) {
  const all = new Set(touched)
  for (let before = -1; before !== all.size; ) {
    before = all.size
    for (const one of programmes) if (meets(namesIn(one).programmes, all)) all.add(one.id)
  }
  return all
}

/**
 * The programmes whose answers can differ between two editions on the same day: a programme that is
 * not among them is judged alike by both.
 */
export function programmesTouched(
  before: JudgingEdition,
  after: JudgingEdition,
): ReadonlySet<string> {
  const everywhere = new Set(after.programmes.map(({ id }) => id))
  const gone = before.programmes.map(({ id }) => id).filter((id) => !everywhere.has(id))
  const all = new Set([...everywhere, ...gone])
  if (!same(ground(before), ground(after))) return all
  const figures = differing(before.figures, after.figures)
  if (meets(namesIn(ground(after)).figures, figures)) return all
  const own = differing(before.programmes, after.programmes)
  const reading = after.programmes.filter((one) => meets(namesIn(one).figures, figures))
  return withReferring(new Set([...own, ...reading.map(({ id }) => id)]), after.programmes)
}
