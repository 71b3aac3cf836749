import type { Trace } from '../assessment/explain.ts'
import type { Lexicon } from './lexicon.ts'
import { dayWords, number } from './numbers.ts'

/** What the student said in another currency than the law counts in, and how it was read. */
export type Conversion = { readonly text: string; readonly sources: readonly string[] }

/** Every amount of the student's that a trace reads in another currency: its fact, and into which. */
const readIn = (trace: Trace): readonly (readonly [path: string, currency: string])[] => {
  if (trace.kind === 'group') return trace.of.flatMap(readIn)
  if (trace.kind === 'list') return trace.items.flatMap(({ of }) => readIn(of))
  if (trace.kind !== 'number') return []
  const { subject } = trace
  if (subject.kind === 'amount') return subject.paths.map((path) => [path, subject.currency])
  return subject.kind === 'fact' && subject.currency !== undefined
    ? [[subject.path, subject.currency]]
    : []
}

/** As it was said, to the rupiah: a rounded amount would not give the converted one. */
const unitOf = (currency: string): string => (currency === 'IDR' ? 'Rp' : currency)

/** Says of each amount that it was converted, at which rate of which day; each only once. */
export const conversions = (trace: Trace, lexicon: Lexicon): readonly Conversion[] => {
  const { speech, amount, rates = [] } = lexicon
  const { language, words } = speech
  const told = new Map<string, Conversion>()
  for (const [path, into] of readIn(trace)) {
    const said = amount?.(path)
    if (said === undefined || said.currency === into) continue
    const used = [said.currency, into].flatMap(
      (currency) => rates.find((one) => one.currency === currency) ?? [],
    )
    const at = used.map(
      ({ currency, rupiah, date }) =>
        `${currency} 1 = Rp ${number(rupiah, language)}, ${dayWords(date, language)}`,
    )
    const given = `${unitOf(said.currency)} ${number(said.amount, language)}`
    told.set(`${path} ${into}`, {
      text: words.trace.converted(lexicon.fact(path), given, into, at.join('; ')),
      sources: used.map(({ source }) => source),
    })
  }
  return [...told.values()]
}
