import type { Attendance } from '../../../shared/campus/numbers.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { panel } from '../../http/staff-parts.ts'
import { chart } from './chart.ts'
import { figures } from './figures.ts'
import { definition, spanName } from './names.ts'
import { numbersWords } from './words.ts'

// Who came, of those who booked: both sides of a period beside each other, newest first.

/** So many of the newest stand on the page; all of them are in the file. */
const periodsMax = 6

export function attendancePart(told: readonly Attendance[], language: Language): Markup {
  const words = numbersWords[language]
  const [name, meaning] = [words.names.attended, definition(words.definitions.attended, language)]
  if (told.length === 0)
    return panel('attended', name, html`${meaning}<p>${words.nothing.attended}</p>`)
  const newestFirst = told.slice(-periodsMax).toReversed()
  const rows = newestFirst.map(
    (one) => [spanName(one, language), `${one.attended}`, `${one.others}`] as const,
  )
  const drawn = newestFirst.map((one) => ({
    name: spanName(one, language),
    groups: [
      { look: 'now' as const, name: words.came, people: one.attended },
      { look: 'none' as const, name: words.notCame, people: one.others },
    ],
  }))
  return panel(
    'attended',
    name,
    html`${meaning}<div class="chart-beside">${chart({ kind: 'stacks', rows: drawn, label: words.chart(name), axis: words.people })}
    ${figures({
      caption: name,
      captionHidden: true,
      columns: [words.weeks, words.came, words.notCame],
      rows,
    })}</div>`,
  )
}
