import { type CompiledEdition, readyEdition } from '../../../../shared/rules/compile.ts'
import type { JudgingEdition } from '../../../../shared/rules/edition.ts'
import type { Call, Desk, Judged, Opening, Reply } from './desk.ts'
import { judgeOf } from './judge.ts'

// Answers are judged here, where nothing can be sent anywhere: the rules are handed in as bytes, and
// the policy this file is served with allows it no network at all.

let desk: Omit<Desk, 'open' | 'close'> | undefined

let held: { readonly digest: string; readonly edition: CompiledEdition } | undefined

/** The rules of a digest never change, so whoever opens them again waits for no reading. */
const rulesOf = ({ digest, judging }: Opening): CompiledEdition => {
  if (held?.digest !== digest) {
    const rules = JSON.parse(new TextDecoder().decode(judging)) as JudgingEdition
    held = { digest, edition: readyEdition(rules) }
  }
  return held.edition
}

const open = (opening: Opening): Judged => {
  const { judged, ...rest } = judgeOf(rulesOf(opening), opening)
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
