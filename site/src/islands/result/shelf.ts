import type { Shelf } from '../../../../shared/result/shelf.ts'

const nothing = { programmes: {}, countries: {}, facts: {}, moves: {}, fields: {} }

/** Reads the names that stand in the page. */
export const shelfOn = (page: ParentNode): Shelf => {
  const text = page.querySelector('script[data-shelf]')?.textContent ?? '{}'
  return { ...nothing, ...JSON.parse(text) } as Shelf
}
