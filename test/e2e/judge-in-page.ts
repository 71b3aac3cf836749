import type { Page } from 'playwright-core'
import type { Facts } from '../../shared/facts/answer.ts'
import { pathTo } from './addresses.ts'

// The judges as the built site ships them, asked by the page that is served with them.

/** Somebody to be judged on a day, and how much is wanted to be known of it. */
export type Asking = {
  readonly facts: Facts
  readonly day: string
  readonly prefer: 'soonest' | 'least-money'
  readonly plans: boolean
  /** Only these programmes; absent, all. */
  readonly programmes?: readonly string[]
}

/** A judge on a phone: each report as the bytes it is written with, or only their SHA-256. */
export type JudgeInPage = {
  readonly digests: (batch: readonly Asking[]) => Promise<readonly string[]>
  readonly text: (asking: Asking) => Promise<string>
}

/** Opens a page for somebody of whom little is known; answers where its own judge was loaded from. */
async function judgeStartedBy(page: Page, path: string): Promise<string> {
  await page.addInitScript(() => {
    localStorage.setItem('rantau.facts.v1', JSON.stringify({ birth: { known: '2004-05' } }))
  })
  const started = page.waitForEvent('worker')
  await page.goto(path)
  return (await started).url()
}

/** The judge of the result page, with the rules this page is served now. */
export async function judgeOfResult(page: Page, edition: string): Promise<JudgeInPage> {
  const script = await judgeStartedBy(page, pathTo('result', 'id'))
  const judge = await page.evaluateHandle(
    async ([url, digest]) => {
      // Opened once, the rules are held by their digest: they need not be copied for each student.
      let judging = await (await fetch(`/v1/catalogue/${digest}/judging`)).arrayBuffer()
      const worker = new Worker(url, { type: 'module' })
      const ask = (name: string, ...args: unknown[]) =>
        // biome-ignore lint/suspicious/noExplicitAny: whatever the desk answers is written as it is
        new Promise<any>((done, failed) => {
          worker.onmessage = ({ data }) =>
            data.failed === undefined ? done(data.answer) : failed(new Error(data.failed))
          worker.onerror = ({ message }) => failed(new Error(message))
          worker.postMessage({ id: 1, ask: name, with: args })
        })
      const text = async ({ facts, day, prefer, plans, programmes: only }: Asking) => {
        const instant = Date.parse(`${day}T04:00:00.000Z`)
        const { report } = await ask('open', { judging, facts, instant, digest, only })
        judging = new ArrayBuffer(0)
        if (!plans) return JSON.stringify({ ...report, prefer })
        const programmes: unknown[] = []
        for (const { id } of report.programmes) programmes.push(await ask('plan', id, prefer))
        return JSON.stringify({ ...report, prefer, programmes })
      }
      const hex = (bytes: ArrayBuffer) =>
        [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      const digestOf = async (asking: Asking) =>
        hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(await text(asking))))
      const digests = async (batch: string) => {
        const found: string[] = []
        for (const asking of JSON.parse(batch) as readonly Asking[])
          found.push(await digestOf(asking))
        return found
      }
      return { text, digests }
    },
    [script, edition] as const,
  )
  return {
    digests: (batch) => judge.evaluate(({ digests }, all) => digests(all), JSON.stringify(batch)),
    text: (asking) => judge.evaluate(({ text }, one) => text(one), asking),
  }
}

/** What the assessment tells of a judgement while it asks on. */
export type Told = {
  readonly counts: Readonly<Record<string, number>>
  readonly conflicts: readonly string[]
}

/** The judge of the assessment, which reads its rules itself. */
export async function judgeOfAssessment(
  page: Page,
): Promise<(batch: readonly Asking[]) => Promise<readonly Told[]>> {
  const script = await judgeStartedBy(page, pathTo('assessment', 'id'))
  const judge = await page.evaluateHandle((url) => {
    const worker = new Worker(url, { type: 'module' })
    const told = ({ facts, day }: Asking) =>
      new Promise<Told>((done, failed) => {
        worker.onmessage = ({ data: { judgement, failed: why } }) => {
          if (judgement === undefined) return failed(new Error(why))
          const conflicts = judgement.conflicts.map(({ id }: { readonly id: string }) => id)
          done({ counts: judgement.counts, conflicts })
        }
        worker.onerror = ({ message }) => failed(new Error(message))
        worker.postMessage({ facts, instant: Date.parse(`${day}T04:00:00.000Z`) })
      })
    const all = async (batch: string) => {
      const found: Told[] = []
      for (const asking of JSON.parse(batch) as readonly Asking[]) found.push(await told(asking))
      return found
    }
    return { all }
  }, script)
  return (batch) => judge.evaluate(({ all }, asked) => all(asked), JSON.stringify(batch))
}
