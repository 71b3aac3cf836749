import type { Content } from '../../../shared/edition/amendment.ts'
import { whyText } from '../../../shared/edition/amendment-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { area, confirmed, deed } from '../../http/staff-fields.ts'
import { panel } from '../../http/staff-parts.ts'
import type { draftSeen } from '../drafting.ts'
import { changeShown } from './change-text.ts'
import { dayShown, rulesPath } from './shell.ts'
import { rulesWords } from './words.ts'

type Seen = Awaited<ReturnType<typeof draftSeen>>

export type DraftShown = {
  readonly seen: Seen
  readonly content: Content
  readonly language: Language
  readonly reason?: string | undefined
  readonly fields?: readonly FieldProblem[] | undefined
}

const unfitText = (unfit: Seen[number]['unfit'], language: Language): Markup => {
  const words = rulesWords[language]
  if (unfit === undefined) return html``
  const why =
    unfit.kind === 'unchanged' ? words.unfitSame : `${words.unfit} ${whyText(unfit, language)}`
  return html`<p class="problem">${why}</p>`
}

const item = ({ drafted, unfit }: Seen[number], { content, language }: DraftShown): Markup => {
  const { source } = drafted.cited
  const { checkedOn, drop } = rulesWords[language]
  return html`<li>${changeShown(drafted.change, { content, language })}<br /><span class="small"><a href="${source.url}" rel="noreferrer">${source.title}</a>, ${source.publisher}, ${checkedOn(dayShown(source.checked, language))}</span>${unfitText(unfit, language)}${deed(
    {
      action: rulesPath(language, '/draft/removal'),
      fields: { change: drafted.id },
      button: drop,
      look: 'quiet',
    },
  )}</li>`
}

/** What an editor has gathered, and the way on: all of it seen and proposed together. */
export function draftView(shown: DraftShown): Markup {
  const { seen, language, reason = '', fields = [] } = shown
  const words = rulesWords[language]
  if (seen.length === 0) return html`<p>${words.draftEmpty}</p>`
  const asked = area({
    ...{ name: 'reason', label: words.fields.reason, value: reason, max: 500, required: true },
    problem: fields.find(({ field }) => field === 'reason')?.detail,
  })
  const together = deed({
    action: rulesPath(language, '/draft'),
    inside: html`<p>${words.draftTogetherLead}</p>${asked}`,
    button: words.tryOut,
  })
  const empty = confirmed(words.dropAll, {
    action: rulesPath(language, '/draft/removal'),
    button: words.dropAll,
    look: 'stop',
  })
  return html`${panel('gathered', words.draftCount(seen.length), html`<ol class="amended">${seen.map((one) => item(one, shown))}</ol>`)}
    ${panel('together', words.draftTogether, together)}
    ${empty}`
}
