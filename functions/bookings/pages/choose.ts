import { type Roster, topics } from '../../../shared/booking/roster.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { hidden, radios, serviceName } from './parts.ts'
import { pagePath } from './paths.ts'
import { servicesOf, type Wish } from './wish.ts'
import { pageWords } from './words.ts'

const spoken = ({ counselors }: Roster) => [
  ...new Set(counselors.flatMap(({ languages }) => languages)),
]

/** What the talk is about, in which language, alone or in a group, and how. */
export function choosePage(roster: Roster, wish: Wish, language: Language): Markup {
  const { choose, free, demonstration } = pageWords[language]
  const ways = ['any', 'online', 'phone', 'place'] as const
  const { campus, zone, visitor } = wish
  return html`<h1>${choose.title}</h1>
    <p class="lead">${choose.lead}</p>
    <p><strong>${free}</strong></p>
    <form method="get" action="${pagePath(language, 'times')}" class="stack">
      <own-zone>${hidden({ zone })}</own-zone>${hidden({ campus, visitor })}
      ${radios({
        name: 'topic',
        legend: choose.topic,
        options: topics.map((value) => ({ value, label: choose.topics[value] })),
        chosen: wish.topic,
      })}
      ${radios({
        name: 'service',
        legend: choose.service,
        options: servicesOf(roster).map((one) => ({
          value: one.service,
          label: serviceName(one, language),
        })),
        chosen: wish.service,
      })}
      ${radios({
        name: 'way',
        legend: choose.way,
        options: ways.map((value) => ({
          value,
          label: value === 'any' ? choose.anyWay : choose.ways[value],
        })),
        chosen: wish.way,
      })}
      ${radios({
        name: 'spoken',
        legend: choose.language,
        options: spoken(roster).map((value) => ({ value, label: choose.languages[value] })),
        chosen: wish.spoken,
      })}
      <p class="actions"><button class="button">${choose.submit}</button></p>
    </form>
    <p class="small">${demonstration}</p>`
}
