import { codeOf } from '../../../shared/casework/code.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { type OwedBy, type OwedLine, owedMax } from '../../http/owed.ts'
import { staffPath } from '../../http/staff-page.ts'
import { panel, tag } from '../../http/staff-parts.ts'
import { brieflyAt, type Telling, wordsFor } from './told.ts'

// What the office owes, above who is next: a code and a day, and nothing of what it is about.

const sections = { record: 'bookings', due: 'next' } as const

const openMax = 6

const line = ({ kind, case: id, from, mine }: OwedLine, telling: Telling): Markup => {
  const { queue } = wordsFor(telling)
  const path = staffPath(telling.language, `/cases/${id}#${sections[kind]}`)
  return html`<li><a class="code" href="${path}">${codeOf(id)}</a> · ${brieflyAt(from, telling)}${
    mine ? html` ${tag(queue.mine)}` : ''
  }</li>`
}

const list = (lines: readonly OwedLine[], telling: Telling): Markup =>
  html`<ul>${lines.map((one) => line(one, telling))}</ul>`

const counted = (lines: readonly OwedLine[]): string =>
  lines.length >= owedMax ? `${owedMax}+` : `${lines.length}`

function part(kind: keyof OwedBy, lines: readonly OwedLine[], telling: Telling): Markup {
  if (lines.length === 0) return html``
  const { owed } = wordsFor(telling).queue
  const rest = lines.slice(openMax)
  return panel(
    kind,
    `${owed[kind]} (${counted(lines)})`,
    html`${list(lines.slice(0, openMax), telling)}${
      rest.length === 0
        ? ''
        : html`<details><summary>${owed.rest(rest.length)}</summary>${list(rest, telling)}</details>`
    }`,
  )
}

/** Talks to record and what was put off to a day that has come; one’s own first. */
export const owedShown = ({ record, due }: OwedBy, telling: Telling): Markup =>
  html`${part('record', record, telling)}${part('due', due, telling)}`
