import {
  everyCase,
  filterBy,
  nobodys,
  notJudged,
  type QueueFilter,
} from '../../../shared/casework/queue.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { choice, type Option } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { languageName, outlookName, type Telling, wordsFor } from './told.ts'

/** What the queue is narrowed by, as the address says it. */
export type Chosen = {
  readonly campus?: string | undefined
  readonly destination?: string | undefined
  readonly outlook?: string | undefined
  readonly language?: string | undefined
  readonly claim?: 'unclaimed' | 'mine' | undefined
  readonly after?: string | undefined
}

/** How many cases each filter finds, by itself. */
export type QueueCounts = ReadonlyMap<QueueFilter, number>

const kinds = ['campus', 'destination', 'outlook', 'language'] as const
type Kind = (typeof kinds)[number]

const valuePattern = /^[\w-]{1,64}$/

/** What an address asks for; what it says in no known way it does not say. */
export function chosenIn(query: URLSearchParams): Chosen {
  const value = (name: string) => {
    const said = query.get(name) ?? ''
    return valuePattern.test(said) ? said : undefined
  }
  const claim = query.get('claim')
  const after = query.get('after') ?? ''
  return {
    campus: value('campus'),
    destination: value('destination'),
    outlook: value('outlook'),
    language: value('language'),
    claim: claim === 'unclaimed' || claim === 'mine' ? claim : undefined,
    after: after === '' || after.length > 2_000 ? undefined : after,
  }
}

/** The filters that are chosen, as the counts name them. */
export const filtersIn = (
  chosen: Chosen,
  { member }: Pick<Telling, 'member'>,
): readonly QueueFilter[] => [
  ...kinds.flatMap((kind) => {
    const value = chosen[kind]
    return value === undefined ? [] : [filterBy(kind, value)]
  }),
  ...(chosen.claim === undefined
    ? []
    : [chosen.claim === 'mine' ? filterBy('claim', member.id) : nobodys]),
]

/** The address of the queue with what is chosen. */
export function queueAddress(chosen: Chosen, { language }: Pick<Telling, 'language'>): string {
  const said = Object.entries(chosen).filter((one): one is [string, string] => Boolean(one[1]))
  const query = new URLSearchParams(said).toString()
  return `${staffPath(language, '/queue')}${query === '' ? '' : `?${query}`}`
}

const namedValue = (kind: Kind, value: string, telling: Telling): string => {
  const { names } = telling
  if (kind === 'campus') return names.campus(value)
  if (kind === 'destination') return names.country(value)
  const { outlooks, queue } = wordsFor(telling)
  if (filterBy(kind, value) === notJudged) return queue.notJudged
  if (kind === 'outlook')
    return Object.hasOwn(outlooks, value)
      ? outlookName(value as keyof typeof outlooks, telling)
      : value
  return languageName(value, telling)
}

/** The values there are cases of, most first, and the one that is chosen although there are none. */
function optionsOf(kind: Kind, chosen: Chosen, counts: QueueCounts, telling: Telling) {
  const found = [...counts].flatMap(([filter, count]) =>
    filter.startsWith(`${kind}:`) && count > 0
      ? [{ value: filter.slice(kind.length + 1), count }]
      : [],
  )
  const mine = chosen[kind]
  // Each filter is counted by itself: beside another one its number would be of another list.
  const alone = filtersIn({ ...chosen, [kind]: undefined }, telling).length === 0
  const all =
    mine === undefined || found.some(({ value }) => value === mine)
      ? found
      : [...found, { value: mine, count: 0 }]
  return all
    .toSorted((a, b) => b.count - a.count)
    .map(
      ({ value, count }): Option => ({
        value,
        label: alone
          ? `${namedValue(kind, value, telling)} (${count})`
          : namedValue(kind, value, telling),
      }),
    )
}

const claimLinks = (chosen: Chosen, counts: QueueCounts, telling: Telling): Markup => {
  const { claims, filters } = wordsFor(telling).queue
  const alone = filtersIn({ ...chosen, claim: undefined }, telling).length === 0
  const link = (claim: Chosen['claim'], name: string, filter: QueueFilter) =>
    html`<a href="${queueAddress({ ...chosen, claim, after: undefined }, telling)}"${
      chosen.claim === claim ? html` aria-current="true"` : ''
    }>${name}${alone ? html` <span class="number">${counts.get(filter) ?? 0}</span>` : ''}</a>`
  return html`<nav class="tabs" aria-label="${filters}">${link(undefined, claims.everybody, everyCase)}
    ${link('unclaimed', claims.nobody, nobodys)}${link('mine', claims.mine, filterBy('claim', telling.member.id))}</nav>`
}

/** The filters with how many cases each finds: links for whose they are, a form for the rest. */
export function filtersShown(chosen: Chosen, counts: QueueCounts, telling: Telling): Markup {
  const { queue } = wordsFor(telling)
  const select = (kind: Kind) =>
    choice({
      name: kind,
      label: queue.by[kind],
      options: [{ value: '', label: queue.any }, ...optionsOf(kind, chosen, counts, telling)],
      chosen: chosen[kind],
    })
  const narrowed = kinds.some((kind) => chosen[kind] !== undefined)
  const all = html`<a href="${queueAddress({ claim: chosen.claim }, telling)}">${queue.all}</a>`
  return html`${claimLinks(chosen, counts, telling)}
    <form class="filters" method="get" action="${staffPath(telling.language, '/queue')}">${
      chosen.claim === undefined
        ? ''
        : html`<input type="hidden" name="claim" value="${chosen.claim}" />`
    }${kinds.map(select)}<p class="actions"><button class="button button-quiet">${queue.apply}</button>${narrowed ? all : ''}</p></form>`
}
