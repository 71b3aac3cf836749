import type { FactDefinition } from '../facts/fact.ts'
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

/**
 * Own money of one move in rupiah: ordinary prices only; one unknown price leaves the most open. What
 * is disputed may fall to the student or not: it counts for the most, never for the least.
 */
const rupiahOf = (costs: readonly Cost[], rates: JudgingEdition['rates']): JudgedMove['rupiah'] => {
  let [min, max]: [number | null, number | null] = [0, 0]
  for (const cost of costs) {
    if (cost.aside !== undefined || cost.payer === 'employer' || cost.payer === 'state') continue
    const rate = cost.currency === 'IDR' ? 1 : rates[cost.currency]?.rupiah
    const low = typeof cost.amount === 'number' ? cost.amount : (cost.amount?.min ?? null)
    const high = typeof cost.amount === 'number' ? cost.amount : (cost.amount?.max ?? null)
    const surely = cost.payer === 'student' && low !== null && rate !== undefined
    min += surely ? Math.round(low * rate) : 0
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
  decisive: one.decisive,
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
  workWhen: one.workWhen,
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
    later: one.pay.later,
  },
  months: {
    min: one.months.min,
    max: one.months.max,
    parts: one.months.parts,
    apart: one.months.apart,
  },
})

/** The facts and figures of programmes beside the shared ones. */
export const gathered = <K extends 'facts' | 'figures'>(
  catalogue: Catalogue,
  key: K,
): Catalogue[K] =>
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
      last: move.last,
      rupiah: rupiahOf(move.costs, rates),
    })),
    contradictions: catalogue.contradictions.map(({ id, facts, when }) => ({ id, facts, when })),
  }
  return JSON.parse(JSON.stringify(whole)) as JudgingEdition
}
