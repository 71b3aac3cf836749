import type { FactDefinition, Language, Text } from '../facts/fact.ts'
import { scales } from '../facts/scales.ts'
import type { ExchangeRate, Move } from '../moves/move.ts'
import type {
  JudgedMove,
  JudgedProgramme,
  JudgedRequirement,
  JudgingEdition,
} from '../rules/edition.ts'
import type { Zones } from '../time/zone.ts'
import type { contradictions as allContradictions } from './contradictions.ts'
import type { Duty } from './duty.ts'
import type { Cost, Figure, Programme, Requirement, Source } from './programme.ts'

/** Everything that is authored, before it is cut into what judges and what is read. */
export type Catalogue = {
  readonly programmes: readonly Programme[]
  readonly facts: readonly FactDefinition[]
  readonly figures: readonly Figure[]
  readonly duties: readonly Duty[]
  readonly moves: readonly Move[]
  readonly rates: readonly ExchangeRate[]
  readonly contradictions: typeof allContradictions
  readonly sources: Readonly<Record<string, Source>>
  readonly zones: Zones
}

const ratesOf = (rates: readonly ExchangeRate[]): JudgingEdition['rates'] =>
  Object.fromEntries(rates.map(({ currency, rupiah, date }) => [currency, { rupiah, date }]))

/** Own money of one move in rupiah: ordinary prices only; one unknown price leaves the most open. */
const rupiahOf = (costs: readonly Cost[], rates: JudgingEdition['rates']): JudgedMove['rupiah'] => {
  let [min, max]: [number | null, number | null] = [0, 0]
  for (const cost of costs) {
    if (cost.aside !== undefined || cost.payer === 'employer' || cost.payer === 'state') continue
    const rate = cost.currency === 'IDR' ? 1 : rates[cost.currency]?.rupiah
    const low = typeof cost.amount === 'number' ? cost.amount : (cost.amount?.min ?? null)
    const high = typeof cost.amount === 'number' ? cost.amount : (cost.amount?.max ?? null)
    min += low === null || rate === undefined ? 0 : Math.round(low * rate)
    max = max === null || high === null || rate === undefined ? null : max + Math.round(high * rate)
  }
  return { min, max }
}

const judgedRequirement = (one: Requirement): JudgedRequirement => ({
  id: one.id,
  kind: one.kind,
  phase: one.phase,
  settledBy: one.settledBy,
  rule: one.rule,
  ownPart: one.ownPart,
  usual: one.usual,
  from: one.from,
  to: one.to,
})

const judgedProgramme = (one: Programme): JudgedProgramme => ({
  id: one.id,
  country: one.country,
  zone: one.zone,
  routes: one.routes,
  employer: one.employer,
  formalDoor: one.formalDoor,
  fields: one.fields,
  occupations: one.occupations.map(({ isco08 }) => isco08),
  from: one.from,
  to: one.to,
  intake: {
    history: one.intake.history,
    asOf: one.intake.asOf,
    roundTo: one.intake.roundTo,
    closes: one.intake.closes,
  },
  selection: one.selection && {
    kind: one.selection.kind,
    rounds: one.selection.rounds?.map(({ cutoff, fits }) => ({ cutoff, fits })),
  },
  gates: one.gates,
  requirements: one.requirements.map(judgedRequirement),
  points: one.points && {
    mark: one.points.mark,
    gates: one.points.gates,
    versions: one.points.versions.map(({ from, to, tree }) => ({ from, to, tree })),
  },
  pay: one.pay && {
    min: one.pay.min,
    max: one.pay.max,
    currency: one.pay.currency,
    period: one.pay.period,
    offeredIn: one.pay.offeredIn,
  },
  months: { min: one.months.min, max: one.months.max },
})

/** The facts and figures of programmes beside the shared ones. */
const gathered = <K extends 'facts' | 'figures'>(catalogue: Catalogue, key: K): Catalogue[K] =>
  [
    ...catalogue[key],
    ...catalogue.programmes.flatMap((one) => (one[key] ?? []) as never[]),
  ] as unknown as Catalogue[K]

/** Field labels are words: the judging part keeps only what a field is. */
const bareFact = ({ id, of, settledBy, question, appliesWhen }: FactDefinition) => ({
  id,
  of:
    of.kind === 'list'
      ? {
          ...of,
          fields: Object.fromEntries(
            Object.entries(of.fields).map(([name, field]) => [
              name,
              { of: field.of, settledBy: field.settledBy },
            ]),
          ),
        }
      : of,
  settledBy,
  asked: question && {
    fromMemory: question.fromMemory,
    painful: question.painful,
    sorts: question.sorts,
    paper: question.paper,
  },
  appliesWhen,
})

/** The judging part, as plain JSON: no key holds `undefined`. */
export const judging = (catalogue: Catalogue): JudgingEdition => {
  const rates = ratesOf(catalogue.rates)
  const whole = {
    format: 1,
    scales,
    zones: catalogue.zones,
    rates,
    facts: gathered(catalogue, 'facts').map(bareFact),
    figures: gathered(catalogue, 'figures').map(({ id, history }) => ({
      id,
      history: history.map((entry) =>
        entry.kind === 'value'
          ? {
              kind: entry.kind,
              from: entry.from,
              to: entry.to,
              value: entry.value,
              expected: entry.expected,
            }
          : { kind: entry.kind, from: entry.from, to: entry.to },
      ),
    })),
    duties: catalogue.duties.map(({ id, kind, phase, settledBy, rule, from, to, routes }) => ({
      id,
      kind,
      phase,
      settledBy,
      rule,
      from,
      to,
      routes,
    })),
    programmes: catalogue.programmes.map(judgedProgramme),
    moves: catalogue.moves.map((move) => ({
      id: move.id,
      kind: move.kind,
      when: move.when,
      effects: move.effects,
      months: { min: move.months.min, max: move.months.max },
      serial: move.serial,
      rupiah: rupiahOf(move.costs, rates),
    })),
    contradictions: catalogue.contradictions.map(({ id, facts, when }) => ({ id, facts, when })),
  }
  return JSON.parse(JSON.stringify(whole)) as JudgingEdition
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'en' in value &&
  typeof value.id === 'string' &&
  Object.keys(value).length === 2

/** The same structure with every two-language text cut down to one language. */
export type InLanguage<T> = T extends Text
  ? string
  : T extends readonly (infer E)[]
    ? readonly InLanguage<E>[]
    : T extends object
      ? { readonly [K in keyof T]: InLanguage<T[K]> }
      : T

export const inLanguage = <T>(value: T, language: Language): InLanguage<T> => {
  if (isText(value)) return value[language] as InLanguage<T>
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language)) as InLanguage<T>
  if (typeof value !== 'object' || value === null) return value as InLanguage<T>
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === undefined ? [] : [[key, inLanguage(one, language)]],
    ),
  ) as InLanguage<T>
}

/** The words of one programme: all of it but its rules, with the sources it names. */
export const programmeWords = (catalogue: Catalogue, programme: Programme, language: Language) => {
  const { gates: _, points, requirements, facts, figures, selection, ...rest } = programme
  const words = {
    ...rest,
    requirements: requirements.map(({ rule: __, ...one }) => one),
    selection: selection && {
      ...selection,
      rounds: selection.rounds?.map(({ fits: ___, ...round }) => round),
    },
    points: points && {
      ...points,
      versions: points.versions.map(({ from, to, note }) => ({ from, to, note })),
    },
    facts: facts?.map(({ id, settledBy, label }) => ({ id, settledBy, label })),
    figures,
  }
  return inLanguage({ ...words, sources: sourcesNamed(words, catalogue.sources) }, language)
}

/** Every source whose key stands somewhere in the value. */
export const sourcesNamed = (
  value: unknown,
  sources: Catalogue['sources'],
): Readonly<Record<string, Source>> => {
  const found: Record<string, Source> = {}
  const visit = (one: unknown): void => {
    if (typeof one === 'string') {
      const source = sources[one]
      if (source !== undefined) found[one] = source
    } else if (Array.isArray(one)) for (const part of one) visit(part)
    else if (typeof one === 'object' && one !== null)
      for (const part of Object.values(one)) visit(part)
  }
  visit(value)
  return found
}

/** The words shared by all programmes: facts, duties, moves, contradictions, figures. */
export const sharedWords = (catalogue: Catalogue, language: Language) => {
  const words = {
    facts: gathered(catalogue, 'facts').map(({ id, settledBy, label, question, options, of }) => ({
      id,
      settledBy,
      label,
      question,
      options,
      fields:
        of.kind === 'list'
          ? Object.entries(of.fields).map(([name, field]) => ({
              name,
              label: field.label,
              options: field.options,
            }))
          : undefined,
    })),
    duties: catalogue.duties.map(({ rule: _, ...duty }) => duty),
    moves: catalogue.moves.map(({ when: _, effects: __, ...move }) => move),
    contradictions: catalogue.contradictions.map(({ id, text }) => ({ id, text })),
    figures: catalogue.figures,
    rates: catalogue.rates,
  }
  return inLanguage({ ...words, sources: sourcesNamed(words, catalogue.sources) }, language)
}

/** All word parts by name and language, as the edition keeps them. */
export const wordParts = (catalogue: Catalogue) => {
  const languages: readonly Language[] = ['id', 'en']
  const per = (make: (language: Language) => unknown) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]))
  return {
    shared: per((language) => sharedWords(catalogue, language)),
    ...Object.fromEntries(
      catalogue.programmes.map((one) => [
        one.id,
        per((language) => programmeWords(catalogue, one, language)),
      ]),
    ),
  }
}
