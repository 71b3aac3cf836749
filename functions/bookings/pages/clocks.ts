import { dateIn, datePlus, type Instant } from '../../../shared/booking/time.ts'
import { type Label, labelOf } from '../../../shared/booking/viewed.ts'
import {
  dayText,
  isOwnZone,
  shortDayText,
  weekdayText,
  zoneText,
} from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { pageWords } from './words.ts'

/** "09.00", in English "09:00"; with its offset where the clock shows it twice that day. */
export const labelText = ({ time, offset }: Label, language: Language): string => {
  const read = language === 'id' ? time.replace(':', '.') : time
  return offset === undefined ? read : `${read} (UTC${offset})`
}

/** What the other clock shows, with its day where that is another one; undefined where it shows the same. */
export function elsewhere(here: Label, there: Label, language: Language): string | undefined {
  if (here.date === there.date && here.time === there.time && here.offset === there.offset)
    return undefined
  const day = here.date === there.date ? '' : `${weekdayOf(there.date, language)} `
  const time = `${day}${labelText(there, language)}`
  const where = zoneText(there.zone)
  if (isOwnZone(there.zone)) return `${time} ${where}`
  return pageWords[language].times.elsewhere(time, where)
}

const noon = (date: string): Instant => Date.parse(`${date}T12:00:00Z`)

const weekdayOf = (date: string, language: Language): string =>
  weekdayText(noon(date), 'UTC', language)

type Reader = { readonly zone: string; readonly now: Instant; readonly language: Language }

/** "Senin, 23 November", with its year where that is another one; today and tomorrow say so. */
export function nearDayText(instant: Instant, { zone, now, language }: Reader): string {
  const { today, tomorrow } = pageWords[language].times
  const [date, todays] = [dateIn(zone, instant), dateIn(zone, now)]
  if (date.slice(0, 4) !== todays.slice(0, 4)) return dayText(instant, zone, language)
  const day = shortDayText(instant, zone, language)
  if (date === todays) return `${today}, ${day}`
  return date === datePlus(todays, 1) ? `${tomorrow}, ${day}` : day
}

/** A time on the reader's clock, and on the counselor's where that shows another one. */
export function bothClocks(
  start: Instant,
  end: Instant,
  zones: { readonly here: string; readonly there: string },
  language: Language,
): Markup {
  const { here, there } = zones
  const [from, to] = [labelOf(here, start), labelOf(here, end)]
  const also = elsewhere(from, labelOf(there, start), language)
  return html`<strong>${dayText(start, here, language)}</strong><br /><strong>${labelText(
    from,
    language,
  )}–${labelText(to, language)} ${zoneText(here)}</strong>${
    also === undefined
      ? ''
      : html`<br /><span class="small">${pageWords[language].times.theirs(also)}</span>`
  }`
}

/** "Selasa, 8 Desember 2026, 09.00 WITA". */
export const momentText = (instant: Instant, zone: string, language: Language): string =>
  `${dayText(instant, zone, language)}, ${labelText(labelOf(zone, instant), language)} ${zoneText(zone)}`
