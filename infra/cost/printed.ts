import type { ServedName } from '../function-names.ts'
import { type Bill, billOf, fixedUsd } from './bill.ts'
import { labels } from './labels.ts'
import { measured } from './measured.ts'
import { sizing } from './memory.ts'
import { choiceOf, type Offer, offersFor } from './memory-choice.ts'
import { type Peak, peakOf } from './peak.ts'
import { type Item, priceList } from './prices.ts'
import { type FunctionUse, functionsOf, type Quantities, quantitiesOf, type Stage } from './use.ts'

const known = { measured, sizing }

const months = [
  { name: 'idle, dev', stage: 'dev', assessments: 0 },
  { name: 'idle, prod', stage: 'prod', assessments: 0 },
  { name: '1,000', stage: 'prod', assessments: 1_000 },
  { name: '100,000', stage: 'prod', assessments: 100_000 },
  { name: '10,000,000', stage: 'prod', assessments: 10_000_000 },
] as const satisfies readonly { name: string; stage: Stage; assessments: number }[]

export type Month = {
  readonly name: string
  readonly quantities: Quantities
  readonly functions: readonly FunctionUse[]
  /** With what AWS gives away each month for good, and without any of it. */
  readonly withFree: Bill
  readonly withoutFree: Bill
}

export type Goal = {
  readonly what: string
  readonly mostUsd: number
  readonly usd: number
  readonly met: boolean
}

export type Bills = {
  readonly read: string
  readonly measuredAt: string
  readonly months: readonly Month[]
  readonly goals: readonly Goal[]
  readonly memory: readonly Memory[]
  /** The busiest seconds of a day on which a million come, with seats held back. */
  readonly peak: readonly Peak[]
}

/** What each size would mean for a function, and which is the least that serves. */
export type Memory = {
  readonly name: ServedName
  readonly given: number
  readonly least: number
  readonly peakMb: number | undefined
  readonly startCpuMs: number
  readonly timesEmpty: number
  readonly offers: readonly Offer[]
}

const memoryOf = (name: ServedName): Memory => ({
  name,
  given: sizing[name].memoryMb,
  least: choiceOf(name, measured),
  peakMb: measured.peakMb[name],
  startCpuMs: measured.starts[name]?.initCpuMs ?? Number.NaN,
  timesEmpty: measured.starts[name]?.timesEmpty ?? Number.NaN,
  offers: offersFor(name, measured),
})

const monthOf = ({ name, ...asked }: (typeof months)[number]): Month => {
  const quantities = quantitiesOf(asked, known)
  return {
    name,
    quantities,
    functions: functionsOf(asked, known),
    withFree: billOf(priceList, quantities, true),
    withoutFree: billOf(priceList, quantities, false),
  }
}

const goalOf = (what: string, usd: number, mostUsd: number): Goal => ({
  what,
  usd,
  mostUsd,
  met: usd < mostUsd,
})

/** Every month that is asked about, and what was aimed at. */
export function billsOf(): Bills {
  const all = months.map(monthOf)
  const bill = (name: string, kind: 'withFree' | 'withoutFree') =>
    all.find((month) => month.name === name)?.[kind] ?? { lines: [], usd: Number.NaN }
  const onTop = (kind: 'withFree' | 'withoutFree') =>
    bill('100,000', kind).usd - bill('idle, prod', kind).usd
  return {
    read: priceList.read,
    measuredAt: measured.at,
    months: all,
    memory: (Object.keys(sizing) as ServedName[]).map(memoryOf),
    peak: peakOf(known, true),
    goals: [
      goalOf('dev, idle', bill('idle, dev', 'withFree').usd, 1),
      goalOf('dev, idle, nothing free', bill('idle, dev', 'withoutFree').usd, 1),
      goalOf('100,000 assessments, on top of idle prod', onTop('withFree'), 25),
      goalOf('100,000 assessments, on top, nothing free', onTop('withoutFree'), 25),
    ],
  }
}

const usd = (value: number): string =>
  value.toLocaleString('en', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })

const amount = (value: number): string =>
  value.toLocaleString(
    'en',
    value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  )

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(14))).join('')

const usdOf = ({ lines }: Bill, item: Item): string => {
  const found = lines.find((line) => line.item === item)
  return found === undefined || found.usd < 0.005 ? '-' : usd(found.usd)
}

/** A line for all that costs a cent anywhere, dearest at 100,000 first. */
function billTable(title: string, all: readonly Month[], kind: 'withFree' | 'withoutFree'): string {
  const items = (all.find(({ name }) => name === '100,000')?.[kind].lines ?? [])
    .map(({ item }) => item)
    .filter((item) => all.some((month) => usdOf(month[kind], item) !== '-'))
  return [
    title,
    row(['', ...all.map(({ name }) => name)]),
    ...items.map((item) => row([labels[item], ...all.map((month) => usdOf(month[kind], item))])),
    row(['in all', ...all.map((month) => usd(month[kind].usd))]),
    row(['  of it to be told', ...all.map((month) => usd(fixedUsd(month[kind])))]),
  ].join('\n')
}

function quantityTable(all: readonly Month[]): string {
  const items = Object.keys(all[0]?.quantities ?? {}) as Item[]
  return [
    'What is used in a month',
    row(['', ...all.map(({ name }) => name)]),
    ...items.map((item) =>
      row([labels[item], ...all.map(({ quantities }) => amount(quantities[item]))]),
    ),
  ].join('\n')
}

function functionTable(all: readonly Month[]): string {
  const names = all[0]?.functions.map(({ name }) => name) ?? []
  const seconds = (month: Month, name: string) =>
    amount(month.functions.find((one) => one.name === name)?.gbSeconds ?? 0)
  return [
    'GB-seconds of each function',
    row(['', ...all.map(({ name }) => name)]),
    ...names.map((name) =>
      row([`${name} ${sizing[name].memoryMb} MB`, ...all.map((month) => seconds(month, name))]),
    ),
  ].join('\n')
}

const offerShown = ({ fits, startMs, longestMs, mGbSeconds }: Offer): string =>
  `${fits ? '' : '!'}${Math.round(startMs)}/${Math.round(longestMs)}/${Math.round(mGbSeconds)}`

function memoryTable(memory: readonly Memory[]): string {
  const sizes = memory[0]?.offers.map(({ memoryMb }) => `${memoryMb} MB`) ?? []
  return [
    'Memory, in MB: what each function is given, the least that serves, the most it took; its start',
    'beside that of an empty function; and by size: start ms / longest step ms / thousandths of a',
    'GB-second for one call of each step (! too little)',
    row(['', 'given', 'least', 'most', 'times empty', ...sizes]),
    ...memory.map(({ name, given, least, peakMb, timesEmpty, offers }) =>
      row([
        name,
        ...[given, least, peakMb ?? 0].map(String),
        timesEmpty.toFixed(1),
        ...offers.map(offerShown),
      ]),
    ),
  ].join('\n')
}

function peakTable(peak: readonly Peak[]): string {
  const columns = {
    ...{ perSecond: 'calls', concurrency: 'at once', reads: 'units read', writes: 'units written' },
    changes: 'changes told',
  } as const
  const keys = Object.keys(columns) as (keyof typeof columns)[]
  const sum = (column: keyof typeof columns) => peak.reduce((all, one) => all + one[column], 0)
  return [
    'A million in one day: one second of its busiest five minutes, seats held to what is borne',
    wide(['', ...Object.values(columns)]),
    ...peak.map((one) => wide([one.step, ...keys.map((column) => amount(one[column]))])),
    wide(['in all', ...keys.map((column) => amount(sum(column)))]),
  ].join('\n')
}

const wide = ([first = '', ...rest]: readonly string[]): string =>
  `${first.padEnd(38)}${rest.map((cell) => cell.padStart(14)).join('')}`

const largest = ({ name, withFree }: Month): string => {
  const lines = withFree.lines.filter((line) => line.usd >= 0.005).slice(0, 3)
  const shown = lines.map((line) => `${labels[line.item]} ${usd(line.usd)}`).join('; ')
  return `  ${name}: ${shown || 'nothing costs a cent'}`
}

const goalLine = ({ what, mostUsd, usd: found, met }: Goal): string =>
  `  ${met ? 'met   ' : 'MISSED'} ${what}: ${usd(found)} of ${usd(mostUsd)}`

/** All of it for the eye. */
export function printedBills({
  read,
  measuredAt,
  months: all,
  memory,
  peak,
  goals,
}: Bills): string {
  return [
    `US dollars a month in ap-southeast-3; prices as of ${read}, measured ${measuredAt.slice(0, 10)}.`,
    [
      'Columns are assessments a month, with a tenth as many talks. A dash is less than a cent, and',
      'counts in the sum. To be told: alarms, their key, the dashboard, numbers of our own.',
    ].join('\n'),
    ['Goals', ...goals.map(goalLine)].join('\n'),
    billTable('With what AWS gives away each month for good', all, 'withFree'),
    billTable('With nothing given away', all, 'withoutFree'),
    ['Largest lines', ...all.map(largest)].join('\n'),
    functionTable(all),
    memoryTable(memory),
    peakTable(peak),
    quantityTable(all),
  ].join('\n\n')
}
