import { html, type Markup } from '../../../shared/result/markup.ts'
import { deed } from '../../http/staff-fields.ts'
import { pageHead } from '../../http/staff-parts.ts'
import type { DropPreview } from '../drop-preview.ts'
import { dayWords } from '../words.ts'
import { pathOf, type Shown } from './day-parts.ts'
import { guideName } from './speech.ts'

/** What it costs if a counselor cannot come, before anybody decides it; and what to do first. */
export function dropPage(shown: Shown, guide: string, preview: DropPreview): Markup {
  const { book, names } = shown
  const words = dayWords[names.language].drop
  const { groups, people, guide: counselor, hour, group, others, left } = preview
  const name = guideName(names, guide)
  const costs =
    groups === 0
      ? [words.none]
      : [
          words.holds(groups, people),
          words.guide(counselor),
          words.hour(hour),
          words.group(group),
          words.others(others),
        ]
  const seats = groups === 0 ? [] : [left === 0 ? words.allSeated : words.left(left)]
  const advice = left === 0 ? '' : html`<p>${words.advice}</p>`
  return html`${pageHead(words.title(name), words.lead)}<section class="panel">
    <ul>${[...costs, ...seats].map((one) => html`<li>${one}</li>`)}</ul>${advice}
    ${deed({
      action: pathOf(shown, '/drop'),
      fields: { guide, version: String(book.day.version) },
      button: words.confirm(name),
      look: 'stop',
      busy: words.busy,
    })}<p><a href="${pathOf(shown)}#guides">${words.back}</a></p></section>`
}
