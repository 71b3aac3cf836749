import type { Campus } from '../../../shared/campus/campus.ts'
import type { CountryTold, Landscape, Numbers, Stretch } from '../../../shared/campus/numbers.ts'
import { lastDayOf, type Week, weeksBetween } from '../../../shared/campus/week.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { dayWords } from '../../../shared/result/numbers.ts'
import type { Language } from '../../http/language.ts'
import { choice } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { defined, pageHead, panel, table } from '../../http/staff-parts.ts'
import { keysPath } from '../machines/keys-page.ts'
import { webhooksPath } from '../machines/webhooks-page.ts'
import { machineWords } from '../machines/words.ts'
import { originsPath } from '../origins.ts'
import { widgetPath } from '../shown.ts'
import { type Bar, chart, type Stack } from './chart.ts'
import { countryName, lackingName, spanName } from './names.ts'
import { numbersWords } from './words.ts'

// The numbers of one campus. Each is a table with its definition; the chart above it is drawn by the
// page's script and says nothing that the table does not.

export type Shown = {
  readonly campus: Campus
  readonly numbers: Numbers
  /** The last week that has closed. */
  readonly until: Week
  /** The stretch whose students are shown. */
  readonly chosen: Landscape | undefined
  readonly language: Language
}

type Over = 'assessed' | 'booked' | 'attended'

const weeksOf = ({ first, last }: Stretch): number => weeksBetween(first, last)

const definition = (text: string, language: Language): Markup =>
  html`<p class="small definition"><strong>${numbersWords[language].what}:</strong> ${text}</p>`

/** A number over time. What was told of several weeks together stands as one bar over all of them. */
function overTime(measure: Over, stretches: readonly Stretch[], language: Language): Markup {
  const words = numbersWords[language]
  const [name, meaning] = [words.names[measure], definition(words.definitions[measure], language)]
  if (stretches.length === 0)
    return panel(measure, name, html`${meaning}<p>${words.nothing[measure]}</p>`)
  const bars = stretches.map((one) => ({
    from: one.first,
    weeks: weeksOf(one),
    people: one.people,
  }))
  const rows = [...stretches]
    .reverse()
    .map((one) => [spanName(one, language), words.weekCount(weeksOf(one)), `${one.people}`])
  const number = { name: words.people, look: 'number' } as const
  return panel(
    measure,
    name,
    html`${meaning}<div class="chart-beside">${chart({ kind: 'weeks', rows: bars, label: words.chart(name), axis: words.aWeek })}
    ${table({ caption: name, captionHidden: true, columns: [{ name: words.weeks }, { name: words.length }, number], rows })}</div>`,
  )
}

/** What stands in the columns now, after steps, not yet; undefined where no number is told. */
function countryCells(told: CountryTold, language: Language): readonly string[] | undefined {
  const words = numbersWords[language]
  if (told.kind === 'few' || told.kind === 'most') return undefined
  if (told.kind === 'joined') return [words.together(told.open), words.counted, `${told.none}`]
  if (told.kind === 'ready') return [`${told.now}`, words.laterTogether(told.later), words.counted]
  return [`${told.now}`, `${told.steps}`, `${told.none}`]
}

/** The groups of a country that have a number, in the order of the columns. */
function groupsOf(told: CountryTold, language: Language): Stack['groups'] {
  const words = numbersWords[language]
  const group = (look: Stack['groups'][number]['look'], people: number) => ({
    look,
    name: words[look],
    people,
  })
  if (told.kind === 'split')
    return [group('now', told.now), group('steps', told.steps), group('none', told.none)]
  if (told.kind === 'joined') return [group('open', told.open), group('none', told.none)]
  return told.kind === 'ready' ? [group('now', told.now), group('later', told.later)] : []
}

type Named = { readonly name: string; readonly told: CountryTold }

const countriesOf = ({ countries }: Landscape, language: Language): readonly Named[] =>
  countries
    .map(({ country, told }) => ({ name: countryName(country, language), told }))
    .sort((a, b) => a.name.localeCompare(b.name, language))

const namesOf = (named: readonly Named[], kind: CountryTold['kind']): string =>
  named
    .filter(({ told }) => told.kind === kind)
    .map(({ name }) => name)
    .join(', ')

const countryTable = (named: readonly Named[], language: Language): Markup | '' => {
  const words = numbersWords[language]
  const rows = named.flatMap(({ name, told }) => {
    const cells = countryCells(told, language)
    return cells === undefined ? [] : [[name, ...cells]]
  })
  if (rows.length === 0) return ''
  const column = (text: string) => ({ name: text, look: 'number' }) as const
  const columns = [{ name: words.country }, ...[words.now, words.steps, words.none].map(column)]
  const [first, ...others] = columns
  if (first === undefined) return ''
  return table({
    caption: words.names.ways,
    captionHidden: true,
    columns: [first, ...others],
    rows,
  })
}

function ways(shown: Landscape, language: Language): Markup {
  const words = numbersWords[language]
  const named = countriesOf(shown, language)
  const stacks = named
    .map(({ name, told }) => ({ name, groups: groupsOf(told, language) }))
    .filter(({ groups }) => groups.length > 0)
  const name = words.names.ways
  const asked = {
    kind: 'stacks',
    rows: stacks,
    label: words.chart(name),
    axis: words.people,
  } as const
  return html`<h3>${name}</h3>${definition(words.definitions.ways, language)}
    <div class="chart-beside">${stacks.length === 0 ? '' : chart(asked)}
    <div class="stack">${countryTable(named, language)}
    ${defined([
      [words.mostOpen, namesOf(named, 'most')],
      [words.fewOpen, namesOf(named, 'few')],
    ])}</div></div>`
}

function missing({ missing: told }: Landscape, language: Language): Markup {
  const words = numbersWords[language]
  const name = words.names.missing
  const rows =
    told.kind === 'named'
      ? told.of.map((one) => [lackingName(one, language), words.named])
      : told.of.map(([one, people]) => [lackingName(one, language), `${people}`])
  const bars: readonly Bar[] =
    told.kind === 'named'
      ? []
      : told.of.map(([one, people]) => ({ name: lackingName(one, language), people }))
  const columns = [
    { name: words.requirement },
    { name: words.people, look: 'number' as const },
  ] as const
  return html`<h3>${name}</h3>${definition(words.definitions.missing, language)}
    <div class="chart-beside">${bars.length === 0 ? '' : chart({ kind: 'bars', rows: bars, label: words.chart(name), axis: words.people })}
    <div class="stack">${
      rows.length === 0
        ? html`<p>${words.nothingMissing}</p>`
        : table({ caption: name, captionHidden: true, columns, rows })
    }
    <p class="small">${words.rest}</p></div></div>`
}

const chooser = ({ numbers, chosen, language }: Shown): Markup => {
  const words = numbersWords[language]
  const options = [...numbers.assessed]
    .reverse()
    .map((one) => ({ value: one.first, label: words.of(spanName(one, language), one.people) }))
  return html`<form method="get" action="${staffPath(language, '/campus')}#ways" class="choosing">
    ${choice({ name: 'week', label: words.choose, options, chosen: chosen?.first })}
    <p class="actions"><button class="button button-quiet">${words.show}</button></p></form>`
}

/** How the students of a few weeks stand. */
function standing(shown: Shown): Markup {
  const { chosen, language } = shown
  const words = numbersWords[language]
  const title = `${words.names.ways}, ${words.names.missing.toLowerCase()}`
  if (chosen === undefined) return panel('ways', title, html`<p>${words.nothing.assessed}</p>`)
  return panel(
    'ways',
    title,
    html`${chooser(shown)}<p><strong>${words.of(spanName(chosen, language), chosen.people)}</strong></p>
    ${missing(chosen, language)}${ways(chosen, language)}`,
  )
}

/** The whole page. */
export function numbersPage(shown: Shown): Markup {
  const { campus, numbers, until, language } = shown
  const words = numbersWords[language]
  const deeds = html`<a class="button button-quiet" href="${staffPath(language, '/campus/numbers.csv')}" download>${words.download}</a>
    <a class="button button-quiet" href="${widgetPath(language)}?campus=${campus.slug}">${words.widget}</a>
    <a class="button button-quiet" href="${originsPath(language)}">${words.origins}</a>
    <a class="button button-quiet" href="${keysPath(language)}">${machineWords[language].keys.title}</a>
    <a class="button button-quiet" href="${webhooksPath(language)}">${machineWords[language].webhooks.title}</a>`
  return html`${pageHead(words.title(campus.name), words.lead(dayWords(lastDayOf(until), language)), deeds)}
    ${standing(shown)}
    ${overTime('assessed', numbers.assessed, language)}
    ${overTime('booked', numbers.booked, language)}
    ${overTime('attended', numbers.attended, language)}
    ${panel('how', words.howTitle, html`<ul>${words.how.map((one) => html`<li>${one}</li>`)}</ul>`)}`
}
