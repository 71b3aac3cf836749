import { dayText, parseDay } from '../../shared/time/day.ts'
import { civilDayInKupang } from '../judging/judging.ts'
import type { Activation, ActiveEdition, Proposal } from '../ports/editions.ts'
import type { Told } from '../ports/walks.ts'
import { summaryOf, type WalkSummary } from '../walks/turned.ts'
import { previewOf, recheckOf } from '../walks/walk-ids.ts'
import type { EditionsPorts } from './ports.ts'

/** Whom a proposal touches on which days, as far as that has been walked. */
export type PreviewSeen = WalkSummary & {
  /** The days judged on: today, and whenever something of the proposal begins or ends. */
  readonly days: readonly string[]
  /** The first day of the proposal that is too far ahead to be judged. */
  readonly beyond?: string | undefined
}

export async function previewSeen(
  { walks, shards }: Pick<EditionsPorts, 'walks' | 'shards'>,
  { id, at }: Pick<Proposal, 'id' | 'at'>,
): Promise<PreviewSeen> {
  const found = await walks.read(previewOf(id))
  const { days, beyond } = found?.walk ?? {}
  const today = dayText(civilDayInKupang(new Date(at)))
  return {
    ...summaryOf(found?.shards ?? [], shards),
    days: days?.map(({ day }) => day) ?? [today],
    ...(beyond !== undefined && { beyond }),
  }
}

/** How far judging all again by what became active has come, and how many were told since. */
export type RecheckSeen = WalkSummary & {
  readonly day: string
  /** Another edition became active meanwhile, and has a walk of its own. */
  readonly overtaken: boolean
  readonly told: Readonly<Record<Told, number>>
}

type Ports = Pick<EditionsPorts, 'walks' | 'shards'>

/** The walk of that day; one that became active just before midnight begins on the day after. */
async function walkOf({ walks }: Ports, revision: number, day: string) {
  const next = dayText((parseDay(day) ?? 0) + 1)
  for (const one of [day, next]) {
    const walk = await walks.read(recheckOf({ revision }, one))
    if (walk !== undefined) return { ...walk, day: one }
  }
  return undefined
}

/** What came of making an edition active, or undefined while nothing has begun. */
export async function recheckSeen(
  ports: Ports,
  { revision, publishedAt }: Pick<Activation, 'revision' | 'publishedAt'>,
  active: Pick<ActiveEdition, 'revision'> | undefined,
): Promise<RecheckSeen | undefined> {
  const found = await walkOf(ports, revision, dayText(civilDayInKupang(new Date(publishedAt))))
  if (found === undefined) return undefined
  return {
    ...summaryOf(found.shards, ports.shards),
    day: found.day,
    overtaken: active?.revision !== revision,
    told: await ports.walks.countTold(found.walk.id),
  }
}

/** The proposal that made an edition active; before it was written down, the last that stands in it. */
export const publishedBy = ({ proposal, kind, amendments }: Activation): string | undefined =>
  proposal ?? (kind === 'amendment' ? amendments.at(-1) : undefined)

/** When a proposal became active. */
export const activationOf = (
  history: readonly Activation[],
  { id }: Pick<Proposal, 'id'>,
): Activation | undefined => history.find((one) => publishedBy(one) === id)

/** Whether an edition was in force once: only those are compared. */
export const wereActive = async (
  { editions }: Pick<EditionsPorts, 'editions'>,
  digests: readonly string[],
): Promise<boolean> => {
  const [history, now] = await Promise.all([editions.history(), editions.activeNow()])
  const known = new Set([...history.map(({ digest }) => digest), now?.digest])
  return digests.every((one) => known.has(one))
}
