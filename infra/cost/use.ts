import type { ServedName } from '../function-names.ts'
import { type Assumed, assumed } from './assumed.ts'
import type { Measured, Step } from './measured.ts'
import type { Sizing } from './memory.ts'
import type { Item } from './prices.ts'

/** What a month uses of each thing that has a price. */
export type Quantities = Readonly<Record<Item, number>>

export type Stage = 'dev' | 'prod'

export type Asked = {
  /** Assessments a month; nobody: 0. */
  readonly assessments: number
  readonly stage: Stage
}

export type Known = {
  readonly measured: Measured
  readonly sizing: Readonly<Record<ServedName, Sizing>>
  readonly assumed?: Assumed
}

const days = 30
const minutes = days * 24 * 60
const gb = 1e9

/** What is watched, by stage, and what seals it: an alarm is paid for each number it reads. */
export const observed = {
  dev: { alarms: 9, dashboards: 1, metrics: 10, keys: 0 },
  prod: { alarms: 74, dashboards: 1, metrics: 10, keys: 1 },
} as const

/** How often each step of each function is called in a month. */
export type Calls = ReadonlyMap<string, number>

const named = ({ function: name, step }: Pick<Step, 'function' | 'step'>) => `${name}: ${step}`

/**
 * Of so many questions, how many find nothing in the edge's cache of a minute: one for each page, edge
 * and minute in which anybody asks.
 */
const missed = (views: number, { pagesAsked, edgesAsking }: Assumed): number => {
  const slots = pagesAsked * edgesAsking * minutes
  return slots * (1 - Math.exp(-views / slots))
}

const nobody = { students: 0, kept: 0, shown: 0, booked: 0 }

function peopleOf(assessments: number, a: Assumed) {
  const [kept, shown, booked] = [a.kept, a.shown, a.booked].map((share) => share * assessments)
  const people = { ...nobody, students: assessments, kept, shown, booked } as typeof nobody
  const talking = people.booked / a.talksPerCounselor
  const staff = assessments === 0 ? 0 : Math.max(a.staffMin, Math.ceil(talking * 1.2))
  const looks = staff * a.staffLooksPerDay * 21 + people.booked * a.looksPerTalk
  return { ...people, staff, looks, visits: assessments * a.visitsPerAssessment }
}

type People = ReturnType<typeof peopleOf>

/** What students and staff ask for, by step. */
function askedBy(people: People, a: Assumed): Readonly<Record<string, number>> {
  const { visits, kept, shown, booked, looks, students } = people
  const told = missed(visits * a.pagesPerVisit * a.pagesToldAnew, a)
  const rules = missed(visits, { ...a, pagesAsked: 2 })
  const changes = booked * (1 + a.changedPerBooking)
  return {
    'programmes: home page': told / 3,
    'programmes: assessment page': told / 3,
    'programmes: destinations page': told / 3,
    'assessments: edition in force': rules,
    'assessments: rules of an edition': Math.min(rules, a.edgesAsking * days),
    'assessments: manifest of an edition': Math.min(rules, a.edgesAsking * days),
    'assessments: words of a programme': Math.min(visits, a.edgesAsking * a.pagesAsked * days),
    'assessments: judgement': students * a.judgedByServer,
    'assessments: keep': kept,
    'assessments: open what is kept': kept * a.openedPerKept,
    'assessments: show to an office': shown,
    'bookings: choose page': booked * a.choosingPerBooking,
    'bookings: times page': booked * a.timesPerBooking,
    'bookings: choices': missed(booked, { ...a, pagesAsked: 1 }),
    'bookings: free times': booked,
    'bookings: hold': booked * a.holdsPerBooking,
    'bookings: book': changes,
    'bookings: booking page': booked * a.viewsPerBooking,
    'bookings: requests': looks * 0.3,
    'signin: staff home': looks * 0.2,
    'casework: queue': looks * 0.4,
    'casework: claim the next': shown,
    'casework: case': looks * 0.3,
    'gatherings: group days': looks * 0.05,
    'gatherings: day by its code': shown,
    'editions: rules in force': looks * 0.02,
    'campuses: campus numbers': looks * 0.03,
    'campuses: list of campuses': missed(booked, { ...a, pagesAsked: 1 }),
    'notices: reminder': booked * a.remindersPerBooking,
  }
}

const clockCalls: Readonly<Record<string, number>> = {
  'webhooks: every minute': minutes,
  'counts: every hour': days * 24,
  'rechecks: night': days,
}

/** Which step makes the changes that readers of the stream are told of. */
const madeBy: Readonly<Record<string, string>> = {
  keep: 'assessments: keep',
  'show to an office': 'assessments: show to an office',
  book: 'bookings: book',
  reminder: 'notices: reminder',
  claim: 'casework: claim the next',
}

/** Every step's calls; what the stream calls follows from what was changed. */
export function callsOf({ assessments }: Asked, { measured, assumed: a = assumed }: Known): Calls {
  const people = peopleOf(assessments, a)
  const direct = { ...askedBy(people, a), ...clockCalls }
  const walked = (people.kept * a.keptMonths * days) / Math.max(1, measured.kept / 16)
  const calls = new Map(Object.entries(direct))
  calls.set('rechecks: walk of a part', Math.max(16 * days, walked))
  for (const step of measured.steps) {
    const [, after] = /^after: (.+)$/.exec(step.step) ?? []
    if (after === undefined) continue
    calls.set(named(step), (direct[madeBy[after] ?? ''] ?? 0) * step.callsPerRound)
  }
  return calls
}

const wholeMb = 1_769

/** The part of a processor that this much memory brings. */
export const shareOf = (memoryMb: number): number => Math.min(1, memoryMb / wholeMb)

/** How long one call of a step is charged, on so much memory: its own work, slowed, and its waits. */
export const durationMs = (step: Step, memoryMb: number, a: Assumed = assumed): number =>
  step.cpuMs / shareOf(memoryMb) + step.tableCalls * a.tableMs + waitsMs(step, a)

/** Letters leave where bookings are told of; timers are set with EventBridge. */
const waitsMs = ({ function: name, step, timers }: Step, a: Assumed): number =>
  timers * (a.letterMs / 4) + (name === 'notices' && /book|reminder/.test(step) ? a.letterMs : 0)

/** Instances that start: whoever comes after a quiet while meets one, and a rise adds some. */
function startsOf(calls: number, a: Assumed): number {
  const windows = minutes / a.idleMin
  const busy = calls / windows
  const quiet = busy <= Math.LN2 ? (1 - Math.exp(-busy)) * Math.exp(-busy) : 0.25
  return windows * quiet + calls * a.replaced
}

export type FunctionUse = {
  readonly name: ServedName
  readonly calls: number
  readonly starts: number
  readonly gbSeconds: number
}

/** What each function is charged for: its calls, and its starts, which count as work since 2025. */
export function functionsOf(asked: Asked, known: Known): readonly FunctionUse[] {
  const { measured, sizing, assumed: a = assumed } = known
  const calls = callsOf(asked, known)
  return (Object.keys(sizing) as ServedName[]).map((name) => {
    const { memoryMb } = sizing[name]
    const steps = measured.steps.filter((step) => step.function === name)
    const count = (step: Step) => calls.get(named(step)) ?? 0
    const all = steps.reduce((sum, step) => sum + count(step), 0)
    const starts = startsOf(all, a)
    const initMs = (measured.starts[name]?.initCpuMs ?? 0) / shareOf(memoryMb)
    const workMs = steps.reduce((sum, step) => sum + count(step) * durationMs(step, memoryMb, a), 0)
    const gbSeconds = ((workMs + starts * initMs) / 1_000) * (memoryMb / 1_024)
    return { name, calls: all, starts, gbSeconds }
  })
}

const byHttp = ({ step, function: name }: Step): boolean =>
  !/^after: /.test(step) && !['notices', 'rechecks', 'counts', 'webhooks'].includes(name)

/** Sums of what each call spends, over all calls. */
function spentOf(calls: Calls, { steps }: Measured, a: Assumed) {
  const sum = (of: (step: Step) => number) =>
    steps.reduce((all, step) => all + (calls.get(named(step)) ?? 0) * of(step), 0)
  return {
    reads: sum(({ readUnits }) => readUnits),
    writes: sum(({ writeUnits }) => writeUnits),
    timers: sum(({ timers }) => timers),
    requests: sum((step) => (byHttp(step) ? 1 : 0)),
    answered: sum((step) => (byHttp(step) ? step.answerBytes : 0)),
    logged: sum(({ logBytes }) => logBytes + a.platformLogBytes),
  }
}

/** Pages, files and texts that the edge sends, whether a function was asked or not. */
function edgeOf(people: People, { site }: Measured, a: Assumed) {
  const { visits, students, booked } = people
  const pages = visits * a.pagesPerVisit
  const files = visits * a.filesPerVisit
  const words = visits * a.wordsPerVisit
  const bytes = (pages + words) * site.pageHtmlBytes + students * site.firstVisitBytes
  return { requests: pages + files + words + visits + booked, bytes, fills: files * 0.05 }
}

/** What a month of so many assessments uses; of nobody at all, what stands and ticks. */
export function quantitiesOf(asked: Asked, known: Known): Quantities {
  const { measured, assumed: a = assumed } = known
  const people = peopleOf(asked.assessments, a)
  const calls = callsOf(asked, known)
  const functions = functionsOf(asked, known)
  const spent = spentOf(calls, measured, a)
  const edge = edgeOf(people, measured, a)
  const each = (of: (use: FunctionUse) => number) =>
    functions.reduce((sum, use) => sum + of(use), 0)
  const all = each((use) => use.calls)
  const starts = each((use) => use.starts)
  const kept = (people.kept + people.booked) * a.keptMonths * measured.storedBytes
  const { alarms, dashboards, metrics, keys } = observed[asked.stage]
  const logGb = spent.logged / gb
  return {
    'lambda-gb-second': each((use) => use.gbSeconds),
    'lambda-request': all,
    'api-request': spent.requests,
    'table-read-unit': spent.reads,
    'table-write-unit': spent.writes,
    'table-gb-month': kept / gb + 0.01,
    'recovery-gb-month': kept / gb + 0.01,
    'cdn-request': edge.requests + spent.requests,
    'cdn-gb': (edge.bytes + spent.answered) / gb,
    'cdn-origin-gb': (spent.requests * 2_000) / gb,
    'bucket-gb-month': measured.site.storedBytes / gb,
    'bucket-get': edge.fills,
    'bucket-put': measured.site.files * 4,
    mail: people.booked * a.lettersPerBooking,
    schedule: minutes + days * 24 + days * 17 + spent.timers,
    'log-gb': logGb,
    'log-gb-month': logGb * a.logMonths * a.logPacked,
    metric: metrics,
    alarm: alarms,
    dashboard: dashboards,
    'key-month': keys,
    trace: all * a.traced,
    'queue-request': all * a.failing,
    'notice-mail': asked.stage === 'prod' ? a.alarmMails : 0,
    'key-request': starts * a.secretsPerStart,
    'staff-member': people.staff,
    'egress-gb': (people.booked * 5_000) / gb,
  }
}
