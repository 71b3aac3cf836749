import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type RunOptions = Parameters<AxeBuilder['options']>[0]
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']
type Axe = { readonly run: (options: RunOptions) => Promise<{ readonly violations: Violations }> }

function complaints(page: Page, violations: Violations): readonly string[] {
  const state = `${new URL(page.url()).pathname}${new URL(page.url()).hash}`
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${state} ${id} ${target} ${failureSummary}`),
  )
}

const barriers: RunOptions = { runOnly: levels, resultTypes: ['violations'] }
const contrast: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
}

/** Axe stays on the page it was brought to, and is quicker the second time. */
async function violationsOn(page: Page, options: RunOptions): Promise<Violations> {
  const there = await page.evaluate(() => 'axe' in window)
  if (there)
    return page.evaluate(async (asked) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      return (await axe.run(asked)).violations
    }, options)
  const builder = new AxeBuilder({ page }).options(options).setLegacyMode(true)
  return (await builder.analyze()).violations
}

/** What stands in somebody's way on the page as it is now: the rule, and where. */
export const barriersOn = async (page: Page): Promise<readonly string[]> =>
  complaints(page, await violationsOn(page, barriers))

/** Whether every text stands out from what is behind it, in the colours the page has now. */
export const paleOn = async (page: Page): Promise<readonly string[]> =>
  complaints(page, await violationsOn(page, contrast))

/** How many pixels the page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
