import { toldOf } from '../result/lead.ts'
import { html, type Markup } from '../result/markup.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { payInWords } from './money.ts'
import { ownCostInWords } from './own-cost.ts'
import { printedWords } from './words/words.ts'

const jobsMax = 2

// What stands in brackets is told in full with the terms.
const bare = (label: string): string => label.replace(/\s*\([^()]*\)/g, '')

/** What most readers want to know first: the work, who can, what it pays and costs. */
export function glancePrinted(
  { words: { occupations, who, pay, costs } }: PrintedProgramme,
  { language }: Printing,
): Markup {
  const text = printedWords(language).programme
  const jobs = occupations.slice(0, jobsMax).map(({ label }) => bare(label))
  const others = occupations.length - jobs.length
  const work = [jobs.join(', '), others > 0 ? text.andMore(others) : ''].filter(Boolean).join(' ')
  const own = ownCostInWords(costs, language)
  const payNote = pay?.note && toldOf(pay.note).lead
  const small = (said: string) => html` <span class="small">${said}</span>`
  return html`<dl class="glance">
${work !== '' && html`<div><dt>${text.glance.work}</dt><dd>${work}</dd></div>`}
<div><dt>${text.glance.who}</dt><dd>${who}</dd></div>
<div><dt>${text.glance.pay}</dt><dd><strong>${payInWords(pay, language) ?? text.notFound}</strong>${payNote && small(payNote)}</dd></div>
<div><dt>${text.glance.own}</dt><dd><a href="#part-costs">${own.sum}</a>${own.beside !== '' && small(own.beside)}</dd></div>
</dl>`
}
