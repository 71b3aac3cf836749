import type { JudgingEdition } from '../../../../shared/rules/edition.ts'
import type { Call, Desk, Judged, Reply } from './desk.ts'
import { judgeOf } from './judge.ts'

// The rules come from the same origin by their digest, so that a phone that has them never asks
// again; only which edition is active is asked anew.

const json = async (path: string): Promise<unknown> => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

const activeDigest = async (): Promise<string> =>
  ((await json('/v1/catalogue')) as { readonly digest: string }).digest

let desk: Omit<Desk, 'open' | 'close'> | undefined

const open: Desk['open'] = async (facts, instant, digest) => {
  const name = digest ?? (await activeDigest())
  const judging = (await json(`/v1/catalogue/${name}/judging`)) as JudgingEdition
  const { judged, ...rest } = judgeOf(judging, facts, instant, name)
  desk = rest
  return judged satisfies Judged
}

const answer = async ({ ask, with: args }: Call): Promise<unknown> => {
  if (ask === 'open') return open(...(args as Parameters<Desk['open']>))
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
