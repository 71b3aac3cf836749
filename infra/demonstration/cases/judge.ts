import { editionStore } from '../../../functions/adapters/editions.ts'
import type { Records } from '../../../functions/adapters/records.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { outlooksTold } from '../../../shared/assessment/outlooks.ts'
import { type Atlas, atlasOf } from '../../../shared/casework/atlas.ts'
import type { CaseHead, Judged } from '../../../shared/casework/case.ts'
import { withCorrections } from '../../../shared/casework/established.ts'
import { judgedOf } from '../../../shared/casework/judged.ts'
import type { Facts } from '../../../shared/facts/answer.ts'
import { type Answers, gathered } from '../../../shared/keeping/judged.ts'
import { readyEdition } from '../../../shared/rules/compile.ts'

/** The rules in force, as the demonstration judges by them. */
export type Judge = {
  readonly digest: string
  readonly judged: (facts: Facts, corrected: CaseHead['corrected'], at: number) => Judged
  readonly restsOn: Atlas['restsOn']
  /** What whoever keeps these facts is answered. */
  readonly answers: (facts: Facts, at: number) => Answers
}

type Told = { readonly judged: Judged; readonly answers: Answers }

/** Whoever answered the same is judged once. Undefined: nothing is published yet. */
export async function judgeOf(records: Records): Promise<Judge | undefined> {
  const editions = editionStore(records)
  const active = await editions.active()
  const text = active && (await editions.judging(active.digest))
  if (active === undefined || text === undefined) return undefined
  const { digest } = active
  const edition = readyEdition(JSON.parse(text))
  const known = new Map<string, Told>()
  const atlas = atlasOf(edition.source)
  const told = (facts: Facts, at: number): Told => {
    const name = JSON.stringify(facts)
    const before = known.get(name)
    if (before !== undefined) return before
    const report = assess(facts, edition, at, { digest, plans: true })
    const now = { judged: judgedOf(report, atlas, at), answers: gathered(outlooksTold(report)) }
    known.set(name, now)
    return now
  }
  return {
    digest,
    judged: (facts, corrected, at) => ({
      ...told(withCorrections(facts, corrected), at).judged,
      at,
    }),
    restsOn: atlas.restsOn,
    answers: (facts, at) => told(facts, at).answers,
  }
}
