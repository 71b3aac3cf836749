import type { Cost } from '../../../shared/catalogue/programme.ts'
import { type Language, words } from '../words/words.ts'
import { rangeInWords } from './money.ts'

type Sum = { readonly currency: string; readonly min: number; readonly max: number | null }

/** What the list of costs asks of the student: ordinary prices summed within each currency. */
type OwnCost = {
  readonly sums: readonly Sum[]
  /** Lines of the student's without a published price. */
  readonly unpriced: number
  /** Lines of which it is disputed who pays. */
  readonly disputed: number
}

const endsOf = ({ amount }: Cost): Omit<Sum, 'currency'> | undefined => {
  if (typeof amount === 'number') return { min: amount, max: amount }
  if (amount === null || (amount.min === null && amount.max === null)) return undefined
  return { min: amount.min ?? 0, max: amount.max }
}

/** Money that comes back, choices and what comes later stay in the list and out of the sum. */
function ownCostOf(costs: readonly Cost[]): OwnCost {
  const own = costs.filter(({ payer, aside }) => payer === 'student' && aside === undefined)
  const sums = new Map<string, Sum>()
  for (const cost of own) {
    const ends = endsOf(cost)
    if (ends === undefined) continue
    const { currency } = cost
    const { min, max } = sums.get(currency) ?? { min: 0, max: 0 }
    const most = max === null || ends.max === null ? null : max + ends.max
    sums.set(currency, { currency, min: min + ends.min, max: most })
  }
  return {
    sums: [...sums.values()],
    unpriced: own.filter((cost) => endsOf(cost) === undefined).length,
    disputed: costs.filter(({ payer }) => payer === 'disputed').length,
  }
}

/** The student's own cost in one line; nothing on the list is not the same as free. */
export function ownCostInWords(costs: readonly Cost[], language: Language): string {
  const { sums, unpriced, disputed } = ownCostOf(costs)
  const { ownCost } = words(language).programme
  const priced = sums.map(({ currency, ...range }) => rangeInWords(range, language, currency))
  const said = [
    priced.join(' + '),
    unpriced > 0 ? ownCost.unpriced(unpriced) : '',
    disputed > 0 ? ownCost.disputed(disputed) : '',
  ].filter(Boolean)
  return said.length === 0 ? ownCost.none : said.join(' · ')
}
