import { type Roster, talkLanguages, topics } from '../../../shared/booking/roster.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { type Carried, hiddenCarried } from './carried.ts'
import { hidden, radios, serviceName } from './parts.ts'
import { pagePath } from './paths.ts'
import { servicesOf, type Wish } from './wish.ts'
import { pageWords } from './words.ts'

const spoken = ({ counselors }: Roster) =>
  talkLanguages.filter((one) => counselors.some(({ languages }) => languages.includes(one)))

type Shown = {
  readonly roster: Roster
  readonly wish: Wish
  /** What the programme is called that it is about. */
  readonly about: string | undefined
  /** What the campus is called whose page led here. */
  readonly campus: string | undefined
  readonly carried: Carried
}

/** What the talk is about, in which language, alone or in a group, and how. */
export function choosePage(
  { roster, wish, about, campus: through, carried }: Shown,
  language: Language,
): Markup {
  const { choose, free, demonstration } = pageWords[language]
  const ways = ['any', 'online', 'phone', 'place'] as const
  const { campus, zone, visitor } = wish
  const known = about === undefined ? {} : { about: wish.about }
  return html`<h1>${choose.title}</h1>
    <p class="lead">${choose.lead}</p>
    ${through === undefined ? '' : html`<p>${choose.through(through)}</p>`}
    <p><strong>${free}</strong></p>
    ${about === undefined ? '' : html`<p class="card"><strong>${choose.about(about)}</strong></p>`}
    <form method="${carried.length === 0 ? 'get' : 'post'}" action="${pagePath(language, 'times')}" class="stack">
      ${carried.length === 0 ? html`<own-zone>${hidden({ zone })}</own-zone>` : hidden({ zone })}
      ${hidden({ campus, visitor, ...known })}${hiddenCarried(carried)}
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
        look: 'pairs',
      })}
      ${radios({
        name: 'spoken',
        legend: choose.language,
        options: spoken(roster).map((value) => ({ value, label: choose.languages[value] })),
        chosen: wish.spoken,
        look: 'pairs',
      })}
      <p class="actions in-sight"><button class="button">${choose.submit}</button></p>
    </form>
    <p class="small">${demonstration}</p>`
}
