import { opening, type Question } from '../../../../shared/assessment/questions.ts'
import type { Answer, Facts, Item, ScalarAnswer } from '../../../../shared/facts/answer.ts'
import { answerAt, fieldIn, itemsOf, withAnswer } from './amend.ts'
import type { Place } from './place.ts'

/** All that decides what comes next. */
export type Standing = {
  readonly facts: Facts
  /** What is still open, most useful first; undefined until it is judged. */
  readonly questions: readonly Question[] | undefined
  /** Paths the student will not make more exact. */
  readonly left: ReadonlySet<string>
  /** Screens that are shown once. */
  readonly seen: ReadonlySet<string>
  readonly opened?: string | undefined
}

/** A day told as a month or a year. */
export const isPartialDay = (answer: Answer | undefined): boolean =>
  typeof answer === 'object' &&
  typeof answer.known === 'string' &&
  /^\d{4}(-\d\d)?$/.test(answer.known)

/** Whether a path is worth asking: nobody answered it, or a month decides and a day would help. */
export function isOpen(facts: Facts, left: ReadonlySet<string>, fact: string, path: string) {
  if (left.has(path) || path.includes('.?.')) return false
  const at = fieldIn(path, fact)
  if (at !== undefined && !itemsOf(facts, fact).some(({ id }) => id === at.item)) return false
  const answer = answerAt(facts, fact, path)
  return answer === undefined || isPartialDay(answer)
}

/** Each question once, with the first of its paths that is still worth asking. */
export function openPaths({ questions = [], facts, left }: Standing) {
  return questions.flatMap((question) => {
    const path = question.paths.find((one) => isOpen(facts, left, question.fact, one))
    return path === undefined ? [] : [{ ...question, path }]
  })
}

/** The first four screens that nobody has answered yet. */
export const openOpening = (facts: Facts): readonly string[] =>
  opening.filter((fact) => facts[fact] === undefined)

/** Papers are ticked in one list as soon as there are two of them. */
export const openPapers = (standing: Standing) => {
  const papers = openPaths(standing).filter(({ paper }) => paper === true)
  return papers.length > 1 ? papers : []
}

/** The facts with every shown paper answered: ticked ones are held, the others as is said of them. */
export const withPapers = (
  facts: Facts,
  shown: readonly string[],
  ticked: readonly string[],
  others: ScalarAnswer,
): Facts => ({
  ...facts,
  ...Object.fromEntries(
    shown.map((id): [string, ScalarAnswer] => [id, ticked.includes(id) ? { known: true } : others]),
  ),
})

/** Something most students share, said with one tick; nothing is ticked before. */
export type Tick = {
  readonly id: 'citizenship' | 'residence' | 'province' | 'schooling' | 'ektp' | 'stays' | 'jobs'
  readonly said: (facts: Facts) => Facts
  /** Takes back what the tick says, so that it is asked again. */
  readonly unsaid: (facts: Facts) => Facts
  /** Whether the answers say just this. */
  readonly holds: (facts: Facts) => boolean
}

type Saying = Omit<Tick, 'id'>

const says = (fact: string, value: string | boolean | readonly []): Saying => ({
  said: (facts) => ({ ...facts, [fact]: { known: value } as Answer }),
  unsaid: (facts) => Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact)),
  holds: (facts) => {
    const answer = facts[fact]
    if (typeof answer !== 'object') return false
    return answer.known === value || (Array.isArray(answer.known) && answer.known.length === 0)
  },
})

const home: ScalarAnswer = { known: 'ID' }
const lacksCountry = (item: Item): boolean => item.country === undefined

const isHome = ({ country }: Item): boolean =>
  typeof country === 'object' && country.known === home.known

const nowhere = ({ country: _, ...rest }: Item): Item => rest as Item

const schooledHere: Saying = {
  said: (facts) =>
    itemsOf(facts, 'degrees')
      .filter(lacksCountry)
      .reduce((so, { id }) => withAnswer(so, 'degrees', `degrees.${id}.country`, home), facts),
  unsaid: (facts) => ({
    ...facts,
    degrees: {
      known: itemsOf(facts, 'degrees').map((item) => (isHome(item) ? nowhere(item) : item)),
    },
  }),
  holds: (facts) => {
    const degrees = itemsOf(facts, 'degrees')
    return degrees.length > 0 && degrees.every(isHome)
  },
}

const ticks: readonly (Tick & { readonly fact: string })[] = [
  { id: 'citizenship', fact: 'citizenship', ...says('citizenship', 'ID') },
  { id: 'residence', fact: 'residence', ...says('residence', 'ID') },
  { id: 'province', fact: 'domicile.province', ...says('domicile.province', 'NTT') },
  { id: 'schooling', fact: 'degrees', ...schooledHere },
  { id: 'ektp', fact: 'document.ektp', ...says('document.ektp', true) },
  { id: 'stays', fact: 'stays', ...says('stays', []) },
  { id: 'jobs', fact: 'jobs', ...says('jobs', []) },
]

/** What counts later only, or spares a step: one tick more is no effort. */
const alwaysOffered: readonly Tick['id'][] = ['province', 'ektp']

/** The ticks that would answer something still open. */
export function ticksFor(standing: Standing): readonly Tick[] {
  const { facts } = standing
  const asked = new Set(openPaths(standing).map(({ fact }) => fact))
  return ticks.filter(({ id, fact }) =>
    id === 'schooling'
      ? itemsOf(facts, 'degrees').some(lacksCountry)
      : facts[fact] === undefined && (asked.has(fact) || alwaysOffered.includes(id)),
  )
}

/** What the screen of ticks shows: what is open, and what was ticked there and can be taken back. */
export function ticksShown(standing: Standing): readonly Tick[] {
  const open = ticksFor(standing)
  return ticks.filter((tick) => open.includes(tick) || tick.holds(standing.facts))
}

/** The facts as the ticks now say them: one that was taken back is asked again. */
export const withTicks = (facts: Facts, shown: readonly Tick[], ticked: readonly string[]): Facts =>
  shown.reduce((so, tick) => {
    if (tick.holds(so) === ticked.includes(tick.id)) return so
    return ticked.includes(tick.id) ? tick.said(so) : tick.unsaid(so)
  }, facts)

/** How many questions are about left, rounded once it is many. */
export function aboutHowMany(count: number): number {
  return count > 20 ? Math.round(count / 5) * 5 : count
}

/** Where "continue" leads from here. */
export function nextPlace(standing: Standing, from: Place): Place {
  const { facts, opened, seen } = standing
  if (from.back !== undefined) return { kind: from.back }
  const [first] = opened === undefined ? openOpening(facts) : []
  if (first !== undefined) return { kind: 'question', path: first }
  if (opened === undefined && !seen.has('first')) return { kind: 'first' }
  if (opened === undefined && !seen.has('simple') && ticksFor(standing).length > 1)
    return { kind: 'simple' }
  const [next] = openPaths(standing)
  if (next === undefined) return { kind: 'done', opened }
  return next.paper === true && openPapers(standing).length > 0
    ? { kind: 'papers', opened }
    : { kind: 'question', path: next.path, opened }
}
