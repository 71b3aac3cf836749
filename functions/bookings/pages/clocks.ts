import type { Instant } from '../../../shared/booking/time.ts'
import { type Label, labelOf } from '../../../shared/booking/viewed.ts'
import { dayText, zoneText } from '../../../shared/booking/when.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { pageWords } from './words.ts'

/** "09.00", in English "09:00"; with its offset where the clock shows it twice that day. */
export const labelText = ({ time, offset }: Label, language: Language): string => {
  const read = language === 'id' ? time.replace(':', '.') : time
  return offset === undefined ? read : `${read} (UTC${offset})`
}

/** The same as the other clock shows, or undefined where it shows the same. */
export function elsewhere(here: Label, there: Label, language: Language): string | undefined {
  if (here.date === there.date && here.time === there.time && here.offset === there.offset)
    return undefined
  return pageWords[language].times.elsewhere(labelText(there, language), zoneText(there.zone))
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
  const other = labelOf(there, start)
  const also = elsewhere(from, other, language)
  const day = other.date === from.date ? '' : `${dayText(start, there, language)}, `
  return html`<strong>${dayText(start, here, language)}</strong><br /><strong>${labelText(
    from,
    language,
  )}–${labelText(to, language)} ${zoneText(here)}</strong>${
    also === undefined ? '' : html`<br /><span class="small">${day}${also}</span>`
  }`
}

/** "Selasa, 8 Desember 2026, 09.00 WITA". */
export const momentText = (instant: Instant, zone: string, language: Language): string =>
  `${dayText(instant, zone, language)}, ${labelText(labelOf(zone, instant), language)} ${zoneText(zone)}`
