import type { ProgrammeReport, Report } from '../../../../shared/assessment/assess.ts'
import type { Preference } from '../../../../shared/assessment/plan.ts'
import type { Glance, Unlock } from '../../../../shared/assessment/unlocks.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import type { ProgrammeCard, Rates } from '../../../../shared/result/card.ts'
import type { Explained } from '../../../../shared/result/explained.ts'
import type { JudgingEdition } from '../../../../shared/rules/edition.ts'

export type Judged = {
  readonly digest: string
  readonly report: Report
  readonly cards: readonly ProgrammeCard[]
  readonly rates: Rates
  readonly scales: JudgingEdition['scales']
}

export type Compared = {
  readonly before: readonly Glance[]
  readonly after: readonly Glance[]
  readonly months: Unlock['months']
}

/** The rules, as they travelled, and whom to judge by them. */
export type Opening = {
  readonly judging: ArrayBuffer
  readonly facts: Facts
  readonly instant: number
  readonly digest: string
  /** Judge only these; absent, all. */
  readonly only?: readonly string[] | undefined
}

/** What the page may ask of the desk, and what it is answered. */
export type Desk = {
  readonly open: (opening: Opening) => Promise<Judged>
  readonly plan: (programme: string, prefer: Preference) => Promise<ProgrammeReport | undefined>
  readonly explain: (programme: string, prefer: Preference) => Promise<Explained>
  readonly levers: () => Promise<readonly Unlock[]>
  readonly compare: (steps: readonly string[]) => Promise<Compared>
  readonly close: () => void
}

type Asked = Exclude<keyof Desk, 'close'>

export type Call = { readonly id: number; readonly ask: Asked; readonly with: unknown[] }
export type Reply = { readonly id: number; readonly answer?: unknown; readonly failed?: string }

/** Judging happens beside the page, so that a slow phone keeps scrolling and tapping. */
export const openDesk = (): Desk => {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (e: Error) => void }>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.failed === undefined) call?.done(data.answer)
    else call?.failed(new Error(data.failed))
  }
  worker.onerror = (event) => {
    for (const { failed } of waiting.values()) failed(new Error(event.message))
    waiting.clear()
  }
  const ask = (name: Asked, args: unknown[], handed: Transferable[] = []) =>
    new Promise<never>((done, failed) => {
      last += 1
      waiting.set(last, { done: done as (value: unknown) => void, failed })
      worker.postMessage({ id: last, ask: name, with: args } satisfies Call, handed)
    })
  return {
    // Handed over, not copied: the page itself never reads the rules.
    open: (opening) => ask('open', [opening], [opening.judging]),
    plan: (...args) => ask('plan', args),
    explain: (...args) => ask('explain', args),
    levers: () => ask('levers', []),
    compare: (...args) => ask('compare', args),
    close: () => worker.terminate(),
  }
}
