import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { Report } from '../../shared/assessment/assess.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import type { FactKind } from '../../shared/facts/fact.ts'
import { hide, student } from '../arbitraries/facts.ts'

// The student's phone judges, the server judges again: they must say the same, byte for byte.
const base = inject('baseUrl')
const entry = join(import.meta.dirname, '../../shared/assessment/assess.ts')
const rules = join(import.meta.dirname, '../../shared/rules/compile.ts')
const students = Number(process.env.RUNS ?? 60)

const engine = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { assess } from ${JSON.stringify(entry)}
import { compileEdition } from ${JSON.stringify(rules)}
let edition
globalThis.learn = (judging) => { edition = compileEdition(judging) }
globalThis.judge = (facts, at, digest) =>
  JSON.stringify(assess(facts, edition, Date.parse(at), { digest, prefer: 'soonest', plans: false }))`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** What the bundle adds to a page. */
type Phone = {
  readonly learn: (judging: unknown) => void
  readonly judge: (facts: Facts, at: string, digest: string) => string
}

/** The answers the server takes: no day of the past may lie ahead, and nothing is left empty. */
const acceptable = async (facts: Facts): Promise<Response> =>
  fetch(`${base}/v1/judgements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ facts }),
  })

test('the phone and the server judge every student alike, byte for byte', async () => {
  const active = (await (await fetch(`${base}/v1/catalogue`)).json()) as { digest: string }
  const judging = await (await fetch(`${base}/v1/catalogue/${active.digest}/judging`)).json()
  const kinds = Object.fromEntries(
    (judging.facts as { id: string; of: FactKind }[]).map(({ id, of }) => [id, of]),
  )
  const browser = await chromium.launch({
    executablePath: inject('chromePath'),
    args: [...inject('chromeArgs')],
  })
  try {
    const page = await browser.newPage()
    await page.evaluate(await engine())
    await page.evaluate((edition) => (window as unknown as Phone).learn(edition), judging)
    const drawn = fc.sample(fc.tuple(student(kinds), fc.integer()), {
      numRuns: students,
      seed: 20261121,
    })
    let judged = 0
    for (const [whole, seed] of drawn) {
      const facts = hide(whole, seed, 0.7)
      const answer = await acceptable(facts)
      if (answer.status !== 200) continue
      const text = await answer.text()
      const report = JSON.parse(text) as Report
      const here = await page.evaluate(
        ([known, at, digest]) => (window as unknown as Phone).judge(known, at, digest),
        [facts, report.at, active.digest] as const,
      )
      expect(here).toBe(text)
      judged += 1
    }
    expect(judged).toBeGreaterThan(students / 4)
  } finally {
    await browser.close()
  }
})
