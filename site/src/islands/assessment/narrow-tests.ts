import type { Options } from './asked.ts'
import { h } from './dom.ts'
import { testsIn } from './item-shape.ts'

/** Leaves the tests of the chosen language only in their list; a test of another one is let go. */
export function narrowTests(
  made: HTMLElement,
  name: string,
  named: Options = new Map(),
  language?: string,
): void {
  const select = made.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
  if (select === null) return
  const [held, [untouched]] = [select.value, select.options]
  const options = testsIn(named, language)
  select.replaceChildren(
    ...(untouched === undefined ? [] : [untouched]),
    ...[...options].map(([value, text]) => h('option', { value }, text)),
  )
  select.value = options.has(held) ? held : ''
}
