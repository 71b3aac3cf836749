import type { Facts } from '../../../../shared/facts/answer.ts'
import type { Asking, Judgement } from './judgement.ts'

/** The instant to judge at: the page's own clock where one was set for it, else this phone's. */
export function instantHere(): number {
  const set = document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content
  return set === undefined ? Date.now() : Date.parse(set)
}

/** What is asked of a judge at one moment. */
export type Wanted = { readonly facts: Facts; readonly opened: string | undefined }

export type Judge = {
  /** The judgement of exactly this, if it is there. */
  readonly of: (wanted: Wanted) => Judgement | undefined
  /** The last judgement of anything, for what may be a moment old. */
  readonly last: () => Judgement | undefined
  /** Waits until what is wanted now is judged; throws where the rules cannot be had. */
  readonly settle: (wanted: () => Wanted) => Promise<void>
}

type Reply = { readonly judgement?: Judgement; readonly failed?: string }

const same = (one: Wanted | undefined, other: Wanted): boolean =>
  one?.facts === other.facts && one.opened === other.opened

/**
 * One judgement at a time: answers given meanwhile are judged together right after. A judge that
 * could not be started is hired anew when next asked.
 */
export function judgeBeside(hire: () => Worker): Judge {
  let done: { readonly wanted: Wanted; readonly judgement: Judgement } | undefined
  let running: Promise<void> | undefined
  let hired: Worker | undefined
  const ask = (asking: Asking) =>
    new Promise<Judgement>((resolve, reject) => {
      hired ??= hire()
      hired.onmessage = ({ data: { judgement, failed } }: MessageEvent<Reply>) =>
        judgement === undefined ? reject(new Error(failed)) : resolve(judgement)
      hired.onerror = () => {
        hired = undefined
        reject(new Error('the judge could not be started'))
      }
      hired.postMessage(asking)
    })
  const run = async (wanted: () => Wanted): Promise<void> => {
    for (let now = wanted(); !same(done?.wanted, now); now = wanted())
      done = { wanted: now, judgement: await ask({ ...now, instant: instantHere() }) }
  }
  return {
    of: (wanted) => (same(done?.wanted, wanted) ? done?.judgement : undefined),
    last: () => done?.judgement,
    settle: (wanted) => {
      running ??= run(wanted).finally(() => {
        running = undefined
      })
      return running
    },
  }
}
