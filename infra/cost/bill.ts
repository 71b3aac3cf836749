import { type Item, type PriceList, priceOf } from './prices.ts'
import type { Quantities } from './use.ts'

/** One line of a bill: how much of what, what is given away, what it costs. */
export type Line = {
  readonly item: Item
  readonly quantity: number
  readonly free: number
  readonly usd: number
}

export type Bill = { readonly lines: readonly Line[]; readonly usd: number }

const lineOf = (list: PriceList, item: Item, quantity: number, withFree: boolean): Line => {
  const { usd } = priceOf(list, item)
  const free = withFree ? Math.min(quantity, list.free[item]?.most ?? 0) : 0
  return { item, quantity, free, usd: (quantity - free) * usd }
}

/** A month in dollars, dearest line first. */
export function billOf(list: PriceList, quantities: Quantities, withFree: boolean): Bill {
  const lines = (Object.entries(quantities) as [Item, number][])
    .map(([item, quantity]) => lineOf(list, item, quantity, withFree))
    .sort((a, b) => b.usd - a.usd)
  return { lines, usd: lines.reduce((sum, { usd }) => sum + usd, 0) }
}

const observed: readonly Item[] = ['alarm', 'dashboard', 'metric', 'key-month']

/** What is paid for being told, whether anybody comes or not. */
export const fixedUsd = ({ lines }: Bill): number =>
  lines.filter(({ item }) => observed.includes(item)).reduce((sum, { usd }) => sum + usd, 0)
