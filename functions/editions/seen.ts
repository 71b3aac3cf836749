import type { Proposal } from '../ports.ts'
import { summaryOf, type WalkSummary } from '../walks/turned.ts'
import { previewOf, recheckOf } from '../walks/walk-ids.ts'
import type { EditionsPorts } from './ports.ts'

/** Whom a proposal touches, as far as that has been walked. */
export async function previewSeen(
  { walks, shards }: Pick<EditionsPorts, 'walks' | 'shards'>,
  { id }: Pick<Proposal, 'id'>,
): Promise<WalkSummary> {
  const walk = await walks.read(previewOf(id))
  return summaryOf(walk?.shards ?? [], shards)
}

/** How far judging all again by what became active has come. */
export async function recheckSeen(
  { walks, shards }: Pick<EditionsPorts, 'walks' | 'shards'>,
  revision: number,
  day: string,
): Promise<(WalkSummary & { readonly day: string }) | undefined> {
  const walk = await walks.read(recheckOf({ revision }, day))
  return walk && { ...summaryOf(walk.shards, shards), day }
}
