import type { Campus } from '../../../shared/campus/campus.ts'
import type { Landscape, Numbers } from '../../../shared/campus/numbers.ts'
import { lastDayOf, type Week } from '../../../shared/campus/week.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import type { Language } from '../../http/language.ts'
import { choice } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { notice, pageHead, panel } from '../../http/staff-parts.ts'
import { keysPath } from '../machines/keys-page.ts'
import { webhooksPath } from '../machines/webhooks-page.ts'
import { machineWords } from '../machines/words.ts'
import { originsPath } from '../origins.ts'
import { widgetPath } from '../shown.ts'
import { adviceOf } from './advice.ts'
import { attendancePart } from './attendance.ts'
import { chart } from './chart.ts'
import { countriesOf, countryCells, stackOf } from './countries.ts'
import { figures } from './figures.ts'
import { definition, lackingName, spanName } from './names.ts'
import { overPeriods } from './over-periods.ts'
import { overWeeks, running, unshownAfter } from './over-weeks.ts'
import { numbersWords } from './words.ts'

// The numbers of one campus: first what to do, then how students stand, then how many there were. Each
// number is in a table with its definition; a chart is drawn by the page's script and says no more.

export type Shown = {
  readonly campus: Campus
  readonly numbers: Numbers
  /** The last week that has closed. */
  readonly until: Week
  /** The period whose students are shown. */
  readonly chosen: Landscape | undefined
  readonly language: Language
  /** How many endpoints were stopped, and by nobody of the campus. */
  readonly stopped: number
}

function ways(shown: Landscape, language: Language): Markup {
  const words = numbersWords[language]
  const named = countriesOf(shown, language)
  const asked = {
    kind: 'stacks',
    rows: named.map((one) => stackOf(one, shown.people, language)),
    label: words.chart(words.names.ways),
    axis: words.people,
  } as const
  const rows = named.map(({ name, told }) => [name, ...countryCells(told, language)] as const)
  return html`<h3>${words.names.ways}</h3>${definition(words.definitions.ways, language)}
    <div class="chart-beside">${chart(asked)}
    ${figures({
      caption: words.names.ways,
      captionHidden: true,
      columns: [words.country, words.now, words.steps, words.none],
      rows,
    })}</div>`
}

function missing({ missing: told }: Landscape, language: Language): Markup {
  const words = numbersWords[language]
  const name = words.names.missing
  const bars =
    told.kind === 'named'
      ? []
      : told.of.map(([one, people]) => ({ name: lackingName(one, language), people }))
  const rows =
    told.kind === 'named'
      ? told.of.map((one) => [lackingName(one, language), words.named] as const)
      : bars.map((one) => [one.name, `${one.people}`] as const)
  // One bar alone compares nothing.
  const drawn =
    bars.length < 2
      ? ''
      : chart({ kind: 'bars', rows: bars, label: words.chart(name), axis: words.people })
  const listed = figures({
    caption: name,
    captionHidden: true,
    columns: [words.requirement, words.people],
    rows,
  })
  return html`<h3>${name}</h3>${definition(words.definitions.missing, language)}
    <div class="chart-beside">${drawn}
    <div class="stack">${rows.length === 0 ? html`<p>${words.nothingMissing}</p>` : listed}
    <p class="small">${words.rest}</p></div></div>`
}

function chooser({ numbers, chosen, language }: Shown): Markup | '' {
  const words = numbersWords[language]
  if (numbers.periods.length < 2) return ''
  const options = [...numbers.periods]
    .reverse()
    .map((one) => ({ value: one.first, label: words.of(spanName(one, language), one.people) }))
  return html`<form method="get" action="${staffPath(language, '/campus')}#standing" class="choosing">
    ${choice({ name: 'period', label: words.choose, options, chosen: chosen?.first })}
    <p class="actions"><button class="button button-quiet">${words.show}</button></p></form>`
}

/** What follows the last period that is told, and why that is not. */
function periodsUnshown({ numbers, until, language }: Shown): Markup {
  const words = numbersWords[language].periodUnshown
  const unshown = unshownAfter(numbers.periods.at(-1)?.last ?? until, until)
  return html`${unshown.map((one) => html`<p class="small">${words[one.why](spanName(one, language))}</p>`)}`
}

/** How the students of a period stand. */
function standing(shown: Shown): Markup {
  const { chosen, language } = shown
  const words = numbersWords[language]
  if (chosen === undefined) return html``
  const students = words.of(spanName(chosen, language), chosen.people)
  return panel(
    'standing',
    words.standing(students),
    html`${chooser(shown)}${missing(chosen, language)}${ways(chosen, language)}${periodsUnshown(shown)}`,
  )
}

const deedsOf = ({ campus, language }: Shown): Markup =>
  html`<a class="button button-quiet" href="${staffPath(language, '/campus/numbers.csv')}" download>${numbersWords[language].download}</a>
    <a class="button button-quiet" href="/v1/staff/campus">${numbersWords[language].json}</a>
    <a class="button button-quiet" href="${widgetPath(language)}?campus=${campus.slug}">${numbersWords[language].widget}</a>
    <a class="button button-quiet" href="${originsPath(language)}">${numbersWords[language].origins}</a>
    <a class="button button-quiet" href="${keysPath(language)}">${machineWords[language].keys.title}</a>
    <a class="button button-quiet" href="${webhooksPath(language)}">${machineWords[language].webhooks.title}</a>`

/** Said where a partner comes by: a letter is written only where the partnership has an address. */
function stoppedNotice({ stopped, language }: Shown): Markup | '' {
  if (stopped === 0) return ''
  const { stoppedTitle, title } = machineWords[language].webhooks
  const link = html`<p><a href="${webhooksPath(language)}">${title}</a></p>`
  return notice('refused', stoppedTitle(stopped), link)
}

/** The whole page. */
export function numbersPage(shown: Shown): Markup {
  const { campus, numbers, until, language } = shown
  const words = numbersWords[language]
  const lead = words.lead(dayWords(lastDayOf(running(until).last), language))
  const counted = (measure: 'assessed' | 'booked') =>
    overWeeks({ measure, stretches: numbers[measure], until }, language)
  return html`<div class="campus-numbers">${pageHead(words.title(campus.name), lead, deedsOf(shown))}${stoppedNotice(shown)}
    ${panel('advice', words.advice.title, adviceOf(numbers.periods, language))}
    ${standing(shown)}
    ${overPeriods(numbers.periods, language)}
    <div class="counted">${counted('assessed')}${counted('booked')}${attendancePart(numbers.attendance, language)}</div>
    ${panel('how', words.howTitle, html`<ul>${words.how.map((one) => html`<li>${one}</li>`)}</ul>`)}</div>`
}
