import type { Report } from '../../shared/assessment/assess.ts'
import type { Preference } from '../../shared/assessment/plan.ts'
import { canonicalJson, type Json } from '../../shared/edition/canonical.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { hashOf } from '../http/capability.ts'
import type { Judging } from './judging.ts'

// Whoever works on a case sees it again after each deed, and the rules say the same each time: a warm
// function answers from what it worked out a moment ago, to the same byte.

/** No day begins anywhere within a quarter of an hour: every zone differs by whole quarters. */
const slotMs = 15 * 60_000
const heldMax = 24

type Asked = { readonly prefer?: Preference | undefined; readonly plans?: boolean }

export type Remembered = (
  judging: Judging,
  facts: Facts,
  now: Date,
  asked: Asked,
) => Promise<Report>

/** Judges, or says again what the same answers came to by the same rules within the same quarter. */
export function remembered(): Remembered {
  const held = new Map<string, { readonly slot: number; readonly report: Report }>()
  const keep = (key: string, slot: number, report: Report) => {
    for (const [one, { slot: was }] of held)
      if (was !== slot || held.size >= heldMax) held.delete(one)
    held.set(key, { slot, report })
  }
  return async (judging, facts, now, { prefer, plans = false }) => {
    const slot = Math.floor(now.getTime() / slotMs)
    const answers = await hashOf(canonicalJson(facts as Json))
    const key = [judging.digest, slot, prefer, plans, answers].join(' ')
    const known = held.get(key)?.report
    if (known !== undefined) return { ...known, at: now.toISOString() }
    const report = judging.judge(facts, now, { prefer, plans })
    keep(key, slot, report)
    return report
  }
}
