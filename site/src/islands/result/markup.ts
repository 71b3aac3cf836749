import type { Markup } from '../../../../shared/result/markup.ts'

/** Shows markup inside an element, in place of what was there. */
export const show = (place: Element, { markup }: Markup): void => {
  place.innerHTML = markup
}

const shown = new WeakMap<Element, string>()

/** Shows markup unless the same was shown here before: what did not change is left alone. */
export const refresh = (place: Element, next: Markup): void => {
  if (shown.get(place) === next.markup) return
  shown.set(place, next.markup)
  show(place, next)
}
