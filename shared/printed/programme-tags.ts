import { html, type Markup } from '../result/markup.ts'
import type { JudgedProgramme } from '../rules/edition.ts'
import { dayInWords } from './day.ts'
import type { Printing } from './edition-printed.ts'
import { intakeOf } from './intake.ts'
import { printedWords } from './words/words.ts'

/** Formal or not, and the state of the intake with the day it was last read. */
export function tagsPrinted(
  programme: Pick<JudgedProgramme, 'employer' | 'intake'>,
  { language, day }: Printing,
): Markup {
  const text = printedWords(language).programme
  const { employer, intake } = programme
  const informal = employer === 'household'
  const formal = employer === 'legal-entity' || employer === 'ship'
  const status = informal ? undefined : intakeOf(programme, day)
  const looks = `tag${formal ? ' tag-good' : ''}${informal ? ' tag-stop' : ''}`
  const label = informal ? text.informalClosed : text.employers[employer].label
  const asOf = text.asOf(dayInWords(intake.asOf, language))
  return html`<p class="tags"><span class="${looks}">${label}</span>${
    status &&
    html` <span class="tag${status !== 'open' && ' tag-warn'}">${text.intake[status]}, ${asOf}</span>`
  }</p>`
}
