// Over 300 lines: every kind of condition is told here, so that one reads like the other.
import type { Shown, Subject, Trace } from '../assessment/explain.ts'
import type { Verdict } from '../catalogue/programme.ts'
import { dayText } from '../time/day.ts'
import type { Lexicon } from './lexicon.ts'
import { dayWords, money, number, paidFor, type Range, range } from './numbers.ts'
import { testsFor } from './tests-of-language.ts'

/** One condition in words: what there is, what is asked, the gap in its own unit. */
export type Line =
  | {
      readonly kind: 'leaf'
      readonly verdict: Verdict
      readonly label: string
      readonly have?: string | undefined
      readonly asked: string
      readonly gap?: string | undefined
      readonly nearest?: true | undefined
    }
  | {
      readonly kind: 'group'
      readonly verdict: Verdict
      readonly title?: string | undefined
      readonly of: readonly Line[]
      readonly nearest?: true | undefined
    }

/** Where in a rule we are: inside which list, and whether an item is there to compare with. */
type Here = {
  readonly lexicon: Lexicon
  readonly list?: string
  readonly bare?: true
  /** The tests of the language that is asked for; what law says of others is no use here. */
  readonly tests?: readonly string[] | undefined
}

type TraceOf<K extends Trace['kind']> = Extract<Trace, { readonly kind: K }>

const namesMax = 6

/** A name within a sentence; capitals that belong to an abbreviation stay. */
const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const fieldOf = (path: string): string => path.slice(path.indexOf('.') + 1)

/** The list whose item a path speaks of; none where it names a fact of its own. */
const listAt = ({ lexicon, list }: Here, path: string): string | undefined =>
  lexicon.isFact(path) ? undefined : list

const labelAt = (here: Here, path: string): string => {
  const list = listAt(here, path)
  return list === undefined ? here.lexicon.fact(path) : here.lexicon.field(list, fieldOf(path))
}

const valueIn = (subject: Subject, { lexicon }: Here): ((value: number) => string) => {
  const { language } = lexicon.speech
  if (subject.kind === 'amount') return (value) => money(value, subject.currency, language)
  if (subject.kind !== 'fact' || subject.unit === 'number')
    return (value) => number(value, language)
  if (subject.unit === 'day') return (value) => dayWords(dayText(value), language)
  return (value) => money(value, subject.currency ?? '', language)
}

/** A value with its unit. */
const sized = (subject: Subject, value: Range, here: Here): string | undefined => {
  const { speech } = here.lexicon
  const said = range(value, speech, valueIn(subject, here))
  if (said === undefined) return undefined
  const { trace } = speech.words
  if (subject.kind === 'age') return trace.years(said)
  if (subject.kind === 'months') return trace.monthCount(said)
  if (subject.kind === 'fact' && subject.period !== undefined)
    return paidFor(said, subject.period, speech)
  return subject.kind === 'points' ? trace.pointCount(said) : said
}

const subjectName = (subject: Subject, here: Here): string => {
  const { trace } = here.lexicon.speech.words
  switch (subject.kind) {
    case 'age':
      return trace.age
    case 'months':
      return subject.list === ''
        ? trace.months
        : trace.monthsOf(lower(here.lexicon.fact(subject.list)))
    case 'fact':
      return labelAt(here, subject.path)
    case 'amount':
      return listed(subject.paths.map(here.lexicon.fact), here, 'and')
    case 'points':
      return trace.points
    case 'count':
      return trace.count
    case 'other':
      return trace.value
  }
}

const isDay = (subject: Subject): boolean => subject.kind === 'fact' && subject.unit === 'day'

const askedNumber = ({ subject, is, asked }: TraceOf<'number'>, here: Here): string => {
  const { trace } = here.lexicon.speech.words
  const said = asked && sized(subject, asked, here)
  if (said === undefined) return trace.notFound
  return (isDay(subject) ? trace.dayComparisons : trace.comparisons)[is](said)
}

const gapOf = ({ subject, is, gap }: TraceOf<'number'>, here: Here): string | undefined => {
  if (gap === undefined || gap <= 0) return undefined
  const { trace } = here.lexicon.speech.words
  const whole: Shown = { min: gap, max: gap }
  const said = isDay(subject)
    ? trace.days(number(gap, here.lexicon.speech.language))
    : sized(subject, whole, here)
  if (said === undefined) return undefined
  return is === '<=' || is === '<' ? trace.over(said) : trace.short(said)
}

const numberLine = (trace: TraceOf<'number'>, here: Here): Line => {
  const { words } = here.lexicon.speech
  const have = trace.have && sized(trace.subject, trace.have, here)
  return {
    kind: 'leaf',
    verdict: trace.verdict,
    label: subjectName(trace.subject, here),
    have: here.bare ? undefined : (have ?? words.unknown),
    asked: askedNumber(trace, here),
    gap: gapOf(trace, here),
  }
}

const listed = (names: readonly string[], { lexicon }: Here, type: 'or' | 'and' = 'or'): string => {
  const { language, words } = lexicon.speech
  const once = [...new Set(names)]
  const shown = once.slice(0, namesMax)
  if (once.length > namesMax)
    return `${shown.join(', ')}, ${words.trace.more(once.length - namesMax)}`
  return new Intl.ListFormat(language, {
    type: type === 'or' ? 'disjunction' : 'conjunction',
  }).format(shown)
}

const codeName = (here: Here, path: string, code: string): string =>
  here.lexicon.code(path, code, listAt(here, path))

const askedCode = ({ how, asked, path }: TraceOf<'code'>, here: Here): string => {
  const { trace } = here.lexicon.speech.words
  const known =
    how === 'starts-with' ? asked.flatMap((start) => here.lexicon.prefix(path, start)) : []
  if (known.length > 0) return listed(known, here)
  if (how === 'same') return trace.sameAs(labelAt(here, asked[0] ?? ''))
  const names = asked.map((code) => codeName(here, path, code))
  switch (how) {
    case 'yes':
      return trace.yes
    case 'at-least':
      return trace.atLeast(names[0] ?? '')
    case 'at-most':
      return trace.atMost(names[0] ?? '')
    case 'all':
      return trace.allOf(listed(names, here, 'and'))
    case 'none':
      return trace.noneOf(listed(names, here))
    default:
      return trace.oneOf(listed(names, here))
  }
}

const haveCode = ({ have, path, how }: TraceOf<'code'>, here: Here): string => {
  const { words } = here.lexicon.speech
  if (have === undefined) return words.unknown
  if (have === null) return how === 'yes' ? words.trace.no : words.trace.none
  if (typeof have === 'boolean') return have ? words.trace.yes : words.trace.no
  if (typeof have === 'string') return codeName(here, path, have)
  if (have.length === 0) return words.trace.none
  return listed(
    have.map((code) => codeName(here, path, code)),
    here,
    'and',
  )
}

/** How many steps of its scale a level lies below (or above) what is asked. */
const levelGap = ({ have, asked, how, verdict }: TraceOf<'code'>, here: Here) => {
  if (verdict !== 'unmet' || typeof have !== 'string') return undefined
  if (how !== 'at-least' && how !== 'at-most') return undefined
  const place = (code: string) => (steps: readonly (readonly string[])[]) =>
    steps.findIndex((step) => step.includes(code))
  const { trace } = here.lexicon.speech.words
  for (const scale of Object.values(here.lexicon.scales)) {
    const [from, to] = [place(have)(scale), place(asked[0] ?? '')(scale)]
    if (from === -1 || to === -1 || from === to) continue
    const gap = trace.levels(Math.abs(to - from))
    return how === 'at-least' ? trace.short(gap) : trace.over(gap)
  }
  return undefined
}

const codeLine = (whole: TraceOf<'code'>, here: Here): Extract<Line, { kind: 'leaf' }> => {
  const trace = ofLanguage(whole, here)
  return codeLeaf(trace.asked.length === 0 ? whole : trace, here)
}

const codeLeaf = (trace: TraceOf<'code'>, here: Here): Extract<Line, { kind: 'leaf' }> => ({
  kind: 'leaf',
  verdict: trace.verdict,
  label: labelAt(here, trace.path),
  have: here.bare ? undefined : haveCode(trace, here),
  asked: askedCode(trace, here),
  gap: levelGap(trace, here),
})

/** What says which proof an item is: where it is another one, the rest of it is beside the point. */
const naming = ['language', 'test']

const isNaming = ({ path }: TraceOf<'code'>, here: Here): boolean =>
  listAt(here, path) !== undefined && naming.includes(fieldOf(path))

/** Whether an item, or a branch of what is asked of it, is about another language or test. */
const isBeside = (trace: Trace, here: Here): boolean => {
  if (trace.verdict !== 'unmet') return false
  if (trace.kind === 'code') return isNaming(trace, here)
  if (trace.kind !== 'group') return false
  if (trace.join === 'any') return trace.of.every((one) => isBeside(one, here))
  const whole = trace.join === 'all' || trace.join === 'gate'
  return whole && trace.of.some((one) => isBeside(one, here))
}

/** The language an item is of, or has to be of. */
const languageIn = (trace: Trace, here: Here): string | undefined => {
  if (trace.kind === 'group' && (trace.join === 'all' || trace.join === 'gate'))
    return trace.of.map((one) => languageIn(one, here)).find((one) => one !== undefined)
  if (trace.kind !== 'code' || !isNaming(trace, here) || fieldOf(trace.path) !== 'language')
    return undefined
  if (typeof trace.have === 'string') return trace.have
  return trace.how === 'one-of' && trace.asked.length === 1 ? trace.asked[0] : undefined
}

const isTest = (trace: TraceOf<'code'>, here: Here): boolean =>
  isNaming(trace, here) && fieldOf(trace.path) === 'test' && trace.how === 'one-of'

/** Of the tests that are asked for only those of the language. */
const ofLanguage = (trace: TraceOf<'code'>, here: Here): TraceOf<'code'> =>
  here.tests === undefined || !isTest(trace, here)
    ? trace
    : { ...trace, asked: trace.asked.filter((one) => here.tests?.includes(one)) }

/** Whether a branch asks for tests of other languages alone. */
const isForeign = (trace: Trace, here: Here): boolean => {
  if (trace.kind === 'code')
    return ofLanguage(trace, here).asked.length < Math.min(1, trace.asked.length)
  if (trace.kind !== 'group') return false
  if (trace.join === 'any') return trace.of.every((one) => isForeign(one, here))
  return trace.join === 'all' && trace.of.some((one) => isForeign(one, here))
}

/** The naming conditions that set something beside the point, one for each field they read. */
const namesOf = (trace: Trace, here: Here): readonly TraceOf<'code'>[] => {
  if (trace.kind === 'code') return [trace]
  if (trace.kind !== 'group') return []
  const beside = trace.of.filter((one) => isBeside(one, here))
  return asOne(
    (trace.join === 'any' ? beside : beside.slice(0, 1)).flatMap((one) => namesOf(one, here)),
  )
}

/** Conditions over the same field as one that asks for any of what they ask for. */
const asOne = (traces: readonly TraceOf<'code'>[]): readonly TraceOf<'code'>[] =>
  [...Map.groupBy(traces, ({ path }) => path).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, asked: [first, ...rest].flatMap(({ asked }) => asked) }],
  )

/** What stands in a group that has no words of its own stands where the group stood. */
const within = (line: Line): readonly Line[] =>
  line.kind === 'group' && line.title === undefined ? line.of : [line]

const listLine = (trace: TraceOf<'list'>, here: Here, planned?: Trace): Line | undefined => {
  const { lexicon } = here
  const { words } = lexicon.speech
  const what = lexicon.fact(trace.list)
  const inList: Here = { lexicon, list: trace.list }
  const insideOf = (of: Trace): Here => ({ ...inList, tests: testsFor(languageIn(of, inList)) })
  const beside = trace.items.filter(({ of }) => isBeside(of, inList))
  const others = words.trace.otherItems(
    what,
    listed(
      beside.map(({ id }) => lexicon.item(trace.list, id)),
      here,
      'and',
    ),
  )
  if (beside.length === trace.items.length) {
    const asks = lineOf(trace.asks, { ...insideOf(trace.asks), bare: true })
    const none = trace.verdict === 'unknown' ? words.trace.listUnknown : words.trace.noItem
    const said = beside.length > 0 ? others : none(what)
    const title = `${said} ${words.trace.someItem(lower(what))}`
    return {
      kind: 'group',
      verdict: trace.verdict,
      title,
      of: asks === undefined ? [] : within(asks),
    }
  }
  const after = planned?.kind === 'list' ? planned.items : []
  const enough = trace.quantifier === 'some' && trace.verdict === 'met'
  const fitting = trace.items.filter((one) =>
    enough ? one.of.verdict === 'met' : !beside.includes(one),
  )
  const items = fitting.flatMap(({ id, of }): readonly Line[] => {
    const line = lineOf(of, insideOf(of), after.find((one) => one.id === id)?.of)
    if (line === undefined) return []
    const title = words.trace.item(what, lexicon.item(trace.list, id))
    return [{ kind: 'group', verdict: of.verdict, title, of: within(line) }]
  })
  const rest: readonly Line[] =
    beside.length === 0 || trace.verdict === 'met'
      ? []
      : [{ kind: 'group', verdict: 'unmet', title: others, of: [] }]
  const [one] = items
  if (items.length + rest.length === 0 && trace.verdict === 'met') return undefined
  if (items.length === 1 && one !== undefined && rest.length === 0) return one
  const title = trace.quantifier === 'every' ? words.trace.eachItem(lower(what)) : words.trace.any
  return { kind: 'group', verdict: trace.verdict, title, of: [...items, ...rest] }
}

const openLeaves = (line: Line): number => {
  if (line.kind === 'leaf') return line.verdict === 'met' ? 0 : 1
  return line.of.reduce((count, one) => count + openLeaves(one), 0)
}

/**
 * Marks the branch of a failed "any" that is nearest: the one the cheapest plan makes true, and
 * where there is no plan, the one with the fewest conditions still open.
 */
const withNearest = (
  lines: readonly Line[],
  verdict: Verdict,
  planned: readonly (Trace | undefined)[],
): readonly Line[] => {
  if (verdict === 'met' || lines.length < 2) return lines
  const byPlan = lines.findIndex(
    (line, at) => line.verdict !== 'met' && planned[at]?.verdict === 'met',
  )
  const open = lines.map(openLeaves)
  const nearest = byPlan === -1 ? open.indexOf(Math.min(...open)) : byPlan
  return lines.map((line, at) => (at === nearest ? { ...line, nearest: true } : line))
}

type Below = { readonly line: Line; readonly planned: Trace | undefined }

const groupTitle = (trace: TraceOf<'group'>, here: Here): string | undefined => {
  const words = here.lexicon.speech.words.trace
  switch (trace.join) {
    case 'any':
      return words.any
    case 'at-least':
      return words.atLeastN(trace.n ?? 1)
    case 'not':
      return words.not
    case 'programme':
      return words.programme(here.lexicon.programme(trace.name ?? ''))
    default:
      return undefined
  }
}

/** "If" that plainly does not hold asks nothing; else the condition stands above what it asks. */
const whenLine = (trace: TraceOf<'group'>, here: Here, planned?: Trace): Line | undefined => {
  const words = here.lexicon.speech.words.trace
  const [condition, then, otherwise] = trace.of
  if (condition === undefined || then === undefined) return undefined
  const after = planned?.kind === 'group' ? planned.of : []
  if (condition.verdict === 'met') return lineOf(then, here, after[1])
  if (condition.verdict === 'unmet') return otherwise && lineOf(otherwise, here, after[2])
  const [first, second] = [lineOf(condition, here), lineOf(then, here, after[1])]
  const of = [first && titled(words.when, first), second && titled(words.thenAsked, second)].filter(
    (one) => one !== undefined,
  )
  return { kind: 'group', verdict: trace.verdict, of }
}

/** Puts a title over a line; a choice keeps saying that it is one. */
const titled = (title: string, line: Line): Line => {
  const choice = line.kind === 'group' && line.of.length > 1 ? line.title : undefined
  return {
    kind: 'group',
    verdict: line.verdict,
    title: choice === undefined ? title : `${title} ${lower(choice)}`,
    of:
      line.kind === 'group' && (choice !== undefined || line.title === undefined)
        ? line.of
        : [line],
  }
}

const unlessLine = (trace: TraceOf<'group'>, here: Here, planned?: Trace): Line | undefined => {
  const [waived, of] = trace.of
  if (waived === undefined || of === undefined) return undefined
  const after = planned?.kind === 'group' ? planned.of : []
  const [excuse, rule] = [lineOf(waived, here, after[0]), lineOf(of, here, after[1])]
  if (trace.verdict === 'met' && waived.verdict !== 'met') return rule
  const below = [rule, excuse && titled(here.lexicon.speech.words.trace.waived, excuse)].filter(
    (one) => one !== undefined,
  )
  return { kind: 'group', verdict: trace.verdict, of: below }
}

type Branch = { readonly trace: Trace; readonly planned: Trace | undefined }

const branchesOf = (trace: Trace, planned: Trace | undefined): readonly Branch[] =>
  trace.kind === 'group'
    ? trace.of.map((one, at) => ({
        trace: one,
        planned: planned?.kind === 'group' ? planned.of[at] : undefined,
      }))
    : []

/** A name for a condition is no step of its own. */
const unwrapped = (branch: Branch): Branch => {
  const [inside] = branchesOf(branch.trace, branch.planned)
  const named = branch.trace.kind === 'group' && branch.trace.join === 'gate'
  return named && inside !== undefined ? unwrapped(inside) : branch
}

/** "Any" within "any" is one list of branches, and "all" within "all" one list of demands. */
const flattened = (group: TraceOf<'group'>, planned: Trace | undefined): readonly Branch[] =>
  branchesOf(group, planned)
    .map(unwrapped)
    .flatMap((branch) => {
      const { trace } = branch
      const same =
        trace.kind === 'group' &&
        trace.join === group.join &&
        (trace.join === 'any' || trace.join === 'all')
      return same ? flattened(trace, branch.planned) : [branch]
    })

/** "Must not be Malaysia" is told in one line, not as an unmet demand for Malaysia. */
const notLine = (trace: TraceOf<'group'>, here: Here): Line | undefined => {
  const [only, ...rest] = branchesOf(trace, undefined).map(unwrapped)
  if (only?.trace.kind !== 'code' || rest.length > 0 || only.trace.how === 'none') return undefined
  const { asked, ...line } = codeLine(only.trace, here)
  const { trace: text } = here.lexicon.speech.words
  return {
    ...line,
    verdict: trace.verdict,
    asked: asked === text.yes ? text.no : text.noneOf(asked),
    gap: undefined,
  }
}

/** Branches about another language or test are told together, in one line for each. */
const besideAsOne = (branches: readonly Branch[], here: Here): readonly Branch[] => {
  const beside = branches.filter(({ trace }) => isBeside(trace, here))
  if (beside.length === 0) return branches
  const planned = beside.find((one) => one.planned?.verdict === 'met')?.planned
  const named = asOne(beside.flatMap(({ trace }) => namesOf(trace, here)))
  return [
    ...branches.filter((one) => !beside.includes(one)),
    ...named.map((trace) => ({ trace, planned })),
  ]
}

/** Where one branch is enough and is there, the others no longer matter. */
const settling = (branches: readonly Branch[], { join, verdict }: TraceOf<'group'>) =>
  join === 'any' && verdict === 'met'
    ? branches.filter((one) => one.trace.verdict === 'met')
    : branches

const groupLine = (trace: TraceOf<'group'>, here: Here, planned?: Trace): Line | undefined => {
  if (isBeside(trace, here)) {
    const of = namesOf(trace, here).map((one) => codeLine(one, here))
    return of.length === 1 ? of[0] : { kind: 'group', verdict: trace.verdict, of }
  }
  if (trace.join === 'when') return whenLine(trace, here, planned)
  if (trace.join === 'unless') return unlessLine(trace, here, planned)
  const refused = trace.join === 'not' ? notLine(trace, here) : undefined
  if (refused !== undefined) return refused
  const all = flattened(trace, planned)
  const own = trace.join === 'any' ? all.filter((one) => !isForeign(one.trace, here)) : all
  const branches = settling(own.length === 0 ? all : own, trace)
  const told = trace.join === 'any' ? besideAsOne(branches, here) : branches
  const below = told.flatMap((branch): readonly Below[] => {
    const line = lineOf(branch.trace, here, branch.planned)
    return line === undefined ? [] : [{ line, planned: branch.planned }]
  })
  const title = groupTitle(trace, here)
  const [only] = below
  if (below.length === 0 && title === undefined) return undefined
  if (below.length === 1 && only !== undefined && trace.join !== 'not') return only.line
  const named = (line: Line): Line =>
    line.kind === 'group' && line.title === undefined
      ? { ...line, title: here.lexicon.speech.words.trace.all }
      : line
  const chooses = trace.join === 'any' || trace.join === 'at-least'
  const of = chooses
    ? withNearest(
        below.map(({ line }) => named(line)),
        trace.verdict,
        below.map((one) => one.planned),
      )
    : below.flatMap(({ line }) => within(line))
  return { kind: 'group', verdict: trace.verdict, title, of }
}

const fixedLine = ({ verdict }: Trace, { lexicon }: Here): Line | undefined =>
  verdict === 'unknown'
    ? { kind: 'group', verdict, title: lexicon.speech.words.trace.unsettled, of: [] }
    : undefined

const lineOf = (trace: Trace, here: Here, planned?: Trace): Line | undefined => {
  switch (trace.kind) {
    case 'number':
      return numberLine(trace, here)
    case 'code':
      return codeLine(trace, here)
    case 'list':
      return listLine(trace, here, planned)
    case 'group':
      return groupLine(trace, here, planned)
    case 'fixed':
      return fixedLine(trace, here)
  }
}

/** A requirement's trace in words; undefined where there is nothing to tell beyond its title. */
export const traceInWords = (trace: Trace, lexicon: Lexicon, planned?: Trace): Line | undefined =>
  lineOf(trace, { lexicon }, planned)
