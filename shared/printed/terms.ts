import { html, type Markup } from '../result/markup.ts'
import { citePrinted } from './cite.ts'
import { dayInWords } from './day.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { intakeAhead } from './intake.ts'
import { numberInWords, payInWords, rangeInWords } from './money.ts'
import { printedWords } from './words/words.ts'

type Row = readonly [term: string, said: Markup | string | undefined]

const small = (text: string) => html`<p class="small">${text}</p>`

function payPrinted({ words: { pay, sources } }: PrintedProgramme, printing: Printing): Markup {
  const text = printedWords(printing.language).programme
  const paid = payInWords(pay, printing.language) ?? text.notFound
  return html`<strong>${paid}</strong>${pay?.note && small(pay.note)}${pay && citePrinted(sources, [pay.source], printing)}`
}

/** When people are taken in: its window, what is to come, and where that was read. */
function intakePrinted({ judged, words }: PrintedProgramme, printing: Printing): Markup {
  const { language, day } = printing
  const text = printedWords(language).programme
  const { intake, sources } = words
  const ahead = judged.employer === 'household' ? [] : intakeAhead(judged, day)
  const coming = ({ status, from }: (typeof ahead)[number]) =>
    html`<p>${text.intakeAhead(text.intake[status], dayInWords(from, language))}</p>`
  const closes = intake.closes && text.closes(dayInWords(intake.closes, language))
  return html`${intake.window && html`<p>${intake.window}</p>`}${closes && html`<p>${closes}</p>`}${ahead.map(coming)}${intake.note && small(intake.note)}${citePrinted(sources, intake.sources, printing, intake.confidence === 'low')}`
}

function contractInWords({ words: { contractMonths } }: PrintedProgramme, { language }: Printing) {
  const ends = typeof contractMonths === 'number' ? [contractMonths] : contractMonths
  const range = ends?.map((end) => numberInWords(end, language)).join('–')
  return range && printedWords(language).programme.monthCount(range)
}

function monthsPrinted({ words: { months } }: PrintedProgramme, { language }: Printing): Markup {
  const text = printedWords(language).programme
  const range = rangeInWords(months, language)
  return html`<strong>${range === undefined ? text.notFound : text.monthCount(range)}</strong>${small(months.basis)}`
}

/** Pay, intake, how long it takes and what comes after. */
export function termsPrinted(programme: PrintedProgramme, printing: Printing): Markup {
  const text = printedWords(printing.language).programme
  const { occupations, routes, residence } = programme.words
  const rows: readonly Row[] = [
    [text.pay, payPrinted(programme, printing)],
    [text.intakeStatus, intakePrinted(programme, printing)],
    [text.months, monthsPrinted(programme, printing)],
    [text.contract, contractInWords(programme, printing)],
    [text.residence, residence],
    [text.work, occupations.map(({ label }) => label).join('; ')],
    [text.routeHeading, routes.map((route) => text.routes[route]).join('; ')],
  ]
  const row = ([term, said]: Row) =>
    said === undefined || said === '' ? '' : html`<div><dt>${term}</dt><dd>${said}</dd></div>\n`
  return html`<dl class="terms">
${rows.map(row)}</dl>`
}
