import type { Instant } from '../../shared/booking/time.ts'
import { byMember, type Owed, withCounselor } from '../../shared/casework/owed.ts'
import type { QueueEntry } from '../../shared/casework/queue.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { CaseStore } from '../ports.ts'

// What an office owes by now, from two lists kept in order: it costs the same however many cases
// there are, and opens no case.

export type OwedLine = {
  readonly kind: Owed['kind']
  readonly case: string
  /** Since when it is owed. */
  readonly from: Instant
  readonly mine: boolean
}

export type OwedBy = {
  /** Talks that are over and of which nobody wrote down who came. */
  readonly record: readonly OwedLine[]
  /** What was put off to a day that has come. */
  readonly due: readonly OwedLine[]
}

/** So many of either are read; whoever owes more begins with these. */
export const owedMax = 100

const fromOf = ({ order }: QueueEntry): Instant => Date.parse(order.slice(0, order.indexOf('#')))

/** Whoever asks finds their own first, then what has been owed longest. */
export async function owedTo(
  { cases }: { readonly cases: Pick<CaseStore, 'lines'> },
  { id, office = '', counselor }: StaffMember,
  now: Instant,
): Promise<OwedBy> {
  const own = [byMember(id), ...(counselor === undefined ? [] : [withCounselor(counselor)])]
  const read = async (kind: Owed['kind']): Promise<readonly OwedLine[]> => {
    const lines = await cases.lines(office, { kind }, { to: now, most: owedMax })
    const all = lines.map((one) => ({
      kind,
      case: one.case,
      from: fromOf(one),
      mine: one.filters?.some((owner) => own.includes(owner)) === true,
    }))
    return all.toSorted((a, b) => Number(b.mine) - Number(a.mine))
  }
  const [record, due] = await Promise.all([read('record'), read('due')])
  return { record, due }
}
