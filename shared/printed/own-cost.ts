import type { Cost as Published } from '../catalogue/programme.ts'
import type { Language } from '../facts/fact.ts'
import { rangeInWords } from './money.ts'
import { printedWords } from './words/words.ts'

type Cost = Pick<Published, 'amount' | 'currency' | 'payer' | 'aside'>

type Sum = { readonly currency: string; readonly min: number; readonly max: number | null }

const endsOf = ({ amount }: Cost): Omit<Sum, 'currency'> | undefined => {
  if (typeof amount === 'number') return { min: amount, max: amount }
  if (amount === null || (amount.min === null && amount.max === null)) return undefined
  return { min: amount.min ?? 0, max: amount.max }
}

/** Prices summed within each currency; an open end stays open, a nought stands only alone. */
function sumsOf(costs: readonly Cost[]): readonly Sum[] {
  const sums = new Map<string, Sum>()
  for (const cost of costs) {
    const ends = endsOf(cost)
    if (ends === undefined) continue
    const { currency } = cost
    const { min, max } = sums.get(currency) ?? { min: 0, max: 0 }
    const most = max === null || ends.max === null ? null : max + ends.max
    sums.set(currency, { currency, min: min + ends.min, max: most })
  }
  const all = [...sums.values()]
  const charged = all.filter(({ max }) => max !== 0)
  return charged.length > 0 ? charged : all.slice(0, 1)
}

type OwnCost = { readonly sum: string; readonly beside: string }

/**
 * What the list asks of the student: ordinary prices, and beside them money that is only held,
 * lines without a price and disputed ones. Nothing on the list is not the same as free.
 */
export function ownCostInWords(costs: readonly Cost[], language: Language): OwnCost {
  const { ownCost } = printedWords(language).programme
  const own = costs.filter(({ payer }) => payer === 'student')
  const ordinary = own.filter(({ aside }) => aside === undefined)
  const priced = (some: readonly Cost[]) =>
    sumsOf(some)
      .map(({ currency, min, max }) =>
        rangeInWords({ min: min === 0 && max !== 0 ? null : min, max }, language, currency),
      )
      .join(' + ')
  const held = priced(own.filter(({ aside }) => aside === 'refundable'))
  const unpriced = ordinary.filter((cost) => endsOf(cost) === undefined).length
  const disputed = costs.filter(({ payer }) => payer === 'disputed').length
  const [sum = ownCost.none, ...beside] = [
    priced(ordinary),
    held && ownCost.held(held),
    unpriced > 0 ? ownCost.unpriced(unpriced) : '',
    disputed > 0 ? ownCost.disputed(disputed) : '',
  ].filter(Boolean)
  return { sum, beside: beside.join(' · ') }
}
