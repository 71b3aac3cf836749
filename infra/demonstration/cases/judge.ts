import { editionStore } from '../../../functions/adapters/editions.ts'
import type { Records } from '../../../functions/adapters/records.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { atlasOf } from '../../../shared/casework/atlas.ts'
import type { CaseHead, Judged } from '../../../shared/casework/case.ts'
import { judgedOf } from '../../../shared/casework/judged.ts'
import { withCorrections } from '../../../shared/casework/since.ts'
import type { Facts } from '../../../shared/facts/answer.ts'
import { readyEdition } from '../../../shared/rules/compile.ts'

/** The rules in force, as the demonstration judges by them. */
export type Judge = {
  readonly digest: string
  readonly judged: (facts: Facts, corrected: CaseHead['corrected'], at: number) => Judged
}

/** Whoever answered the same is judged once. Undefined: nothing is published yet. */
export async function judgeOf(records: Records): Promise<Judge | undefined> {
  const editions = editionStore(records)
  const active = await editions.active()
  const text = active && (await editions.judging(active.digest))
  if (active === undefined || text === undefined) return undefined
  const { digest } = active
  const edition = readyEdition(JSON.parse(text))
  const known = new Map<string, Judged>()
  const atlas = atlasOf(edition.source)
  return {
    digest,
    judged: (facts, corrected, at) => {
      const all = withCorrections(facts, corrected)
      const name = JSON.stringify(all)
      const before = known.get(name)
      if (before !== undefined) return { ...before, at }
      const report = assess(all, edition, at, { digest, plans: true })
      const judged = judgedOf(report, atlas, at)
      known.set(name, judged)
      return judged
    },
  }
}
