import { type CalendarDate, datePlus } from '../../shared/booking/time.ts'
import { isMadeUp } from './demonstration.ts'
import type { Confirmation } from './opening.ts'
import { type Reason, shown } from './reason.ts'

/** Longer than this nobody has looked: telephones change, and so do web pages. */
export const confirmedDaysMax = 366

const expected = 'confirmed: { by, on, source }'

/** Why a confirmation does not hold on a day; `sourced` where it must say by what it was confirmed. */
export function whyNotConfirmed(
  field: string,
  confirmed: Confirmation | undefined,
  { today, sourced }: { readonly today: CalendarDate; readonly sourced: boolean },
): readonly Reason[] {
  const at = `${field}.confirmed`
  if (confirmed === undefined)
    return [{ field: at, got: 'nothing', expected, todo: 'Ask them, and write down who did.' }]
  const { by, on, source } = confirmed
  const earliest = datePlus(today, -confirmedDaysMax)
  const reasons: readonly (Reason | false)[] = [
    isMadeUp(by) && {
      field: `${at}.by`,
      got: shown(by),
      expected: 'somebody who exists',
      todo: 'Let one of the office ask, and name them.',
    },
    (on > today || on < earliest) && {
      field: `${at}.on`,
      got: shown(on),
      expected: `a day from ${earliest} to today, ${today}`,
      todo: 'Ask again, and write that day.',
    },
    sourced &&
      source === undefined && {
        field: `${at}.source`,
        got: 'nothing',
        expected: 'the page or the letter that says so',
        todo: 'Write its address, or what letter of which day it is.',
      },
  ]
  return reasons.filter((reason) => reason !== false)
}
