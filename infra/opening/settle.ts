import { isDeepStrictEqual } from 'node:util'
import { readStanding, type Standing, writeOpened } from '../../functions/adapters/openings.ts'
import type { Records } from '../../functions/adapters/records.ts'
import type { Entry } from './entries.ts'
import { merged } from './merged.ts'

/** What became of one thing of the file, or would. */
export type Settled = {
  readonly name: string
  /** `noted`: only what it rests on is another. */
  readonly did: 'made' | 'changed' | 'noted' | 'stood'
  readonly changed: readonly string[]
  /** Fields that an office or a campus has changed, and that stay theirs. */
  readonly kept: readonly string[]
}

/** An entry beside what stands, and what comes of both. */
export type Planned = Settled & {
  readonly entry: Entry
  readonly seen: Standing | undefined
  readonly next: Required<Standing>
}

/** What would come of an entry; nothing is written. */
export function plannedOn(entry: Entry, seen: Standing | undefined, replace: boolean): Planned {
  const { name, wanted, grounds } = entry
  const opened = { wrote: wanted, grounds }
  if (seen === undefined) {
    const next = { value: wanted, opened }
    return { entry, name, seen, next, did: 'made', changed: [], kept: [] }
  }
  const versions = { base: seen.opened?.wrote, current: seen.value, wanted }
  const { value, changed, kept } = merged(versions, replace)
  const noted = isDeepStrictEqual(seen.opened, opened) ? 'stood' : 'noted'
  const did = changed.length > 0 ? 'changed' : noted
  return { entry, name, seen, next: { value, opened }, did, changed, kept }
}

export const planned = async (records: Records, entry: Entry, replace: boolean): Promise<Planned> =>
  plannedOn(entry, await readStanding(records, entry.where, entry.holds), replace)

/** Lines by which it was found, and is no more. */
const goneLines = ({ entry, seen, next }: Planned) => {
  const now = new Set(entry.lines(next.value).map(({ pk, sk }) => `${pk}\n${sk}`))
  return (seen === undefined ? [] : entry.lines(seen.value))
    .filter(({ pk, sk }) => !now.has(`${pk}\n${sk}`))
    .map(({ pk, sk }) => ({ pk, sk }))
}

const triesMax = 5

/** Writes what was planned; where somebody was faster it is planned again on what they wrote. */
export async function settled(
  records: Records,
  first: Planned,
  replace: boolean,
): Promise<Settled> {
  let plan = first
  for (let tries = 0; tries < triesMax; tries += 1) {
    if (plan.did === 'stood') return plan
    const { entry, seen, next } = plan
    const { where, holds } = entry
    const write = {
      where,
      holds,
      seen,
      next,
      lines: entry.lines(next.value),
      gone: goneLines(plan),
    }
    if ((await writeOpened(records, write)) === 'done') return plan
    plan = await planned(records, entry, replace)
  }
  throw new Error(
    `${first.name} was changed by somebody else ${triesMax} times while it was written. Nothing of ` +
      'it is half written; run the same command again.',
  )
}
