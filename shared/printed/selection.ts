import { html, type Markup } from '../result/markup.ts'
import { citePrinted, type Sources } from './cite.ts'
import { dayInWords } from './day.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { numberInWords } from './money.ts'
import { printedWords } from './words/words.ts'

type Selection = NonNullable<PrintedProgramme['words']['selection']>
type Round = NonNullable<Selection['rounds']>[number]

function roundPrinted(round: Round, sources: Sources, printing: Printing): Markup {
  const { language } = printing
  return html`<li>
<p class="line"><span>${dayInWords(round.date, language)} · ${round.category}</span> <strong>${numberInWords(round.cutoff, language)}</strong></p>
${citePrinted(sources, [round.source], printing)}
</li>`
}

/** How people are chosen after they are eligible, and the last rounds. */
export function selectionPrinted(one: Selection, sources: Sources, printing: Printing): Markup {
  const { language } = printing
  const text = printedWords(language).programme
  const { kind, note, quota, rounds, source } = one
  const places = quota && text.quota(numberInWords(quota.value, language), quota.year)
  const last =
    rounds &&
    html`<h3>${text.roundsHeading}</h3>
<ul class="lines">${rounds.map((round) => roundPrinted(round, sources, printing))}</ul>`
  return html`<p><strong>${text.selections[kind]}.</strong> ${note}</p>
${places && html`<p>${places}</p>`}${citePrinted(sources, [source], printing)}${last}`
}
