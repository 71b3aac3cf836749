import type { Content } from '../../../shared/edition/amendment.ts'
import type { Reviewed } from '../../../shared/edition/sources-due.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { parseDay } from '../../../shared/time/day.ts'
import type { Language } from '../../http/language.ts'
import { line } from '../../http/staff-fields.ts'
import { table, tag } from '../../http/staff-parts.ts'
import { programmeOf, sourcesOf } from '../browsing.ts'
import { checkedForm, type Filled } from './forms.ts'
import { dayShown, rulesPath } from './shell.ts'
import { officialLink } from './source-link.ts'
import { rulesWords } from './words.ts'

// Sources in the order in which they have to be read again.

type Seen = {
  readonly content: Content
  readonly today: string
  readonly language: Language
  /** Those that were ticked before. */
  readonly ticked: ReadonlySet<string>
}

const citedMax = 3

/** The programmes that cite it: where to propose a change if it says something else now. */
function citing({ uses }: Reviewed, { content, language }: Seen): Markup {
  const parts = [...new Set(uses.map(({ part }) => part))]
  const named = parts.flatMap((id) => {
    const name = programmeOf(content, id, language)?.name
    return name === undefined ? [] : [{ id, name }]
  })
  const links = named
    .slice(0, citedMax)
    .map(({ id, name }) => html`<a href="${rulesPath(language, `/programmes/${id}`)}">${name}</a>`)
  const more = named.length - links.length
  return html`${links.map((one, at) => html`${at === 0 ? '' : ', '}${one}`)}${more > 0 ? ` +${more}` : ''}`
}

const daysUntil = (day: string, today: string): number =>
  (parseDay(day) ?? 0) - (parseDay(today) ?? 0)

const dueText = ({ due }: Reviewed, { today, language }: Seen): Markup | string => {
  const words = rulesWords[language]
  const left = daysUntil(due, today)
  return left > 0 ? words.dueIn(left) : tag(words.days(-left), 'warn')
}

const reviewedRow = (one: Reviewed, seen: Seen) => {
  const { key, source, uses, neverRead } = one
  const { language, ticked } = seen
  const words = rulesWords[language]
  return [
    html`<label class="pick"><input type="checkbox" name="source" value="${key}"${ticked.has(key) ? html` checked` : ''} /> <span>${source.title}</span></label>
      <p class="small"><a href="${source.url}" rel="noreferrer">${source.publisher}</a>${officialLink(source, language)}</p>${neverRead ? tag(words.neverRead, 'warn') : ''}`,
    html`${[...new Set(uses.map(({ use }) => words.uses[use]))].join(', ')} <span class="small">${citing(one, seen)}</span>`,
    dayShown(source.checked, language),
    dayShown(one.due, language),
    dueText(one, seen),
  ]
}

const sourcesForm = (all: readonly Reviewed[], caption: string, seen: Seen): Markup => {
  const { columns } = rulesWords[seen.language]
  const inside = table({
    caption,
    columns: [
      { name: columns.source },
      { name: columns.use },
      { name: columns.checked, look: 'day' },
      { name: columns.due, look: 'day' },
      { name: columns.overdue, look: 'day' },
    ],
    rows: all.map((one) => reviewedRow(one, seen)),
  })
  return checkedForm(seen.language, seen.today, inside)
}

const nextMax = 20
const foundMax = 50

const matches = ({ source }: Reviewed, asked: string): boolean =>
  [source.title, source.publisher, source.url].some((one) => one?.toLowerCase().includes(asked))

const findForm = (asked: string, language: Language): Markup => {
  const words = rulesWords[language]
  const field = line({ name: 'q', label: words.find, hint: words.findHint, value: asked, max: 100 })
  return html`<form class="finding" method="get" action="${rulesPath(language, '/sources')}" role="search">${field}
    <p class="actions"><button class="button button-quiet">${words.findDo}</button></p></form>`
}

/** Those that are due, the next ones after them, or what somebody looks for. */
export function sourcesView(content: Content, now: Date, filled: Filled, asked: string): Markup {
  const { language, typed, fields = [] } = filled
  const words = rulesWords[language]
  const { today, all, due } = sourcesOf(content, now)
  const ticked = new Set((typed.source ?? '').split(' '))
  const seen = { content, today, language, ticked }
  const problem = fields.find(({ field }) => field === 'source')?.detail
  const above = html`<p>${words.sourcesDue(due.length, all.length)} ${words.tickHint}</p>${findForm(asked, language)}
    <div id="source" tabindex="-1">${problem === undefined ? '' : html`<p class="problem">${problem}</p>`}</div>`
  if (asked !== '') {
    const found = all.filter((one) => matches(one, asked.toLowerCase()))
    const shown = found.slice(0, foundMax)
    const said = words.found(found.length, shown.length)
    return html`${above}${shown.length === 0 ? html`<p>${said}</p>` : sourcesForm(shown, said, seen)}`
  }
  const next = all.filter((one) => !due.includes(one)).slice(0, nextMax)
  return html`${above}${due.length === 0 ? '' : sourcesForm(due, words.due(due.length), seen)}${sourcesForm(next, words.soonest, seen)}`
}
