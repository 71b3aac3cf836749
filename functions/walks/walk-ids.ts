import type { ActiveEdition } from '../ports/editions.ts'
import type { Walk } from '../ports/walks.ts'

/** A proposal has one preview, for it is made to one edition and never changes. */
export const previewOf = (amendment: string): string => `preview.${amendment}`

/** Judging all again by what became active, once for each civil day. */
export const recheckOf = ({ revision }: Pick<ActiveEdition, 'revision'>, day: string): string =>
  `${revision}.${day}`

/** A walk that only looks, for an editor who wants to see first whom a proposal touches. */
export const previewWalk = (amendment: string, base: string, now: Date): Walk => ({
  id: previewOf(amendment),
  startedAt: now.toISOString(),
  at: now.toISOString(),
  edition: base,
  amendment,
})
