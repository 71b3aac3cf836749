import published from './prices-2026-11-22.json' with { type: 'json' }

/** What AWS counts, each under one price. */
export type Item = keyof typeof published.prices

export type Price = {
  readonly usd: number
  readonly unit: string
  /** Where it was read. */
  readonly source: string
  /** Not the price of our region: the reason says whose, and why this one. */
  readonly assumed?: boolean
  readonly reason?: string
  /** False: as generally known; the page was not to be read. */
  readonly seen?: boolean
}

/** What is given away each month for good; what ends after a year is left out. */
export type Free = { readonly most: number; readonly source: string; readonly seen?: boolean }

export type PriceList = {
  readonly read: string
  readonly region: string
  readonly prices: Readonly<Partial<Record<string, Price>>>
  readonly free: Readonly<Partial<Record<string, Free>>>
}

export const priceList: PriceList = published

/** A price, or the error that names what is missing. */
export function priceOf({ prices, read }: PriceList, item: string): Price {
  const price = prices[item]
  if (price !== undefined && price.source !== '') return price
  throw new Error(
    `cost: "${item}" is used, but the prices of ${read} hold ${price === undefined ? 'none' : 'one without its source'}. ` +
      'Add it with its source to infra/cost/prices-<day>.json.',
  )
}
