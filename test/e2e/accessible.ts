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

/** What stands in somebody's way on the page as it is now: the rule, and where. */
export const barriersOn = (page: Page): Promise<readonly string[]> =>
  violationsOn(page, { runOnly: levels })

/** Kinds of text that were looked at before. */
export type Looked = Set<string>

/**
 * Whether every kind of text stands out from what is behind it, in the colours the page has now.
 * Elements of one class in one size, weight and colour, that lie in elements of the same classes,
 * backgrounds and opacity, are of one kind: one of each is looked at, unless one was before.
 */
export async function paleOn(page: Page, looked: Looked = new Set()): Promise<readonly string[]> {
  await bringAxe(page)
  const { violations, fresh } = await page.evaluate(
    async ([rule, before]) => {
      const { axe } = window as unknown as { readonly axe: Axe }
      const kinds = new Map<Element, string>()
      const kindOf = (element: Element): string => {
        const known = kinds.get(element)
        if (known !== undefined) return known
        const parent = element.parentElement === null ? '' : kindOf(element.parentElement)
        const { color, fontSize, fontWeight, backgroundColor, backgroundImage, opacity } =
          getComputedStyle(element)
        const letters = [color, fontSize, fontWeight]
        const behind = [backgroundColor, backgroundImage, opacity]
        const kind = [parent, element.tagName, element.className, ...letters, ...behind].join(' ')
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

/** What stands in somebody's way on a long page, or on many, where one of each kind of text is looked at. */
export async function barriersOnLong(page: Page, looked?: Looked): Promise<readonly string[]> {
  const rest = await violationsOn(page, {
    runOnly: levels,
    rules: { [contrast]: { enabled: false } },
  })
  return [...rest, ...(await paleOn(page, looked))]
}

/** How many pixels the page is wider than the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
