import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const contrast = 'color-contrast'

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']
type RunOptions = Parameters<AxeBuilder['options']>[0]
type Axe = {
  readonly run: (
    where: { readonly include: readonly Element[] },
    options: RunOptions,
  ) => Promise<{ readonly violations: Violations }>
}

function complaints(page: Page, violations: Violations): readonly string[] {
  const state = `${new URL(page.url()).pathname}${new URL(page.url()).hash}`
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${state} ${id} ${target} ${failureSummary}`),
  )
}

/** Axe as its own package brings it into a page. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string
}

const bringTo = async (frame: Frame): Promise<void> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source)
}

/** Axe stays on the page it was brought to, and is quicker each time after; frames have their own. */
async function bringAxe(page: Page): Promise<void> {
  const [main, ...others] = page.frames()
  if (main !== undefined) await bringTo(main)
  // A frame that leaves meanwhile has nothing to be looked at.
  await Promise.all(others.map((frame) => bringTo(frame).catch(() => {})))
}

async function violationsOn(page: Page, options: RunOptions): Promise<readonly string[]> {
  await bringAxe(page)
  const violations = await page.evaluate(
    async (asked) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      return (await axe.run({ include: [document.documentElement] }, asked)).violations
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return complaints(page, violations)
}

/** Kinds of text that were looked at before, by all tests of a file. */
const looked = new Set<number>()

/**
 * Whether every kind of text stands out from what is behind it, in the colours the page has now.
 * Elements of one language, class, size, weight and colour, that lie in elements of the same
 * classes, backgrounds and opacity, are of one kind: one of each is looked at, unless one was before.
 */
export async function paleOn(page: Page): Promise<readonly string[]> {
  await bringAxe(page)
  const { violations, fresh } = await page.evaluate(
    async ([rule, before]) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      const kinds = new Map<Element, number>()
      // As short as it can be told apart by: 53 bits of what may be a thousand letters.
      const numberOf = (text: string): number => {
        let [high, low] = [0x9e3779b9, 0x85ebca6b]
        for (let at = 0; at < text.length; at++) {
          const unit = text.charCodeAt(at)
          high = Math.imul(high ^ unit, 0x9e3779b1)
          low = Math.imul(low ^ unit, 0x5f356495)
          low ^= high >>> 15
        }
        return (high >>> 11) * 2 ** 32 + (low >>> 0)
      }
      const kindOf = (element: Element): number => {
        const known = kinds.get(element)
        if (known !== undefined) return known
        const { parentElement } = element
        const parent =
          parentElement === null ? document.documentElement.lang : kindOf(parentElement)
        const { color, fontSize, fontWeight, backgroundColor, backgroundImage, opacity } =
          getComputedStyle(element)
        const letters = [color, fontSize, fontWeight]
        const behind = [backgroundColor, backgroundImage, opacity]
        const own = [parent, element.tagName, element.className, ...letters, ...behind]
        const kind = numberOf(own.join(' '))
        kinds.set(element, kind)
        return kind
      }
      const saysSomething = (element: Element): boolean =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '')
      const shown = [...document.body.querySelectorAll('*')].filter(
        (one) => saysSomething(one) && one.checkVisibility(),
      )
      const one = new Map(shown.map((element) => [kindOf(element), element]))
      for (const kind of before) one.delete(kind)
      if (one.size === 0) return { violations: [], fresh: [] }
      const options = { runOnly: { type: 'rule' as const, values: [rule] } }
      const where = { include: [...one.values()] }
      const { violations } = await axe.run(where, { ...options, resultTypes: ['violations'] })
      return { violations, fresh: [...one.keys()] }
    },
    [contrast, [...looked]] as const,
  )
  for (const kind of fresh) looked.add(kind)
  return complaints(page, violations)
}

/** What stands in somebody's way on the page as it is now: the rule, and where. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const rest = await violationsOn(page, {
    runOnly: levels,
    rules: { [contrast]: { enabled: false } },
  })
  return [...rest, ...(await paleOn(page))]
}

/** How many pixels the page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
