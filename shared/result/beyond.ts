import type { ProgrammeReport } from '../assessment/assess.ts'
import { type Beyond, beyondWishes, type Rates, type Way, wishesOf } from '../assessment/wishes.ts'
import type { Facts } from '../facts/answer.ts'
import type { ProgrammeCard } from './card.ts'
import { months, ownMoney, type Speech } from './numbers.ts'
import { wayOf } from './way.ts'

/** Whether a door goes beyond what the student wishes; it only sorts, and the door says so. */
export type BeyondOf = (report: ProgrammeReport) => readonly Beyond[]

type Timed = Pick<ProgrammeCard, 'months'>

const dayMs = 86_400_000

/** How doors compare with what these answers wish for; one that is shut compares with nothing. */
export const beyondFor = (
  facts: Facts,
  cards: ReadonlyMap<string, Timed>,
  rates: Rates,
  instant: number,
): BeyondOf => {
  const wishes = wishesOf(facts, rates)
  return (report) => {
    const card = cards.get(report.id)
    const shut = report.outlook.kind === 'closed' || report.outlook.kind === 'dormant'
    return card === undefined || shut
      ? []
      : beyondWishes(wishes, wayOf(report, card), Math.floor(instant / dayMs))
  }
}

/** The least of a range: what already goes beyond a wish. */
const least = ({ min }: Way['months']) => ({ min, max: min })

/** What a door says that takes longer, or costs more, than the student wishes. */
export const beyondWords = (
  beyond: readonly Beyond[],
  report: ProgrammeReport,
  card: Timed | undefined,
  speech: Speech,
): string | undefined => {
  if (card === undefined || beyond.length === 0) return undefined
  const { words } = speech
  const way = wayOf(report, card)
  const said = beyond.map((one) =>
    one === 'time'
      ? words.beyond.time(months(least(way.months), speech) ?? words.unknown)
      : words.beyond.money(ownMoney(least(way.rupiah), speech)),
  )
  return said.join(' · ')
}
