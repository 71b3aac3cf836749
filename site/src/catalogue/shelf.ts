import { opening } from '../../../shared/assessment/questions.ts'
import type { Duty } from '../../../shared/catalogue/duty.ts'
import { duties } from '../../../shared/catalogue/id/duties.ts'
import type { Example, Figure, Programme, Source } from '../../../shared/catalogue/programme.ts'
import listed from '../../../shared/catalogue/sources.json' with { type: 'json' }
import { coreFacts } from '../../../shared/facts/core.ts'
import type { FactDefinition } from '../../../shared/facts/fact.ts'

// A new programme is one file in the catalogue; its pages appear without touching the site.
const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../shared/catalogue/*/*.ts', '!../../../shared/catalogue/**/*.test.ts'],
  { eager: true },
)

const exported = Object.values(files).flatMap((file) => Object.values(file))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isProgramme = (value: unknown): value is Programme =>
  isRecord(value) && Array.isArray(value.requirements) && typeof value.zone === 'string'
const isExample = (value: unknown): value is Example =>
  isRecord(value) && typeof value.programme === 'string' && typeof value.on === 'string'
const isFigure = (value: unknown): value is Figure =>
  isRecord(value) && Array.isArray(value.history) && typeof value.unit === 'string'

const members = exported.filter((value): value is readonly unknown[] => Array.isArray(value)).flat()

/** Every programme of the catalogue, in the order of their ids. */
export const programmes: readonly Programme[] = exported
  .filter(isProgramme)
  .sort((one, other) => (one.id < other.id ? -1 : 1))

const isFact = (value: unknown): value is FactDefinition =>
  isRecord(value) && isRecord(value.of) && typeof value.settledBy === 'string'

const isAsked = ({ question }: FactDefinition): boolean =>
  question !== undefined && question.painful === undefined

/** What everybody may be asked, in the order of the questions. */
export const sharedQuestions: readonly FactDefinition[] = coreFacts.filter(isAsked)

/** The sections of the plain form after the opening, in their order. */
export const sections = ['work', 'home', 'papers', 'plans'] as const

type Section = (typeof sections)[number]

const sectionOf: Readonly<Record<string, Section>> = {
  jobs: 'work',
  stays: 'work',
  citizenship: 'home',
  residence: 'home',
  'domicile.province': 'home',
}

/** What everybody may be asked, by section; what stands in none comes with the plans. */
export const sharedSections: ReadonlyMap<'opening' | Section, readonly FactDefinition[]> =
  Map.groupBy(sharedQuestions, ({ id, question }) => {
    if (opening.includes(id)) return 'opening'
    return question?.paper === true ? 'papers' : (sectionOf[id] ?? 'plans')
  })

const specialFacts: readonly FactDefinition[] = [
  ...new Set([...members, ...programmes.flatMap(({ facts }) => facts ?? [])]),
].filter(isFact)

/** What only one country or one programme asks, by the first part of the fact's id. */
export const specialQuestions: ReadonlyMap<string, readonly FactDefinition[]> = Map.groupBy(
  specialFacts.filter(isAsked),
  ({ id }) => id.split('.')[0] ?? id,
)

/** What is asked only inside a programme that the student opened. */
export const privateQuestions: readonly FactDefinition[] = [...coreFacts, ...specialFacts].filter(
  ({ question }) => question?.painful === true,
)

const figures = new Map(
  [...members.filter(isFigure), ...programmes.flatMap(({ figures }) => figures ?? [])].map(
    (figure) => [figure.id, figure],
  ),
)

const sources: Readonly<Record<string, Source>> = listed as unknown as Readonly<
  Record<string, Source>
>

/** The worked cases that a programme's page shows. */
export const examplesOf = (programme: Programme): readonly Example[] =>
  members.filter(isExample).filter((one) => one.programme === programme.id && one.page === true)

/** The duties of leaving Indonesia that come with a programme's routes. */
export const dutiesOf = ({ routes }: Programme): readonly Duty[] =>
  duties.filter((duty) => duty.routes.some((route) => routes.includes(route)))

/** The source behind an id; a page that cites nothing known does not build. */
export function sourceOf(id: string): Source {
  const source = sources[id]
  if (source === undefined)
    throw new Error(
      `source "${id}" is cited but not in sources.json. Add it there, or cite another.`,
    )
  return source
}

/** The dated figures that a programme's rules look up, or that it brings along. */
export function figuresOf(programme: Programme): readonly Figure[] {
  const ids = new Set((programme.figures ?? []).map(({ id }) => id))
  collectFigures([programme.requirements, programme.gates, programme.points], ids)
  return [...ids].flatMap((id) => figures.get(id) ?? [])
}

function collectFigures(part: unknown, ids: Set<string>): void {
  if (Array.isArray(part)) for (const one of part) collectFigures(one, ids)
  if (!isRecord(part)) return
  if (part.kind === 'figure' && typeof part.figure === 'string') ids.add(part.figure)
  for (const one of Object.values(part)) collectFigures(one, ids)
}
