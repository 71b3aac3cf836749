import { assess, type Report } from '../../shared/assessment/assess.ts'
import { type FigureInForce, figuresInForce } from '../../shared/assessment/figures-since.ts'
import { type Outlooks, type OutlooksAsked, outlooksOf } from '../../shared/assessment/outlooks.ts'
import type { Preference } from '../../shared/assessment/plan.ts'
import { questionsFor } from '../../shared/assessment/questions.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { FactKind } from '../../shared/facts/fact.ts'
import { type Explained, explained } from '../../shared/result/explained.ts'
import { type CompiledEdition, compileEdition, readyEdition } from '../../shared/rules/compile.ts'
import type { JudgedFact, JudgingEdition } from '../../shared/rules/edition.ts'
import type { EditionStore } from '../ports/editions.ts'

export { civilDayInKupang, noonInKupang } from './civil-day.ts'

/** How a student wants to be answered. Without plans `reachable` comes without its steps. */
type Asked = {
  readonly prefer?: Preference | undefined
  readonly plans?: boolean
  /** Judge only these; absent, all. */
  readonly only?: readonly string[] | undefined
}

/** One edition, ready to judge by. */
export type Judging = {
  readonly digest: string
  readonly kinds: ReadonlyMap<string, FactKind>
  readonly scales: JudgingEdition['scales']
  readonly facts: readonly JudgedFact[]
  readonly source: JudgingEdition
  readonly programmes: ReadonlySet<string>
  /** The instants between which this edition knows every zone it needs. */
  readonly from: number
  readonly to: number
  readonly judge: (facts: Facts, at: Date, asked?: Asked) => Report
  /** The answers alone, for comparing: those of a judgement with plans, without telling any. */
  readonly outlooks: (facts: Facts, at: Date, asked?: OutlooksAsked) => Outlooks
  /** The questions that would settle one programme, by the path each asks first. */
  readonly questions: (facts: Facts, report: Report, programme: string) => readonly string[]
  /** Why one programme stands as it does. */
  readonly explained: (facts: Facts, at: Date, programme: string, prefer?: Preference) => Explained
  /** The figures a report rests on, as they were in force on its day. */
  readonly figures: (report: Report) => readonly FigureInForce[]
}

/** An edition that lies where the function was put: checked whole when the function was built. */
export type EditionAtHand = { readonly digest: string; readonly judging: JudgingEdition }

/** Whether the edition knows what it needs to judge at this instant. */
export const reaches = ({ from, to }: Judging, at: Date): boolean =>
  at.getTime() >= from && at.getTime() < to

/** Editions compiled once and held by digest. */
export type Judgings = {
  /** Readies an edition that lies at hand, so that nobody waits for it. */
  readonly hold: (edition: EditionAtHand) => void
  readonly active: () => Promise<Judging | undefined>
  /** Since when what is active is in force. */
  readonly since: () => Promise<number | undefined>
  readonly byDigest: (digest: string) => Promise<Judging | undefined>
}

function judging(digest: string, edition: CompiledEdition): Judging {
  const { source } = edition
  return {
    digest,
    kinds: new Map(source.facts.map(({ id, of }) => [id, of])),
    scales: source.scales,
    facts: source.facts,
    source,
    programmes: new Set(edition.programmes.keys()),
    from: source.zones.from,
    to: source.zones.to,
    judge: (facts, at, { prefer = 'soonest', plans = false, only } = {}) =>
      assess(facts, edition, at.getTime(), { digest, prefer, plans, ...(only && { only }) }),
    outlooks: (facts, at, asked) => outlooksOf(facts, edition, at.getTime(), asked),
    questions: (facts, report, programme) =>
      questionsFor(edition, facts, report, programme).map(({ fact, paths }) => paths[0] ?? fact),
    explained: (facts, at, programme, prefer = 'soonest') =>
      explained({ edition, facts, instant: at.getTime(), digest }, programme, prefer),
    figures: (report) => figuresInForce(source, report),
  }
}

/** How many editions are held: the active one, and those that kept assessments name. */
const heldMax = 4

/** Compiles each edition when it is first judged by; what is active is asked of the store. */
export function judgings(editions: Pick<EditionStore, 'active' | 'judging'>): Judgings {
  const held = new Map<string, Promise<Judging | undefined>>()
  const hold = (digest: string, ready: Promise<Judging | undefined>) => {
    held.delete(digest)
    held.set(digest, ready)
    for (const oldest of held.keys()) if (held.size > heldMax) held.delete(oldest)
    return ready
  }
  const read = async (digest: string) => {
    const text = await editions.judging(digest)
    return text === undefined ? undefined : judging(digest, compileEdition(JSON.parse(text)))
  }
  const byDigest = async (digest: string) => {
    const asked = held.get(digest)
    const ready = await hold(digest, asked ?? read(digest)).catch((error) => {
      held.delete(digest)
      throw error
    })
    if (ready === undefined) held.delete(digest)
    return ready
  }
  return {
    byDigest,
    active: async () => {
      const active = await editions.active()
      if (active === undefined) return undefined
      const ready = await byDigest(active.digest)
      if (ready !== undefined) return ready
      throw new Error(`edition ${active.digest} is active but not whole. Publish it again.`)
    },
    since: async () => {
      const active = await editions.active()
      return active && Date.parse(active.publishedAt)
    },
    hold: ({ digest, judging: source }) => {
      const edition = readyEdition(source)
      hold(digest, Promise.resolve(judging(digest, edition)))
    },
  }
}
