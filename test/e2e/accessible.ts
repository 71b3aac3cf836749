import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

function complaints(page: Page, violations: Violations): readonly string[] {
  const state = `${new URL(page.url()).pathname}${new URL(page.url()).hash}`
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${state} ${id} ${target} ${failureSummary}`),
  )
}

/** What stands in somebody's way on the page as it is now: the rule, and where. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: levels, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  return complaints(page, violations)
}

/** Whether every text stands out from what is behind it, in the colours the page has now. */
export async function paleOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  return complaints(page, violations)
}

/** How many pixels the page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
