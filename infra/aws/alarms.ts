import { doorAlarms } from './alarms-doors.ts'
import { functionAlarms } from './alarms-functions.ts'
import { peopleAlarms } from './alarms-people.ts'
import { tableAlarms } from './alarms-table.ts'
import type { Stage } from './stage.ts'

/** A number that AWS counts, or we do, as CloudWatch knows it. */
export type Reading = {
  readonly namespace: string
  readonly metric: string
  readonly stat: 'Sum' | 'Maximum' | 'Average' | 'SampleCount' | 'p95'
  readonly dimensions: Readonly<Record<string, string>>
}

/** What is made of several readings, in CloudWatch's own words. */
export type Formula = {
  readonly formula: string
  readonly of: Readonly<Record<string, Reading>>
}

/** When somebody is woken, who is hurt meanwhile, and where it stands what to do. */
export type Alarm = {
  readonly name: string
  /** In infra/runbook.md. */
  readonly heading: string
  /** One sentence. */
  readonly hurts: string
  /** It stands in every stage; others only where `alarms` of the stage is "all". */
  readonly essential?: true
  readonly reads: Reading | Formula
  readonly wakes: 'from' | 'below'
  readonly threshold: number
  /** How long a period is, how many are looked at, and how many of these must be beyond. */
  readonly minutes: number
  readonly periods: number
  readonly beyond?: number
  /** What silence means: an outage, nothing to do, or no change. */
  readonly silence: 'breaching' | 'notBreaching' | 'ignore'
  /** Periods begin by the clock of this zone, and each is looked at when it is over. */
  readonly zone?: string
}

/** What alarms must know of a stage; all else they know by name. */
export type Watched = { readonly stage: Stage; readonly apiId: string }

export const isFormula = (reads: Reading | Formula): reads is Formula => 'formula' in reads

/** All that one of them reads: CloudWatch bills each, 0.10 USD a month after the first ten. */
export const readingsOf = ({ reads }: Alarm): readonly Reading[] =>
  isFormula(reads) ? Object.values(reads.of) : [reads]

/** The heading as a place in the page, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d -]/gu, '')
    .replaceAll(' ', '-')

/** What stands in the letter: who is hurt, and where to read on. */
export const descriptionOf = ({ hurts, heading }: Alarm): string =>
  `${hurts} infra/runbook.md#${anchorOf(heading)}`

/** The alarms of a stage. */
export function alarmsOf(watched: Watched): readonly Alarm[] {
  const all = [
    ...functionAlarms(watched),
    ...doorAlarms(watched),
    ...tableAlarms(watched),
    ...peopleAlarms(watched),
  ]
  return watched.stage.alarms === 'all' ? all : all.filter(({ essential }) => essential)
}
