import type { JudgingEdition } from '../../../../shared/rules/edition.ts'
import type { Call, Desk, Judged, Opening, Reply } from './desk.ts'
import { judgeOf } from './judge.ts'

// Answers are judged here, where nothing can be sent anywhere: the rules are handed in as bytes, and
// the policy this file is served with allows it no network at all.

let desk: Omit<Desk, 'open' | 'close'> | undefined

const open = ({ judging, facts, instant, digest }: Opening): Judged => {
  const rules = JSON.parse(new TextDecoder().decode(judging)) as JudgingEdition
  const { judged, ...rest } = judgeOf(rules, facts, instant, digest)
  desk = rest
  return judged
}

const answer = async ({ ask, with: args }: Call): Promise<unknown> => {
  if (ask === 'open') return open(args[0] as Opening)
  if (desk === undefined) throw new Error(`"${ask}" was asked before any rules were opened`)
  return (desk[ask] as (...args: unknown[]) => Promise<unknown>)(...args)
}

addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  const reply: Reply = await answer(data).then(
    (value) => ({ id: data.id, answer: value }),
    (error: unknown) => ({ id: data.id, failed: String(error) }),
  )
  postMessage(reply)
})
